/** What the words of a head say about the unit of its figures: a count, a rate, a percentage, or nothing. */

import { trimCell } from "../../trim-cell.ts";
import { headKey } from "./column-names.ts";

/** `rate`: a figure in proportion to something, other than per 1,000 inhabitants and percentages; an index is one. */
export type HeadUnit = "count" | "per1000" | "percentage" | "rate";

export interface HeadWords {
  /** The head without the words of its unit. */
  readonly name: string;
  /** `undefined` when the head says no unit. */
  readonly unit: HeadUnit | undefined;
}

/** Units that stand apart, in brackets or at either end: they are taken off, and what is left is the name. */
const COUNT_APART = /^aantal\s+|\s*(?:[([]\s*(?:aantal|absoluut|abs\.?)\s*[)\]]|[,:]\s*aantal)$/i;
const PER_1000_APART = /\s*(?:[([]|,\s*)?\bper\s*1[.\s]?000\s*(?:inwoners|inw\.?)\s*[)\]]?$/i;

const PERCENTAGE = /%|\bprocent|\bpercent|\bpct\b|\baandeel/;
/** Words of figures that are in proportion to something, or a difference: none of them is a count. */
const RATE =
  /‰|promille|index|gemiddeld|relatief|coefficient|coëfficiënt|dichtheid|verhouding|ontwikkeling|verandering|toename|afname|verschil|\bratio\b|\bscore|rapportcijfer|rangnummer|\bper\b(?!\s+(?:jaar|maand|kwartaal|week|periode|gemeente|wijk|buurt|plaats|regio|provincie|(?:politie)?district|soort|type|delict|misdrijf)\b)|\/\s*1[.\s]?000/;

/** The unit that a head says, and its name without it. Capitals, padding and double spaces do not matter. */
export function headWords(head: string): HeadWords {
  const text = trimCell(head).replace(/[\s\u00a0]+/g, " ");
  const withoutRate = trimCell(text.replace(PER_1000_APART, ""));
  const name = trimCell(withoutRate.replace(COUNT_APART, ""));
  // What is left can still say that it is a share of something, or a mean.
  const proportion = proportionOf(headKey(name));
  if (name === "" || proportion) return { name: text, unit: proportionOf(headKey(text)) };
  if (withoutRate !== text) return { name, unit: "per1000" };
  return { name, unit: name === text ? undefined : "count" };
}

function proportionOf(key: string): "percentage" | "rate" | undefined {
  if (PERCENTAGE.test(key)) return "percentage";
  return RATE.test(key) ? "rate" : undefined;
}
