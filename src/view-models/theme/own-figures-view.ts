/** The network's own figures of a theme: the question, and everything that is said. */

import type { FigureView, SeriesView } from "../view-parts.ts";

export interface OwnFiguresAsked {
  readonly kind: "own-figures";
  readonly slug: string;
}

export interface OwnFiguresView {
  readonly kind: "own-figures";
  readonly templates: readonly OwnTemplateView[];
}

/** What is loaded of one template. */
export interface OwnTemplateView {
  readonly id: string;
  readonly title: string;
  /** The last years or months that have anything, as printed. */
  readonly periods: readonly string[];
  /** Of the unit, one figure per period, never a sum of some of its municipalities. Absent where there is none at all. */
  readonly unit?: { readonly caption: string; readonly rows: readonly OwnRow[] };
  /** Of the districts and the municipalities that have anything in the last period, one figure per indicator. */
  readonly places: readonly {
    readonly caption: string;
    readonly head: string;
    readonly columns: readonly string[];
    readonly rows: readonly OwnRow[];
  }[];
  /** Each follow-up route as a share of all, where the network states what it should be; absent without a complete total. */
  readonly shares?: OwnSharesView;
  /** What the template asks for. */
  readonly about: string;
  readonly notes: readonly string[];
  readonly source: string;
}

export interface OwnRow {
  readonly id: string;
  /** With its unit, where that is not plain. */
  readonly label: string;
  readonly figures: readonly FigureView[];
}

/** Fractions of the whole per period, each beside what the network states: a reference, never a figure. */
export interface OwnSharesView {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly parts: readonly {
    readonly series: SeriesView;
    readonly reference: number;
    readonly referenceLabel: string;
  }[];
}
