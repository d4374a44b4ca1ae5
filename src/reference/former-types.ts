/** Codes and titles that a table carried before its list was renewed, and what certainly became of them. */

import { type IndicatorId, parseIndicatorId } from "../domain/indicator.ts";
import type { CsvRow } from "./read-csv.ts";
import type { FormerType, OffenceType } from "./reference.ts";

const spaceless = (text: string): string => text.replace(/\s+/g, "").toLowerCase();

/** The former types of `old-offence-types.csv` by code and by title. An unknown code of today is a fault. */
export function readFormerTypes(
  rows: readonly CsvRow[],
  known: ReadonlyMap<IndicatorId, OffenceType>,
): ReadonlyMap<string, FormerType> {
  const found = new Map<string, FormerType>();
  for (const row of rows) {
    const now = typeOfToday(row, known);
    const former: FormerType = { code: row.text("old_code"), title: row.optional("old_title"), now };
    for (const text of [former.code, former.title ?? former.code]) {
      const key = formerKey(row.text("classification"), text);
      if (found.has(key) && found.get(key) !== former) throw row.fault(`"${text}" stands there twice`);
      found.set(key, former);
    }
  }
  return found;
}

/** What a former type is looked up by: its code or its title as printed; spaces and capitals do not matter. */
export function formerKey(inClassification: string, text: string): string {
  return `${inClassification}:${spaceless(text)}`;
}

function typeOfToday(row: CsvRow, known: ReadonlyMap<IndicatorId, OffenceType>): OffenceType | undefined {
  const code = row.optional("code");
  if (code === undefined) return undefined;
  const parsed = parseIndicatorId(`${row.text("classification")}:${code}`);
  const type = parsed && known.get(parsed.id);
  if (!type) throw row.fault(`unknown code ${code}`);
  return type;
}
