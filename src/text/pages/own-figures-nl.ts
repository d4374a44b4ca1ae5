/** The network's own figures on a theme page, in plain sentences. */

import { formatCount, formatShare, inSentence, joinList } from "../format.ts";

export const OWN_FIGURES = {
  heading: "Eigen cijfers van het netwerk",
  about:
    "Geladen met een sjabloon, niet van politie of CBS. Een totaal van Oost-Nederland staat er alleen als het van alle gemeenten of districten bekend is; deze cijfers worden niet getoetst.",
  indicator: "Cijfer",
  reference: "Referentie",
} as const;

export type PlaceLevel = "police_district" | "municipality";

export const PLACE_HEAD: Readonly<Record<PlaceLevel, string>> = {
  police_district: "District",
  municipality: "Gemeente",
};

const SEVERAL: Readonly<Record<PlaceLevel, string>> = { police_district: "districten", municipality: "gemeenten" };

/** Units that go without saying: a count of what the label names. */
const PLAIN_UNITS: readonly string[] = ["aantal", "personen"];

/** "Planten", "Waarde van beslag (euro)" */
export function ownLabel({ label, unit }: { readonly label: string; readonly unit: string }): string {
  return PLAIN_UNITS.includes(unit) ? label : `${label} (${unit})`;
}

export function unitCaption(title: string, area: string): string {
  return `${title}, ${area}`;
}

/** "Jaarcijfers hennep per DVO, districten, 2025" */
export function placesCaption(title: string, level: PlaceLevel, period: string): string {
  return `${title}, ${SEVERAL[level]}, ${period}`;
}

/** That counts of some indicators are not complete, and how far they are. */
export function noTotal(facts: {
  readonly labels: readonly string[];
  readonly period: string;
  readonly level: PlaceLevel;
  /** Of how many areas of that level each of them is known, and how many there are. */
  readonly known: readonly number[];
  readonly total: number;
}): string {
  const [least, most] = [Math.min(...facts.known), Math.max(...facts.known)].map(formatCount);
  const known = least === most ? least : `${least} tot ${most}`;
  return `Geen totaal van ${facts.period} voor ${quoted(facts.labels)}: bekend van ${known} van de ${formatCount(facts.total)} ${SEVERAL[facts.level]}.`;
}

/** That values other than counts have no total. */
export function notAdditive(labels: readonly string[]): string {
  return `${quoted(labels)}: niet op te tellen over gebieden, dus alleen een cijfer van Oost-Nederland als het zo is geladen.`;
}

function quoted(labels: readonly string[]): string {
  return joinList(labels.map((label) => `‘${label}’`));
}

interface SharesFacts {
  /** Of the template: what is counted. */
  readonly title: string;
  readonly period: string;
  readonly total: number;
  readonly parts: readonly { readonly label: string; readonly reference: number; readonly text: string }[];
}

/** "2025: 44 % actie van de gemeente, 36 % lokaal bilateraal of integraal en 20 % RIEC-casus" */
export function sharesTitle({ period, parts }: SharesFacts): string {
  return `${period}: ${joinList(parts.map(({ label, text }) => `${text} ${inSentence(label)}`))}`;
}

export function sharesSubtitle(area: string, periods: readonly string[]): string {
  const [first, last] = [periods[0] ?? "", periods.at(-1) ?? ""];
  return `Aandeel per vervolgroute, ${area}, ${first === last ? first : `${first}–${last}`}; grijs: de verdeling die het netwerk ongeveer noemt, geen meting`;
}

/** The shares of the last complete period beside what the network states, with the count that they are of. */
export function sharesSentence({ title, period, total, parts }: SharesFacts): string {
  const each = parts.map(
    ({ label, text, reference }) => `${text} ${inSentence(label)} (referentie\u00a0${referenceText(reference)})`,
  );
  return `Van de ${formatCount(total)} ${inSentence(title)} in ${period} was ${joinList(each)}.`;
}

/** "≈ 50 %": what the network states is approximate. */
export function referenceText(share: number): string {
  return `≈\u00a0${formatShare(share, 0)}`;
}

export function unknownTheme(slug: string): string {
  return `Er is geen thema ‘${slug}’.`;
}
