/** Everything that a theme page says. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Interval, PartYearMethod } from "../../domain/measured.ts";
import type {
  AnnotationView,
  ChangeView,
  Choice,
  EmptyView,
  FigureView,
  IdentityView,
  OriginView,
  RichText,
  SeriesView,
} from "../view-parts.ts";

export type ThemeMeasure = "count" | "per-day" | "per1000" | "per1000-dwellings" | "index";
export type MethodChoice = "auto" | PartYearMethod;

/** What is asked of a theme; everything but the theme has a default. Lives in the address. */
export interface ThemeQuestion {
  readonly kind: "theme";
  readonly slug: string;
  readonly indicator?: IndicatorId;
  readonly measure?: ThemeMeasure;
  /** Years compared. */
  readonly from?: number;
  readonly to?: number;
  /** Reference date (peildatum), `2018-08`. */
  readonly asOf?: string;
  readonly method?: MethodChoice;
  /** The unit or the country, where both have figures; the page leads with published ones. */
  readonly area?: "unit" | "country";
  /** Figures as they had been published by a day, `YYYY-MM-DD`; those of today when absent. */
  readonly edition?: string;
  /** Not more than so many in the later year: a whole count. */
  readonly target?: number;
}

export interface ThemeIndicatorView {
  readonly id: IndicatorId;
  readonly label: string;
  readonly code: string;
  /** `unit`: figures for the unit and its districts. `country`: national figures only. `none`: no figures loaded. */
  readonly scope: "unit" | "country" | "none";
  readonly selected: boolean;
}

export interface RankRow {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly identity: IdentityView;
  readonly rank: number;
  readonly count: FigureView;
  readonly rate: FigureView;
  readonly interval: Interval;
  readonly standing: "above" | "below" | "around";
}

export interface ThemeView {
  readonly kind: "theme";
  readonly theme: {
    readonly slug: string;
    readonly title: string;
    readonly strategy: string;
    readonly note?: string;
    /** Digital offences: the page also asks whether crime moves there. */
    readonly isDigital: boolean;
    /** Figures of the network's own are loaded for it: the page also shows those. */
    readonly hasOwnFigures: boolean;
  };
  readonly indicators: readonly ThemeIndicatorView[];
  /** The finding of the page. */
  readonly headline: string;
  readonly standfirst: RichText;
  /** Set instead of `figures` when there is nothing to chart. */
  readonly empty?: EmptyView;
  readonly figures?: ThemeFigures;
}

export interface ThemeFigures {
  readonly indicator: {
    readonly id: IndicatorId;
    readonly label: string;
    readonly labelPlural: string;
    readonly title: string;
    readonly definition: string;
    readonly caveats: readonly string[];
  };
  /** The area of the headline: "Oost-Nederland (76 gemeenten)" or "Nederland". */
  readonly area: string;
  readonly scope: "unit" | "country";
  readonly measure: ThemeMeasure;
  /** "aantal", "per 1.000 inwoners", "index, 2015 = 100" */
  readonly unit: string;
  readonly period: {
    readonly from: string;
    readonly to: string;
    readonly strategyFrom: string;
    readonly strategyTo: string;
  };
  readonly controls: {
    readonly measures: readonly Choice<ThemeMeasure>[];
    readonly fromYears: readonly Choice<number>[];
    readonly toYears: readonly Choice<number>[];
    readonly methods: readonly Choice<MethodChoice>[];
    /** One only: nothing to choose. */
    readonly areas: readonly Choice<"unit" | "country">[];
    /** Editions of the figures, newest first; the first, with an empty value, is the present. One only: nothing to choose. */
    readonly editions: readonly Choice<string>[];
    /** Set when a reference date hides later figures: "Peildatum augustus 2018". */
    readonly asOf?: { readonly value: string; readonly label: string };
  };
  readonly change: ChangeView;
  readonly trend: {
    readonly title: string;
    readonly subtitle: string;
    readonly series: SeriesView;
    readonly summary: string;
  };
  /** Months of the same area, when there are any. */
  readonly months?: {
    readonly title: string;
    readonly subtitle: string;
    readonly series: SeriesView;
    readonly summary: string;
    /** First and last month that usually still grow in later editions, and what that stands on. */
    readonly unripe?: { readonly from: string; readonly to: string; readonly sentence: string };
  };
  /** Figures of wijken or buurten are loaded: the page also says where it comes together. */
  readonly smallAreas?: true;
  /** Absent when only national figures exist; then `districtsMissing` says so. */
  readonly districts?: {
    readonly title: string;
    readonly subtitle: string;
    readonly summary: string;
    readonly series: readonly SeriesView[];
    readonly changes: readonly {
      readonly code: string;
      readonly name: string;
      readonly identity: IdentityView;
      readonly change: ChangeView;
    }[];
  };
  readonly districtsMissing?: string;
  readonly ranking?: {
    readonly title: string;
    readonly subtitle: string;
    readonly summary: string;
    readonly year: string;
    readonly unit: string;
    readonly mean: FigureView;
    readonly rows: readonly RankRow[];
    readonly apart: readonly { readonly name: string; readonly count: FigureView; readonly why: string }[];
    readonly note: string;
  };
  readonly annotations: readonly AnnotationView[];
  /** How an estimate was made, with the errors of each method replayed; absent when nothing is estimated. */
  readonly estimate?: {
    readonly title: string;
    readonly text: RichText;
    readonly errors: readonly { readonly method: string; readonly error: string; readonly chosen: boolean }[];
    readonly errorsCaption: string;
  };
  /** What a target for the later year means; absent when none was set. */
  readonly target?: {
    readonly value: number;
    readonly title: string;
    readonly sentence: string;
    /** The months left, by the season; empty when the year is over. */
    readonly months: readonly { readonly month: string; readonly allowed: string; readonly expected: string }[];
  };
  readonly source: string;
  readonly notes: readonly string[];
  /** What the verdict on the change stands on, one sentence each; empty where a figure is absent. */
  readonly evidence: readonly string[];
  readonly origins: readonly OriginView[];
}
