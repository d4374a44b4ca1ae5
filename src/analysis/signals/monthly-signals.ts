/** The digest of a month with its history: since when each signal is there, and what is new (METHOD section 5). */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Provenance } from "../../domain/measured.ts";
import { comparePeriods, type Month, shiftPeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { SeriesBreak } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { breaksBetween, type Stretch } from "../series-breaks.ts";
import { type Digest, digestOf, type IndicatorMonths, type Signal } from "./digest.ts";
import { municipalMonths } from "./municipal-months.ts";
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
  const months = municipalMonths(context, asked);
  if (!months) return undefined;
  const broken = months.series.flatMap(({ indicator }) => {
    const found = breaksBetween(context.reference, indicator, baseOf(months.last), windowOf(months.last)).at(-1);
    return found ? [{ indicator, break: found }] : [];
  });
  const series = months.series
    .filter(({ indicator }) => !broken.some((each) => each.indicator === indicator))
    .map((each) => sinceLastBreak(context, each, months.last));
  const digest = digestOf(series);
  const since = sinceWhen(series, digest.signals, months.last);
  const signals = digest.signals.map((signal) => ({ ...signal, ...(since.get(keyOf(signal)) ?? NEW(months.last)) }));
  const isNew = ({ since: first }: DatedSignal): number => (keyOfMonth(first) === keyOfMonth(months.last) ? 0 : 1);
  return {
    month: months.last,
    provenance: months.provenance,
    signals: signals.sort((a, b) => isNew(a) - isNew(b)),
    tested: digest.tested,
    tooFew: digest.tooFew,
    behind: months.behind,
    broken,
  };
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
function sinceLastBreak(
  { reference }: AnalysisContext,
  series: IndicatorMonths<RegionCode, IndicatorId>,
  last: Month,
): IndicatorMonths<RegionCode, IndicatorId> {
  const length = series.cells[0]?.counts.length ?? 0;
  const whole = { first: shiftPeriod(last, 1 - length), last };
  const breaks = breaksBetween(reference, series.indicator, whole, { first: last, last });
  const from = breaks
    .map((each) => each.from)
    .sort(comparePeriods)
    .at(-1);
  if (!from) return series;
  const kept = keyOfMonth(last) - keyOfMonth(from) + 1;
  return {
    ...series,
    firstMonth: from.month,
    cells: series.cells.map(({ place, counts }) => ({ place, counts: counts.slice(-kept) })),
  };
}

const NEW = (month: Month): Pick<DatedSignal, "since" | "sinceIs"> => ({ since: month, sinceIs: "exact" });

function sinceWhen(
  series: readonly IndicatorMonths<RegionCode, IndicatorId>[],
  signals: readonly Signal<RegionCode, IndicatorId>[],
  last: Month,
): ReadonlyMap<string, Pick<DatedSignal, "since" | "sinceIs">> {
  const since = new Map<string, Pick<DatedSignal, "since" | "sinceIs">>();
  let open = new Set(signals.map(keyOf));
  for (let back = 1; back <= LOOK_BACK && open.size > 0; back++) {
    const before = new Set(digestOf(series.map((each) => withoutLast(each, back))).signals.map(keyOf));
    const first = shiftPeriod(last, 1 - back);
    for (const key of open) if (!before.has(key)) since.set(key, { since: first, sinceIs: "exact" });
    open = new Set([...open].filter((key) => before.has(key)));
  }
  for (const key of open) since.set(key, { since: shiftPeriod(last, -LOOK_BACK), sinceIs: "at-least" });
  return since;
}

function withoutLast(
  series: IndicatorMonths<RegionCode, IndicatorId>,
  months: number,
): IndicatorMonths<RegionCode, IndicatorId> {
  return { ...series, cells: series.cells.map(({ place, counts }) => ({ place, counts: counts.slice(0, -months) })) };
}

function keyOf({ indicator, place, direction }: Signal<RegionCode, IndicatorId>): string {
  return `${indicator} ${place} ${direction}`;
}

function keyOfMonth({ year, month }: Month): number {
  return year * 12 + month;
}
