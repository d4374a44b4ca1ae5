/** What is said of the difference between two loads. */

import type { RegionLevel } from "../../domain/region.ts";
import { countOf, formatCount, formatSignedCount, joinList } from "../format.ts";

export const COMPARISON = {
  heading: "Vergelijk twee ladingen",
  intro: "Zie wat een nieuwe editie anders zegt dan een oudere: welke cijfers erbij kwamen, verdwenen of herzien zijn.",
  earlier: "Eerdere lading",
  later: "Latere lading",
  choose: "Kies een lading",
  start: "Vergelijk",
  busy: "De ladingen worden vergeleken",
  needTwo: "Kies twee verschillende ladingen.",
  onlyOne: "Er is nog maar één lading. Vergelijken kan zodra er twee zijn.",
  failed: "Vergelijken is niet gelukt. Probeer het opnieuw.",
  largest: "De grootste verschillen",
  largestRelative: "De grootste verschillen in procenten",
  byIndicator: "Per misdrijf of overlast",
  byRegion: "Per gebied",
  byPeriod: "Per periode",
  noSum: "Over misdrijven heen staat hier geen som: een totaal en zijn delen zouden dubbel tellen.",
  nothing: "De twee ladingen zeggen hetzelfde over alles wat ze allebei hebben.",
  indicator: "Misdrijf of overlast",
  region: "Gebied",
  period: "Periode",
  before: "Was",
  after: "Is nu",
  difference: "Verschil",
  relative: "In %",
  figures: "Welke ladingen dit cijfer hebben; de eerste geldt",
  added: "Erbij",
  gone: "Verdwenen",
  revised: "Herzien",
  sum: "Per saldo",
} as const;

export function comparisonTitle(counts: {
  readonly added: number;
  readonly gone: number;
  readonly revised: number;
}): string {
  if (counts.revised > 0) return `${countOf(counts.revised, "cijfer herzien", "cijfers herzien")}`;
  return counts.added + counts.gone > 0 ? "Geen cijfer herzien; wel een ander bereik" : "Geen verschil";
}

export function comparisonSummary(counts: {
  readonly added: number;
  readonly gone: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly restated: number;
  readonly outside: number;
}): string {
  const parts = [
    `${countOf(counts.added, "cijfer kwam erbij", "cijfers kwamen erbij")}`,
    `${countOf(counts.gone, "cijfer verdween", "cijfers verdwenen")}`,
    `${countOf(counts.revised, "cijfer is herzien", "cijfers zijn herzien")}`,
    `${countOf(counts.unchanged, "cijfer bleef gelijk", "cijfers bleven gelijk")}`,
  ];
  const restated =
    counts.restated > 0
      ? ` Van ${countOf(counts.restated, "gelijk cijfer", "gelijke cijfers")} veranderde de status.`
      : "";
  const outside =
    counts.outside > 0
      ? ` ${countOf(counts.outside, "eerder cijfer gaat", "eerdere cijfers gaan")} over misdrijven, gebieden of perioden die de latere lading niet heeft.`
      : "";
  return `${joinList(parts)}.${restated}${outside}`;
}

export function unrealCaveat(titles: readonly string[]): string {
  return `Let op: ${joinList(titles)} ${titles.length === 1 ? "bevat" : "bevatten"} geen echte cijfers. Een verschil met echte cijfers is geen herziening.`;
}

/** "Woninginbraken, per gemeente, jaarcijfers" */
export function groupName(
  indicator: string,
  measure: string | undefined,
  level: RegionLevel,
  periods: "years" | "quarters" | "months",
): string {
  const kinds = { years: "jaarcijfers", quarters: "kwartaalcijfers", months: "maandcijfers" } as const;
  return [indicator, measure, levelName(level), kinds[periods]].filter((part) => part !== undefined).join(", ");
}

function levelName(level: RegionLevel): string {
  switch (level) {
    case "country":
      return "Nederland";
    case "land_part":
      return "landsdelen";
    case "province":
      return "provincies";
    case "police_unit":
      return "eenheden";
    case "police_district":
      return "districten";
    case "municipality":
      return "gemeenten";
    case "wijk":
      return "wijken";
    case "neighbourhood":
      return "buurten";
    case "place":
      return "plaatsen";
    case "unassigned":
      return "niet in te delen";
  }
}

/** "102 (maanden-september.csv), 100 (maanden.csv)" */
export function figuresText(figures: readonly { readonly value: string; readonly fileName: string }[]): string {
  return figures.map(({ value, fileName }) => `${value} (${fileName})`).join(", ");
}

export function leftOutText(regions: number): string {
  return `Nog ${countOf(regions, "gebied", "gebieden")} met minder herzieningen.`;
}

/** Counts and figures may be counts, rates or shares: whole numbers as such, others as printed to two decimals at most. */
export function signedFigure(value: number): string {
  if (Number.isInteger(value)) return formatSignedCount(value);
  const size = formatFigure(Math.abs(value));
  return value < 0 ? `−${size}` : `+${size}`;
}

/** Made at the first figure that needs it: it takes a browser milliseconds. */
let toHundredths: Intl.NumberFormat | undefined;

export function formatFigure(value: number): string {
  if (Number.isInteger(value)) return formatCount(value);
  toHundredths ??= new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
  return toHundredths.format(value).replace("-", "−");
}
