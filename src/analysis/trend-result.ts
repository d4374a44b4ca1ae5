/** The question of a trend and its answer: two figures, the change between them and everything that must be said with it. */

import type { IndicatorId } from "../domain/indicator.ts";
import type { EstimationMethod, Measured, Missing, PartYearMethod, Provenance } from "../domain/measured.ts";
import type { Month, Year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { SeriesBreak } from "../reference/reference.ts";
import type { Change } from "./change.ts";
import type { TotalNote } from "./figure.ts";
import type { OverdispersionBasis } from "./overdispersion.ts";
import type { BackTest } from "./part-year/back-test.ts";
import type { NoEstimateReason } from "./part-year/part-year.ts";
import type { UnripeMonths } from "./quality/maturity.ts";

export type TrendMeasure = "count" | "per-day" | "per1000" | "per1000-dwellings" | "index";

export interface TrendQuestion {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** Both years or both months. */
  readonly from: Year | Month;
  readonly to: Year | Month;
  /** Reference date: observations of periods that end later are not seen. */
  readonly asOf?: Month | undefined;
  readonly method: "auto" | PartYearMethod;
  /** Complete years that the season is pooled over; default 5. */
  readonly seasonYears?: number | undefined;
  readonly measure: TrendMeasure;
  /** Base period of `index`; default `from`. */
  readonly base?: Year | Month | undefined;
}

/** One of the two figures compared, in the measure asked for. */
export interface ComparedFigure {
  /** The period asked for. */
  readonly period: Year | Month;
  /** First and last month that the figure covers: the whole period, the same months, or twelve months. */
  readonly covers: { readonly first: Month; readonly last: Month };
  readonly figure: Measured;
  /** The count under the figure: equal to it where the measure is a count. */
  readonly count: Measured;
}

export interface TrendResult {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly measure: TrendMeasure;
  /** `observed` when both periods are complete as of the reference date; else the method that was used. */
  readonly method: PartYearMethod | "observed";
  readonly from: ComparedFigure;
  readonly to: ComparedFigure;
  /** k: the last month known of the part year; `undefined` when `to` is complete or has no months. */
  readonly monthsKnown: number | undefined;
  /** `undefined` exactly when one of the two figures is absent. */
  readonly change: Change | undefined;
  readonly verdict: Change["verdict"];
  /** What must be said with the result, most important first. */
  readonly notes: readonly TrendNote[];
  /** Only where a year was estimated. */
  readonly backTest: BackTest | undefined;
}

/** Why a method was used. */
export type MethodChoice =
  | { readonly reason: "asked" }
  | { readonly reason: "default" }
  | { readonly reason: "smaller-error"; readonly error: number; readonly seasonalError: number; readonly years: number }
  | { readonly reason: "fewer-than-three-years"; readonly years: number };

/** A fact to be put into words by `src/text`. */
export type TrendNote =
  /** The later year is estimated from its first months; `of` is the year. */
  | {
      readonly code: "estimatedYear";
      readonly method: PartYearMethod;
      readonly choice: MethodChoice;
      readonly of: number;
      readonly lastMonth: Month;
      /** Complete years that the season, or the interval, stands on; ascending. */
      readonly years: readonly number[];
    }
  /** Parts of both years are compared: the same months, or twelve months up to `lastMonth`. */
  | {
      readonly code: "comparedWindows";
      readonly method: "same-period" | "rolling-12";
      readonly choice: MethodChoice;
      readonly lastMonth: Month;
    }
  /** The season was borrowed from a larger area, since the area has fewer than 100 a year. */
  | { readonly code: "borrowedSeason"; readonly from: RegionCode }
  /** Too few years could be replayed to give the estimate an interval. */
  | { readonly code: "noInterval"; readonly method: PartYearMethod; readonly years: number }
  /** No estimate: nothing counted yet this year, no season, or too few complete years. */
  | { readonly code: "noEstimate"; readonly reason: NoEstimateReason }
  /** A figure is absent, with the reason. */
  | { readonly code: "figureMissing"; readonly side: "from" | "to" | "base"; readonly figure: Missing }
  /** Two periods of different length cannot be compared. */
  | { readonly code: "differentLengths" }
  /** A change in registration lies between the two figures: not comparable. */
  | { readonly code: "registrationBreak"; readonly break: SeriesBreak }
  /** The years that an estimate stands on lie on both sides of a change in registration. */
  | { readonly code: "seasonBreak"; readonly break: SeriesBreak }
  /** One of the two figures lies in an exceptional period. */
  | { readonly code: "exceptionalPeriod"; readonly side: "from" | "to"; readonly break: SeriesBreak }
  /** Earlier count zero: a percentage has no meaning. */
  | { readonly code: "zeroBase" }
  /** Earlier count under 20: the counts lead. */
  | { readonly code: "smallBase"; readonly count: number }
  /** What φ stands on. */
  | { readonly code: "overdispersion"; readonly phi: number; readonly basis: OverdispersionBasis }
  /** A figure is provisional. */
  | {
      readonly code: "provisional";
      readonly side: "from" | "to";
      readonly status: "provisional" | "revised_provisional";
    }
  /** A figure stands on months that usually still grow, by the history of the loads themselves. */
  | ({ readonly code: "unripe"; readonly side: "from" | "to" } & UnripeMonths)
  /** Own counts are told rounded. */
  | { readonly code: "roundedCounts" }
  /** A figure is not real. */
  | { readonly code: "notReal"; readonly provenance: Exclude<Provenance, "real"> }
  /** The reference date hides later periods, but the figures are those of today's edition. */
  | { readonly code: "todaysEdition"; readonly asOf: Month }
  /** The published row differs from the sum of its parts. */
  | { readonly code: "totalDiffers"; readonly side: "from" | "to"; readonly total: TotalNote }
  /** The denominator is not that of the year itself. */
  | {
      readonly code: "estimatedDenominator";
      readonly side: "from" | "to";
      readonly of: "inhabitants" | "dwellings";
      readonly method: EstimationMethod;
      readonly basis: readonly string[];
    }
  /** The denominator is from files that a person loaded. */
  | {
      readonly code: "loadedDenominator";
      readonly side: "from" | "to";
      readonly of: "inhabitants" | "dwellings";
      readonly files: readonly string[];
    }
  /** The two figures per day are over stretches that differ in days: a leap year beside another year. */
  | { readonly code: "differentDays"; readonly from: number; readonly to: number }
  /** The indicator has no monthly figures, so no year can be estimated from its months. */
  | { readonly code: "noMonthlyFigures" };
