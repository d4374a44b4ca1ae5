/** Whether the total of police tables is the sum of its parts, in years and where all parts are known. */

import { type Classification, classification } from "../../domain/indicator.ts";
import type { Issue } from "../../domain/issue.ts";
import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import type { Reference } from "../../reference/reference.ts";
import { LINES_SHOWN } from "../tally.ts";

/**
 * A doubt when a yearly total differs from the sum of the leaves. Months are left out: four leaves have no monthly figures
 * while the total contains them. Tables of CBS are rounded and are not compared.
 */
export function totalsAgainstParts(
  columns: ObservationColumns,
  reference: Reference,
  fileName: string,
): readonly Issue[] {
  return ["police_crime", "police_nuisance"].flatMap((name) => {
    const of = classification(name);
    return of ? totalsOf(of, columns, reference, fileName) : [];
  });
}

function totalsOf(
  of: Classification,
  columns: ObservationColumns,
  reference: Reference,
  fileName: string,
): readonly Issue[] {
  const total = reference.offenceTypes.all(of).find((type) => type.isTotal);
  const leaves = new Set<string>(reference.offenceTypes.leaves(of).map((type) => type.id));
  const present = new Set(columns.indicator.dictionary);
  if (!total || leaves.size === 0 || !present.has(total.id) || [...leaves].some((leaf) => !present.has(leaf)))
    return [];
  const isLeaf = columns.indicator.dictionary.map((id) => leaves.has(id));
  const totalPosition = columns.indicator.dictionary.indexOf(total.id);
  const isYear = columns.period.dictionary.map((code) => code.endsWith("JJ00"));
  const sums = new Map<number, { parts: number; sum: number; total: number | undefined; line: number }>();
  for (let row = 0; row < columns.length; row++) {
    const indicator = columns.indicator.codes[row] ?? -1;
    const period = columns.period.codes[row] ?? -1;
    if (!isYear[period] || isMissingCode(columns.status[row] ?? 0)) continue;
    if (indicator !== totalPosition && !isLeaf[indicator]) continue;
    const key = (columns.region.codes[row] ?? 0) * columns.period.dictionary.length + period;
    const cell = sums.get(key) ?? { parts: 0, sum: 0, total: undefined, line: 0 };
    const value = columns.value[row] ?? 0;
    if (indicator === totalPosition) {
      cell.total = value;
      cell.line = columns.line[row] ?? 0;
    } else {
      cell.parts += 1;
      cell.sum += value;
    }
    sums.set(key, cell);
  }
  const compared = [...sums.values()].filter((cell) => cell.total !== undefined && cell.parts === leaves.size);
  const different = compared.filter((cell) => cell.total !== cell.sum);
  const worst = different[0];
  if (!worst) return [];
  const where = { file: fileName, lines: different.slice(0, LINES_SHOWN).map((cell) => cell.line) };
  const facts = { count: different.length, compared: compared.length, total: worst.total ?? 0, sum: worst.sum };
  return [{ code: "totalDiffersFromParts", severity: "doubt", where, facts }];
}
