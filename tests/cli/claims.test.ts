import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { isSorted } from "../support/sorted-json.ts";

interface Result {
  readonly method: string;
  readonly base: number;
  readonly edition: string | null;
  readonly region: string;
  readonly role: string;
  readonly fraction: number;
  readonly outcome: string;
}
interface Claims {
  readonly claims: readonly {
    readonly strategy?: string;
    readonly asOf: string | null;
    readonly indicator: string;
    readonly claimed: { readonly wording: string; readonly range: { readonly low: number | null } };
    readonly results: readonly Result[];
    readonly verdict: string;
    readonly sentence: string;
  }[];
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "claims", ...args], { encoding: "utf8" });
const OWN = ["--indicator", "police_crime:1.1.1", "--region", "RE02", "--from", "2015", "--to", "2018"];

describe("claims on the command line", () => {
  describe("that were published", () => {
    let output: string;
    let claims: Claims["claims"];
    beforeAll(() => {
      const { status, stdout, stderr } = run();
      expect({ status, stderr }).toMatchObject({ status: 0 });
      output = stdout;
      ({ claims } = JSON.parse(stdout) as Claims);
    }, 60_000);

    it("are all printed with sorted keys and real numbers", () => {
      expect(claims.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
        ["strategy_review:burglary_reports", "does_not_hold"],
        ["strategy_review:youth_nuisance", "not_judged"],
        ["strategy_review:confused_behaviour", "not_judged"],
      ]);
      expect(isSorted(JSON.parse(output))).toBe(true);
      expect(output).not.toMatch(/NaN|Infinity/);
    });

    it("stand as of the month of their publication beside every method and both base years, by edition", () => {
      const [burglary] = claims;
      expect(burglary).toMatchObject({ strategy: "2015-2018", asOf: "2018-08" });
      const country = burglary?.results.filter(({ role, edition }) => role === "comparison" && edition === null);
      expect(new Set(country?.map(({ method }) => method)).size).toBe(7);
      expect(new Set(country?.map(({ base }) => base))).toEqual(new Set([2015, 2014]));
    });
  });

  it("of one's own are checked in the same way: at least 40 % fewer burglaries holds only from 2014", () => {
    const { status, stdout, stderr } = run(...OWN, "--direction", "fell", "--at-least", "0.4");
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { claims }: Claims = JSON.parse(stdout);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ verdict: "holds_only_if", claimed: { range: { low: null, high: -0.4 } } });
    expect(claims[0]?.results.map(({ base, fraction, outcome }) => [base, fraction, outcome])).toEqual([
      [2015, -0.346687, "fails"],
      [2014, -0.438889, "holds"],
    ]);
  }, 60_000);

  it.each([
    { name: "half a claim", args: ["--indicator", "police_crime:1.1.1"], reason: "De optie --region ontbreekt." },
    {
      name: "two sizes at once",
      args: [...OWN, "--direction", "fell", "--at-least", "0.4", "--at-most", "0.5"],
      reason: "Geef hoogstens één van --at-least, --at-most en --rounded.",
    },
    {
      name: "a size that is none",
      args: [...OWN, "--direction", "fell", "--at-least", "veel"],
      reason: "“veel” is geen omvang van een verandering.",
    },
    {
      name: "a month in which no published claim was made",
      args: ["--as-of", "2021MM08"],
      reason: "moet een maand van januari t/m november 2018 zijn",
    },
  ])(
    "refuse $name with the reason, and print nothing",
    ({ args, reason }) => {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(reason);
    },
    60_000,
  );
});
