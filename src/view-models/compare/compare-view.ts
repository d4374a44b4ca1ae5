/** Everything that the page of comparisons says: areas beside each other, offences beside each other, years beside each other. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { ThemeMeasure } from "../theme/theme-view.ts";
import type {
  AnnotationView,
  ChangeView,
  Choice,
  IdentityView,
  OriginView,
  RichText,
  SeriesView,
} from "../view-parts.ts";

/** How the comparison is shown. */
export type CompareForm = "lines" | "bars" | "slope" | "multiples" | "table";
/** What can stand in the rows or the columns of the cross-table. */
export type CompareDimension = "area" | "indicator" | "period";
export type CompareMeasure = ThemeMeasure;

/** What is asked; everything has a default. Lives in the address. */
export interface CompareQuestion {
  readonly kind: "compare";
  readonly indicators?: readonly IndicatorId[];
  /** Municipalities, districts, the unit, the country; an empty list is a question without areas. */
  readonly areas?: readonly RegionCode[];
  /** The area that the others are held against. */
  readonly reference?: RegionCode | "none";
  readonly measure?: CompareMeasure;
  readonly from?: number;
  readonly to?: number;
  /** Reference date, a month: later periods are not seen. */
  readonly asOf?: string;
  /** Day of an edition: what was published later is not seen. */
  readonly edition?: string;
  readonly view?: CompareForm;
  readonly rows?: CompareDimension;
  readonly columns?: CompareDimension;
}

export type AreaLevel = "municipality" | "district" | "unit" | "country";

export interface AreaView {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: AreaLevel;
  readonly identity: IdentityView;
}

/** An area that can be added, with everything it may be looked up by. */
export interface AreaOption {
  readonly code: RegionCode;
  readonly name: string;
  /** "gemeente, Twente" */
  readonly kind: string;
  /** Other spellings, and municipalities that became part of it. */
  readonly otherNames: readonly string[];
}

/** An area held against the rest of the reference area, in the last year. */
export interface StandingView {
  readonly standing: "above" | "below" | "not-distinguishable";
  /** "+22,4 %" */
  readonly difference: string;
  /** "+4 % tot +43 %" */
  readonly interval: string;
  /** "aantoonbaar hoger" */
  readonly text: string;
}

/** One area and one indicator. */
export interface ComparedSeries {
  readonly area: AreaView;
  readonly indicator: { readonly id: IndicatorId; readonly label: string; readonly isTotal: boolean };
  readonly isReference: boolean;
  /** Every year from the first to the last, also without a figure. */
  readonly series: SeriesView;
  readonly change: ChangeView;
  /** A change in registration between the two years, in words: they cannot be compared. */
  readonly broken?: string;
  readonly standing?: StandingView;
}

/** What stands in one chart on one scale. */
export interface CompareFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly summary: string;
  /** What tells its series apart. */
  readonly by: "area" | "indicator";
  readonly series: readonly ComparedSeries[];
  /** Of the indicator; where several indicators stand in one chart, each with its name and `of` which series it is. */
  readonly annotations: readonly (AnnotationView & { readonly of?: IndicatorId })[];
}

export interface CompareView {
  readonly kind: "compare";
  readonly headline: string;
  readonly standfirst: RichText;
  /** What is shown, after defaults and limits. */
  readonly chosen: {
    readonly indicators: readonly { readonly id: IndicatorId; readonly label: string }[];
    readonly areas: readonly AreaView[];
    readonly reference?: AreaView;
    readonly measure: CompareMeasure;
    readonly from: number;
    readonly to: number;
    readonly view: CompareForm;
    readonly rows: CompareDimension;
    readonly columns: CompareDimension;
  };
  /** What stands where nothing was asked. */
  readonly defaults: { readonly indicators: readonly IndicatorId[]; readonly areas: readonly RegionCode[] };
  readonly controls: {
    readonly indicators: readonly Choice<IndicatorId>[];
    readonly areas: readonly AreaOption[];
    readonly references: readonly Choice<RegionCode | "none">[];
    readonly measures: readonly Choice<CompareMeasure>[];
    readonly fromYears: readonly Choice<number>[];
    readonly toYears: readonly Choice<number>[];
    /** Years that have figures, for a reference date to lie in. */
    readonly years: readonly number[];
    /** The present one, without a value, and earlier ones. */
    readonly editions: readonly Choice<string>[];
  };

  /** What could not be followed, and what has no figures, in sentences. */
  readonly notices: readonly string[];
  /** Set instead of figures when there is nothing to compare. */
  readonly empty?: { readonly title: string; readonly text: string };
  /** Whether an indicator has figures of the country only, and the country is not among the areas. */
  readonly offersCountry: boolean;
  readonly figures: readonly CompareFigure[];
  readonly changesTitle: string;
  /** "tegenover de rest van Oost-Nederland, 2025"; absent where nothing is held against a reference. */
  readonly standingTitle?: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginView[];
}
