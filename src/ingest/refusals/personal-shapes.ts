/** Shapes of personal data in cells. They are counted by kind and column; the values themselves go nowhere. */

import { showsAddress } from "./address-shapes.ts";
import { showsBankAccount } from "./bank-accounts.ts";
import { showsBirthDate } from "./birth-dates.ts";
import { saysCitizenNumber } from "./citizen-numbers.ts";

export const PERSONAL_KINDS = ["email", "citizenNumber", "bankAccount", "phone", "address", "birthDate"] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
/** Ten digits from a nought, with separators, with the number of the country, or called a telephone number. */
const PHONE =
  /\b(?:tel|telefoon|mob|mobiel)(?: ?nr)?[.:]* ?0[1-9]\d{8}(?!\d)|(?<![\d.,])(?:(?:\+|00)31[ -]?(?:\(0\))?[ -]?[1-9](?:[ -]?\d){8}|06[ -]\d(?:[ -]?\d){7}|\(?0[1-9]\d\)?[ -]\d(?:[ -]?\d){6}|\(?0[1-9]\d{2}\)?[ -]\d(?:[ -]?\d){5})(?!\d)/i;

/** Characters looked at: longer cells are descriptions, and some shapes take long to look for in them. */
const LONGEST_CELL = 400;

/** A telephone number without separators: a row of digits that can be another number, so most of a column has to be. */
export const BARE_PHONE = /^0[1-9]\d{8}$/;

/**
 * The kind of personal data that a cell shows by itself; `undefined` for any other cell. Citizen service numbers that are not
 * called so take a column.
 */
export function personalKind(text: string): PersonalKind | undefined {
  if (text.length < 6) return undefined;
  const cell = text.slice(0, LONGEST_CELL);
  if (cell.includes("@") && EMAIL.test(cell)) return "email";
  if (!/\d/.test(cell)) return undefined;
  if (saysCitizenNumber(cell)) return "citizenNumber";
  if (showsBankAccount(cell)) return "bankAccount";
  if (showsAddress(cell)) return "address";
  if (showsBirthDate(cell)) return "birthDate";
  return PHONE.test(cell) ? "phone" : undefined;
}
