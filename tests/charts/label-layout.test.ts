import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseTicks, spread } from "../../src/charts/echarts/label-layout.ts";

const bounds = { gap: 14, low: 0, high: 400 };

describe(spread, () => {
  it("leaves labels alone that are far enough apart", () => {
    expect(spread([10, 100, 50], bounds)).toEqual([10, 100, 50]);
  });

  it("moves two that touch apart around their own middle", () => {
    expect(spread([100, 104], bounds)).toEqual([95, 109]);
  });

  it("keeps order, distance and bounds, whatever is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 }), (wanted) => {
        const placed = spread(wanted, bounds);
        const sorted = placed.toSorted((a, b) => a - b);
        const isApart = sorted.slice(1).every((y, index) => y - (sorted[index] ?? 0) >= bounds.gap - 1e-6);
        const isOrdered = wanted.every((a, i) =>
          wanted.every((b, j) => a >= b || (placed[i] ?? 0) <= (placed[j] ?? 0)),
        );
        return isApart && isOrdered && sorted.every((y) => y >= -1e-6 && y <= bounds.high + 1e-6);
      }),
    );
  });
});

describe(chooseTicks, () => {
  const labels = Array.from({ length: 14 }, (_, index) => String(2012 + index));

  it("labels every tick when all fit", () => {
    expect(chooseTicks({ labels, pitch: 50, size: 12, important: [13, 0] })).toHaveLength(14);
  });

  it("keeps the last, the first and the ends of the period when few fit", () => {
    const chosen = chooseTicks({ labels, pitch: 22, size: 12, important: [13, 0, 6, 3] });
    expect(chosen).toEqual(expect.arrayContaining([0, 3, 6, 13]));
  });

  it("never lets two labels touch", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 200 }), (pitch, count) => {
        const many = Array.from({ length: count }, (_, index) => `jan ${2000 + index}`);
        const chosen = chooseTicks({ labels: many, pitch, size: 12, important: [count - 1, 0] });
        return chosen.slice(1).every((index, place) => (index - (chosen[place] ?? 0)) * pitch >= 48);
      }),
    );
  });
});
