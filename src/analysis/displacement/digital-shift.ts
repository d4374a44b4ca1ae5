/** Whether recorded crime moves from the street to the screen: digital offences beside traditional ones (METHOD section 7). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known, type Measured, missing } from "../../domain/measured.ts";
import { type Year, year } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { SeriesBreak } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { figureAt } from "../figure.ts";
import { indexNumber } from "../index-number.ts";
import { sumOfKnown } from "../sum.ts";
import { SHIFT_OFFENCES, type ShiftSide } from "./shift-offences.ts";

export interface ShiftYear {
  readonly year: Year;
  /** Sums of the offences of a side; missing when one of them is. */
  readonly digital: Measured;
  readonly traditional: Measured;
  /** Both on the base year = 100. */
  readonly digitalIndex: Measured;
  readonly traditionalIndex: Measured;
  /** digital / (digital + traditional), 0–1; `undefined` when either is missing or the two are of different provenance. */
  readonly share: number | undefined;
}

export interface DigitalShift {
  readonly years: readonly ShiftYear[];
  /** The year that both index numbers begin with: the first after the last change in registration, or the one asked for. */
  readonly base: Year;
  /** First and last year of which the shares are comparable; equal when there is only one. */
  readonly comparable: { readonly first: ShiftYear; readonly last: ShiftYear };
  readonly breaks: readonly {
    readonly side: ShiftSide;
    readonly indicator: IndicatorId;
    readonly break: SeriesBreak;
  }[];
}

/**
 * The years in which either side has a figure. Shares are compared from the first whole year after the last change in
 * registration of any of the offences, or from the first year with both sides. `undefined` when no year has both.
 */
export function digitalShift(
  context: AnalysisContext,
  query: { readonly region: RegionCode; readonly base?: Year | undefined },
): DigitalShift | undefined {
  const sides = yearsOf(context).map((each) => ({
    year: each,
    digital: sideAt(context, "digital", query.region, each),
    traditional: sideAt(context, "traditional", query.region, each),
  }));
  const breaks = breaksOf(
    context,
    sides.map((each) => each.year.year),
  );
  const afterBreaks = Math.max(0, ...breaks.map((each) => firstWholeYear(each.break)));
  const both = sides.filter(({ digital, traditional }) => shareOf(digital, traditional) !== undefined);
  const candidates = both.filter((each) => each.year.year >= afterBreaks);
  const base = candidates.find((each) => each.year.year === query.base?.year) ?? candidates[0];
  if (!base) return undefined;
  const years = sides
    .filter(({ digital, traditional }) => isKnown(digital) || isKnown(traditional))
    .map(
      (each): ShiftYear => ({
        ...each,
        digitalIndex: indexNumber(each.digital, base.digital),
        traditionalIndex: indexNumber(each.traditional, base.traditional),
        share: shareOf(each.digital, each.traditional),
      }),
    );
  const comparable = years.filter((each) => each.share !== undefined && each.year.year >= base.year.year);
  const [first, last] = [comparable[0], comparable.at(-1)];
  return first && last ? { years, base: base.year, comparable: { first, last }, breaks } : undefined;
}

function yearsOf({ dataset }: AnalysisContext): readonly Year[] {
  const years = Object.values(SHIFT_OFFENCES)
    .flat()
    .flatMap((id) => dataset.periodsOf(id).map((code) => Number(code.slice(0, 4))));
  return [...new Set(years)].sort((a, b) => a - b).map(year);
}

/** The sum of the offences of one side in a year. */
function sideAt(context: AnalysisContext, side: ShiftSide, region: RegionCode, period: Year): Measured {
  const figures = SHIFT_OFFENCES[side].map((indicator) => figureAt(context, { indicator, region, period }));
  const known = figures.filter(isKnown);
  if (known.length === 0) return figures[0] ?? missing("notInData");
  const absent = SHIFT_OFFENCES[side].filter((_, at) => !isKnown(figures[at] ?? missing("notInData")));
  if (absent.length > 0) return missing("incomplete", absent);
  return sumOfKnown(known, known[0]?.origin.operation ?? "published") ?? missing("incomplete");
}

function shareOf(digital: Measured, traditional: Measured): number | undefined {
  if (!isComparable(digital) || !isComparable(traditional)) return undefined;
  const total = digital.value + traditional.value;
  return digital.provenance === traditional.provenance && total > 0 ? digital.value / total : undefined;
}

function isComparable(figure: Measured): figure is Known {
  return isKnown(figure) && figure.status !== "estimated";
}

function breaksOf({ reference }: AnalysisContext, years: readonly number[]): DigitalShift["breaks"] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return (["digital", "traditional"] as const).flatMap((side) =>
    SHIFT_OFFENCES[side].flatMap((indicator) =>
      reference.breaks
        .filter((each) => each.kind === "registration" && each.indicators.includes(indicator))
        .filter(({ from }) => from.year > first && from.year <= last)
        .map((each) => ({ side, indicator, break: each })),
    ),
  );
}

/** The first year that lies wholly after a change. */
export function firstWholeYear({ from }: Pick<SeriesBreak, "from">): number {
  return from.month === 1 ? from.year : from.year + 1;
}
