/** Whether the months of one area are usual for it: the question, and everything that is said. */

import type { Provenance } from "../../domain/measured.ts";
import type { AnnotationView, Choice, SeriesView } from "../view-parts.ts";

export interface UsualAsked {
  readonly kind: "usual";
  /** Default the first indicator with months of the area. */
  readonly indicator?: string;
  /** A code, a district path or a name; default the unit. */
  readonly region?: string;
  /** First year of the two that are taken as the measure. */
  readonly base?: string;
  /** Reference date, a month. */
  readonly asOf?: string;
}

export type UsualRule = "outside" | "run" | "trend" | "two-of-three";

export interface UsualMonthView {
  /** `2025-12` */
  readonly month: string;
  readonly count: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Rules of the control chart that end at this month; empty where it is usual. */
  readonly rules: readonly UsualRule[];
  /** What is unusual about it, in words, or "". */
  readonly text: string;
}

export interface UsualTrendView {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly z: number;
  readonly pValue: number;
  /** Sen slope: counts per month and year. */
  readonly slope: number;
  readonly direction: "up" | "down" | "none";
}

export interface UsualView {
  readonly kind: "usual";
  readonly indicator: string;
  readonly region: string;
  readonly controls: {
    readonly indicators: readonly Choice<string>[];
    readonly regions: readonly Choice<string>[];
    readonly bases: readonly Choice<string>[];
  };
  /** The answer for the last month, in one sentence. */
  readonly sentence: string;
  /** The direction over the years, in one sentence; why there is none, where there is none. */
  readonly direction: string;
  /** Set instead of a chart: why there is none. */
  readonly empty?: string;
  readonly chart?: {
    readonly title: string;
    readonly subtitle: string;
    readonly unit: string;
    readonly band: string;
    readonly series: SeriesView;
    readonly months: readonly UsualMonthView[];
    readonly base: { readonly first: string; readonly last: string };
    readonly annotations: readonly AnnotationView[];
    readonly notes: readonly string[];
    readonly provenance: Provenance;
    readonly source: string;
  };
  /** `null` for fewer than five complete years. */
  readonly trend: UsualTrendView | null;
}
