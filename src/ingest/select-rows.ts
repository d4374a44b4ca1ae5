/** A selection of rows as new columns, with dictionaries of only what is left. */

import { columnBuilder } from "../domain/column-builder.ts";
import { CELL_STATUSES, type ObservationColumns } from "../domain/observation.ts";

/** The rows for which `keep` holds, in their order; the columns themselves when all rows are kept. */
export function selectRows(columns: ObservationColumns, keep: (row: number) => boolean): ObservationColumns {
  const builder = columnBuilder();
  for (let row = 0; row < columns.length; row++) {
    if (!keep(row)) continue;
    const indicator = columns.indicator.dictionary[columns.indicator.codes[row] ?? -1];
    const region = columns.region.dictionary[columns.region.codes[row] ?? -1];
    const period = columns.period.dictionary[columns.period.codes[row] ?? -1];
    const measure = columns.measure.dictionary[columns.measure.codes[row] ?? -1];
    const status = CELL_STATUSES[columns.status[row] ?? -1];
    if (!indicator || !region || !period || !measure || !status) throw new RangeError(`no observation at row ${row}`);
    const value = status.startsWith("missing:") ? undefined : columns.value[row];
    builder.add({ indicator, region, period, measure, value, status, line: columns.line[row] ?? 0 });
  }
  return builder.length() === columns.length ? columns : builder.finish();
}
