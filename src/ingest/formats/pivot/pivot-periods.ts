/** Periods of a pivot, of which year and month can stand in different places. */

import { trimCell } from "../../trim-cell.ts";

const YEAR = /^(\d{4})\s*(\*{0,2})$/;
const PART_OF_YEAR =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[1-4]e kwartaal)\s*\*{0,2}$/i;

/** A period without its year, such as "januari" or "1e kwartaal". */
export function isPartOfYear(text: string): boolean {
  return PART_OF_YEAR.test(normal(text));
}

/**
 * The label of a period of which the parts stand in several places: "2018*" and "januari" are "2018 januari *". Of a year
 * and a label with that same year the label is it. Parts that contradict each other stay apart and are no period.
 */
export function combinedPeriod(parts: readonly string[]): string {
  const texts = [...new Set(parts.map(normal).filter((text) => text !== ""))];
  if (texts.length < 2) return texts[0] ?? "";
  const years = texts.filter((text) => YEAR.test(text));
  const [year] = years;
  const others = texts.filter((text) => !YEAR.test(text));
  const [other] = others;
  if (years.length !== 1 || others.length !== 1 || year === undefined || other === undefined) return texts.join(" / ");
  const [, digits = "", mark = ""] = YEAR.exec(year) ?? [];
  if (isPartOfYear(other)) return withMark(`${digits} ${other}`, mark);
  return other.startsWith(digits) ? withMark(other, mark) : texts.join(" / ");
}

/** The mark of the part stands before that of the year. */
function withMark(label: string, mark: string): string {
  return label.endsWith("*") || mark === "" ? label : `${label} ${mark}`;
}

function normal(text: string): string {
  return trimCell(text).replace(/[\s\u00a0]+/g, " ");
}
