/** Cells of figures: the marks of CBS, padded integers, and Dutch or English notation as decided for the whole file. */

import type { MissingReason } from "../domain/measured.ts";
import { trimCell } from "./trim-cell.ts";

/** Which mark parts thousands and which decimals. */
export type Notation = "dutch" | "english";

export type NumberCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  | { readonly kind: "unreadable" };

const UNREADABLE: NumberCell = { kind: "unreadable" };
const MISSING = {
  impossible: { kind: "missing", reason: "impossible" },
  unknown: { kind: "missing", reason: "unknown" },
  secret: { kind: "missing", reason: "secret" },
} as const satisfies Record<string, NumberCell>;

/** Marks that stand for a missing figure. A dash meant nil in old tables; in others it is unreadable. */
const MARKS: ReadonlyMap<string, NumberCell> = new Map<string, NumberCell>([
  ["", MISSING.impossible],
  [".", MISSING.unknown],
  ["x", MISSING.secret],
  ["X", MISSING.secret],
  ["-99996", MISSING.unknown],
  ["-99997", MISSING.unknown],
  ["-99999", MISSING.unknown],
]);

/** More characters than any figure has, marks and signs included. */
const LONGEST_NUMBER = 40;

const INTEGER = /^-?\d+$/;
/** What R prints for a round number: `1e+05`. With decimals in front, digits may have been lost. */
const EXPONENT = /^-?\d+[eE]\+?\d{1,2}$/;
const SHAPES: Readonly<
  Record<Notation, { readonly decimal: RegExp; readonly grouped: RegExp; readonly thousand: RegExp }>
> = {
  dutch: { decimal: /^-?\d+,\d+$/, grouped: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, thousand: /\./g },
  english: { decimal: /^-?\d+\.\d+$/, grouped: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, thousand: /,/g },
};
/** Spaces as thousand marks: ordinary, non-breaking, thin and narrow. */
const SPACED = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
/** Machines that pad figures with spaces print no thousand marks: a space inside is damage. */
const PADDED_AND_SPACED = /^ +-?\d+(?: \d+)+ *$/;
const SPACES = /[ \u00a0\u2009\u202f]/g;

/**
 * Reads one cell. `.` and the special values of Swing are unknown, a blank is impossible, `x` is secret; `0` is the number
 * zero. Whatever is not a number in the notation of the file is unreadable; nothing is ever read as 0 for want of better.
 */
export function parseNumber(text: string, notation: Notation): NumberCell {
  const cell = trimCell(text);
  if (cell.length > LONGEST_NUMBER) return UNREADABLE;
  const mark = MARKS.get(cell);
  if (mark) return mark;
  if (INTEGER.test(cell) || EXPONENT.test(cell)) return finite(Number(cell));
  if (PADDED_AND_SPACED.test(text)) return UNREADABLE;
  const plain = SPACED.test(cell) ? cell.replace(SPACES, "") : cell;
  const shape = SHAPES[notation];
  if (INTEGER.test(plain)) return finite(Number(plain));
  if (!shape.decimal.test(plain) && !shape.grouped.test(plain)) return UNREADABLE;
  return finite(Number(plain.replace(shape.thousand, "").replace(",", ".")));
}

const NIL: NumberCell = { kind: "number", value: 0 };

/** Reads a cell of a table of the old StatLine: there a dash is nil. */
export function parseOldNumber(text: string, notation: Notation): NumberCell {
  return trimCell(text) === "-" ? NIL : parseNumber(text, notation);
}

/** Beyond 2^53 digits are lost: such a cell is no figure of these tables. */
function finite(value: number): NumberCell {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { kind: "number", value: value === 0 ? 0 : value } : UNREADABLE;
}
