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
      cells: each.cells.map(({ place, counts }) => ({ place, counts: Array.from(counts).slice(7) })),
    }));
    expect(digestOf(later).tested).toBe(digestOf(whole).tested);
  });

  const flat = (length: number, count: number) => Array.from({ length }, () => count);

  it("puts the surest first, each adjusted for the cells that were tested", () => {
    const fallen = (to: number) => [...flat(59, 100), to];
    const cells = [
      { place: "minder", counts: fallen(60) },
      { place: "gewoon", counts: flat(60, 100) },
      { place: "veel minder", counts: fallen(30) },
      { place: "meer", counts: fallen(150) },
    ];
    const { signals, tested, tooFew } = digestOf([{ indicator: "a", firstMonth: 1, cells }]);
    expect(signals.map(({ place, direction }) => [place, direction])).toEqual([
      ["veel minder", "fewer"],
      ["meer", "more"],
      ["minder", "fewer"],
    ]);
    expect(tested).toBe(4);
    expect(tooFew).toEqual([]);
    const [surest] = signals;
    expect(surest?.window).toMatchObject({ months: 1, observed: 30 });
    // three windows for one answer, and the smallest of four cells: 4/1 times that
    expect((surest?.falseDiscovery ?? 0) / (3 * 4 * (surest?.window.pValue ?? 1))).toBeCloseTo(1, 9);
    expect(signals.every(({ falseDiscovery, phi }) => falseDiscovery <= 0.05 && phi >= 1)).toBe(true);
  });

  it("puts the smaller p first where two have the same false-discovery rate", () => {
    const fallen = (to: number) => [...flat(59, 100), to];
    const cells = [
      { place: "naar 61", counts: fallen(61) },
      ...["a", "b", "c"].map((place) => ({ place, counts: flat(60, 100) })),
      { place: "naar 60", counts: fallen(60) },
    ];
    const { signals } = digestOf([{ indicator: "a", firstMonth: 1, cells }]);
    // the second of five has 5/2 times its own p, which is less than 5 times the p of the first
    expect(new Set(signals.map(({ falseDiscovery }) => falseDiscovery)).size).toBe(1);
    expect(signals.map(({ place }) => place)).toEqual(["naar 60", "naar 61"]);
  });

  it("shows the window that says it most clearly", () => {
    // a year that is a seventh lower: too little for a month, plain over twelve
    const cells = [
      { place: "geleidelijk", counts: [...flat(60, 100), ...flat(12, 86)] },
      { place: "gewoon", counts: flat(72, 100) },
    ];
    const [signal] = digestOf([{ indicator: "a", firstMonth: 1, cells }]).signals;
    expect(signal).toMatchObject({ place: "geleidelijk", window: { months: 12, observed: 12 * 86 } });
  });

  it("does not take a high December for a signal, in whatever month the series begins and ends", () => {
    // August 2021 to May 2026, and to December 2025
    for (const length of [58, 53]) {
      const counts = Array.from({ length }, (_, at) => ((7 + at) % 12 === 11 ? 3000 : 1000));
      const found = digestOf([{ indicator: "a", firstMonth: 8, cells: [{ place: "p", counts }] }]);
      expect(found.signals).toEqual([]);
      expect(found.tested).toBe(1);
    }
  });

  it("takes the season of the last five years, not of those before them", () => {
    const old = Array.from({ length: 36 }, (_, at) => (at % 12 === 11 ? 9000 : 1000));
    const counts = [...old, ...flat(60, 1000)];
    expect(digestOf([{ indicator: "a", firstMonth: 1, cells: [{ place: "p", counts }] }]).signals).toEqual([]);
  });

  it("has a season from three complete years, the last of which may end with the series", () => {
    // from February: eleven months, and three years from January on
    const cells = (length: number) => [{ place: "p", counts: flat(length, 100) }];
    expect(digestOf([{ indicator: "a", firstMonth: 2, cells: cells(47) }]).tested).toBe(1);
    expect(digestOf([{ indicator: "a", firstMonth: 2, cells: cells(46) }])).toEqual({
      signals: [],
      tested: 0,
      tooFew: [{ indicator: "a", place: "p" }],
    });
  });

  it("says of a part of longer lists what it says of that part alone", () => {
    const world = quietWorld(seededRandom(5), 4);
    const part = { from: 8, to: 57 };
    const alone = world.map((each) => ({
      ...each,
      firstMonth: 9,
      cells: each.cells.map(({ place, counts }) => ({ place, counts: Array.from(counts).slice(part.from, part.to) })),
    }));
    expect(digestOf(world.map((each) => ({ ...each, firstMonth: 9, part })))).toEqual(digestOf(alone));
  });

  it("has nothing to say of an indicator without places", () =>
    expect(digestOf([{ indicator: "a", firstMonth: 1, cells: [] }])).toEqual({ signals: [], tested: 0, tooFew: [] }));
});
