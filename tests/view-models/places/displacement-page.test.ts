import { describe, expect, it } from "vitest";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { answerDisplacement, answerLater } from "../../../src/engine/on-request.ts";
import { displacementPageView } from "../../../src/view-models/places/displacement-page.ts";
import type { DisplacementQuestion } from "../../../src/view-models/places/displacement-page-view.ts";
import {
  aContext,
  everyPublicationContext,
  indicator,
  municipalityRows,
  publishedContext,
  region,
} from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await publishedContext();
const ask = (asked: Omit<DisplacementQuestion, "kind"> = {}, within = context) =>
  displacementPageView(within, { kind: "displacement-page", ...asked });
const saidOf = (view: ReturnType<typeof ask>): string => plainSpaces(view.standfirst.map(({ text }) => text).join(""));

/** Almelo halves; its neighbours grow by the given factor; everywhere else nothing changes. */
function planted(factor: number) {
  const all = context.reference.regions.membersOf(POLICE_UNIT);
  const near = context.reference.neighbours.get(region("GM0141")) ?? [];
  return aContext({
    rows: municipalityRows(["2014JJ00", "2015JJ00", "2018JJ00"], (at, period) => {
      const code = all[at];
      if (period !== "2018JJ00" || code === undefined) return 400;
      if (code === "GM0141") return 200;
      return near.includes(code) ? 400 * factor : 400;
    }),
  });
}

describe(displacementPageView, () => {
  it("is an answer that comes on request", () => {
    expect(answerLater(context, { kind: "displacement-page" }).kind).toBe("displacement-page");
  });

  it("says on every view that it is a hypothesis", () => {
    for (const view of [ask(), ask({ region: region("GM0153") })]) expect(view.hypothesis).toContain("niet bewezen");
  });

  it("counts the municipality, its neighbours and the rest: every burglary of 2015 and 2018 once", () => {
    const { one } = ask({ region: region("GM0153"), from: 2015, to: 2018 });
    const sum = (side: "from" | "to") =>
      (one?.rows ?? []).reduce((total, row) => total + (row[side].value ?? Number.NaN), 0);
    expect([sum("from"), sum("to")]).toEqual([9311, 6083]);
    expect(one?.rows.map(({ area }) => area)).toEqual(["target", "buffer", "control"]);
    expect(one?.course.series.map(({ points }) => points.find(({ period }) => period === "2015")?.figure.text)).toEqual(
      ["100", "100", "100"],
    );
  });

  it("says the same as the command line", () => {
    const asked = { kind: "displacement" as const, indicator: "police_crime:1.1.1", from: "2015", to: "2018" };
    const screen = answerDisplacement(context, asked);
    expect(ask({ from: 2015, to: 2018 }).screen?.rows.map(({ code }) => code)).toEqual(
      screen.places.map(({ region: { code } }) => code),
    );
  });

  it("finds what was planted: displacement, diffusion, or neither", () => {
    const signOf = (factor: number) =>
      ask({ region: region("GM0141"), from: 2015, to: 2018 }, planted(factor)).one?.sign;
    expect(signOf(1.5)).toBe("displacement");
    expect(signOf(0.6)).toBe("diffusion");
    expect(signOf(1)).toBe("undecided");
    const neighbour = context.reference.neighbours.get(region("GM0141"))?.[0];
    if (!neighbour) throw new TypeError("Almelo has neighbours");
    expect(ask({ region: neighbour, from: 2015, to: 2018 }, planted(1.5)).one?.sign).toBe("nothing-to-move");
  });

  it("names in the screen the municipality of which the fall went to the neighbours", () => {
    const view = ask({ from: 2015, to: 2018 }, planted(1.5));
    expect(view.headline).toContain("bij 1 gemeente een aanwijzing voor verplaatsing");
    expect(saidOf(view)).toContain(
      "Bij Almelo staat dat vast, en lagen de buurgemeenten aantoonbaar hoger dan de rest.",
    );
  });

  it("calls a fall that may be chance no sign of displacement, whatever the neighbours did", () => {
    const view = ask({ from: 2021, to: 2025 });
    expect(view.headline).toContain("nergens een aanwijzing");
    expect(saidOf(view)).toContain("staat niet vast");
  });

  it("says how likely a find among all municipalities is false: 26 % for Arnhem from 2015 to 2018, as docs/method.md has it", () => {
    expect(saidOf(ask({ region: region("GM0202"), from: 2015, to: 2018 }))).toContain(
      "de kans op een valse vondst 26 %.",
    );
  });

  it("names a change in registration between the years", () => {
    const view = ask({ indicator: indicator("police_crime:3.1.1"), region: region("GM0153"), from: 2015, to: 2019 });
    expect(view.notes.join(" ")).toContain("juli 2018");
  });

  it("says what it could not follow", () => {
    const view = ask({ region: region("district/twente"), to: 2050 });
    expect(view.notices).toEqual([
      "Twente is geen gemeente van Oost-Nederland; u ziet alle gemeenten.",
      "Voor 2050 zijn er geen cijfers; u ziet 2021 t/m 2025.",
    ]);
    expect(view.chosen).toMatchObject({ from: 2021, to: 2025 });
  });

  it("finds nothing in simulated figures", async () => {
    const every = await everyPublicationContext();
    for (const asked of [{}, { region: region("GM0153") }]) {
      const view = ask({ indicator: indicator("police_nuisance:E35"), ...asked }, every);
      expect(view.headline).toMatch(/^Gesimuleerd: /);
      expect(view.hypothesis).toContain("bewijst niets");
      expect(view.one?.rows.some(({ isDemonstrable }) => isDemonstrable) ?? false).toBe(false);
      expect(view.screen?.rows.some(({ isFlagged }) => isFlagged) ?? false).toBe(false);
    }
  });

  it("is whole, whatever is asked", () => {
    expectLawful(ask());
    for (const code of ["GM0153", "GM0277", "GM0141"])
      expectLawful(ask({ region: region(code), from: 2012, to: 2013 }));
  });

  it("refuses without two years of every municipality", () => {
    expect(() => ask({}, aContext())).toThrow("geen cijfers van gemeenten");
  });
});
