/** The digest of a month with its history: since when each signal is there, and what is new (METHOD section 5). */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Provenance } from "../../domain/measured.ts";
import { comparePeriods, type Month, shiftPeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { SeriesBreak } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { rememberPerDataset } from "../memo.ts";
import { breaksBetween, type Stretch } from "../series-breaks.ts";
import { type Digest, digestOf, type IndicatorMonths, type Signal } from "./digest.ts";
import { type MunicipalSeries, municipalMonths } from "./municipal-months.ts";
import { BASE_MONTHS, WINDOWS } from "./window-test.ts";

/** Months that the first month of a signal is looked for in. */
const LOOK_BACK = 24;
const LONGEST_WINDOW = Math.max(...WINDOWS);

export interface DatedSignal extends Signal<RegionCode, IndicatorId> {
  /** First month of the unbroken row of months in which this cell was a signal in this direction. */
  readonly since: Month;
  /** `at-least`: it was there already in the first month that could be looked at. */
  readonly sinceIs: "exact" | "at-least";
}

export interface MonthlySignals {
  readonly month: Month;
  readonly provenance: Provenance;
  /** What was not on the list of the month before comes first, then the surest. */
  readonly signals: readonly DatedSignal[];
  readonly tested: number;
  readonly tooFew: Digest<RegionCode, IndicatorId>["tooFew"];
  /** Indicators whose figures end earlier. */
  readonly behind: readonly IndicatorId[];
  /** Indicators of which the registration changed in the months that would be compared: they are not tested. */
  readonly broken: readonly { readonly indicator: IndicatorId; readonly break: SeriesBreak }[];
}

/** Signals of the last month, or of the month of the reference date; `undefined` without municipal months. */
export function monthlySignals(
  context: AnalysisContext,
  asked: { readonly asOf?: Month | undefined } = {},
): MonthlySignals | undefined {
  const month = municipalMonths(context, asked)?.last;
  const found = month && digestOfMonth(context, month);
  if (!found) return undefined;
  const { digest, keys: _, ...about } = found;
  const signals = digest.signals.map((signal) => ({ ...signal, ...sinceWhen(context, month, keyOf(signal)) }));
  const isNew = ({ since: first }: DatedSignal): number => (keyOfMonth(first) === keyOfMonth(month) ? 0 : 1);
  return {
    ...about,
    signals: signals.sort((a, b) => isNew(a) - isNew(b)),
    tested: digest.tested,
    tooFew: digest.tooFew,
  };
}

type MonthDigest = Pick<MonthlySignals, "month" | "provenance" | "behind" | "broken"> & {
  readonly digest: Digest<RegionCode, IndicatorId>;
  /** Of its signals. */
  readonly keys: ReadonlySet<string>;
};

/** The digest as it stood after a month; later months do not change it. */
const digestOfMonth = rememberPerDataset(
  (month: Month) => String(keyOfMonth(month)),
  (context, month): MonthDigest | undefined => {
    const months = municipalMonths(context, { asOf: month });
    if (!months) return undefined;
    const broken = months.series.flatMap(({ indicator }) => {
      const found = breaksBetween(context.reference, indicator, baseOf(month), windowOf(month)).at(-1);
      return found ? [{ indicator, break: found }] : [];
    });
    const series = months.series
      .filter(({ indicator }) => !broken.some((each) => each.indicator === indicator))
      .map((each) => sinceLastBreak(context, each, month))
      .map((each) => ({ ...each, seasons: seasonsOf(context, { series: each, last: month }) }));
    const digest = digestOf(series);
    const { provenance, behind } = months;
    return { month, provenance, behind, broken, digest, keys: new Set(digest.signals.map(keyOf)) };
  },
);

/** Remembered seasons of series that begin in the same month. */
const seasonsOf = rememberPerDataset(
  ({ series, last }: { readonly series: MunicipalSeries; readonly last: Month }) =>
    `${series.indicator} ${keyOfMonth(last) - lengthOf(series)}`,
  (): NonNullable<IndicatorMonths["seasons"]> => new Map(),
);

function lengthOf({ part }: MunicipalSeries): number {
  return part.to - part.from;
}

/** The longest window of the digest, and the months before it. */
function windowOf(last: Month): Stretch {
  return { first: shiftPeriod(last, 1 - LONGEST_WINDOW), last };
}

function baseOf(last: Month): Stretch {
  const end = shiftPeriod(last, -LONGEST_WINDOW);
  return { first: shiftPeriod(end, 1 - BASE_MONTHS), last: end };
}

/** The months since the registration last changed: neither season nor history is taken from before. */
function sinceLastBreak({ reference }: AnalysisContext, series: MunicipalSeries, last: Month): MunicipalSeries {
  const whole = { first: shiftPeriod(last, 1 - lengthOf(series)), last };
  const breaks = breaksBetween(reference, series.indicator, whole, { first: last, last });
  const from = breaks
    .map((each) => each.from)
    .sort(comparePeriods)
    .at(-1);
  if (!from) return series;
  const kept = keyOfMonth(last) - keyOfMonth(from) + 1;
  return { ...series, firstMonth: from.month, part: { from: series.part.to - kept, to: series.part.to } };
}

/**
 * The first of the months in a row that had this signal. They are all of the same kind of figures: a signal stands on 37 months
 * without a gap, and none is looked for further back.
 */
function sinceWhen(context: AnalysisContext, last: Month, key: string): Pick<DatedSignal, "since" | "sinceIs"> {
  const wasThere = (back: number): boolean => digestOfMonth(context, shiftPeriod(last, -back))?.keys.has(key) ?? false;
  let back = 0;
  while (back < LOOK_BACK && wasThere(back + 1)) back += 1;
  return { since: shiftPeriod(last, -back), sinceIs: back < LOOK_BACK ? "exact" : "at-least" };
}

function keyOf({ indicator, place, direction }: Signal<RegionCode, IndicatorId>): string {
  return `${indicator} ${place} ${direction}`;
}

function keyOfMonth({ year, month }: Month): number {
  return year * 12 + month;
}
