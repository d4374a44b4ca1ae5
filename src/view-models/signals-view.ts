/** The signals of a month as the command line prints them. Fractions, not percentages. */

import type { Provenance } from "../domain/measured.ts";

export interface SignalsAsked {
  readonly kind: "signals";
  /** Reference date, a month; without it the last month that the figures have. */
  readonly asOf?: string;
}

export interface SignalView {
  readonly indicator: string;
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
  readonly sentence: string;
}

export interface SignalsView {
  readonly kind: "signals";
  readonly month: string;
  readonly provenance: Provenance;
  readonly headline: string;
  readonly tested: number;
  /** Cells with too few counts to judge by themselves. */
  readonly tooFew: number;
  /** Indicators whose figures end before this month. */
  readonly behind: readonly string[];
  readonly signals: readonly SignalView[];
}
