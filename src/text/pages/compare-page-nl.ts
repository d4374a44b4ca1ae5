/** Dutch words of the page of comparisons: its controls, its tables and its messages. */

import { countOf, joinList } from "../format.ts";

export const COMPARE_PAGE = {
  title: "Vergelijken",
  loading: "De vergelijking wordt gemaakt",
  question: "Stel de vraag",
  /** "Vergelijk [woninginbraak] in [Zwolle], met [Oost-Nederland], van [2012] t/m [2025], als [aantal per 1.000 inwoners]." */
  compare: "Vergelijk",
  in: "in",
  with: "met",
  from: "van",
  to: "t/m",
  as: "als",
  indicatorLabel: "Misdrijf of overlast",
  referenceLabel: "Vergeleken met",
  measureLabel: "Maat",
  fromLabel: "Eerste jaar",
  toLabel: "Laatste jaar",
  addArea: "+ gebied",
  addAreaLabel: "Gebied toevoegen",
  addIndicator: "+ misdrijf",
  addIndicatorLabel: "Misdrijf of overlast toevoegen",
  views: "Weergave",
  addCountry: "Voeg Nederland toe",
  toData: "Eigen cijfers laden",
  figures: "De cijfers",
  rowsLabel: "In de rijen",
  columnsLabel: "In de kolommen",
  tableIntro: "De tabel heeft",
  tableRows: "in de rijen en",
  tableColumns: "in de kolommen",
  notes: "Let op bij deze vergelijking",
  area: "Gebied",
  indicator: "Misdrijf",
  difference: "Verschil",
  percentage: "in %",
  interval: "95\u00a0%-interval",
  verdict: "Oordeel",
} as const;

type View = "lines" | "bars" | "slope" | "multiples" | "funnel" | "table";
type Dimension = "area" | "indicator" | "period";

export function viewName(view: View): string {
  switch (view) {
    case "lines":
      return "Lijnen";
    case "bars":
      return "Staven";
    case "slope":
      return "Helling";
    case "multiples":
      return "Kleine veelvouden";
    case "funnel":
      return "Trechter";
    case "table":
      return "Tabel";
  }
}

/** The head over the rows of a cross-table. */
export function dimensionName(dimension: Dimension): string {
  switch (dimension) {
    case "area":
      return "Gebied";
    case "indicator":
      return "Misdrijf";
    case "period":
      return "Jaar";
  }
}

/** The same inside a sentence: "gebieden". */
export function dimensionPlural(dimension: Dimension): string {
  switch (dimension) {
    case "area":
      return "gebieden";
    case "indicator":
      return "misdrijven";
    case "period":
      return "jaren";
  }
}

export function removeLabel(name: string): string {
  return `${name} weghalen`;
}
export function addedMessage(name: string): string {
  return `${name} toegevoegd.`;
}
export function removedMessage(name: string): string {
  return `${name} weggehaald.`;
}

/** What a screen reader hears while typing. */
export function foundMessage(count: number): string {
  return count === 0 ? "Niets gevonden." : `${countOf(count, "mogelijkheid", "mogelijkheden")}.`;
}

export const COMPARE_TABLE = {
  noFigure: "niet in de geladen cijfers te vinden",
} as const;

export const COMPARE_CHARTS = {
  /** Which years a chart shows when there is no room for all of them. */
  someYears: (subtitle: string, years: readonly string[]): string =>
    `${subtitle}; getoond zijn ${joinList(years)}, de andere jaren staan onder Tabel`,
  twoYears: (subtitle: string): string => subtitle.replace(" t/m ", " en "),
} as const;
