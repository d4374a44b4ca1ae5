import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runningTotals, sumBetween } from "../../../src/analysis/signals/running-totals.ts";

describe(runningTotals, () => {
  it("give every stretch of every place its sum", () => {
    const lists = fc.array(fc.array(fc.nat(1e6), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lists, fc.nat(12), fc.nat(12), (counts, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const totals = runningTotals(counts);
        expect(totals).toMatchObject({ places: counts.length, months: 12 });
        for (const [place, list] of counts.entries()) {
          const sum = list.slice(from, to).reduce((total, count) => total + count, 0);
          expect(sumBetween(totals, place, from, to)).toBe(sum);
        }
      }),
    );
  });

  it("are of no months where there are no places", () =>
    expect(runningTotals([])).toMatchObject({ places: 0, months: 0 }));
});
