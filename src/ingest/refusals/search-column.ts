/** Data of persons in one column of a sheet. */

import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { numberSearch } from "./citizen-numbers.ts";
import { BARE_PHONE, type PersonalKind, personalKind } from "./personal-shapes.ts";

export interface FoundInColumn {
  readonly kind: PersonalKind;
  /** Different cells. */
  readonly count: number;
  readonly lines: readonly number[];
}

const LINES_SHOWN = 20;
/** Shorter cells hold nothing of a person. */
const SHORTEST = 6;
/** Fewest bare rows of ten digits that are taken for telephone numbers. */
const FEWEST_PHONES = 3;

/** What a column holds: figures are not looked at, and row numbers are not taken for numbers of citizens. */
export type ColumnContent = "figures" | "rowNumbers" | "other";

/**
 * The first kind that shows itself; each different cell is looked at once. Lines above the header say what they say whatever
 * the column below them holds.
 */
export function searchColumn(
  sheet: Sheet,
  column: number,
  headerRow: number,
  holds: ColumnContent,
): FoundInColumn | undefined {
  const found = new Map<PersonalKind, { count: number; readonly lines: number[] }>();
  const note = (kind: PersonalKind, line: number): void => {
    const before = found.get(kind) ?? { count: 0, lines: [] };
    before.count += 1;
    if (before.lines.length < LINES_SHOWN) before.lines.push(line);
    found.set(kind, before);
  };
  const numbers = numberSearch(holds === "rowNumbers" ? "rowNumbers" : "other");
  const numbersAbove = holds === "other" ? numbers : numberSearch("other");
  const barePhones: number[] = [];
  const seen = new Set<string>();
  const rows = holds === "figures" ? headerRow : sheet.rows.length;
  for (let row = 0; row < rows; row++) {
    const text = sheet.rows[row]?.[column] ?? "";
    if (text.length < SHORTEST || seen.has(text)) continue;
    seen.add(text);
    const cell = trimCell(text);
    const line = sheet.lines[row] ?? 0;
    const kind = personalKind(cell);
    if (kind && (row > headerRow || kind !== "address")) note(kind, line);
    else if (BARE_PHONE.test(cell)) barePhones.push(line);
    else (row < headerRow ? numbersAbove : numbers).add(cell, line);
  }
  const [first] = found;
  if (first) return { kind: first[0], ...first[1] };
  const citizens = numbersAbove.found() ?? numbers.found();
  if (citizens) return { kind: "citizenNumber", ...citizens };
  const arePhones = barePhones.length >= FEWEST_PHONES && barePhones.length * 2 >= seen.size;
  return arePhones ? { kind: "phone", count: barePhones.length, lines: barePhones.slice(0, LINES_SHOWN) } : undefined;
}
