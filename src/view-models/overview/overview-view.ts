/** Everything that the first page says. */

import type { ChangeView, Choice, OriginView, RichText, SeriesView } from "../view-parts.ts";

export interface OverviewQuestion {
  readonly kind: "overview";
  /** `2015-2018`; the first strategy when absent or unknown. */
  readonly strategy?: string;
}

export interface PriorityRow {
  readonly slug: string;
  readonly title: string;
  /** One or two plain sentences. */
  readonly text: string;
  /** "Oost-Nederland" or "Nederland"; absent without a figure. */
  readonly area?: string;
  readonly indicator?: string;
  readonly change?: ChangeView;
  readonly series?: SeriesView;
  /** Why there is no figure, and what can be done. */
  readonly empty?: string;
  /** Words under the verdict: "95 %-interval −39 % tot −30 %", "Haaldelict: geen oordeel". */
  readonly certainty?: string;
  /** Set when what was published about it does not hold on today's figures. */
  readonly claim?: { readonly text: string; readonly strategy: string };
}

export interface OverviewView {
  readonly kind: "overview";
  readonly strategies: readonly Choice<string>[];
  readonly strategyTitle: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly headline: string;
  readonly standfirst: RichText;
  readonly priorities: readonly PriorityRow[];
  readonly source: string;
  /** Every offence with figures for the unit: the last year beside the one before. */
  readonly years: {
    readonly title: string;
    readonly subtitle: string;
    readonly first: string;
    readonly previous: string;
    readonly last: string;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly slug?: string;
      readonly firstText: string;
      readonly series: SeriesView;
      readonly change: ChangeView;
    }[];
    readonly footnotes: readonly string[];
    readonly source: string;
  };
  /** "Deze cijfers": last month or year, edition, what is provisional, how many areas. */
  readonly freshness: readonly { readonly term: string; readonly text: string }[];
  readonly origins: readonly OriginView[];
}
