/** What changed, over every cell of municipality and indicator at once (METHOD section 5). */

import { adjustedPValues, FALSE_DISCOVERY_RATE } from "../tests/benjamini-hochberg.ts";
import { pooledOverdispersion } from "./pooled-overdispersion.ts";
import { type RunningTotals, runningTotals } from "./running-totals.ts";
import { seasonIndex } from "./season-index.ts";
import { type CellModel, MONTHS_SEEN, NOT_TESTED, seasonWindows, testCell, type WindowTest } from "./window-test.ts";

/** A stretch of counts, by their places; `to` is the first that is no part of it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The months of one indicator in several places: equally long lists, oldest first, without gaps. */
export interface IndicatorMonths<Place extends string = string, Indicator extends string = string> {
  readonly indicator: Indicator;
  /** Month of the year of the first count that is looked at, 1–12. */
  readonly firstMonth: number;
  readonly cells: readonly { readonly place: Place; readonly counts: ArrayLike<number> }[];
  /** The counts of the cells once more, where they have been added up already. */
  readonly totals?: RunningTotals;
  /** The counts that are looked at, where it is not all of them: a history of digests shares its lists. */
  readonly part?: Part;
  /** Seasons of these months, by number of complete years: for series that begin alike and end later. */
  readonly seasons?: Map<number, SeasonModel | undefined>;
}

export interface Signal<Place extends string = string, Indicator extends string = string> {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly direction: "more" | "fewer";
  /** The window that says it most clearly. */
  readonly window: WindowTest;
  /** Smallest false-discovery rate at which it is a signal, at most 0.05. */
  readonly falseDiscovery: number;
  readonly phi: number;
}

export interface Digest<Place extends string = string, Indicator extends string = string> {
  /** The surest first. */
  readonly signals: readonly Signal<Place, Indicator>[];
  readonly tested: number;
  /** Cells with too few counts for any window: they are to be judged in a larger area. */
  readonly tooFew: readonly { readonly indicator: Indicator; readonly place: Place }[];
}

/** Complete calendar years that season and overdispersion are taken from. */
const YEARS = 5;

/**
 * The digest of the last month of the series: per cell the windows of 1, 3 and 12 months against the 36 before them, with the
 * season of the indicator over all its places and its overdispersion pooled over them, and Benjamini–Hochberg at 0.05 over
 * all cells. Indicators without three complete years have no season and are left out as too few.
 */
export function digestOf<Place extends string, Indicator extends string>(
  series: readonly IndicatorMonths<Place, Indicator>[],
): Digest<Place, Indicator> {
  const tooFew: { readonly indicator: Indicator; readonly place: Place }[] = [];
  const candidates: (Omit<Signal<Place, Indicator>, "falseDiscovery"> & { readonly pValue: number })[] = [];
  let tested = 0;
  for (const each of series) {
    const { indicator, cells } = each;
    const model = modelOf(each);
    const totals = each.totals ?? runningTotals(cells.map(({ counts }) => counts));
    const asked = { to: partOf(each).to, exactUpTo: FALSE_DISCOVERY_RATE };
    for (const [at, { place }] of cells.entries()) {
      const { windows, pValue } = model ? testCell(totals, at, model, asked) : NOT_TESTED;
      if (!model || pValue === undefined) {
        tooFew.push({ indicator, place });
        continue;
      }
      tested += 1;
      // What is larger than the rate by itself is no signal, and says nothing about the others.
      if (pValue > FALSE_DISCOVERY_RATE) continue;
      const window = windows.reduce(clearer);
      const direction = window.observed > window.expected ? "more" : "fewer";
      candidates.push({ indicator, place, direction, window, phi: model.phi, pValue });
    }
  }
  const adjusted = adjustedPValues(
    candidates.map(({ pValue }) => pValue),
    tested,
  );
  const signals = candidates.flatMap(({ pValue, ...cell }, at) => {
    const falseDiscovery = adjusted[at] ?? 1;
    return falseDiscovery <= FALSE_DISCOVERY_RATE ? [{ ...cell, falseDiscovery, pValue }] : [];
  });
  signals.sort((a, b) => a.falseDiscovery - b.falseDiscovery || a.pValue - b.pValue);
  return { signals: signals.map(({ pValue: _, ...signal }) => signal), tested, tooFew };
}

/** Of two windows the one with the smaller p, of equals the shorter. */
function clearer(best: WindowTest, window: WindowTest): WindowTest {
  return best.pValue <= window.pValue ? best : window;
}

interface SeasonModel {
  /** Weight of every month of the calendar year; 1 on average. */
  readonly index: readonly number[];
  readonly phi: number;
}

function partOf({ cells, part }: IndicatorMonths): Part {
  return part ?? { from: 0, to: cells[0]?.counts.length ?? 0 };
}

function modelOf(series: IndicatorMonths): CellModel | undefined {
  const { firstMonth, cells, seasons = new Map() } = series;
  const { from, to } = partOf(series);
  const firstJanuary = (13 - firstMonth) % 12;
  const years = Math.max(0, Math.floor((to - from - firstJanuary) / 12));
  if (!seasons.has(years)) seasons.set(years, seasonModel(from + firstJanuary, years, cells));
  const model = seasons.get(years);
  if (!model) return undefined;
  const seen = Math.min(to - from, MONTHS_SEEN);
  const season = Array.from(
    { length: seen },
    (_, at) => model.index[(firstMonth - 1 + to - from - seen + at) % 12] ?? 1,
  );
  return { windows: seasonWindows(season), phi: model.phi };
}

function seasonModel(
  firstJanuary: number,
  completeYears: number,
  cells: readonly { readonly counts: ArrayLike<number> }[],
): SeasonModel | undefined {
  const starts = Array.from({ length: completeYears }, (_, at) => firstJanuary + 12 * at).slice(-YEARS);
  const lists = cells.map(({ counts }) => counts);
  const index = seasonIndex(starts.map((start) => pooledYear(lists, start)));
  if (!index) return undefined;
  const shares = index.map((weight) => weight / 12);
  return { index, phi: pooledOverdispersion(lists, starts, shares) };
}

/** The twelve months from a place on, over all lists together. */
function pooledYear(lists: readonly ArrayLike<number>[], start: number): readonly number[] {
  const months = new Array<number>(12).fill(0);
  for (const counts of lists) {
    for (let month = 0; month < 12; month++) months[month] = (months[month] ?? 0) + (counts[start + month] ?? 0);
  }
  return months;
}
