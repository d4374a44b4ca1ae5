import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { digestOf, type IndicatorMonths } from "../../../src/analysis/signals/digest.ts";
import { QUIET_MONTHS, quietWorld, seasonalMean } from "../../support/quiet-world.ts";
import { poisson } from "../../support/random-counts.ts";

/** A limit against hanging: five hundred worlds take half a minute on a quiet machine. */
const MANY_WORLDS = 240_000;

/** Share of worlds in which anything at all is called a signal though nothing changed. */
function falseMonths(phi: number, worlds: number): number {
  const random = seededRandom(2026);
  let found = 0;
  for (let world = 0; world < worlds; world++) {
    if (digestOf(quietWorld(random, phi)).signals.length > 0) found += 1;
  }
  return found / worlds;
}

/** Months until a fall of 30 % in one cell of a quiet world is a signal, per run; Infinity when not within 14. */
function monthsUntilFound(usual: number, runs: number): readonly number[] {
  const random = seededRandom(7);
  return Array.from({ length: runs }, () => {
    const quiet = quietWorld(random, 1);
    const before = Array.from({ length: QUIET_MONTHS }, (_, at) => poisson(seasonalMean(usual, at), random));
    const after: number[] = [];
    for (let month = 0; month < 14; month++) {
      after.push(poisson(0.7 * seasonalMean(usual, QUIET_MONTHS + month), random));
      if (isFound(quiet, [...before, ...after], month + 1)) return month + 1;
    }
    return Number.POSITIVE_INFINITY;
  });
}

/** Only the first indicator is looked at with the fallen cell in it, moved on by so many months; the others stand still. */
function isFound(quiet: readonly IndicatorMonths[], counts: readonly number[], moved: number): boolean {
  const [first, ...rest] = quiet;
  if (!first) return false;
  const cells = first.cells.map(({ place, counts: own }) => ({
    place,
    counts: place === "p40" ? counts : [...Array.from(own), ...Array.from(own).slice(0, moved)],
  }));
  const { signals } = digestOf([{ ...first, cells }, ...rest]);
  return signals.some(
    ({ indicator, place, direction }) => indicator === "i0" && place === "p40" && direction === "fewer",
  );
}

describe(digestOf, () => {
  it(
    "raises a false signal in at most 7 % of months where chance alone is at work",
    () => expect(falseMonths(1, 500)).toBeLessThanOrEqual(0.07),
    MANY_WORLDS,
  );

  it(
    "raises a false signal in at most 7 % of months where counts vary four times as much as chance",
    () => expect(falseMonths(4, 500)).toBeLessThanOrEqual(0.07),
    MANY_WORLDS,
  );

  it.each([
    { usual: 100, within: 4 },
    { usual: 80, within: 6 },
    { usual: 50, within: 10 },
    { usual: 30, within: 14 },
  ])(
    "finds a fall by three tenths where $usual a month are usual within $within months, in four of five runs",
    ({ usual, within }) => {
      const months = monthsUntilFound(usual, 40);
      expect(months.filter((each) => each <= within).length / months.length).toBeGreaterThanOrEqual(0.8);
    },
  );
});
