/** The signals of a month, for the page and the command line. Fractions, not percentages. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Provenance } from "../../domain/measured.ts";
import type { SeriesView } from "../view-parts.ts";

export interface SignalsAsked {
  readonly kind: "signals";
  /** Reference date, a month; without it the last month that the figures have. */
  readonly asOf?: string;
}

export interface SignalView {
  readonly indicator: IndicatorId;
  readonly region: { readonly code: string; readonly name: string };
  readonly direction: "more" | "fewer";
  readonly window: { readonly first: string; readonly last: string };
  readonly observed: number;
  readonly expected: number;
  readonly fraction: number;
  /** Smallest false-discovery rate at which it is a signal. */
  readonly falseDiscovery: number;
  readonly phi: number;
  readonly since: string;
  readonly sinceIs: "exact" | "at-least";
  readonly isNew: boolean;
  /** Its window ends in months that usually still grow in later editions; the sentence says so. */
  readonly isUnripe: boolean;
  readonly sentence: string;
  /** The same in words and figures for a table. */
  readonly shown: {
    readonly label: string;
    readonly observed: string;
    readonly expected: string;
    readonly change: string;
    readonly window: string;
    readonly since: string;
  };
  /** Theme of the indicator, where it has one. */
  readonly theme?: string;
  /** The last three years by month. */
  readonly months: SeriesView;
}

export interface SignalsView {
  readonly kind: "signals";
  readonly month: string;
  readonly provenance: Provenance;
  readonly headline: string;
  readonly standfirst: string;
  readonly tested: number;
  /** Cells with too few counts to judge by themselves. */
  readonly tooFew: number;
  /** Indicators whose figures end before this month. */
  readonly behind: readonly string[];
  /** Indicators that are not tested, since their registration changed in the months that would be compared. */
  readonly broken: readonly string[];
  /** What is not in the list and why, in words. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly signals: readonly SignalView[];
}
