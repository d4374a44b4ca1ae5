/** Whether the total of all types, or that of a group of them, is the sum of its parts. */

import { type IndicatorId, indicatorId } from "../../domain/indicator.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import type { OffenceType, OffenceTypes, Reference } from "../../reference/reference.ts";
import { type Finding, findingAbout } from "./finding.ts";
import { type PartSum, partSums } from "./part-sums.ts";
import { roundingAllowance } from "./rounding.ts";

/** Types as parts of the nearest total or group in the file that they are in; no total here is a part of another one here. */
interface Level {
  /** Per place of the indicator dictionary that of the total it is a part of, −1 where there is none. */
  readonly totalOf: readonly number[];
  /** Per place of a total: its parts in the file, and whether they are all there is. */
  readonly parts: ReadonlyMap<number, { readonly count: number; readonly areAll: boolean }>;
}

/**
 * A doubt when a total differs from the sum of its parts by more than rounding can explain. In years the two must be equal where
 * all parts are there. In months four leaves of the police have no figures while the total contains them; there, and where a part is
 * not in the file or missing, a sum may fall short, and only one that is larger than its total is wrong.
 */
export function totalsAgainstParts(
  columns: ObservationColumns,
  reference: Reference,
  fileName: string,
): readonly Finding[] {
  const different = levelsOf(columns.indicator.dictionary, reference).flatMap((level) => differentSums(columns, level));
  if (different.length === 0) return [];
  const allowance = roundingAllowance(columns, reference);
  const excessOf = ({ row, sum }: PartSum): number => sum - (columns.value[row] ?? 0);
  const wrong = different
    .filter((each) => Math.abs(excessOf(each)) > allowance(each.row, each.parts))
    .sort((a, b) => a.row - b.row);
  const first = wrong[0];
  if (!first) return [];
  const facts = {
    count: wrong.length,
    total: columns.value[first.row] ?? 0,
    sum: first.sum,
    parts: wrong.every((each) => excessOf(each) > 0) ? "more" : "different",
  };
  const rows = wrong.map(({ row }) => row);
  return [findingAbout(rows, columns, { code: "totalDiffersFromParts", severity: "doubt", facts, fileName })];
}

function differentSums(columns: ObservationColumns, { totalOf, parts: inFile }: Level): readonly PartSum[] {
  const { indicator, region, period, value } = columns;
  const isYear = period.dictionary.map((code) => code.endsWith("JJ00"));
  return partSums(columns, { along: indicator, others: [region, period], totalOf }).filter(({ row, sum, parts }) => {
    const excess = sum - (value[row] ?? 0);
    if (excess >= 0 || isYear[period.codes[row] ?? -1] !== true) return excess > 0;
    const all = inFile.get(indicator.codes[row] ?? -1);
    return all?.areAll === true && parts === all.count;
  });
}

/** The types of a file that have parts in it, outermost first: the total of all types, groups, groups in groups. */
function levelsOf(ids: readonly string[], { offenceTypes }: Reference): readonly Level[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const types = ids.map((id) => offenceTypes.get(id as IndicatorId));
  const totals = types.map((type) =>
    type ? groupsAbove(type, offenceTypes).flatMap(({ id }) => places.get(id) ?? []) : [],
  );
  const leaves = leavesByGroup(types, offenceTypes);
  const depths = [...new Set(totals.flatMap((above) => above.length || []))].sort((a, b) => a - b);
  return depths.map((depth) => {
    const totalOf = totals.map((above) => (above.length === depth ? (above[0] ?? -1) : -1));
    const parts = new Map<number, { count: number; areAll: boolean }>();
    for (const total of new Set(totalOf.filter((place) => place >= 0))) {
      const ofTotal = types.filter((_, place) => totalOf[place] === total);
      const known = ofTotal.reduce((sum, type) => sum + ((type && leaves.get(type.id)) ?? 0), 0);
      parts.set(total, { count: ofTotal.length, areAll: known === leaves.get(ids[total] as IndicatorId) });
    }
    return { totalOf, parts };
  });
}

/** The groups that a type is in, from the smallest to the total of all. */
function groupsAbove(type: OffenceType, types: OffenceTypes): readonly OffenceType[] {
  const parent = type.parent && types.get(indicatorId(type.classification, type.parent));
  return parent ? [parent, ...groupsAbove(parent, types)] : [];
}

/** Number of leaves in each type of the classifications in a file; one in a leaf. */
function leavesByGroup(
  inFile: readonly (OffenceType | undefined)[],
  types: OffenceTypes,
): ReadonlyMap<IndicatorId, number> {
  const counts = new Map<IndicatorId, number>();
  for (const classification of new Set(inFile.flatMap((type) => type?.classification ?? []))) {
    for (const leaf of types.leaves(classification)) {
      for (const { id } of [leaf, ...groupsAbove(leaf, types)]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
