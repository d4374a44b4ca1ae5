import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceScale } from "../../src/charts/echarts/scale.ts";

const cases: readonly (readonly [
  name: string,
  values: readonly number[],
  options: Parameters<typeof niceScale>[1],
  lines: readonly number[],
])[] = [
  ["burglaries per year", [15485, 3680], { include: 0, whole: true }, [0, 4000, 8000, 12000, 16000]],
  ["rates per district", [7.34, 0.8], { include: 0 }, [0, 2, 4, 6, 8]],
  ["a ranking", [3.84, 0.2], { include: 0 }, [0, 1, 2, 3, 4]],
  ["an index around 100", [96, 128], { include: 100 }, [90, 100, 110, 120, 130]],
  ["few cases, in whole steps", [3, 1], { include: 0, whole: true }, [0, 1, 2, 3]],
  ["only zeroes", [0, 0], { include: 0, whole: true }, [0, 1, 2, 3]],
];

describe(niceScale, () => {
  it.each(cases)("is round for %s", (_name, values, options, lines) => {
    expect(niceScale(values, options).lines).toEqual(lines);
  });

  it("has at most six lines over all values, the wanted one among them", () => {
    const count = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 20 }), (values) => {
        const { min, max, lines, step } = niceScale(values, { include: 0, whole: true });
        return (
          min <= 0 &&
          max >= Math.max(...values) &&
          lines.includes(0) &&
          Number.isInteger(step) &&
          lines.length >= 2 &&
          lines.length <= 6
        );
      }),
    );
  });
});
