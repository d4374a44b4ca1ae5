/** Reads the texts of a question about a trend; refuses with a sentence that says what can be asked. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { TrendMeasure, TrendQuestion } from "../../analysis/trend-result.ts";
import { parseIndicatorId } from "../../domain/indicator.ts";
import { PART_YEAR_METHODS } from "../../domain/measured.ts";
import { comparePeriods, firstMonthOf, type Month, parsePeriod, printPeriod, type Year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type { Indicator, Reference } from "../../reference/reference.ts";
import * as text from "../../text/data/asked-nl.ts";
import type { TrendAsked } from "./trend-view.ts";

const METHODS = ["auto", ...PART_YEAR_METHODS] as const;
const MEASURES: readonly TrendMeasure[] = ["count", "per-day", "per1000", "per1000-dwellings", "index"];
const SEASON_YEARS = { least: 3, most: 15, default: 5 };

/** The question in the terms of the analysis. */
export function readTrendQuestion(
  context: AnalysisContext,
  asked: TrendAsked,
): { readonly question: TrendQuestion; readonly indicator: Indicator } {
  const indicator = readIndicator(context, asked.indicator);
  const asOf = readAsOf(asked.asOf);
  const [from, to] = [readPeriod(asked.from), readPeriod(asked.to)];
  requireOrder(from, to, "maybeSame");
  return {
    indicator,
    question: {
      indicator: indicator.id,
      region: readRegion(context, asked.region),
      from,
      to,
      ...(asOf ? { asOf } : {}),
      method: oneOf(METHODS, asked.method ?? "auto", text.unknownMethod),
      measure: oneOf(MEASURES, asked.measure ?? "count", text.unknownMeasure),
      seasonYears: readSeasonYears(asked.seasonYears),
      ...(asked.base === undefined ? {} : { base: readPeriod(asked.base) }),
    },
  };
}

/** A reference date: a month. */
export function readAsOf(asked: string | undefined): Month | undefined {
  if (asked === undefined) return undefined;
  const asOf = readPeriod(asked);
  if (asOf.kind !== "month") throw new Refusal(text.asOfNeedsMonth(asked));
  return asOf;
}

/** An indicator by its id. */
export function readIndicator({ reference }: AnalysisContext, asked: string): Indicator {
  const id = parseIndicatorId(asked);
  const indicator = id && reference.indicators.get(id.id);
  if (!indicator) throw new Refusal(text.unknownIndicator(asked));
  return indicator;
}

/** A region that the reference data or a file knows. */
export function readRegion({ reference, dataset }: AnalysisContext, asked: string): RegionCode {
  const code = regionOf(reference, asked);
  if (!reference.regions.get(code) && !dataset.regions.includes(code)) throw new Refusal(text.unknownRegion(asked));
  return code;
}

/** A region by code, district path or name; a name that several areas carry is refused with their codes. */
export function regionOf(reference: Reference, asked: string): RegionCode {
  const code = regionCode(asked);
  if (code) return code;
  const named = reference.regions.byName(asked);
  const [only, ...others] = named;
  if (!only) throw new Refusal(text.unknownRegion(asked));
  if (others.length > 0) {
    throw new Refusal(
      text.ambiguousRegion(
        asked,
        named.map((region) => region.code),
      ),
    );
  }
  return only.code;
}

function readPeriod(asked: string): Year | Month {
  const period = parsePeriod(asked);
  if (!period || period.kind === "quarter") throw new Refusal(text.unreadablePeriod(asked));
  return period;
}

/**
 * Refuses two periods of which the first begins after the last, or with it unless they may be the same: nothing fell or rose
 * backwards in time.
 */
export function requireOrder(from: Year | Month, to: Year | Month, same: "refused" | "maybeSame" = "refused"): void {
  const order = comparePeriods(firstMonthOf(from), firstMonthOf(to));
  if (order < 0 || (order === 0 && same === "maybeSame")) return;
  const kind = from.kind === "year" && to.kind === "year" ? "year" : "month";
  throw new Refusal(text.periodsInOrder(kind, printPeriod(from), printPeriod(to)));
}

/** A year. */
export function readYear(asked: string): Year {
  const period = parsePeriod(asked);
  if (period?.kind !== "year") throw new Refusal(text.unreadableYear(asked));
  return period;
}

function readSeasonYears(asked: string | undefined): number {
  if (asked === undefined) return SEASON_YEARS.default;
  const years = /^\d+$/.test(asked) ? Number(asked) : 0;
  if (years < SEASON_YEARS.least || years > SEASON_YEARS.most) {
    throw new Refusal(text.seasonYearsOutside(asked, SEASON_YEARS.least, SEASON_YEARS.most));
  }
  return years;
}

/** One of the words allowed. */
export function oneOf<T extends string>(
  allowed: readonly T[],
  asked: string,
  sentence: (asked: string, allowed: readonly string[]) => string,
): T {
  const found = allowed.find((each) => each === asked);
  if (found === undefined) throw new Refusal(sentence(asked, allowed));
  return found;
}
