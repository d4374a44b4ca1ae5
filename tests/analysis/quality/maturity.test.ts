import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { unripeMonths } from "../../../src/analysis/quality/maturity.ts";
import type { Measured, Provenance } from "../../../src/domain/measured.ts";
import { type Month, month, periodCode, printPeriod, shiftPeriod } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aContext, indicator } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";

const BURGLARY = indicator("police_crime:1.1.1");
const NEWEST = month(2026, 6);
const back = (months: number): Month => shiftPeriod(NEWEST, -months);
const asked = (...months: readonly Month[]) => ({ indicator: BURGLARY, region: POLICE_UNIT, months });

/** A load of the fifteen months before its edition; `countAt` gives the count of a month at its age. */
function edition(published: Month, countAt: (age: number) => number, of: Partial<TestLoad> = {}): TestLoad {
  const rows = Array.from(
    { length: 15 },
    (_, at): TestRow => ({ period: periodCode(shiftPeriod(published, -1 - at)), value: countAt(at + 1) }),
  );
  return { editionDate: `${printPeriod(published)}-15`, rows, ...of };
}

/** So many editions that follow each other month by month; the last is of June 2026. */
const monthly = (count: number, countAt: (age: number) => number, of: Partial<TestLoad> = {}): readonly TestLoad[] =>
  Array.from({ length: count }, (_, at) => edition(back(count - 1 - at), countAt, of));

/** Months grow by a quarter after their first edition. */
const growing = (age: number): number => (age === 1 ? 80 : 100);

/** A year that is known by itself, of one load or of several. */
const yearOf = (loads: readonly string[], provenance: Provenance = "real"): Measured => ({
  status: "observed",
  value: 1200,
  provenance,
  origin: { loads, rows: 1, operation: "published" },
});

/** Six editions with a history of growth as loads 1 to 6, and those given behind them as loads 7, 8 and 9. */
const withHistory = (...others: readonly TestLoad[]): AnalysisContext =>
  aContext(...monthly(6, growing), ...others.map((load, at) => ({ id: String(at + 7).repeat(16), ...load })));
const loadId = (place: number): string => String(place).repeat(16);

describe(unripeMonths, () => {
  it("finds the youngest month, of which five months before it grew by a quarter after their first edition", () => {
    const found = unripeMonths(withHistory(), asked(back(3), back(2), back(1)));
    expect(found).toEqual({
      months: [back(1)],
      growth: { age: 1, months: 5, grew: 5, shrank: 0, median: 0.25, low: 0.25, high: 0.25 },
    });
  });

  it("gives several months in time order with the growth of the youngest", () => {
    const twoSteps = (age: number): number => [80, 90][age - 1] ?? 100;
    const found = unripeMonths(aContext(...monthly(8, twoSteps)), asked(back(3), back(2), back(1)));
    expect(found?.months).toEqual([back(2), back(1)]);
    expect(found?.growth).toMatchObject({ age: 1, median: 0.25 });
    // Two months old they grew from 90 to 100.
    const older = unripeMonths(aContext(...monthly(8, twoSteps)), asked(back(2)));
    expect(older?.growth.age).toBe(2);
    expect(older?.growth.median).toBeCloseTo(1 / 9, 12);
  });

  it("finds nothing where nothing is asked, where months do not grow, and where there is one edition", () => {
    expect(unripeMonths(withHistory(), asked())).toBeUndefined();
    expect(unripeMonths(aContext(...monthly(8, () => 100)), asked(back(1)))).toBeUndefined();
    expect(unripeMonths(aContext(...monthly(1, growing)), asked(back(1)))).toBeUndefined();
  });

  it("takes an age that was not seen often enough for as unripe as the next one that was", () => {
    // Published every other month with the months of two months old and more; the newest comes a month early.
    const twoMonthsOld = (age: number): number => (age === 2 ? 80 : 100);
    const slow = (published: Month): TestLoad => {
      const { rows, ...rest } = edition(published, twoMonthsOld);
      return { ...rest, rows: rows.slice(1) };
    };
    const context = aContext(
      ...[7, 6, 5, 4, 3, 2].map((at) => slow(back(at))),
      edition(NEWEST, () => 100),
    );
    const found = unripeMonths(context, asked(back(1)));
    expect(found).toMatchObject({ months: [back(1)], growth: { age: 2, median: 0.25 } });
  });

  it("does not learn from loads of which the edition is not known", () => {
    const unknown = monthly(6, growing, { editionDate: "0000-00-00" });
    expect(unripeMonths(aContext(...unknown), asked(back(1)))).toBeUndefined();
  });

  it("learns from every provenance for its own figures alone", () => {
    const simulated = monthly(6, growing, { provenance: "simulated" });
    const real = { id: loadId(9), rows: [{ period: periodCode(back(1)), value: 100 }], editionDate: "2026-06-15" };
    expect(unripeMonths(aContext(...simulated), asked(back(1)))?.months).toEqual([back(1)]);
    expect(unripeMonths(aContext(...simulated, real), asked(back(1)))).toBeUndefined();
  });

  it("learns from every indicator for itself alone", () => {
    const both = monthly(6, growing).map(({ rows, ...load }) => ({
      ...load,
      rows: rows.flatMap((row) => [row, { ...row, indicator: "police_crime:1.2.1", value: 100 }]),
    }));
    const context = aContext(...both);
    expect(unripeMonths(context, asked(back(1)))?.months).toEqual([back(1)]);
    const other = { ...asked(back(1)), indicator: indicator("police_crime:1.2.1") };
    expect(unripeMonths(context, other)).toBeUndefined();
  });

  it("passes over a month that has no figure at all", () => {
    expect(unripeMonths(withHistory(), asked(month(2019, 1), back(1)))?.months).toEqual([back(1)]);
  });
});

describe("a month without a figure of its own", () => {
  /** A month that no load has, for which the year must speak. */
  const unseen = month(2026, 6);

  it("is as old as the figure of its year", () => {
    const context = withHistory({ editionDate: "2026-07-15", rows: [] }, { editionDate: "2026-08-15", rows: [] });
    const whole = (place: number) => ({ ...asked(unseen), whole: yearOf([loadId(place)]) });
    expect(unripeMonths(context, whole(7))?.months).toEqual([unseen]);
    expect(unripeMonths(context, whole(8))).toBeUndefined();
  });

  it("is as old as the oldest edition that the figure of its year stands on", () => {
    const context = withHistory({ editionDate: "2026-07-15", rows: [] }, { editionDate: "2026-08-15", rows: [] });
    const whole = yearOf([loadId(8), loadId(7)]);
    expect(unripeMonths(context, { ...asked(unseen), whole })?.months).toEqual([unseen]);
  });

  it("has no age where an edition of the figure of its year is not known", () => {
    const context = withHistory({ editionDate: "2026-07-15", rows: [] }, { editionDate: "0000-00-00", rows: [] });
    expect(unripeMonths(context, { ...asked(unseen), whole: yearOf([loadId(7), loadId(8)]) })).toBeUndefined();
    expect(unripeMonths(context, { ...asked(unseen), whole: yearOf(["not loaded"]) })).toBeUndefined();
    expect(unripeMonths(context, { ...asked(unseen), whole: yearOf([]) })).toBeUndefined();
  });

  it("is not judged where the year is missing too, is not asked for, or is of another provenance", () => {
    const context = withHistory({ editionDate: "2026-07-15", rows: [] });
    const missing: Measured = { status: "missing", reason: "notInData", parts: [] };
    expect(unripeMonths(context, asked(unseen))).toBeUndefined();
    expect(unripeMonths(context, { ...asked(unseen), whole: missing })).toBeUndefined();
    expect(unripeMonths(context, { ...asked(unseen), whole: yearOf([loadId(7)], "simulated") })).toBeUndefined();
  });

  it("leaves a month that has a figure of its own to that figure", () => {
    const context = withHistory({ editionDate: "2026-08-15", rows: [] });
    expect(unripeMonths(context, { ...asked(back(1)), whole: yearOf([loadId(7)]) })?.months).toEqual([back(1)]);
  });
});
