/** One indicator in one year, edition after edition: what of it is told, and in which parts of the year. */

import type { Suppressions } from "./count-table.ts";
import { suppressCells } from "./suppress-cells.ts";
import { suppressAll } from "./without-public.ts";
import type { YearTable } from "./year-tables.ts";

export interface ProtectedYear {
  /** In the parts of the year in which it was told first. */
  readonly table: YearTable;
  readonly suppressed: Suppressions;
  /** The same in the smaller parts that came later, none of which is told; `undefined` when there are none. */
  readonly finer: YearTable | undefined;
}

/**
 * What is suppressed of a year, after the edition `before` (METHOD section 11). `tableIn` gives its table in so many parts, or in
 * the smallest that are counted. A year that was told in quarters, or as a whole, is not told in months afterwards where any
 * count of it is small: readers know the sums of what was told before.
 */
export function protectYear(
  tableIn: (parts?: number) => YearTable,
  threshold: number,
  before: ProtectedYear | undefined,
): ProtectedYear {
  const finest = tableIn();
  if (!before || before.table.parts === finest.parts) {
    return { table: finest, suppressed: suppress(finest, threshold, before), finer: undefined };
  }
  const table = tableIn(before.table.parts);
  const suppressed = suppress(table, threshold, before);
  const isNothingSmall = suppressed.size === 0 && suppressAll(finest, threshold).size === 0;
  return isNothingSmall && !before.finer
    ? { table: finest, suppressed, finer: undefined }
    : { table, suppressed, finer: finest };
}

function suppress(table: YearTable, threshold: number, before: ProtectedYear | undefined): Suppressions {
  return (table.isMixed ? suppressAll : suppressCells)(table, threshold, before?.suppressed);
}
