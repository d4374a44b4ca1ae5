import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childrenOf, isSummed, regionSums, type SummedLevel } from "../../src/analysis/region-sums.ts";
import { type Period, periodCode, year } from "../../src/domain/period.ts";
import { aContext, indicator, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";
import { loadReference } from "../support/reference.ts";

const BURGLARY = indicator("police_crime:1.1.1");
// Twente has Enschede, Hengelo and Almelo; Zwolle lies in IJsselland.
const [ENSCHEDE, HENGELO, ALMELO, ZWOLLE] = ["GM0153", "GM0164", "GM0141", "GM0193"];
const row = (code: string, value: number, about: Partial<TestRow> = {}): TestRow => ({ region: code, value, ...about });

function sumsOf(
  loads: readonly TestLoad[],
  asked: { readonly code?: string; readonly level?: SummedLevel; readonly period?: Period } = {},
) {
  const { code = "district/twente", level = "municipality", period = year(2018) } = asked;
  return regionSums(aContext(...loads), BURGLARY, "count").at(region(code), level, periodCode(period));
}

describe(regionSums, () => {
  it("adds up the municipalities of a district that have a figure, and says how many there are", () =>
    expect(sumsOf([{ id: "f".repeat(16), rows: [row(ENSCHEDE, 7), row(HENGELO, 5), row(ZWOLLE, 100)] }])).toEqual([
      { value: 12, parts: 2, status: "observed", provenance: "real", loads: ["f".repeat(16)] },
    ]));

  it("adds the municipalities of every district to the unit, and those of a district to that district alone", () => {
    const rows = [row(ENSCHEDE, 7), row(ZWOLLE, 100), row("GM0363", 1000), row("GM0000", 1000)];
    expect(sumsOf([{ rows }], { code: "RE02" })).toMatchObject([{ value: 107, parts: 2 }]);
    expect(sumsOf([{ rows }], { code: "district/ijsselland" })).toMatchObject([{ value: 100, parts: 1 }]);
  });

  it("adds districts to the unit beside the municipalities, never together with them", () => {
    const rows = [row("district/twente", 20), row("district/ijsselland", 30), row(ENSCHEDE, 7)];
    expect(sumsOf([{ rows }], { code: "RE02", level: "police_district" })).toMatchObject([{ value: 50, parts: 2 }]);
    expect(sumsOf([{ rows }], { code: "RE02" })).toMatchObject([{ value: 7, parts: 1 }]);
    expect(sumsOf([{ rows }], { level: "police_district" })).toEqual([]);
  });

  it("keeps periods apart", () => {
    const rows = [row(ENSCHEDE, 7), row(HENGELO, 5, { period: "2017JJ00" }), row(HENGELO, 9)];
    expect(sumsOf([{ rows }])).toMatchObject([{ value: 16, parts: 2 }]);
    expect(sumsOf([{ rows }], { period: year(2017) })).toMatchObject([{ value: 5, parts: 1 }]);
    expect(sumsOf([{ rows }], { period: year(2016) })).toEqual([]);
  });

  it("counts no part for a missing figure, and has no sum of missing ones alone", () => {
    const secret = row(HENGELO, 0, { status: "missing:secret" });
    expect(sumsOf([{ rows: [row(ENSCHEDE, 7), secret] }])).toMatchObject([{ value: 7, parts: 1, status: "observed" }]);
    expect(sumsOf([{ rows: [secret] }])).toEqual([]);
  });

  it("counts a part for nought", () =>
    expect(sumsOf([{ rows: [row(ENSCHEDE, 7), row(HENGELO, 0)] }])).toMatchObject([{ value: 7, parts: 2 }]));

  it("has the weakest status of its parts, in whatever order they come", () => {
    const observed = row(ENSCHEDE, 7);
    const revised = row(HENGELO, 5, { status: "revised_provisional" });
    const provisional = row(ALMELO, 4, { status: "provisional" });
    expect(sumsOf([{ rows: [observed, revised] }])).toMatchObject([{ status: "revised_provisional" }]);
    expect(sumsOf([{ rows: [observed, revised, provisional] }])).toMatchObject([{ value: 16, status: "provisional" }]);
    expect(sumsOf([{ rows: [provisional, revised, observed] }])).toMatchObject([{ value: 16, status: "provisional" }]);
  });

  it("has one sum per provenance, the strongest first", () => {
    const loads: readonly TestLoad[] = [
      { provenance: "reconstruction", rows: [row(ENSCHEDE, 1)] },
      { provenance: "simulated", rows: [row(HENGELO, 2)] },
      { provenance: "real", rows: [row(ALMELO, 4)] },
    ];
    for (const ordered of [loads, [...loads].reverse()]) {
      expect(sumsOf(ordered)).toMatchObject([
        { provenance: "real", value: 4 },
        { provenance: "simulated", value: 2 },
        { provenance: "reconstruction", value: 1 },
      ]);
    }
  });

  it("names every load that it stands on once, in order", () => {
    const [first, second] = ["1".repeat(16), "2".repeat(16)];
    const loads = [
      { id: second, rows: [row(ENSCHEDE, 7), row(HENGELO, 5, { status: "provisional" as const })] },
      { id: first, rows: [row(ALMELO, 4)] },
    ];
    expect(sumsOf(loads)).toMatchObject([{ value: 16, parts: 3, loads: [first, second] }]);
  });

  it("is of the measure and the indicator asked for", () => {
    const rows = [row(ENSCHEDE, 7), row(ENSCHEDE, 3, { measure: "solved_count" })];
    const context = aContext({ rows: [...rows, row(ENSCHEDE, 50, { indicator: "police_crime:1.2.3" })] });
    const at = ["district/twente", "municipality", "2018JJ00"] as unknown as Parameters<
      ReturnType<typeof regionSums>["at"]
    >;
    expect(regionSums(context, BURGLARY, "count").at(...at)).toMatchObject([{ value: 7 }]);
    expect(regionSums(context, BURGLARY, "solved_count").at(...at)).toMatchObject([{ value: 3 }]);
    expect(regionSums(context, indicator("police_crime:1.2.3"), "count").at(...at)).toMatchObject([{ value: 50 }]);
    expect(regionSums(context, indicator("police_crime:1.2.3"), "solved_count").at(...at)).toEqual([]);
  });

  it("adds up to what was put in, over statuses, loads, provenances and periods", () => {
    const cell = fc.record({
      code: fc.constantFrom(ENSCHEDE, HENGELO, ALMELO),
      value: fc.nat(1000),
      inYear: fc.constantFrom(2017, 2018),
      status: fc.constantFrom("observed" as const, "provisional" as const),
      provenance: fc.constantFrom("real" as const, "simulated" as const),
    });
    const distinct = fc.uniqueArray(cell, { selector: ({ code, inYear }) => `${code} ${inYear}`, maxLength: 6 });
    fc.assert(
      fc.property(distinct, (cells) => {
        const loads = (["real", "simulated"] as const).map((provenance) => ({
          provenance,
          rows: cells
            .filter((each) => each.provenance === provenance)
            .map(({ code, value, inYear, status }) => row(code ?? "", value, { period: `${inYear}JJ00`, status })),
        }));
        for (const inYear of [2017, 2018]) {
          for (const provenance of ["real", "simulated"] as const) {
            const parts = cells.filter((each) => each.inYear === inYear && each.provenance === provenance);
            const sum = sumsOf(loads, { period: year(inYear) }).find((each) => each.provenance === provenance);
            expect(sum?.parts ?? 0).toBe(parts.length);
            expect(sum?.value ?? 0).toBe(parts.reduce((total, { value }) => total + value, 0));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe(isSummed, () => {
  it.each([
    { code: "RE02", expected: true },
    { code: "district/twente", expected: true },
    { code: "GM0153", expected: false },
    { code: "NL01", expected: false },
    { code: "RE01", expected: false },
  ])("is $expected of $code", ({ code, expected }) => expect(isSummed(region(code))).toBe(expected));
});

describe(childrenOf, () => {
  const children = (code: string, level: SummedLevel) => childrenOf(loadReference().regions, region(code), level);

  it("are the municipalities of a district, and all of them of the unit", () => {
    expect(children("district/twente", "municipality")).toContain(ENSCHEDE);
    expect(children("district/twente", "municipality")).not.toContain(ZWOLLE);
    expect(children("RE02", "municipality")).toHaveLength(76);
  });

  it("are the five districts of the unit", () => {
    expect(children("RE02", "police_district")).toHaveLength(5);
    expect(children("district/twente", "police_district")).toEqual([]);
  });

  it("are none of a municipality, which is no sum of itself, nor of the country", () => {
    expect(children("GM0153", "municipality")).toEqual([]);
    expect(children("NL01", "municipality")).toEqual([]);
  });
});
