/** A published claim in a few words, for the first page and for the review. */

import { capitalise } from "../data/findings-nl.ts";
import { formatShare } from "../format.ts";

const NO_BREAK_SPACE = "\u00a0";
const SIZE = /(?:(?:iets meer dan|iets minder dan|ruim|bijna|ongeveer|circa)\s+)?\d+(?:,\d+)?\s?%/iu;

/** The size in a published sentence, as quoted: "iets meer dan 40 %". */
export function claimPhrase(wording: string, fraction: number): string {
  const quoted = SIZE.exec(wording)?.[0] ?? formatShare(Math.abs(fraction), 0);
  return quoted.replace(/\s?%/u, `${NO_BREAK_SPACE}%`);
}

/** Said of a priority on the first page when its published claim does not stand. */
export function claimDoesNotHold(phrase: string): string {
  return `‘${capitalise(phrase)}’ houdt in de huidige cijfers geen stand`;
}
