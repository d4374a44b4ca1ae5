import { describe, expect, it } from "vitest";
import { controlChart } from "../../../src/analysis/signals/control-chart.ts";
import { seasonIndex } from "../../../src/analysis/signals/season-index.ts";

/** Two years that go up and down by 4 around 100: mR̄ = 4 apart from the turn, so the arm is about 2.66·4. */
const steady = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 98 : 102));

const rulesAt = (values: readonly number[], at: number) => controlChart(values)?.points.at(at)?.rules;

describe(controlChart, () => {
  it("has its centre at the mean and its limits at 2.66 mean moving ranges", () => {
    const chart = controlChart(steady);
    expect(chart?.centre).toBe(100);
    expect(chart?.high).toBeCloseTo(100 + 2.66 * 4, 10);
    expect(chart?.low).toBeCloseTo(100 - 2.66 * 4, 10);
  });

  it("has the published limits of 15 batches of paint: 33.52, 32.24 to 34.80 (Montgomery, Statistical Quality Control; R qcc xbar.one)", () => {
    const viscosity = [
      33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33, 33.54, 33.12, 33.84,
    ];
    const chart = controlChart(viscosity);
    // qcc has 33.52333 and 32.24484–34.80183 with 3/1.128 where tables round to 2.66
    expect(chart?.centre).toBeCloseTo(33.52333, 5);
    expect(chart?.low).toBeCloseTo(32.24484, 3);
    expect(chart?.high).toBeCloseTo(34.80183, 3);
  });

  it("drops moving ranges of 3.267 means or more, and takes the mean again once", () => {
    // one jump of 50 up and down: the ranges of 46 and 54 are far beyond 3.267 times the mean of about 8
    const jump = steady.map((value, at) => (at === 10 ? 148 : value));
    expect((controlChart(jump)?.high ?? 0) - (controlChart(jump)?.centre ?? 0)).toBeCloseTo(2.66 * 4, 10);
  });

  it("keeps its limits when later months move", () => {
    const later = [...steady, 300, 300, 300];
    expect(controlChart(later)?.high).toBe(controlChart(steady)?.high);
  });

  it("has no limit under nought", () =>
    expect(controlChart(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 0 : 6)))?.low).toBe(0));

  it("needs twelve months", () => expect(controlChart(steady.slice(0, 11))).toBeUndefined());

  it("marks a point beyond a limit", () => expect(rulesAt([...steady, 111], -1)).toContain("outside"));

  it("marks the seventh in a row on one side, and a tie with the centre ends the row", () => {
    expect(rulesAt([...steady, 101, 101, 101, 101, 101, 101], -1)).toContain("run");
    expect(rulesAt([...steady, 101, 101, 101, 100, 101, 101, 101], -1)).not.toContain("run");
  });

  it("marks seven points each above the one before, and an equal one ends the climb", () => {
    expect(rulesAt([...steady, 99, 99.5, 100, 100.5, 101, 101.5, 101.7, 102], -1)).toContain("trend");
    expect(rulesAt([...steady, 99, 99.5, 100, 100.5, 100.5, 101.5, 101.7, 102], -1)).not.toContain("trend");
  });

  it("marks two of three beyond two thirds of a limit on the same side, and not on both sides", () => {
    expect(rulesAt([...steady, 108, 100, 108], -1)).toContain("two-of-three");
    expect(rulesAt([...steady, 108, 100, 92], -1)).not.toContain("two-of-three");
  });

  it("has its limits from twelve months, and from the first 24 where there are more", () => {
    const twelve = steady.slice(0, 12);
    expect(controlChart(twelve)?.centre).toBe(100);
    expect(controlChart([...steady, 500])?.centre).toBe(100);
    // the month before it is one of them
    expect(controlChart([...steady.slice(0, 23), 582])?.centre).toBe(120);
  });

  it("marks nothing in a constant: its limits are its centre", () => {
    const chart = controlChart(Array.from({ length: 30 }, () => 50));
    expect(chart).toMatchObject({ centre: 50, low: 50, high: 50 });
    expect(chart?.points.every(({ rules }) => rules.length === 0)).toBe(true);
  });

  it("has every month in it, with the rules that end there", () => {
    const chart = controlChart([...steady, 200]);
    expect(chart?.points).toHaveLength(25);
    expect(chart?.points.at(-1)).toMatchObject({ value: 200, rules: ["outside"] });
    expect(chart?.points.slice(0, 24).every(({ rules }) => rules.length === 0)).toBe(true);
  });

  it("marks a point under the lower limit, and none on a limit", () => {
    expect(rulesAt([...steady, 89], -1)).toContain("outside");
    const { low = 0, high = 0 } = controlChart(steady) ?? {};
    expect(rulesAt([...steady, high], -1)).not.toContain("outside");
    expect(rulesAt([...steady, low], -1)).not.toContain("outside");
  });

  it("marks a run under the centre too, at its seventh month and not at its sixth", () => {
    const under = [...steady.slice(0, 23), 102, 99, 99, 99, 99, 99, 99, 99];
    expect(rulesAt(under, -1)).toContain("run");
    expect(rulesAt(under, -2)).not.toContain("run");
  });

  it("calls no run what goes from one side to the other", () =>
    expect(rulesAt([...steady, 99, 99, 99, 101, 101, 101, 101], -1)).not.toContain("run"));

  it("marks a steady fall as well as a steady rise, and not the mix of both", () => {
    const fall = [104, 103.5, 103, 102.5, 102, 101.5, 101, 100.5];
    expect(rulesAt([...steady, ...fall], -1)).toContain("trend");
    expect(rulesAt([...steady, ...fall], -2)).not.toContain("trend");
    expect(rulesAt([...steady, 104, 103.5, 103, 102.5, 103, 102.5, 102, 101.5], -1)).not.toContain("trend");
  });

  it("has no trend before there are eight points", () => {
    const rising = Array.from({ length: 24 }, (_, at) => 100 + at);
    expect(controlChart(rising)?.points[6]?.rules).not.toContain("trend");
    expect(controlChart(rising)?.points[7]?.rules).toContain("trend");
  });

  it("marks two of three under the centre too, at a point that is itself far off", () => {
    expect(rulesAt([...steady, 92, 100, 92], -1)).toContain("two-of-three");
    expect(rulesAt([...steady, 92, 92, 100], -1)).not.toContain("two-of-three");
    expect(rulesAt([...steady, 108, 108, 100], -1)).not.toContain("two-of-three");
    expect(rulesAt([...steady, 92, 100, 108], -1)).not.toContain("two-of-three");
    expect(rulesAt([...steady, 108, 100, 100, 108], -1)).not.toContain("two-of-three");
    expect(rulesAt([...steady, 92, 100, 100, 92], -1)).not.toContain("two-of-three");
  });

  it("counts two of three from two thirds of the arm, and not on that line itself", () => {
    const arm = 2.66 * 4;
    const [over, under] = [100 + (2 / 3) * arm, 100 - (2 / 3) * arm];
    expect(rulesAt([...steady, over + 0.01, 100, over + 0.01], -1)).toContain("two-of-three");
    expect(rulesAt([...steady, over - 0.01, 100, over - 0.01], -1)).not.toContain("two-of-three");
    expect(rulesAt([...steady, under - 0.01, 100, under - 0.01], -1)).toContain("two-of-three");
    expect(rulesAt([...steady, under + 0.01, 100, under + 0.01], -1)).not.toContain("two-of-three");
  });

  it("keeps the warning line of a small series where it is, though the lower limit was cut off at nought", () => {
    // centre 3, mR̄ 6, arm 15.96: two thirds under the centre lies under nought
    const small = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 0 : 6));
    expect(controlChart([...small, 0, 0, 0])?.points.at(-1)?.rules).toEqual([]);
  });
});

describe(seasonIndex, () => {
  const year = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30];

  it("has a mean of one, and three times the weight for a month with three times the counts", () => {
    const index = seasonIndex([year, year, year]);
    expect(index?.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 10);
    expect((index?.[11] ?? 0) / (index?.[0] ?? 1)).toBeCloseTo(3, 10);
  });

  it("weighs busy years more, as the counts do", () => {
    const double = year.map((count) => 2 * count);
    expect(seasonIndex([year, double, year])?.[11]).toBeCloseTo(seasonIndex([year, year, year])?.[11] ?? 0, 10);
  });

  it("is one in every month of an even year", () => {
    const even = Array.from({ length: 12 }, () => 10);
    expect(seasonIndex([even, even, even])).toEqual(even.map(() => 1));
  });

  it("is unknown where a year has no twelve months, or nothing was counted", () => {
    expect(seasonIndex([year, year, year.slice(0, 11)])).toBeUndefined();
    const nothing = year.map(() => 0);
    expect(seasonIndex([nothing, nothing, nothing])).toBeUndefined();
  });

  it("is unknown over two years, and where a month never had anything", () => {
    expect(seasonIndex([year, year])).toBeUndefined();
    expect(seasonIndex([year, year, year].map((months) => [0, ...months.slice(1)]))).toBeUndefined();
  });
});
