import { describe, expect, it } from "vitest";
import { denominatorAt } from "../../src/analysis/denominator.ts";
import { aContext, knownValue, region } from "../support/dataset.ts";

const context = aContext({ rows: [] });
const bergEnDal = region("GM1945");

describe(denominatorAt, () => {
  it("sums the municipalities of that year along mergers: Berg en Dal 2014 = 18,970 + 9,434 + 5,878", () =>
    expect(denominatorAt(context, "inhabitants", bergEnDal, 2014)).toMatchObject({
      status: "observed",
      value: 18_970 + 9_434 + 5_878,
      origin: { rows: 3 },
    }));

  it.each([
    { name: "one old municipality under its old code", inYear: 2015, value: 34_416 },
    { name: "the municipality itself", inYear: 2016, value: 34_669 },
  ])("follows a renaming: $name", ({ inYear, value }) =>
    expect(knownValue(denominatorAt(context, "inhabitants", bergEnDal, inYear))).toBe(value),
  );

  it.each([
    { inYear: 2013, municipalities: 81 },
    { inYear: 2016, municipalities: 79 },
    { inYear: 2018, municipalities: 78 },
    { inYear: 2019, municipalities: 76 },
  ])("sums the $municipalities municipalities of the unit in $inYear", ({ inYear, municipalities }) =>
    expect(denominatorAt(context, "inhabitants", region("RE02"), inYear)).toMatchObject({
      origin: { rows: municipalities },
    }),
  );

  it("sums districts into the unit in every layout", () => {
    for (const inYear of [2012, 2015, 2018, 2024]) {
      const { districts } = context.reference.regions;
      const sum = districts.reduce(
        (total, { code }) => total + knownValue(denominatorAt(context, "inhabitants", code, inYear)),
        0,
      );
      expect(sum).toBe(knownValue(denominatorAt(context, "inhabitants", region("RE02"), inYear)));
    }
  });

  it("reads the country directly", () =>
    expect(knownValue(denominatorAt(context, "inhabitants", region("NL01"), 2018))).toBe(17_231_624));

  it("is linear between known years, and says so: dwellings of Berg en Dal 2021 15,854, 2026 16,458", () => {
    const figure = denominatorAt(context, "dwellings", bergEnDal, 2024);
    expect(figure).toMatchObject({ status: "estimated", method: "interpolated", basis: ["2021JJ00", "2026JJ00"] });
    expect(knownValue(figure)).toBeCloseTo(15_854 + (3 / 5) * (16_458 - 15_854), 9);
  });

  it("is the last known one after the last known year", () =>
    expect(denominatorAt(context, "inhabitants", region("NL01"), 2026)).toMatchObject({
      status: "estimated",
      method: "last-known",
      basis: ["2024JJ00"],
      value: 17_993_484,
    }));

  it.each([
    { name: "before the first known year", code: "GM0153", inYear: 2005 },
    { name: "of a region without any", code: "GM0000", inYear: 2018 },
  ])("is missing $name", ({ code, inYear }) =>
    expect(denominatorAt(context, "inhabitants", region(code), inYear)).toEqual({
      status: "missing",
      reason: "notInData",
      parts: [`${inYear}JJ00`],
    }),
  );

  it("is published for one municipality, and summed for a district of more", () => {
    expect(denominatorAt(context, "inhabitants", region("GM0153"), 2018)).toEqual({
      status: "observed",
      value: 158_624,
      provenance: "real",
      origin: { loads: [], rows: 1, operation: "published" },
    });
    expect(denominatorAt(context, "inhabitants", region("district/twente"), 2018)).toMatchObject({
      origin: { operation: "summed-regions" },
    });
  });

  it("interpolates from the two years nearest, in either kind by itself", () => {
    expect(denominatorAt(context, "dwellings", region("GM0153"), 2022)).toMatchObject({
      value: expect.closeTo(75_925 + (78_448 - 75_925) / 5, 9),
      basis: ["2021JJ00", "2026JJ00"],
    });
    expect(denominatorAt(context, "inhabitants", region("GM0153"), 2022)).toMatchObject({ value: 160_938 });
  });
});
