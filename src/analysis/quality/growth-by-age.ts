/** How much months still grow after they are first published, learnt from editions that followed each other (METHOD section 9). */

import type { MonthSum } from "../../dataset/month-sums.ts";
import type { Month } from "../../domain/period.ts";

/** The months of one indicator as one load published them. */
export interface Edition {
  /** The month in which it was published. */
  readonly published: Month;
  readonly sums: readonly MonthSum[];
}

/** What became of months that were seen at one age. */
export interface Growth {
  /** Whole months between a month and the edition: 0 is published in the month itself. */
  readonly age: number;
  /** Months that were seen at this age and again in a later edition. */
  readonly months: number;
  /** Of them, those that became higher, and lower. */
  readonly grew: number;
  readonly shrank: number;
  /** Median and quartiles of latest / then − 1, as a fraction. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Months older than this are not young; months of this age or younger can be called unripe. */
const OLDEST = 12;
/**
 * Months needed at an age before anything is said of it. The sign test cannot call fewer than five a tendency: four that
 * all grow have a chance of 1 in 16 when growing and shrinking are as likely, five of 1 in 32.
 */
const LEAST_MONTHS = 5;
const LEVEL = 0.05;
/** Growth under one per cent changes no sentence of a month. */
const LEAST_GROWTH = 0.01;

/**
 * Growth per age in months, youngest first, for ages 0 to 12 that at least five months were seen at. For each month and age: the
 * latest edition over the edition at that age, over the same areas, minus one. What all older months (13 and up) of the two
 * editions changed by is divided out: when a whole table is counted anew, its young months are not unripe.
 */
export function growthByAge(editions: readonly Edition[]): readonly Growth[] {
  const inOrder = [...editions].sort((a, b) => indexOf(a.published) - indexOf(b.published)).map(byMonth);
  const found = new Map<number, number[]>();
  const months = new Set(inOrder.flatMap(({ sums }) => [...sums.keys()]));
  for (const month of months) {
    const latest = inOrder.findLast(({ sums }) => sums.has(month));
    const ratios = new Map<number, number>();
    for (const edition of inOrder) {
      const age = edition.published - month;
      if (!latest || age < 0 || age > OLDEST || edition.published >= latest.published) continue;
      const ratio = ratioOf(edition, latest, [month]);
      if (ratio !== undefined) ratios.set(age, ratio / (oldRatio(edition, latest) ?? 1));
    }
    for (const [age, ratio] of ratios) found.set(age, [...(found.get(age) ?? []), ratio - 1]);
  }
  return [...found]
    .filter(([, growths]) => growths.length >= LEAST_MONTHS)
    .sort(([a], [b]) => a - b)
    .map(([age, growths]) => summary(age, growths));
}

/**
 * The ages at which months usually still grow, from the youngest known one on: median growth of at least 1 %, and more months
 * that grew than chance explains (sign test, one-sided, 5 %). The first age that does not ends the list, which is empty when
 * even the youngest does not, or nothing is known.
 */
export function unripeAges(growths: readonly Growth[]): readonly Growth[] {
  const end = growths.findIndex((growth) => !usuallyGrows(growth));
  return end < 0 ? growths : growths.slice(0, end);
}

function usuallyGrows({ median, grew, shrank }: Growth): boolean {
  return median >= LEAST_GROWTH && atLeastHeads(grew, grew + shrank) <= LEVEL;
}

/** P(X ≥ k) for X ~ Binomial(n, ½); 1 for no throws. */
function atLeastHeads(k: number, n: number): number {
  let term = 0.5 ** n;
  let below = 0;
  for (let heads = 0; heads < k; heads++) {
    below += term;
    term *= (n - heads) / (heads + 1);
  }
  return 1 - below;
}

interface IndexedEdition {
  readonly published: number;
  readonly sums: ReadonlyMap<number, readonly MonthSum[]>;
}

function byMonth({ published, sums }: Edition): IndexedEdition {
  const months = new Map<number, MonthSum[]>();
  for (const sum of sums) {
    const at = indexOf(sum.month);
    months.set(at, [...(months.get(at) ?? []), sum]);
  }
  return { published: indexOf(published), sums: months };
}

/** Later over earlier, over the areas that both have a figure of; `undefined` when they share none, or nothing was counted. */
function ratioOf(earlier: IndexedEdition, later: IndexedEdition, months: readonly number[]): number | undefined {
  let [before, after] = [0, 0];
  for (const month of months) {
    const pairs = (earlier.sums.get(month) ?? []).flatMap((first) => {
      const now = later.sums.get(month)?.find(({ level, areas }) => level === first.level && areas === first.areas);
      return now ? [{ before: first.sum, after: now.sum }] : [];
    });
    // Levels of areas hold each other: the one that counts most stands for the month.
    const [largest] = pairs.sort((a, b) => b.before - a.before);
    before += largest?.before ?? 0;
    after += largest?.after ?? 0;
  }
  return before > 0 ? after / before : undefined;
}

function oldRatio(earlier: IndexedEdition, later: IndexedEdition): number | undefined {
  const old = [...earlier.sums.keys()].filter((month) => earlier.published - month > OLDEST);
  return ratioOf(earlier, later, old);
}

function summary(age: number, growths: readonly number[]): Growth {
  const sorted = [...growths].sort((a, b) => a - b);
  return {
    age,
    months: sorted.length,
    grew: sorted.filter((growth) => growth > 0).length,
    shrank: sorted.filter((growth) => growth < 0).length,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** Linear between order statistics (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}

/** Numbers of months that follow each other, across years. */
function indexOf({ year, month }: Month): number {
  return year * 12 + month;
}

/** Whole months from a month to a later one; negative when it is earlier. */
export function monthsFrom(earlier: Month, later: Month): number {
  return indexOf(later) - indexOf(earlier);
}
