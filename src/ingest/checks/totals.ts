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
  parts: number;
  sum: number;
  /** Row of the total; -1 as long as it has not been met. */
  row: number;
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
  const compared = [...sums.values()].filter(
    ({ row, parts, isYear }) => row >= 0 && (isYear ? parts === leaves.length : parts >= needed.length),
  );
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

function sumsPerCell(
  columns: ObservationColumns,
  of: { readonly total: number; readonly isLeaf: readonly boolean[] },
): ReadonlyMap<number, Sum> {
  const isYear = columns.period.dictionary.map((code) => code.endsWith("JJ00"));
  const count = columns.measure.dictionary.indexOf("count");
  const sums = new Map<number, Sum>();
  for (let row = 0; row < columns.length; row++) {
    const indicator = columns.indicator.codes[row] ?? -1;
    if (indicator !== of.total && !of.isLeaf[indicator]) continue;
    if (columns.measure.codes[row] !== count || isMissingCode(columns.status[row] ?? 0)) continue;
    const period = columns.period.codes[row] ?? 0;
    const key = (columns.region.codes[row] ?? 0) * columns.period.dictionary.length + period;
    let cell = sums.get(key);
    if (!cell) {
      cell = { parts: 0, sum: 0, row: -1, isYear: isYear[period] ?? false };
      sums.set(key, cell);
    }
    if (indicator === of.total) cell.row = row;
    else {
      cell.parts += 1;
      cell.sum += columns.value[row] ?? 0;
    }
  }
  return sums;
}
