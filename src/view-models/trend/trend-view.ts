/** A trend as the command line prints it. Fractions, not percentages; `null` where there is no number. */

import type { Measured, Verdict } from "../../domain/measured.ts";

/** As asked: texts that are checked before anything is computed. */
export interface TrendAsked {
  readonly kind: "trend";
  readonly indicator: string;
  /** A code, a district path or a name. */
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string;
  readonly method?: string;
  readonly seasonYears?: string;
  readonly measure?: string;
  readonly base?: string;
}

export interface TrendSideView {
  /** `2018` or `2018-08` */
  readonly period: string;
  /** First and last month that the figure covers. */
  readonly covers: { readonly first: string; readonly last: string };
  readonly value: number | null;
  readonly status: Measured["status"];
  readonly provenance: string | null;
  /** Why there is no value. */
  readonly reason?: string;
  /** The count under a rate, a mean per day or an index. */
  readonly count?: number | null;
  /** Inhabitants or dwellings under a rate. */
  readonly denominator?: number | null;
  /** Days under a mean per day: those of the months that the figure covers. */
  readonly days?: number;
  /** Periods that an estimate stands on. */
  readonly basis?: readonly string[];
  readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
}

export interface TrendView {
  readonly indicator: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly measure: string;
  readonly method: string;
  readonly from: TrendSideView;
  readonly to: TrendSideView;
  readonly change: {
    readonly absolute: number;
    readonly fraction: number | null;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly test: string;
    readonly phi: number;
    readonly pValue: number | null;
    /** Of the E-test, which knows chance alone; reported beside. */
    readonly eTestPValue: number | null;
    /** √2·(√later − √earlier): standard normal for two observed counts when nothing changed. */
    readonly differenceScore: number | null;
  } | null;
  readonly verdict: Verdict;
  /** What the verdict stands on, one sentence each. */
  readonly evidence: readonly string[];
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Errors of each method in years replayed; only where a year was estimated. */
  readonly backTest?: readonly {
    readonly method: string;
    readonly years: number;
    readonly meanAbsoluteError: number;
  }[];
}
