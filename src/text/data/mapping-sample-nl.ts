/** The example of the first rows, which follows every answer about how a table is read. */

import { formatCount, joinList, plural } from "../format.ts";

export const MAPPING_SAMPLE = {
  heading: "Zo worden de eerste regels gelezen",
  intro:
    "Dit voorbeeld volgt elk antwoord. Het gaat over de eerste regels; het hele bestand wordt daarna bekeken. Er wordt nog niets geladen.",
  open: "nog te zeggen",
  indicator: "Misdrijf of overlast",
  measure: "Hoe geteld",
  region: "Gebied",
  period: "Periode",
  value: "Cijfer",
  line: "Regel",
  dropped: "Wat afvalt, en waarom",
  none: "Zo is er van de eerste regels geen voorbeeld te maken.",
  noFigures: "Nog geen cijfers. Wijs eerst een kolom met cijfers aan.",
} as const;

interface SampleCounts {
  readonly rows: number;
  readonly kept: number;
  readonly waiting: number;
  readonly dropped: number;
}

/** How many of the first rows give figures, wait for an answer or are dropped. */
export function sampleSummary({ rows, kept, waiting, dropped }: SampleCounts): string {
  if (rows === 0) return "Onder de kopregels staan geen regels.";
  if (rows === 1)
    return `De ene regel ${kept > 0 ? "geeft een cijfer" : waiting > 0 ? "wacht op een antwoord" : "valt af"}.`;
  const given =
    kept === 0
      ? "geeft nog geen enkele een cijfer"
      : `${plural(kept, "geeft", "geven")} er ${formatCount(kept)} een cijfer`;
  const parts = [
    given,
    ...(waiting > 0 ? [`${plural(waiting, "wacht", "wachten")} er ${formatCount(waiting)} op een antwoord`] : []),
    ...(dropped > 0 ? [`${plural(dropped, "valt", "vallen")} er ${formatCount(dropped)} af`] : []),
  ];
  return `Van de eerste ${formatCount(rows)} regels ${joinList(parts)}.`;
}

/** A figure as one sentence: "Eerste cijfer: 1.1.1 Diefstal/inbraak woning, Enschede, juli 2024: 1.390 (aantal; regel 2)." */
export function firstFigureText(figure: {
  readonly indicator?: string;
  readonly region?: string;
  readonly period?: string;
  readonly measure?: string;
  readonly value: string;
  readonly line: number;
}): string {
  const { indicator = "", region = "", period = "", measure = "", value, line } = figure;
  return `Eerste cijfer: ${indicator}, ${region}, ${period}: ${value} (${measure}; regel ${formatCount(line)}).`;
}

/** A cell that can be two figures. */
export function eitherText(values: readonly string[]): string {
  return joinList(values, "of");
}

/** Label of a row of what is dropped. */
export function droppedRows(count: string): string {
  return count === "1" ? "1 regel" : `${count} regels`;
}
