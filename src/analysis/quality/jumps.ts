/** Counts of a new file that their own history does not explain: a slip of a key, a changed layout, or news. */

import type { Dataset } from "../../dataset/dataset.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Provenance } from "../../domain/measured.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import {
  firstMonthOf,
  lastMonthOf,
  type Period,
  type PeriodCode,
  periodCode,
  shiftPeriod,
} from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { twoSidedNormalP } from "../distributions.ts";
import { breaksBetween, exceptionsIn, type Stretch } from "../series-breaks.ts";
import { adjustedPValues } from "../tests/benjamini-hochberg.ts";
import { differenceScore } from "../tests/difference-score.ts";
import { type FileSeries, type IndicatorSeries, seriesByIndicator, type Timeline, timelineOf } from "./cell-series.ts";

export interface Jump {
  /** Row of the file's columns. */
  readonly row: number;
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  /** Count of a year before, and now. */
  readonly before: number;
  readonly now: number;
  /** The difference in standard deviations of the cell's own changes. */
  readonly score: number;
}

export interface JumpSearch {
  readonly jumps: readonly Jump[];
  /** Cells that had enough history to be judged. */
  readonly judged: number;
}

/** Earlier changes that a cell needs before anything can be said of its newest one. */
const LEAST_CHANGES = 3;
/** A change that is smaller is never a finding: nobody looks at it for an error. */
const LEAST_DIFFERENCE = 10;
const LEAST_SHARE = 0.25;
/** Expected share of false findings among those made: one in a hundred, for each of them asks for somebody's time. */
const FALSE_FINDINGS = 0.01;
/** Counts from which changes say how the spread grows with the size. */
const LARGE = 100;
/** Changes of large counts that an indicator needs before they say so: fewer can be errors themselves. */
const LEAST_LARGE_CHANGES = 10;
/** Median of a chi-squared variable with one degree of freedom. */
const MEDIAN_CHI_SQUARED = 0.4549364231195724;

/**
 * Compares the newest period of the file, per kind of period, indicator and region, with a year before.
 *
 * The difference is measured as z = √2·(√now − √before)/√φ, which has standard deviation 1 for two counts of the same mean
 * whose variance is φ times that of Poisson. φ is the largest of 1; what the cell's own earlier changes show; and what its
 * size makes usual for the indicator, 1 + κ·(usual count). Both are medians of squared scores over their expected median
 * (0.455), so that one earlier error, or one exceptional year, does not excuse the next. A place of 3 that goes to 6 has
 * z = 1.0 and is no finding; one of 44 that goes to 355 has z = 17. The country moves by a tenth from year to year, which its
 * φ knows; that it doubles is nothing its history explains.
 *
 * Over all cells of the file together at most one in a hundred findings is expected to be false (Benjamini–Hochberg), and a
 * change under ten, or under a quarter of the larger count, is left alone. History is the file's own, and where the file
 * has none, that of the dataset with the same provenance. Cells with fewer than three earlier changes are not judged, nor is a
 * change across a known break in registration or into or out of an exceptional period.
 */
export function findJumps(
  columns: ObservationColumns,
  about: { readonly dataset: Dataset; readonly reference: Reference; readonly provenance: Provenance },
): JumpSearch {
  const found = (["year", "quarter", "month"] as const).flatMap((kind) => {
    const timeline = timelineOf(columns, kind);
    return timeline ? searchKind(columns, timeline, about) : [];
  });
  const judged = found.reduce((sum, each) => sum + each.judged, 0);
  const large = found.flatMap(({ jumps }) => jumps);
  // Cells whose change is too small to be a finding count as tests that found nothing.
  const share = judged / large.length;
  const adjusted = adjustedPValues(large.map(({ score }) => twoSidedNormalP(score)));
  const jumps = large.filter((_, at) => (adjusted[at] ?? 1) * share <= FALSE_FINDINGS);
  return { jumps: jumps.sort((a, b) => Math.abs(b.score) - Math.abs(a.score)), judged };
}

/** Per indicator: cells that are judged, and their changes that are large enough to look at. */
function searchKind(
  columns: ObservationColumns,
  timeline: Timeline,
  about: { readonly dataset: Dataset; readonly reference: Reference; readonly provenance: Provenance },
): readonly JumpSearch[] {
  const searches: JumpSearch[] = [];
  for (const series of seriesByIndicator(columns, timeline)) {
    if (!isComparable(series.indicator, timeline, about.reference)) continue;
    fillIn(series, timeline, about);
    searches.push(searchIndicator(series, timeline));
  }
  return searches;
}

function isComparable(indicator: IndicatorId, { newest, lag }: Timeline, reference: Reference): boolean {
  const [now, before] = [stretchOf(newest), stretchOf(shiftPeriod(newest, -lag))];
  const isExceptional = [now, before].some((stretch) => exceptionsIn(reference, indicator, stretch).length > 0);
  return !isExceptional && breaksBetween(reference, indicator, before, now).length === 0;
}

function stretchOf(period: Period): Stretch {
  return { first: firstMonthOf(period), last: lastMonthOf(period) };
}

/** Fills in from the dataset what the file does not say, figures of the same provenance only. */
function fillIn(
  { indicator, cells }: IndicatorSeries,
  { codes }: Timeline,
  { dataset, provenance }: { readonly dataset: Dataset; readonly provenance: Provenance },
): void {
  // Most files are all there is of their indicators and regions: their cells are not looked up one by one.
  const periods = new Set(dataset.periodsOf(indicator));
  const regions = new Set(dataset.regionsOf(indicator));
  const held = [...codes.entries()].filter(([, code]) => periods.has(code));
  for (const { region, counts } of cells) {
    if (!regions.has(region)) continue;
    for (const [place, code] of held) {
      if (!Number.isNaN(counts[place])) continue;
      const cell = dataset.cell(indicator, region, code);
      if (cell && cell.status !== "missing" && cell.provenance === provenance) counts[place] = cell.value;
    }
  }
}

/** A cell whose newest change is large. */
interface LargeChange {
  readonly series: FileSeries;
  readonly before: number;
  readonly now: number;
  /** Squared scores of earlier changes. */
  readonly squares: readonly number[];
}

function searchIndicator({ indicator, cells }: IndicatorSeries, { lag, codes, newest }: Timeline): JumpSearch {
  const growth: number[] = [];
  const changes: LargeChange[] = [];
  const last = codes.length - 1;
  let judged = 0;
  for (const series of cells) {
    const { counts } = series;
    const [now, before] = [counts[last] ?? Number.NaN, counts[last - lag] ?? Number.NaN];
    const isLarge = isLargeChange(before, now);
    const squares: number[] = [];
    let earlier = 0;
    for (let place = lag; place < last; place++) {
      const [from, to] = [counts[place - lag] ?? Number.NaN, counts[place] ?? Number.NaN];
      if (Number.isNaN(from) || Number.isNaN(to)) continue;
      earlier += 1;
      if (isLarge) squares.push(differenceScore(from, to) ** 2);
      const mean = (from + to) / 2;
      if (mean >= LARGE) growth.push((differenceScore(from, to) ** 2 / MEDIAN_CHI_SQUARED - 1) / mean);
    }
    if (earlier < LEAST_CHANGES || Number.isNaN(before)) continue;
    judged += 1;
    if (isLarge) changes.push({ series, before, now, squares });
  }
  const kappa = spreadPerCount(growth);
  const period = periodCode(newest);
  const jumps = changes.map(({ series: { region, row, counts }, before, now, squares }): Jump => {
    const own = median(squares) / MEDIAN_CHI_SQUARED;
    const size = median(counts.subarray(0, last).filter((count) => !Number.isNaN(count)));
    const score = differenceScore(before, now, Math.max(1, own, 1 + kappa * size));
    return { row, indicator, region, period, before, now, score };
  });
  return { jumps, judged };
}

function isLargeChange(before: number, now: number): boolean {
  const difference = Math.abs(now - before);
  return difference >= LEAST_DIFFERENCE && difference >= LEAST_SHARE * Math.max(now, before);
}

/** κ: how much more than Poisson the squared scores of large counts are, per count; below 0 where they are less. */
function spreadPerCount(found: readonly number[]): number {
  return found.length < LEAST_LARGE_CHANGES ? 0 : median(found);
}

function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
