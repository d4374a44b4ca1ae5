/** What is said of the quality of a checked file: the verdict, revisions, jumps, and the choice to leave doubts out. */

import { countOf, formatCount, formatPercent, formatSignedCount, joinList, plural } from "../format.ts";

export const QUALITY = {
  revisions: "Wat er verandert aan eerdere cijfers",
  largestRevisions: "De grootste herzieningen",
  otherRevisions: "De andere herzieningen",
  indicator: "Misdrijf of overlast",
  region: "Gebied",
  period: "Periode",
  before: "Was",
  now: "Wordt",
  difference: "Verschil",
  percent: "In procenten",
  line: "Regel",
  printed: "Zoals het in het bestand staat",
  reading: "De regels worden opgezocht",
  linesFailed: "De regels konden niet worden gelezen. Mogelijk is het bestand verplaatst of gewijzigd.",
  masked: "Niet getoond: hierin lijken gegevens van een persoon te staan.",
} as const;

/** "Toon regel 12 uit het bestand", "Toon 20 regels uit het bestand". */
export function showPrintedLines(lines: readonly number[]): string {
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? `Toon regel ${formatCount(only)} uit het bestand`
    : `Toon ${countOf(lines.length, "regel", "regels")} uit het bestand`;
}

/** Name of the table that they stand in: unique enough to tell two of them apart by ear. */
export function printedCaption(lines: readonly number[]): string {
  return `Uit het bestand: ${plural(lines.length, "regel", "regels")} ${joinList(lines.map(formatCount))}`;
}

/** "12.768 cijfers, waarvan 41 een eerder cijfer herzien; 3 dingen om naar te kijken." */
export function verdictText(of: {
  readonly figures: number;
  readonly revised: number;
  readonly added: number;
  readonly doubts: number;
}): string {
  const figures = countOf(of.figures, "cijfer", "cijfers");
  const parts = [
    of.added > 0 ? `${formatCount(of.added)} nieuw` : undefined,
    of.revised > 0 ? `${formatCount(of.revised)} herzien` : undefined,
  ].filter((part) => part !== undefined);
  const effect = parts.length === 0 ? "" : `, waarvan ${joinList(parts)}`;
  const doubts =
    of.doubts === 0
      ? "niets bijzonders gevonden"
      : countOf(of.doubts, "ding om naar te kijken", "dingen om naar te kijken");
  return `${figures}${effect}; ${doubts}.`;
}

/** The verdict of a file of which nothing is loaded. */
export function notLoadedVerdict(reasons: number): string {
  return `Niet geladen; ${countOf(reasons, "reden", "redenen")} hieronder.`;
}

export function revisionsText(of: {
  readonly count: number;
  readonly raised: number;
  readonly lowered: number;
  /** The period with most of them, worded. */
  readonly period: { readonly name: string; readonly count: number } | undefined;
}): string {
  const directions = [
    of.raised > 0 ? `${formatCount(of.raised)} hoger` : undefined,
    of.lowered > 0 ? `${formatCount(of.lowered)} lager` : undefined,
  ].filter((part) => part !== undefined);
  const most =
    of.period === undefined || of.period.count === of.count
      ? of.period && ` ${plural(of.count, "Het gaat", "Alle gaan")} over ${of.period.name}.`
      : ` De meeste gaan over ${of.period.name} (${formatCount(of.period.count)}).`;
  const verb = plural(of.count, "verandert", "veranderen");
  return `${countOf(of.count, "eerder cijfer", "eerdere cijfers")} ${verb}: ${joinList(directions)}.${most ?? ""}`;
}

export function moreRevisions(count: number): string {
  return `En nog ${countOf(count, "kleinere herziening", "kleinere herzieningen")}.`;
}

export function showAllRevisions(count: number): string {
  return `Toon nog ${countOf(count, "herziening", "herzieningen")}`;
}

export function percentOf(before: number, now: number): string {
  return before === 0 ? "–" : formatPercent((now - before) / before);
}

/** One count that its history does not explain. */
export function jumpText(of: {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly before: number;
  readonly now: number;
}): string {
  return `${of.indicator}, ${of.region}, ${of.period}: ${formatCount(of.now)}, een jaar eerder ${formatCount(of.before)} (${formatSignedCount(of.now - of.before)}). Het eerdere verloop verklaart die sprong niet. Kijk of het cijfer klopt.`;
}

export function moreJumps(count: number): string {
  return `Nog ${countOf(count, "cijfer maakt", "cijfers maken")} een sprong die het eerdere verloop niet verklaart.`;
}

export function withoutDoubtfulText(figures: number): string {
  return `Laden zonder ${countOf(figures, "cijfer", "cijfers")} ter controle`;
}
