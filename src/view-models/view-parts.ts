/** The parts that view models are made of: plain, JSON-safe, everything worded and numbered already. */

import type { EstimationMethod, Interval, Measured, Provenance, Verdict } from "../domain/measured.ts";

/** Running text with emphasis; never HTML. */
export type RichText = readonly { readonly text: string; readonly strong?: boolean }[];

/** A figure as it is shown, with its standing. */
export interface FigureView {
  /** As printed: "9.311", "3.680*", "≈ 3.605", "n.v.t.", ".". */
  readonly text: string;
  /** Absent when there is no figure. */
  readonly value?: number;
  readonly status: Measured["status"];
  readonly provenance?: Provenance;
  readonly method?: EstimationMethod;
  readonly interval?: Interval;
  /** For an estimated year: the part that was counted. */
  readonly counted?: number;
  /** Why there is no figure, in words. */
  readonly missing?: string;
  /** A month that usually still grows in later editions; `text` carries its mark. */
  readonly unripe?: true;
}

/** What a colour on a chart stands for. */
export type IdentityView =
  | { readonly kind: "unit" }
  | { readonly kind: "country" }
  | { readonly kind: "district"; readonly code: string };

export interface SeriesView {
  readonly id: string;
  readonly label: string;
  readonly identity: IdentityView;
  readonly points: readonly {
    /** `2018` or `2018-08`. */
    readonly period: string;
    readonly figure: FigureView;
  }[];
  /** Changes in registration on its way, where no chart around it draws them; `at` is a period of the series. */
  readonly breaks?: readonly { readonly at: string; readonly text: string }[];
}

/** A coloured judgement is given only where a rise is clearly bad and a test carries it. */
export type Judgement = "better" | "worse" | "neutral" | "none";

export interface ChangeView {
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly from: FigureView;
  readonly to: FigureView;
  /** "−3.228" */
  readonly absolute: string;
  /** "−34,7 %", "n.v.t." or "" where the counts lead because the start is under 20. */
  readonly percentage: string;
  /** "−38,6 % tot −30,5 %", or "". */
  readonly interval: string;
  readonly verdict: Verdict;
  /** "Gedaald", "Geen aantoonbare verandering", … */
  readonly verdictText: string;
  readonly judgement: Judgement;
  /** The weaker of the two figures; on anything but real figures the verdict is marked and has no judgement. */
  readonly provenance: Provenance;
  /** One plain sentence with counts, percentage, certainty and caveats. */
  readonly sentence: string;
}

/** The answer to "Waar komt dit getal vandaan?". */
export interface OriginView {
  /** "9.311 woninginbraken, Oost-Nederland, 2015" */
  readonly figure: string;
  /** "Politie, 47018NED, editie augustus 2026" */
  readonly source: string;
  readonly file: string;
  readonly rows: string;
  readonly treatment: string;
  readonly status: string;
}

export interface AnnotationView {
  /** `2018-07` */
  readonly from: string;
  readonly to?: string;
  readonly text: string;
  readonly kind: "break" | "exceptional";
}

/** No figure, said honestly: why, and what the reader can do. */
export interface EmptyView {
  readonly title: string;
  readonly text: string;
  /** Templates to download and fill; `csv` is the whole content. */
  readonly templates: readonly {
    readonly title: string;
    readonly fileName: string;
    readonly csv: string;
    readonly note: string;
  }[];
}

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly selected: boolean;
  /** Why it cannot be chosen, in words; absent when it can. */
  readonly unavailable?: string;
}
