/** Everything that the view of all municipalities says: the funnel, the ranking with its certainty, groups to be held against. */

import type { Benchmark, BenchmarkGroup } from "../../analysis/places/benchmark-groups.ts";
import type { RateMeasure } from "../../analysis/rate.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Interval, Provenance } from "../../domain/measured.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AreaOption } from "../compare/compare-view.ts";
import type { Choice, FigureView, IdentityView, OriginView, RichText } from "../view-parts.ts";

/** What is asked; everything has a default. */
export interface MunicipalitiesQuestion {
  readonly kind: "municipalities";
  /** The first one that has figures of municipalities is shown. */
  readonly indicators?: readonly IndicatorId[];
  /** Municipalities to follow, the first of them the reader's own; other areas are left out. */
  readonly areas?: readonly RegionCode[];
  readonly group?: BenchmarkGroup;
  /** The reader's own list, as it was asked; without a `group` it is the group. */
  readonly list?: readonly RegionCode[];
  readonly measure?: RateMeasure;
  /** The year before, for what each added to the change. */
  readonly from?: number;
  /** The year that is compared. */
  readonly to?: number;
  /** Reference date, a month: years that are not over by then are not seen. */
  readonly asOf?: string;
  /** Day of an edition: what was published later is not seen. */
  readonly edition?: string;
}

export interface MunicipalityView {
  readonly code: RegionCode;
  readonly name: string;
  readonly district: string;
  readonly identity: IdentityView;
  /** `followed`: chosen by the reader; `group`: of the group that is looked at; `other`: the rest. */
  readonly role: "followed" | "group" | "other";
  readonly count: FigureView;
  readonly exposure: number;
  readonly exposureText: string;
  /** Per 1,000. */
  readonly rate: FigureView & { readonly value: number };
  /** Of the 95 % limits. */
  readonly side: "above" | "below" | "inside";
  /** "boven de 95 %-grens", "binnen de grenzen" */
  readonly standingText: string;
  /** "0,46 tot 1,81": between these lies 95 % of places of this size. */
  readonly limitsText: string;
  /** Drawn towards the mean of all as far as its own count says little. */
  readonly shrunkenText: string;
  /** Weight of its own rate in that: "81 %". */
  readonly weightText: string;
  /** Shared ranks are halves: "12–13". `range` is "9 tot 43". */
  readonly rank: {
    readonly value: number;
    readonly text: string;
    readonly interval: Interval;
    readonly range: string;
  };
  /** With 95 % certainty in the half with the highest or the lowest rates. */
  readonly certainty: "higher-half" | "lower-half" | "undecided";
  readonly size: "small" | "ordinary";
}

export interface FunnelFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly unit: string;
  readonly exposureUnit: string;
  readonly mean: { readonly value: number; readonly label: string };
  /** Widest first; along the axis from small to large places. */
  readonly limits: readonly {
    readonly label: string;
    readonly points: readonly { readonly exposure: number; readonly low: number; readonly high: number }[];
  }[];
  readonly notes: readonly string[];
}

export interface RankingFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** In the order of the ranks; the followed and those of the group. */
  readonly rows: readonly MunicipalityView[];
  /** Of how many the ranks are. */
  readonly of: number;
  /** The middle of the ranks: "midden". */
  readonly middle: { readonly value: number; readonly label: string };
  readonly notes: readonly string[];
}

/** The followed municipality beside a group without itself. */
export interface BenchmarkRow {
  readonly group: Benchmark;
  readonly name: string;
  readonly isChosen: boolean;
  readonly pooled: string;
  /** "n.v.t." for the country, of which only the whole is known. */
  readonly unweighted: string;
  readonly difference: string;
  readonly interval: string;
  readonly standing: "above" | "below" | "not-distinguishable" | "too-little-data";
  readonly standingText: string;
}

export interface BenchmarksTable {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly BenchmarkRow[];
  readonly note: string;
}

export interface ContributionsTable {
  readonly title: string;
  readonly subtitle: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly code: RegionCode;
    readonly name: string;
    readonly identity: IdentityView;
    readonly role: MunicipalityView["role"];
    readonly from: string;
    readonly to: string;
    readonly absolute: string;
    readonly share: string;
  }[];
  readonly total: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly absolute: string;
    readonly share: string;
  };
  readonly notes: readonly string[];
}

export interface MunicipalitiesView {
  readonly kind: "municipalities";
  readonly headline: string;
  readonly standfirst: RichText;
  readonly provenance: Provenance;
  readonly chosen: {
    readonly indicator: IndicatorId;
    readonly areas: readonly RegionCode[];
    /** The group that is shown: all of them where the list that was chosen is empty. */
    readonly group: BenchmarkGroup;
    readonly measure: RateMeasure;
    readonly from: number;
    readonly to: number;
  };
  readonly controls: {
    readonly indicators: readonly Choice<IndicatorId>[];
    readonly areas: readonly AreaOption[];
    readonly groups: readonly Choice<BenchmarkGroup>[];
    /** The reader's own list, where that is the group chosen: who is in it, and who can be. */
    readonly list?: { readonly members: readonly RegionCode[]; readonly areas: readonly AreaOption[] };
    readonly measures: readonly Choice<RateMeasure>[];
    readonly fromYears: readonly Choice<number>[];
    readonly toYears: readonly Choice<number>[];
    /** Years that have figures, for a reference date to lie in. */
    readonly years: readonly number[];
    /** The present one, without a value, and earlier ones. */
    readonly editions: readonly Choice<string>[];
  };
  readonly notices: readonly string[];
  /** Highest rank first. */
  readonly municipalities: readonly MunicipalityView[];
  readonly funnel: FunnelFigure;
  /** Absent where places differ by no more than chance: then an order means nothing. */
  readonly ranking?: RankingFigure;
  readonly benchmarks?: BenchmarksTable;
  readonly contributions?: ContributionsTable;
  readonly reading: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly source: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginView[];
}
