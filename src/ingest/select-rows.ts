/** A selection of rows as new columns, with dictionaries of only what is left. */

import type { DictionaryColumn, ObservationColumns } from "../domain/observation.ts";

/** The rows for which `keep` holds, in their order; the columns themselves when all rows are kept. */
export function selectRows(columns: ObservationColumns, keep: (row: number) => boolean): ObservationColumns {
  const rows = new Uint32Array(columns.length);
  let length = 0;
  for (let row = 0; row < columns.length; row++) {
    if (keep(row)) rows[length++] = row;
  }
  if (length === columns.length) return columns;
  const kept = rows.subarray(0, length);
  return {
    length,
    indicator: selectCodes(columns.indicator, kept),
    region: selectCodes(columns.region, kept),
    period: selectCodes(columns.period, kept),
    measure: selectCodes(columns.measure, kept),
    value: new Float64Array(length).map((_, at) => columns.value[kept[at] ?? 0] ?? 0),
    status: new Uint8Array(length).map((_, at) => columns.status[kept[at] ?? 0] ?? 0),
    line: kept.map((row) => columns.line[row] ?? 0),
  };
}

function selectCodes<T extends string>({ dictionary, codes }: DictionaryColumn<T>, rows: Uint32Array) {
  const places = new Int32Array(dictionary.length).fill(-1);
  const left: T[] = [];
  const selected = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? 0] ?? 0;
    const text = dictionary[code];
    if (text === undefined) throw new RangeError(`no text with code ${code}`);
    let place = places[code] ?? -1;
    if (place < 0) {
      place = left.push(text) - 1;
      places[code] = place;
    }
    selected[at] = place;
  }
  return { dictionary: left, codes: selected };
}
