import { describe, expect, it } from "vitest";
import { monthSums } from "../../src/dataset/month-sums.ts";
import { aLoad } from "../support/loads.ts";

const sumsOf = (...rows: Parameters<typeof aLoad>[0]["rows"]) => monthSums(aLoad({ rows }));

describe("the months of a load as sums", () => {
  it("adds up the areas of a level, and keeps levels, indicators and months apart", () => {
    const sums = sumsOf(
      { region: "GM0153", period: "2025MM01", value: 3 },
      { region: "GM0141", period: "2025MM01", value: 4 },
      { region: "RE02", period: "2025MM01", value: 9 },
      { region: "GM0153", period: "2025MM02", value: 5 },
      { region: "GM0153", period: "2025MM01", value: 6, indicator: "police_crime:1.2.3" },
    );
    expect(sums.map(({ indicator, level, month, sum }) => [indicator, level, month.month, sum])).toEqual([
      ["police_crime:1.1.1", "municipality", 1, 7],
      ["police_crime:1.1.1", "municipality", 2, 5],
      ["police_crime:1.1.1", "police_unit", 1, 9],
      ["police_crime:1.2.3", "municipality", 1, 6],
    ]);
  });

  it("leaves out years, other measures and figures that are missing", () => {
    expect(
      sumsOf(
        { period: "2025JJ00", value: 3 },
        { period: "2025MM01", value: 3, measure: "per1000" },
        { period: "2025MM01" },
      ),
    ).toEqual([]);
  });

  it("tells apart months that were counted in other areas, and a missing figure is an area less", () => {
    const one = sumsOf({ region: "GM0153", period: "2025MM01", value: 3 });
    const other = sumsOf({ region: "GM0141", period: "2025MM01", value: 3 });
    const both = sumsOf({ region: "GM0153", period: "2025MM01", value: 3 }, { region: "GM0141", period: "2025MM01" });
    expect(one[0]?.areas).not.toBe(other[0]?.areas);
    expect(both[0]?.areas).toBe(one[0]?.areas);
  });
});
