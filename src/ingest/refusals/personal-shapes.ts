/** Shapes of personal data in cells. They are counted by kind and column; the values themselves go nowhere. */

export const PERSONAL_KINDS = ["email", "citizenNumber", "bankAccount", "phone", "address", "birthDate"] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const BANK_ACCOUNT = /\b[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d{4} ?){2}\d{2}\b/i;
const ADDRESS =
  /\b[1-9]\d{3} ?[A-Z]{2}[ ,]+(?:huisnr\.? ?)?\d{1,5}\b|\b\p{Lu}\p{L}+(?:straat|laan|weg|plein|dijk)\s+\d{1,4}\b.*\b[1-9]\d{3} ?[A-Z]{2}\b/u;
const BIRTH_DATE =
  /\b(?:geb(?:oren)?\.?|geboortedatum)\s*:?\s*(?:op\s+)?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b|^\p{Lu}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*)+,?\s+\(?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\)?$/iu;
/** Ten digits from a nought, with separators or with the number of the country. */
const PHONE =
  /(?<![\d.,])(?:(?:\+|00)31[ -]?(?:\(0\))?[ -]?[1-9](?:[ -]?\d){8}|06[ -]\d(?:[ -]?\d){7}|\(?0[1-9]\d\)?[ -]\d(?:[ -]?\d){6}|\(?0[1-9]\d{2}\)?[ -]\d(?:[ -]?\d){5})(?!\d)/;

/** Characters looked at: longer cells are descriptions, and some shapes take long to look for in them. */
const LONGEST_CELL = 400;

/** A telephone number without separators: a row of digits that can be another number, so most of a column has to be. */
export const BARE_PHONE = /^0[1-9]\d{8}$/;

/** The kind of personal data that a cell shows by itself; `undefined` for any other cell. Numbers of citizens take a column. */
export function personalKind(text: string): PersonalKind | undefined {
  if (text.length < 6) return undefined;
  const cell = text.slice(0, LONGEST_CELL);
  if (cell.includes("@") && EMAIL.test(cell)) return "email";
  if (!/\d/.test(cell)) return undefined;
  if (BANK_ACCOUNT.test(cell)) return "bankAccount";
  if (ADDRESS.test(cell)) return "address";
  if (BIRTH_DATE.test(cell)) return "birthDate";
  return PHONE.test(cell) ? "phone" : undefined;
}
