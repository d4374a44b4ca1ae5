/** Shapes of personal data in cells. They are counted by kind and column; the values themselves go nowhere. */

export const PERSONAL_KINDS = ["email", "citizenNumber", "bankAccount", "address", "birthDate"] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const BANK_ACCOUNT = /\b[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d{4} ?){2}\d{2}\b/;
const ADDRESS =
  /\b[1-9]\d{3} ?[A-Z]{2}[ ,]+(?:huisnr\.? ?)?\d{1,5}\b|\b\p{Lu}\p{L}+(?:straat|laan|weg|plein|dijk)\s+\d{1,4}\b.*\b[1-9]\d{3} ?[A-Z]{2}\b/u;
const BIRTH_DATE =
  /\b(?:geb(?:oren)?\.?|geboortedatum)\s*:?\s*(?:op\s+)?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b|^\p{Lu}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*)+,?\s+\(?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\)?$/iu;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;

/** Characters looked at: longer cells are descriptions, and some shapes take long to look for in them. */
const LONGEST_CELL = 400;

/** The kind of personal data that a cell shows by itself; `undefined` for any other cell. */
export function personalKind(text: string): PersonalKind | undefined {
  if (text.length < 6) return undefined;
  const cell = text.slice(0, LONGEST_CELL);
  if (cell.includes("@") && EMAIL.test(cell)) return "email";
  if (!/\d/.test(cell)) return undefined;
  if (BANK_ACCOUNT.test(cell)) return "bankAccount";
  if (ADDRESS.test(cell)) return "address";
  if (BIRTH_DATE.test(cell)) return "birthDate";
  const numbers = cell.match(NINE_DIGITS);
  return numbers?.some(passesElevenTest) ? "citizenNumber" : undefined;
}

/** The check that every Dutch citizen service number passes, and one in eleven other numbers. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
}
