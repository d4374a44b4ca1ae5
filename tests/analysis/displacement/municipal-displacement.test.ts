import { describe, expect, it } from "vitest";
import {
  displacementCounts,
  displacementScreen,
  municipalDisplacement,
} from "../../../src/analysis/displacement/municipal-displacement.ts";
import { overdispersion } from "../../../src/analysis/overdispersion.ts";
import { month, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { withBreak } from "../../support/artificial-break.ts";
import { aContext, indicator, publishedContext, region } from "../../support/dataset.ts";
import type { TestLoad } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const burglary = indicator("police_crime:1.1.1");
const enschede = region("GM0153");
const { regions, neighbours } = loadReference();
const municipalities = regions.membersOf(POLICE_UNIT);
const buffer = neighbours.get(enschede) ?? [];
const rest = municipalities.filter((code) => code !== enschede && !buffer.includes(code));
const years = { indicator: burglary, before: year(2015), after: year(2018) };
const published = await publishedContext();

type Counts = Readonly<Record<string, readonly [before: number, after: number]>>;

/** Every municipality with its counts of 2015 and 2018: 200 and 180 where nothing else is said. */
function loadOf(set: Counts, without: readonly string[] = []): TestLoad {
  return {
    rows: municipalities
      .filter((code) => !without.includes(code))
      .flatMap((code) => {
        const [before, after] = set[code] ?? [200, 180];
        return [
          { region: code, period: "2015JJ00", value: before },
          { region: code, period: "2018JJ00", value: after },
        ];
      }),
  };
}

const around = (set: Counts, ...more: readonly TestLoad[]) =>
  municipalDisplacement(aContext(loadOf(set), ...more), { ...years, target: enschede });

describe(municipalDisplacement, () => {
  it("adds up the municipality, its neighbours in the unit, and all others", () => {
    const [first = "", second = ""] = buffer;
    const found = around({ [enschede]: [400, 200], [first]: [100, 130], [second]: [50, 70] });
    expect(found?.bufferAreas).toEqual(buffer);
    const others = buffer.length - 2;
    expect(found?.counts).toEqual({
      target: { before: 400, after: 200 },
      buffer: { before: 150 + 200 * others, after: 200 + 180 * others },
      control: { before: 200 * rest.length, after: 180 * rest.length },
    });
    // (Da/Ca − Db/Cb)/(Ra/Ca − Rb/Cb)
    const [ca, cb] = [180 * rest.length, 200 * rest.length];
    const moved = (200 + 180 * others) / ca - (150 + 200 * others) / cb;
    expect(found?.quotient).toBeCloseTo(moved / (200 / ca - 400 / cb), 9);
    expect(found?.provenance).toBe("real");
  });

  it("takes φ of the municipalities up to the later year", () => {
    const found = municipalDisplacement(published, { ...years, target: enschede });
    const { phi } = overdispersion(published, { indicator: burglary, region: POLICE_UNIT, uptoYear: 2018 });
    expect(found?.phi).toBe(phi);
    expect(phi).toBeGreaterThan(1);
    // standard error √φ·√(1/a + 1/b + 1/Ca + 1/Cb) of the logarithm
    const { target, control } = found?.counts ?? { target: { before: 0, after: 0 }, control: { before: 0, after: 0 } };
    const inverse = [target.before, target.after, control.before, control.after].reduce((sum, n) => sum + 1 / n, 0);
    expect(Math.log((found?.target.high ?? 0) / (found?.target.ratio ?? 1))).toBeCloseTo(
      1.959964 * Math.sqrt(phi * inverse),
      6,
    );
  });

  it("compares target and neighbours each with the area outside both that had most nearly as many", () => {
    const [near = "", next = "", ...others] = rest;
    const numbered = Object.fromEntries(
      others.map((code, at): [string, [number, number]] => [code, [5000 + at, 5000]]),
    );
    const [first = "", ...further] = buffer;
    const found = around({
      ...numbered,
      ...Object.fromEntries(further.map((code, at): [string, [number, number]] => [code, [5000 + 10 * at, 4900]])),
      [enschede]: [1000, 600],
      [near]: [1010, 990],
      [first]: [1020, 1030],
      [next]: [1100, 1080],
    });
    expect(found?.matched?.targetControls).toEqual([near]);
    // the nearest of all is taken already: no area stands for two
    expect(found?.matched?.bufferControls[0]).toBe(next);
    const { bufferControls = [], value } = found?.matched ?? {};
    expect(new Set(bufferControls).size).toBe(buffer.length);
    // each further neighbour has its equal among the numbered ones
    const changeOfControls = further.reduce((sum, _, at) => sum + (5000 - (5000 + 10 * at)), 0);
    const changeOfNeighbours = further.reduce((sum, _, at) => sum + (4900 - (5000 + 10 * at)), 0);
    expect(value).toBe(-400 - -20 + (10 + changeOfNeighbours) - (-20 + changeOfControls));
    const { standardError } = found?.matched ?? {};
    const all =
      1600 +
      2000 +
      2050 +
      2180 +
      further.reduce((sum, _, at) => sum + 5000 + 10 * at + 4900 + 5000 + 10 * at + 5000, 0);
    expect(standardError).toBeCloseTo(Math.sqrt((found?.phi ?? 0) * all), 6);
  });

  it("says nothing where the count of any municipality is absent, in either year", () => {
    const [other = ""] = rest;
    for (const period of ["2015JJ00", "2018JJ00"]) {
      const rows = loadOf({}).rows.filter((row) => row.region !== other || row.period !== period);
      expect(municipalDisplacement(aContext({ rows }), { ...years, target: enschede })).toBeUndefined();
    }
  });

  it("does not mix real with simulated counts", () => {
    const [other = ""] = rest;
    const simulated = { ...loadOf({}), provenance: "simulated" as const };
    expect(
      municipalDisplacement(aContext(loadOf({}, [other]), simulated), { ...years, target: enschede }),
    ).toBeUndefined();
    expect(municipalDisplacement(aContext(simulated), { ...years, target: enschede })?.provenance).toBe("simulated");
  });

  it.each(["NL01", "RE02", "GM0363"])("has nothing to compare for %s, which is no municipality of the unit", (code) =>
    expect(municipalDisplacement(aContext(loadOf({})), { ...years, target: region(code) })).toBeUndefined(),
  );

  it("finds nothing across a change in registration, alone or in a screen, and keeps the counts", () => {
    const context = withBreak(published, month(2017, 6));
    expect(municipalDisplacement(context, { ...years, target: enschede })).toBeUndefined();
    expect(displacementScreen(context, years)).toEqual([]);
    expect(displacementCounts(context, { ...years, target: enschede })?.counts).toEqual(
      municipalDisplacement(published, { ...years, target: enschede })?.counts,
    );
  });

  it("has nothing to compare for a municipality without neighbours in the unit", () => {
    const context = aContext(loadOf({}));
    const alone = { ...context, reference: { ...context.reference, neighbours: new Map() } };
    expect(municipalDisplacement(alone, { ...years, target: enschede })).toBeUndefined();
  });

  it.each([
    { when: "before", counts: [0, 180] },
    { when: "after", counts: [200, 0] },
  ] as const)("has no comparison where the rest had nothing $when", ({ counts }) => {
    const set: Counts = Object.fromEntries(rest.map((code) => [code, counts]));
    expect(around(set)).toBeUndefined();
  });
});

describe(displacementScreen, () => {
  const [neighbour = ""] = buffer;
  const set: Counts = { [enschede]: [2000, 600], [neighbour]: [2000, 3000] };

  it("holds the municipalities that fell against the rest, for only there can anything have moved", () => {
    const screened = displacementScreen(aContext(loadOf(set)), years);
    expect(screened.map((each) => each.region)).toContain(enschede);
    expect(screened.map((each) => `${each.region}`)).not.toContain(neighbour);
    expect(screened.every(({ quotient }) => quotient !== undefined)).toBe(true);
  });

  it("puts the surest first, adjusted for the number of municipalities looked at", () => {
    const screened = displacementScreen(aContext(loadOf(set)), years);
    const rates = screened.map(({ falseDiscovery }) => falseDiscovery);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    // p of the neighbours' ratio: its logarithm over √φ·√(1/a + 1/b + 1/Ca + 1/Cb); the smallest is taken times the number
    const [surest] = screened;
    const { buffer: near, control } = surest?.counts ?? {
      buffer: { before: 1, after: 1 },
      control: { before: 1, after: 1 },
    };
    const inverse = 1 / near.before + 1 / near.after + 1 / control.before + 1 / control.after;
    const z =
      Math.log(near.after / near.before / (control.after / control.before)) / Math.sqrt((surest?.phi ?? 1) * inverse);
    expect(z).toBeGreaterThan(8);
    expect(surest?.falseDiscovery).toBeLessThan(1e-12);
  });

  it("puts the larger rise of the neighbours first where two are equally sure", () => {
    const screened = displacementScreen(aContext(loadOf(set)), years);
    for (const [at, each] of screened.slice(1).entries()) {
      const before = screened[at];
      if (before && before.falseDiscovery === each.falseDiscovery) {
        expect(before.buffer.ratio).toBeGreaterThanOrEqual(each.buffer.ratio);
      }
    }
  });

  it("takes nothing for displacement where everything fell alike", () => {
    const even = Object.fromEntries(municipalities.map((code): [string, [number, number]] => [code, [200, 180]]));
    expect(displacementScreen(aContext(loadOf(even)), years).every(({ falseDiscovery }) => falseDiscovery > 0.05)).toBe(
      true,
    );
  });
});
