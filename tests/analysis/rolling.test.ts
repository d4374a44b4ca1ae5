import { describe, expect, it } from "vitest";
import { rollingMeans, rollingSums } from "../../src/analysis/rolling.ts";
import type { SeriesPoint } from "../../src/analysis/series.ts";
import { missing } from "../../src/domain/measured.ts";
import { type Month, month, monthsBetween } from "../../src/domain/period.ts";
import { knownValue } from "../support/dataset.ts";

/** Months from January 2018 with these counts; `undefined` is missing. */
function points(...counts: readonly (number | undefined)[]): readonly SeriesPoint<Month>[] {
  return monthsBetween(month(2018, 1), month(2019, 12)).flatMap((period, at): readonly SeriesPoint<Month>[] => {
    if (at >= counts.length) return [];
    const value = counts[at];
    const origin = { loads: [], rows: 1, operation: "published" as const };
    return [
      {
        period,
        figure: value === undefined ? missing("secret") : { status: "observed", value, provenance: "real", origin },
      },
    ];
  });
}

describe(rollingSums, () => {
  it("sums each month with the two before it", () => {
    const sums = rollingSums(points(1, 2, 3, 4), 3);
    expect(sums.map(({ figure }) => knownValue(figure))).toEqual([6, 9]);
    expect(sums[0]?.period).toEqual(month(2018, 3));
  });

  it("names the missing month in every window that holds it", () => {
    const sums = rollingSums(points(1, undefined, 3, 4, 5), 3);
    expect(sums.map(({ figure }) => figure.status)).toEqual(["missing", "missing", "observed"]);
    expect(sums[0]?.figure).toMatchObject({ reason: "incomplete", parts: ["2018MM02"] });
  });

  it("is empty when there are fewer months than the window", () => expect(rollingSums(points(1, 2), 3)).toEqual([]));

  it("sums twelve months to the year", () =>
    expect(
      rollingSums(points(...Array.from({ length: 13 }, () => 5)), 12).map(({ figure }) => knownValue(figure)),
    ).toEqual([60, 60]));
});

describe(rollingMeans, () => {
  it("is the sum per month", () =>
    expect(rollingMeans(points(1, 2, 3, 4), 3).map(({ figure }) => knownValue(figure))).toEqual([2, 3]));

  it("stays missing where the sum is", () =>
    expect(rollingMeans(points(1, undefined, 3), 3)[0]?.figure).toMatchObject({ reason: "incomplete" }));
});
