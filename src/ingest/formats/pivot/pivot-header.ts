/** The header rows of a StatLine pivot, in the two ways in which StatLine prints them. */

import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { isOldTopicHead, type PivotDimension, pivotDimension } from "./pivot-dimension.ts";

export interface PivotHeader {
  readonly firstRow: number;
  /** The last row of the header; the body stands below it. */
  readonly headerRow: number;
  /** Whether it is a header of the old StatLine, whose cells have marks of their own. */
  readonly isOld: boolean;
  /** Heads of the columns left of the figures, as printed. */
  readonly rowHeads: readonly string[];
  /** Number of columns, those left of the figures included. */
  readonly width: number;
  readonly inRows: readonly { readonly dimension: PivotDimension; readonly column: number }[];
  /** Header rows of column dimensions: one text per column of figures. */
  readonly inColumns: readonly NamedRow[];
  /** Unit per column of figures; empty when the topic stands in the rows. */
  readonly units: readonly string[];
  /** Column of the units when the topic stands in the rows. */
  readonly unitColumn: number | undefined;
}

interface NamedRow {
  readonly dimension: PivotDimension;
  readonly texts: readonly string[];
}

/** Lines above the header that are looked past, and rows that a header can have. */
const LINES_ABOVE = 20;
const HEADER_ROWS = 8;

/**
 * The header: the rows from the first to the last one with the name of a dimension. The last one holds the heads of the row
 * dimensions. With the topic in the columns, each row above it begins with its own name and the last row gives the units:
 *
 *     "Onderwerp";"Geregistreerde misdrijven"
 *     "Perioden";"2024"
 *     "Regio's";"aantal"
 *
 * With the topic in the rows, a unit column without a head follows it, and the name of a column dimension stands above its
 * values:
 *
 *     "";"";"";"Perioden"
 *     "Regio's";"Onderwerp";"";"2023";"2024"
 *
 * `undefined` when the rows fit neither, or name a dimension that we do not know.
 */
export function pivotHeader(sheet: Sheet): PivotHeader | undefined {
  const hasDimension = (cells: readonly string[] | undefined): boolean => cells?.some(isDimension) ?? false;
  const firstRow = sheet.rows.slice(0, LINES_ABOVE).findIndex(hasDimension);
  if (firstRow < 0) return undefined;
  const rows = sheet.rows.slice(firstRow, firstRow + HEADER_ROWS).map((row) => row.map(trimCell));
  const last = rows.findLastIndex(hasDimension);
  const header = rows.slice(0, last + 1);
  const left = leftColumns(header[last] ?? []);
  const width = Math.max(...header.map((row) => row.findLastIndex((cell) => cell !== "") + 1));
  if (left.length === 0 || width <= left.length) return undefined;
  const columns = columnDimensions(header, left.length, width);
  if (!columns) return undefined;
  const unitColumn = left.findIndex((cell, column) => column > 0 && !isDimension(cell));
  return {
    firstRow,
    headerRow: firstRow + last,
    isOld: header.some((row) => row.some(isOldTopicHead)),
    rowHeads: left,
    width,
    inRows: left.flatMap((head, column) => {
      const dimension = pivotDimension(head);
      return dimension ? [{ dimension, column }] : [];
    }),
    ...columns,
    unitColumn: unitColumn < 0 ? undefined : unitColumn,
  };
}

function isDimension(cell: string): boolean {
  return pivotDimension(cell) !== undefined;
}

/** Heads of the row dimensions: the first cells that name one, and the unit column behind the topic. */
function leftColumns(cells: readonly string[]): readonly string[] {
  const isLeft = (cell: string, column: number): boolean =>
    isDimension(cell) || (/^(?:eenheid)?$/i.test(cell) && pivotDimension(cells[column - 1] ?? "")?.kind === "topic");
  const end = cells.findIndex((cell, column) => !isLeft(cell, column));
  return cells.slice(0, end < 0 ? cells.length : end);
}

function columnDimensions(
  header: readonly (readonly string[])[],
  left: number,
  width: number,
): Pick<PivotHeader, "inColumns" | "units"> | undefined {
  const found: NamedRow[] = [];
  let waiting: PivotDimension | undefined;
  let units: readonly string[] = [];
  for (const [index, row] of header.entries()) {
    const names = index === header.length - 1 ? [] : row.slice(0, left).filter((cell) => cell !== "");
    const texts = Array.from({ length: width - left }, (_, column) => row[left + column] ?? "");
    const name = names.length === 1 ? pivotDimension(names[0] ?? "") : undefined;
    const alone = onlyName(texts);
    if (names.length > 0 && !name) return undefined;
    if (!name && alone && !waiting) {
      waiting = alone;
      continue;
    }
    if (texts.some(isDimension)) return undefined;
    const dimension = name ?? waiting ?? (index === header.length - 1 ? undefined : found.at(-1)?.dimension);
    if (dimension) found.push({ dimension, texts });
    else if (index === header.length - 1) units = texts;
    else return undefined;
    waiting = undefined;
  }
  const inColumns: NamedRow[] = [];
  for (const [index, row] of found.entries()) {
    inColumns.push(index < found.length - 1 ? filledIn(row, inColumns.at(-1)) : row);
  }
  return waiting || inColumns.some(({ texts }) => texts[0] === "") ? undefined : { inColumns, units };
}

/** The dimension of a row that holds one name, above the first column of figures or above all of them, and nothing else. */
function onlyName([first = "", ...others]: readonly string[]): PivotDimension | undefined {
  return others.every((cell) => cell === "" || cell === first) ? pivotDimension(first) : undefined;
}

/**
 * A value that spans several columns and is printed once, as merged cells are. A topic never spans more than the group above
 * it: a blank under the next group is that of a topic of one level.
 */
function filledIn({ dimension, texts }: NamedRow, above: NamedRow | undefined): NamedRow {
  const groups = dimension.kind === "topic" && above?.dimension.kind === "topic" ? above.texts : undefined;
  let current = "";
  const filled = texts.map((text, column) => {
    if (groups && groups[column] !== groups[column - 1]) current = "";
    if (text !== "") current = text;
    return current;
  });
  return { dimension, texts: filled };
}
