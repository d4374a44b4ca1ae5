/** Municipalities side by side as the command line prints them. Rates per 1,000. */

import type { AgainstBenchmark } from "../../analysis/places/against-group.ts";
import type { Interval, Provenance } from "../../domain/measured.ts";

export interface PlacesAsked {
  readonly kind: "places";
  readonly indicator: string;
  readonly year: string;
  /** `per1000` (default) or `per1000-dwellings`. */
  readonly measure?: string;
  /** A municipality to hold against groups, by code or name. */
  readonly region?: string;
  /** Municipalities of its own list, by code or name, with commas. */
  readonly list?: string;
  /** An earlier year, for what each municipality added to the change since. */
  readonly from?: string;
  /** Reference date, a month: years that are not over by then are not seen. */
  readonly asOf?: string;
}

export interface PlaceView {
  readonly region: { readonly code: string; readonly name: string };
  readonly count: number;
  readonly rate: number;
  /** 95 %, and 99.8 %. */
  readonly limits: { readonly low: number; readonly high: number };
  readonly limits998: { readonly low: number; readonly high: number };
  readonly standing: "outside-998" | "outside-95" | "inside";
  readonly shrunkenRate: number;
  /** Weight of the own rate in the shrunken one, 0–1. */
  readonly weight: number;
  readonly rank: { readonly value: number; readonly low: number; readonly high: number };
  readonly size: "small" | "ordinary";
}

/** The municipality asked about beside a group without itself, or beside the rest of the country. */
export interface BenchmarkView {
  /** `all`, `district/twente`, `size/20`, `nearest`, `list`, `country`. */
  readonly group: string;
  readonly name: string;
  /** Codes; none for the country. */
  readonly others: readonly string[];
  /** All counts over all inhabitants or dwellings; the test is about this one. */
  readonly pooled: number;
  /** The mean of the rates of the municipalities; `null` for the country. */
  readonly unweighted: number | null;
  readonly fraction: number | null;
  readonly interval: Interval | null;
  readonly standing: AgainstBenchmark["standing"];
}

export interface PlaceBenchmarksView {
  readonly region: { readonly code: string; readonly name: string };
  /** Per 1,000. */
  readonly rate: number;
  readonly groups: readonly BenchmarkView[];
}

export interface ContributionView {
  readonly region: { readonly code: string; readonly name: string };
  readonly from: number;
  readonly to: number;
  readonly absolute: number;
  /** Of the change of the unit, signed; `null` where that did not change. */
  readonly share: number | null;
}

export interface ContributionsView {
  readonly from: string;
  readonly to: string;
  /** `false` across a change in registration: the counts stand, their difference says nothing. */
  readonly isComparable: boolean;
  /** Largest first. */
  readonly parts: readonly ContributionView[];
  readonly unit: ContributionView;
  /** What the municipalities together differ from the published change of the unit. */
  readonly rest: number;
}

export interface PlacesView {
  readonly kind: "places";
  readonly indicator: string;
  readonly year: string;
  readonly measure: string;
  readonly provenance: Provenance;
  readonly funnel: { readonly theta: number; readonly phi: number; readonly tau: number };
  readonly sentence: string;
  readonly places: readonly PlaceView[];
  readonly absent: readonly string[];
  /** With a `region`. */
  readonly benchmarks?: PlaceBenchmarksView;
  /** With a year `from`. */
  readonly contributions?: ContributionsView;
  /** Changes in registration that keep years apart, and groups that lack a figure. */
  readonly notes: readonly string[];
}
