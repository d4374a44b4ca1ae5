import { describe, expect, it } from "vitest";
import { sumOfKnown, sumOfPeriods } from "../../src/analysis/sum.ts";
import { type Known, type Measured, missing } from "../../src/domain/measured.ts";
import { month } from "../../src/domain/period.ts";

const figure = (value: number, about: Partial<Known> = {}): Known =>
  ({
    status: "observed",
    value,
    provenance: "real",
    origin: { loads: [`load${value}`], rows: 2, operation: "published" },
    ...about,
  }) as Known;

describe(sumOfKnown, () => {
  it("adds values, rows and loads", () =>
    expect(sumOfKnown([figure(1), figure(2), figure(1)], "summed-regions")).toEqual({
      status: "observed",
      value: 4,
      provenance: "real",
      origin: { loads: ["load1", "load2"], rows: 6, operation: "summed-regions" },
    }));

  it("is nothing for no figures, not zero", () => expect(sumOfKnown([], "summed-months")).toBeUndefined());

  it("does not add over provenances", () =>
    expect(sumOfKnown([figure(1), figure(2, { provenance: "simulated" })], "summed-months")).toBeUndefined());

  it("is estimated when one of the figures is, on the same basis", () =>
    expect(
      sumOfKnown(
        [figure(1), figure(2, { status: "estimated", method: "interpolated", basis: ["2021JJ00"] })],
        "summed-regions",
      ),
    ).toMatchObject({ status: "estimated", value: 3, method: "interpolated", basis: ["2021JJ00"] }));

  it("is as weak as its weakest part, with the loads in one order", () => {
    const parts = [figure(9), figure(2, { status: "provisional" }), figure(5, { status: "revised_provisional" })];
    expect(sumOfKnown(parts, "summed-regions")).toMatchObject({
      status: "provisional",
      origin: { loads: ["load2", "load5", "load9"] },
    });
  });

  it("stands on the bases of all its estimates, each once and in order", () => {
    const estimate = (...basis: readonly string[]) => figure(1, { status: "estimated", method: "days", basis });
    expect(
      sumOfKnown([estimate("2026JJ00", "2021JJ00"), figure(2), estimate("2021JJ00")], "summed-regions"),
    ).toMatchObject({ method: "days", basis: ["2021JJ00", "2026JJ00"] });
  });
});

describe(sumOfPeriods, () => {
  const months = (...figures: readonly Measured[]) =>
    sumOfPeriods(figures.map((each, at) => ({ period: month(2018, at + 1), figure: each })));

  it("adds months, and says whether regions were added too", () => {
    expect(months(figure(1), figure(2))).toMatchObject({ value: 3, origin: { operation: "summed-months", rows: 4 } });
    const ofRegions = figure(2, { origin: { loads: ["b"], rows: 76, operation: "summed-regions" } });
    expect(months(figure(1), ofRegions)).toMatchObject({ value: 3, origin: { operation: "summed-both", rows: 78 } });
  });

  it("names the months that are absent, and adds none of the others up", () => {
    expect(months(figure(1), missing("unknown"), figure(3), missing("notInData"))).toEqual(
      missing("incomplete", ["2018MM02", "2018MM04"]),
    );
  });

  it("takes an estimate for absent: it is no count", () => {
    const estimate = figure(2, { status: "estimated", method: "days", basis: [] });
    expect(months(figure(1), estimate)).toEqual(missing("incomplete", ["2018MM02"]));
  });

  it("names the months of the rarer provenance where two are mixed", () => {
    const simulated = figure(2, { provenance: "simulated" });
    expect(months(figure(1), simulated, figure(3))).toEqual(missing("incomplete", ["2018MM02"]));
    expect(months(simulated, figure(1), simulated)).toEqual(missing("incomplete", ["2018MM02"]));
    expect(months(simulated, figure(1), figure(3))).toEqual(missing("incomplete", ["2018MM01"]));
  });

  it("is not in the data where no month is, and no sum of nothing", () => {
    expect(months(missing("unknown"), missing("secret"))).toEqual(missing("notInData"));
    expect(months()).toEqual(missing("notInData"));
  });

  it("is suppressed with one of its months: beside the year it would give that one away", () => {
    const origin = { loads: ["a"], rows: 1, operation: "published" } as const;
    const small: Measured = { status: "suppressed", reason: "small-count", threshold: 5, provenance: "real", origin };
    expect(months(figure(1), small)).toEqual({ ...small, reason: "secondary" });
    expect(months(missing("unknown"), small)).toMatchObject({ status: "suppressed" });
  });
});
