/** The shift from physical to digital, in plain sentences. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise } from "../data/findings-nl.ts";
import { formatCount, formatNumber, formatShare, joinList } from "../format.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";

export interface ShiftSideFacts {
  readonly digital: number;
  readonly traditional: number;
  readonly share: number;
  readonly year: number;
}

/** What part was digital in the first and the last comparable year, with the counts, and what that does not say. */
export function shiftSentence(facts: {
  /** "cybercrime", "woninginbraak", …: everything that is counted. */
  readonly offences: readonly string[];
  readonly where: string;
  readonly first: ShiftSideFacts;
  readonly last: ShiftSideFacts;
  readonly provenance: Provenance;
}): string {
  const { first, last, where } = facts;
  const closing = facts.provenance === "real" ? NO_PROOF : provesNothing(facts.provenance);
  if (first.year === last.year) {
    return `Van ${joinList(facts.offences)} samen was ${where} in ${last.year} ${formatShare(last.share)} digitaal (${countsText(last)}). ${closing}`;
  }
  return [
    `Van ${joinList(facts.offences)} samen was ${where} in ${first.year} ${formatShare(first.share)} digitaal en in ${last.year} ${formatShare(last.share)}.`,
    `De digitale gingen van ${formatCount(first.digital)} naar ${formatCount(last.digital)}, de traditionele van ${formatCount(first.traditional)} naar ${formatCount(last.traditional)}.`,
    closing,
  ].join(" ");
}

function countsText({ digital, traditional }: ShiftSideFacts): string {
  return `${formatCount(digital)} van ${formatCount(digital + traditional)}`;
}

const NO_PROOF =
  "Dat is wat geregistreerd is: of daders zijn overgestapt, is daarmee niet gezegd, en fraude wordt vaak niet gemeld.";

export function shiftTitle(first: ShiftSideFacts, last: ShiftSideFacts, provenance: Provenance): string {
  const title =
    first.year === last.year
      ? `${capitalise(SHIFT.part)} in ${last.year}: ${formatShare(last.share, 0)}`
      : `${capitalise(SHIFT.part)}: van ${formatShare(first.share, 0)} in ${first.year} naar ${formatShare(last.share, 0)} in ${last.year}`;
  return markedTitle(title, provenance);
}

export function shiftSubtitle(area: string, base: number): string {
  return `Digitale en traditionele misdrijven, ${area}, ${base} = ${formatNumber("index", 100)}`;
}

/** What is counted on each side. */
export function shiftOffences(digital: readonly string[], traditional: readonly string[]): string {
  return `Digitaal: ${joinList(digital)} (daarin zit ook fraude die niet digitaal is). Traditioneel: ${joinList(traditional)}.`;
}

/** A change in registration of one of the offences. */
export function shiftBreak(label: string, text: string): string {
  return `Trendbreuk bij ${label}. ${text} Jaren ervoor zijn niet vergelijkbaar en tellen in de zin niet mee.`;
}

export function noShift(where: string): string {
  return `Er is ${where} geen jaar met cijfers van zowel de digitale als de traditionele misdrijven; een verschuiving is dus niet te zien.`;
}

export const SHIFT = {
  heading: "Van fysiek naar digitaal",
  part: "digitaal aandeel",
  digital: "Digitaal",
  traditional: "Traditioneel",
  share: "Deel digitaal",
  notComparable: "niet vergelijkbaar",
} as const;
