/** Cells that hold a day of birth: said to be one, or behind a name. */

import { dayIn } from "./days.ts";
import { hasNameOrInitial } from "./person-names.ts";

const DAY =
  "(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[ -]\\p{L}{3,9}\\.?[ -](?:19|20)\\d{2})";
const SAID = new RegExp(
  `\\b(?:geb(?:oren)?\\.?|geb\\.? ?dat(?:um)?\\.?|geboorte ?datum|born|date of birth)\\s*:?\\s*(?:op\\s+|on\\s+)?${DAY}(?!\\d)`,
  "iu",
);
const NAME_AND_DAY = /^\p{Lu}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*)+,?\s+\(?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\)?$/iu;
/** Words of what is no person: the day is that of a table. */
const OF_TABLE =
  /\b(?:gewijzigd|bijgewerkt|gedownload|opgehaald|gepubliceerd|gemaakt|bewaard|laatste?|peil ?datum|datum|stand|tot en met|vanaf|sinds|versie|editie|bron|cijfers|tabel|updated?|modified|downloaded|published|version|source)\b/i;
/** In other ways of writing a day, what stands before it has to look like a name more surely. */
const PARTICLE = "(?:van|von|de|den|der|het|te|ten|ter|'t|el|al|bin|op|in)";
const NAME = `\\p{Lu}[\\p{L}.'’-]*,?(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*,?|${PARTICLE}))+`;
const NAME_AND_ANY_DAY = new RegExp(`^(${NAME})\\s*[-–]?\\s*\\(?\\*?\\s*(${DAY})\\)?$`, "u");
/** Figures of crime begin in this year: a day before it is no day on which they were made or areas changed. */
const FIRST_FIGURES = 2005;

/** Whether a day of birth stands in the cell. */
export function showsBirthDate(cell: string): boolean {
  if (SAID.test(cell)) return true;
  if (OF_TABLE.test(cell)) return false;
  if (NAME_AND_DAY.test(cell)) return true;
  const [, name = "", printed = ""] = NAME_AND_ANY_DAY.exec(cell) ?? [];
  const day = dayIn(printed);
  if (!day) return false;
  return hasNameOrInitial(name) || (day.year < FIRST_FIGURES && !(day.month === 1 && day.day === 1));
}
