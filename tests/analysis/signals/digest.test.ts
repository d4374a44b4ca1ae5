import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { digestOf } from "../../../src/analysis/signals/digest.ts";
import { quietWorld } from "../../support/quiet-world.ts";

describe(digestOf, () => {
  it("names small cells that cannot be judged by themselves", () => {
    const counts = Array.from({ length: 60 }, (_, at) => at % 2);
    const cells = [
      { place: "klein", counts },
      { place: "groot", counts: counts.map((count) => 100 + count) },
    ];
    const { tooFew, tested } = digestOf([{ indicator: "a", firstMonth: 1, cells }]);
    // twelve months hold six of them, under ten
    expect(tooFew).toEqual([{ indicator: "a", place: "klein" }]);
    expect(tested).toBe(1);
  });

  it("takes the calendar from the first month, wherever the series begins", () => {
    const random = seededRandom(3);
    const whole = quietWorld(random, 1).map((each) => ({ ...each, firstMonth: 1 }));
    const later = whole.map((each) => ({
      ...each,
      firstMonth: 8,
      cells: each.cells.map(({ place, counts }) => ({ place, counts: counts.slice(7) })),
    }));
    expect(digestOf(later).tested).toBe(digestOf(whole).tested);
  });
});
