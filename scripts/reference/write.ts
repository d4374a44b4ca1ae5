/** Writes CSV and JSON the one way in which they stand in `data/`: stable, with a newline at the end. */

/** A comma CSV with a header row; only cells that need quotes get them. `undefined` is an empty cell. */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | boolean | undefined>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function csvCell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** JSON of two spaces; keys stay in the order in which they were made. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
