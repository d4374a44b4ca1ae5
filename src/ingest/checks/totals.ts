/** Whether the total of all types is the sum of its parts, where all parts are known. */

import { type Classification, classification } from "../../domain/indicator.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import type { Reference } from "../../reference/reference.ts";
import { type Finding, findingAbout } from "./finding.ts";
import { partSums } from "./part-sums.ts";
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
  const isYearCode = columns.period.dictionary.map((code) => code.endsWith("JJ00"));
  const isYear = (row: number): boolean => isYearCode[columns.period.codes[row] ?? -1] ?? false;
  const sums = partSums(columns, {
    along: columns.indicator,
    others: [columns.region, columns.period],
    totalOf: ids.map((id) => (leafIds.has(id) ? ids.indexOf(total.id) : -1)),
  });
  const compared = sums.filter(({ row, parts }) => (isYear(row) ? parts === leaves.length : parts >= needed.length));
  const different = compared.filter(({ row, sum, parts }) => {
    const excess = sum - (columns.value[row] ?? 0);
    const allowed = roundingAllowance(file.rounded, parts);
    return isYear(row) ? Math.abs(excess) > allowed : excess > allowed;
  });
  const worst = different[0];
  if (!worst) return [];
  const facts = {
    count: different.length,
    compared: compared.length,
    total: columns.value[worst.row] ?? 0,
    sum: worst.sum,
    kind: isYear(worst.row) ? "year" : "month",
  };
  const { fileName } = file;
  const rows = different.map(({ row }) => row);
  return [findingAbout(rows, columns, { code: "totalDiffersFromParts", severity: "doubt", facts, fileName })];
}
