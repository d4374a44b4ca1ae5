/** Whether the total of all types is the sum of its parts, where all parts are known. */

import { type Classification, classification } from "../../domain/indicator.ts";
import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import type { Reference } from "../../reference/reference.ts";
import { type Finding, findingAbout } from "./finding.ts";
import { countsRoundedToFive, roundingAllowance } from "./rounding.ts";

/**
 * A doubt when a total differs from the sum of the leaves by more than rounding can explain. In years the two must be equal. In
 * months four leaves of the police have no figures while the total contains them: there a sum may fall short, and only
 * one that is larger than its total is wrong.
 */
export function totalsAgainstParts(
  columns: ObservationColumns,
  reference: Reference,
  fileName: string,
): readonly Finding[] {
  const rounded = { counts: countsRoundedToFive(columns) };
  return ["police_crime", "police_nuisance", "cbs_crime"].flatMap((name) => {
    const of = classification(name);
    return of ? totalsOf(of, columns, reference, { fileName, rounded }) : [];
  });
}

interface Sum {
  readonly parts: number;
  readonly sum: number;
  /** Row of the total. */
  readonly row: number;
  readonly isYear: boolean;
}

function totalsOf(
  of: Classification,
  columns: ObservationColumns,
  reference: Reference,
  file: { readonly fileName: string; readonly rounded: { readonly counts: number | undefined } },
): readonly Finding[] {
  const total = reference.offenceTypes.all(of).find((type) => type.isTotal);
  const leaves = reference.offenceTypes.leaves(of);
  const ids = columns.indicator.dictionary;
  const present = new Set(ids);
  const monthly = leaves.filter((type) => type.hasMonths);
  const needed = monthly.length > 0 ? monthly : leaves;
  if (!total || leaves.length === 0 || !present.has(total.id) || needed.some(({ id }) => !present.has(id))) return [];
  const leafIds = new Set<string>(leaves.map((type) => type.id));
  const sums = sumsPerCell(columns, {
    total: ids.indexOf(total.id),
    isLeaf: ids.map((id) => leafIds.has(id)),
  });
  const compared = sums.filter(({ parts, isYear }) => (isYear ? parts === leaves.length : parts >= needed.length));
  const different = compared.filter(({ row, sum, parts, isYear }) => {
    const excess = sum - (columns.value[row] ?? 0);
    const allowed = roundingAllowance(file.rounded, parts);
    return isYear ? Math.abs(excess) > allowed : excess > allowed;
  });
  const worst = different[0];
  if (!worst) return [];
  const facts = {
    count: different.length,
    compared: compared.length,
    total: columns.value[worst.row] ?? 0,
    sum: worst.sum,
    kind: worst.isYear ? "year" : "month",
  };
  const { fileName } = file;
  const rows = different.map(({ row }) => row);
  return [findingAbout(rows, columns, { code: "totalDiffersFromParts", severity: "doubt", facts, fileName })];
}

/** The total and its parts per region and period that has a total, in the order of the totals in the file. */
function sumsPerCell(
  columns: ObservationColumns,
  of: { readonly total: number; readonly isLeaf: readonly boolean[] },
): readonly Sum[] {
  const { indicator, region, period, measure, value, status } = columns;
  const isYear = period.dictionary.map((code) => code.endsWith("JJ00"));
  const periods = period.dictionary.length;
  const count = measure.dictionary.indexOf("count");
  const sums = new Float64Array(region.dictionary.length * periods);
  const parts = new Uint16Array(sums.length);
  // Row + 1 of the total; 0 as long as it has not been met.
  const totals = new Uint32Array(sums.length);
  for (let row = 0; row < columns.length; row++) {
    const code = indicator.codes[row] ?? -1;
    if (code !== of.total && !of.isLeaf[code]) continue;
    if (measure.codes[row] !== count || isMissingCode(status[row] ?? 0)) continue;
    const cell = (region.codes[row] ?? 0) * periods + (period.codes[row] ?? 0);
    if (code === of.total) totals[cell] = row + 1;
    else {
      parts[cell] = (parts[cell] ?? 0) + 1;
      sums[cell] = (sums[cell] ?? 0) + (value[row] ?? 0);
    }
  }
  const found: Sum[] = [];
  for (let cell = 0; cell < totals.length; cell++) {
    const row = (totals[cell] ?? 0) - 1;
    if (row < 0) continue;
    found.push({ row, parts: parts[cell] ?? 0, sum: sums[cell] ?? 0, isYear: isYear[cell % periods] ?? false });
  }
  return found.sort((a, b) => a.row - b.row);
}
