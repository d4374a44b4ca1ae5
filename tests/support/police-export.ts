/** Bytes of exports as the police publish them (untyped OData, padded keys and numbers), for tests of uploads. */

import type { FileBytes } from "../../src/engine/engine-api.ts";

export interface ExportedCell {
  readonly code?: string;
  readonly region: string;
  readonly period: string;
  /** `undefined` is a dot: unknown or secret. */
  readonly value: number | undefined;
}

const TABLES = {
  /** Months of municipalities, neighbourhoods and the country. */
  "47022NED": { column: "WijkenEnBuurten", width: 10 },
  /** Months and years of municipalities, units and the country. */
  "47013NED": { column: "RegioS", width: 6 },
} as const;

/** A file of recorded offences in the layout of a table; burglary where a cell names no code. */
export function policeExport(
  table: keyof typeof TABLES,
  cells: readonly ExportedCell[],
  file: { readonly name?: string; readonly modified?: string } = {},
): FileBytes & { readonly bytes: ArrayBuffer } {
  const { column, width } = TABLES[table];
  const head = `"ID";"SoortMisdrijf";"${column}";"Perioden";"GeregistreerdeMisdrijven_1"`;
  const lines = cells.map(({ code = "1.1.1", region, period, value }, at) => {
    const number = (value === undefined ? "." : String(value)).padStart(8);
    return [String(at + 1), code.padEnd(6), region.padEnd(width), period, number].map((cell) => `"${cell}"`).join(";");
  });
  return {
    ...bytesOf(file.name ?? `${table}_UntypedDataSet.csv`, `\uFEFF${[head, ...lines].join("\r\n")}\r\n`),
    ...(file.modified ? { modified: file.modified } : {}),
  };
}

/** A text as a file. */
export function bytesOf(fileName: string, text: string): FileBytes & { readonly bytes: ArrayBuffer } {
  return { fileName, bytes: new TextEncoder().encode(text).buffer };
}
