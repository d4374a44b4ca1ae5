import { describe, expect, it } from "vitest";
import { denominatorAt } from "../../src/analysis/denominator.ts";
import { loadedDenominator, loadedDenominatorYears } from "../../src/analysis/loaded-denominators.ts";
import { aContext, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const ENSCHEDE = region("GM0153");
const people = (value: number, period = "2018JJ00", code = "GM0153"): TestRow => ({
  indicator: "denominator:inhabitants",
  measure: "value",
  region: code,
  period,
  value,
});
const homes = (value: number, period = "2018JJ00"): TestRow => ({
  ...people(value, period),
  indicator: "denominator:dwellings",
});
const loaded = (rows: readonly TestRow[], about: Partial<TestLoad> = {}) =>
  aContext({ id: "f".repeat(16), ...about, rows });

describe(loadedDenominator, () => {
  it("is the loaded figure with its status, its provenance and its load", () =>
    expect(
      loadedDenominator(
        loaded([{ ...people(300), status: "provisional" }], { provenance: "simulated" }),
        "inhabitants",
        ENSCHEDE,
        2018,
      ),
    ).toEqual({ value: 300, status: "provisional", provenance: "simulated", load: "f".repeat(16) }));

  it("keeps inhabitants and dwellings apart", () => {
    expect(loadedDenominator(loaded([homes(90)]), "dwellings", ENSCHEDE, 2018)?.value).toBe(90);
    expect(loadedDenominator(loaded([homes(90)]), "inhabitants", ENSCHEDE, 2018)).toBeUndefined();
    expect(loadedDenominator(loaded([people(300)]), "dwellings", ENSCHEDE, 2018)).toBeUndefined();
  });

  it.each([
    { name: "nought, over which no rate can be taken", row: people(0) },
    { name: "missing", row: { ...people(0), value: undefined, status: "missing:secret" } as never as TestRow },
    { name: "of another year", row: people(300, "2017JJ00") },
    { name: "of another area", row: people(300, "2018JJ00", "GM0141") },
  ])("is absent where the loaded figure is $name", ({ row }) =>
    expect(loadedDenominator(loaded([row]), "inhabitants", ENSCHEDE, 2018)).toBeUndefined(),
  );
});

describe(loadedDenominatorYears, () => {
  it("are the years that any load has, none for the other kind", () => {
    const context = loaded([people(1, "2027JJ00"), people(1, "2029JJ00")]);
    expect(loadedDenominatorYears(context, "inhabitants")).toEqual([2027, 2029]);
    expect(loadedDenominatorYears(context, "dwellings")).toEqual([]);
  });
});

describe("a denominator that a person loaded", () => {
  it("goes before that of the reference data, which holds in every other year", () => {
    const context = loaded([people(317_250)]);
    expect(denominatorAt(context, "inhabitants", ENSCHEDE, 2018)).toEqual({
      status: "observed",
      value: 317_250,
      provenance: "real",
      origin: { loads: ["f".repeat(16)], rows: 1, operation: "published" },
    });
    expect(denominatorAt(context, "inhabitants", ENSCHEDE, 2017)).toMatchObject({
      value: 158_200,
      origin: { loads: [] },
    });
  });

  it("makes the sum of a district as weak as it is, and is named in it once", () => {
    const rows = [
      { ...people(159_624), status: "provisional" as const },
      { ...people(73_000, "2018JJ00", "GM0141"), status: "provisional" as const },
    ];
    const plain = denominatorAt(aContext({ rows: [] }), "inhabitants", region("district/twente"), 2018);
    const almelo = denominatorAt(aContext({ rows: [] }), "inhabitants", region("GM0141"), 2018);
    if (plain.status !== "observed" || almelo.status !== "observed") throw new TypeError("no denominators");
    // Enschede has 158,624 in the reference data: a thousand more.
    expect(
      denominatorAt(loaded(rows, { provenance: "simulated" }), "inhabitants", region("district/twente"), 2018),
    ).toEqual({
      status: "provisional",
      value: plain.value + 1000 + (73_000 - almelo.value),
      provenance: "simulated",
      origin: { loads: ["f".repeat(16)], rows: plain.origin.rows, operation: "summed-regions" },
    });
  });

  it("ends the years that are estimated: between it and the last published one the line is drawn", () => {
    // Published up to 2025: 162,317. Loaded for 2029, so 2026 lies a quarter of the way.
    const context = loaded([people(162_717, "2029JJ00")], { provenance: "simulated" });
    expect(denominatorAt(context, "inhabitants", ENSCHEDE, 2026)).toEqual({
      status: "estimated",
      value: 162_417,
      method: "interpolated",
      basis: ["2025JJ00", "2029JJ00"],
      provenance: "simulated",
      origin: { loads: ["f".repeat(16)], rows: 2, operation: "estimated" },
    });
    expect(denominatorAt(context, "inhabitants", ENSCHEDE, 2030)).toMatchObject({
      method: "last-known",
      value: 162_717,
      basis: ["2029JJ00"],
    });
  });

  it("is found in its place among the published years, whatever order they come in", () => {
    // Dwellings of Enschede are published for 2021 (75,925) and 2026 (78,448).
    const context = loaded([homes(76_925, "2023JJ00")]);
    expect(denominatorAt(context, "dwellings", ENSCHEDE, 2022)).toMatchObject({
      value: (75_925 + 76_925) / 2,
      basis: ["2021JJ00", "2023JJ00"],
    });
    expect(denominatorAt(context, "dwellings", ENSCHEDE, 2025)).toMatchObject({
      value: expect.closeTo(76_925 + (2 / 3) * (78_448 - 76_925), 9),
      basis: ["2023JJ00", "2026JJ00"],
    });
  });

  it("is known of a municipality outside the unit, of which nothing else is", () => {
    const context = loaded([people(930_000, "2018JJ00", "GM0363")]);
    expect(denominatorAt(context, "inhabitants", region("GM0363"), 2018)).toMatchObject({
      value: 930_000,
      origin: { rows: 1, operation: "published" },
    });
    expect(denominatorAt(context, "inhabitants", region("GM0363"), 2017).status).toBe("missing");
  });

  it("is no figure of a district that only some municipalities of the year have one of", () => {
    const context = loaded([people(160_000, "2027JJ00")]);
    expect(denominatorAt(context, "inhabitants", region("district/twente"), 2027)).toMatchObject({
      status: "estimated",
      basis: ["2025JJ00"],
    });
  });
});
