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

/** The first kind that shows itself; each different cell is looked at once. */
export function searchColumn(
  sheet: Sheet,
  column: number,
  headerRow: number,
  holds: "rowNumbers" | "other",
): FoundInColumn | undefined {
  const found = new Map<PersonalKind, { count: number; readonly lines: number[] }>();
  const note = (kind: PersonalKind, line: number): void => {
    const before = found.get(kind) ?? { count: 0, lines: [] };
    before.count += 1;
    if (before.lines.length < LINES_SHOWN) before.lines.push(line);
    found.set(kind, before);
  };
  const citizens = numberSearch(holds);
  const barePhones: number[] = [];
  const seen = new Set<string>();
  for (let row = 0; row < sheet.rows.length; row++) {
    const text = sheet.rows[row]?.[column] ?? "";
    if (text.length < SHORTEST || seen.has(text)) continue;
    seen.add(text);
    const cell = trimCell(text);
    const line = sheet.lines[row] ?? 0;
    const kind = personalKind(cell);
    if (kind && (row > headerRow || kind !== "address")) note(kind, line);
    else if (BARE_PHONE.test(cell)) barePhones.push(line);
    else citizens.add(cell, line);
  }
  const [first] = found;
  if (first) return { kind: first[0], ...first[1] };
  const numbers = citizens.found();
  if (numbers) return { kind: "citizenNumber", ...numbers };
  const arePhones = barePhones.length >= FEWEST_PHONES && barePhones.length * 2 >= seen.size;
  return arePhones ? { kind: "phone", count: barePhones.length, lines: barePhones.slice(0, LINES_SHOWN) } : undefined;
}
