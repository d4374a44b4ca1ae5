import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reconstructionRows } from "../support/review-loads.ts";
import { isSorted } from "../support/sorted-json.ts";

interface Result {
  readonly method: string;
  readonly base: number;
  readonly fraction: number;
  readonly holds: boolean;
  readonly role: string;
  readonly region: string;
}
interface Review {
  readonly strategy: string;
  readonly asOf: string | null;
  readonly claims: readonly {
    readonly indicator: string;
    readonly published: { readonly fraction: number; readonly wording: string };
    readonly results: readonly Result[];
    readonly verdict: string;
    readonly sentence: string;
  }[];
  readonly priorities: readonly { readonly theme: string; readonly verdict: string | null }[];
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "review", ...args], { encoding: "utf8" });

describe("review on the command line", () => {
  describe("on the publications", () => {
    let output: string;
    let review: Review;
    beforeAll(() => {
      const { status, stdout, stderr } = run("--strategy", "2015-2018", "--as-of", "2018MM08");
      expect({ status, stderr }).toMatchObject({ status: 0 });
      output = stdout;
      review = JSON.parse(stdout);
    }, 60_000);

    it("prints claims and priorities with sorted keys and real numbers", () => {
      expect(Object.keys(review)).toEqual(["asOf", "claims", "priorities", "strategy"]);
      expect(review).toMatchObject({ strategy: "2015-2018", asOf: "2018-08" });
      expect(isSorted(review)).toBe(true);
      expect(output).not.toMatch(/NaN|Infinity/);
    });

    it("says that over 40 % fewer burglaries does not hold: −34.7 %, and −43.9 % from 2014", () => {
      const claim = review.claims.find(({ indicator }) => indicator === "strategy_review:burglary_reports");
      expect(claim).toMatchObject({ published: { fraction: -0.4 }, verdict: "does_not_hold" });
      expect(claim?.sentence).toMatch(/^Houdt geen stand/);
      const judged = claim?.results.filter(({ role }) => role === "judged");
      expect(
        judged?.map(({ method, base, fraction, holds, region }) => [method, base, fraction, holds, region]),
      ).toEqual([
        ["observed", 2015, -0.346687, false, "RE02"],
        ["observed", 2014, -0.438889, false, "RE02"],
      ]);
    });

    it("does not judge what only the country has figures of", () => {
      const verdicts = review.claims.map(({ indicator, verdict }) => [indicator, verdict]);
      expect(verdicts).toContainEqual(["strategy_review:youth_nuisance", "not_judged"]);
      expect(verdicts).toContainEqual(["strategy_review:confused_behaviour", "not_judged"]);
    });

    it("gives every priority, also one without a figure", () => {
      expect(review.priorities.map(({ theme, verdict }) => [theme, verdict])).toContainEqual([
        "woninginbraken",
        "fell",
      ]);
      expect(review.priorities.map(({ theme, verdict }) => [theme, verdict])).toContainEqual([
        "informatievoorziening",
        null,
      ]);
    });
  });

  describe("on a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "review-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("calls the network's own counts a worked example, though they give the claim", () => {
      const file = join(folder, "aangiften.csv");
      const lines = reconstructionRows().map(({ region, period = "", value }) =>
        [
          "strategy_review",
          "burglary_reports",
          region,
          `${period.slice(0, 4)}-${period.slice(6)}`,
          value,
          "aantal",
          "",
          "",
        ].join(";"),
      );
      writeFileSync(file, `classification;indicator;region;period;value;unit;status;note\n${lines.join("\n")}\n`);
      const { status, stdout, stderr } = run("--strategy", "2015-2018", file);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const { claims }: Review = JSON.parse(stdout);
      const [claim] = claims;
      expect(claim).toMatchObject({ indicator: "strategy_review:burglary_reports", verdict: "worked_example" });
      expect(claim?.sentence).toMatch(/^Rekenvoorbeeld/);
      expect(claim?.results.find(({ method, base }) => method === "calendar" && base === 2015)?.holds).toBe(true);
    }, 60_000);
  });

  it.each([
    { name: "no strategy", args: [], reason: "De optie --strategy ontbreekt." },
    {
      name: "an unknown strategy",
      args: ["--strategy", "2023-2026"],
      reason: "Onbekende strategie “2023-2026”. Kies 2015-2018 of 2019-2022.",
    },
    {
      name: "a month outside the strategy",
      args: ["--strategy", "2015-2018", "--as-of", "2017MM08"],
      reason: "moet een maand van januari t/m november 2018 zijn",
    },
  ])(
    "refuses $name with the reason, and prints nothing",
    ({ args, reason }) => {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(reason);
    },
    60_000,
  );
});
