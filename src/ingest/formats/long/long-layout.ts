/** The long layout that most exports share: one row per offence, region and period, with one or more topics beside them. */

import type { Measure } from "../../../domain/observation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import {
  type ColumnRole,
  type HeadStyle,
  type KnownClassification,
  knownColumn,
  type RegionColumn,
} from "../cells/column-names.ts";
import type { Header } from "../export-format.ts";

export interface LongLayout {
  readonly headerRow: number;
  /** Heads as printed, without padding and without the empty ones that a `;;;` tail leaves. */
  readonly heads: readonly string[];
  readonly style: "odata" | "labels";
  readonly classification: KnownClassification;
  readonly offence: number;
  readonly region: number;
  readonly areas: RegionColumn;
  readonly period: number;
  readonly topics: readonly { readonly column: number; readonly measure: Measure }[];
  /** Heads that we know nothing about, an index column without a head included; their cells are not read. */
  readonly ignored: readonly { readonly column: number; readonly head: string }[];
  /** Heads of columns that we need and that stand in the file more than once: which one counts cannot be known. */
  readonly repeated: readonly string[];
}

/** Lines above the header that are looked past: titles, empty lines. */
const TITLE_LINES = 12;
/** Columns of a header that we look at; no long table comes near. */
const WIDEST = 400;

/** The columns of a long table by their heads, in whatever order; `undefined` when a needed one is absent. */
export function longLayout(sheet: Sheet): LongLayout | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, TITLE_LINES); row++) {
    const cells = sheet.rows[row] ?? [];
    const layout = cells.length <= WIDEST ? layoutOfHeads(cells, row) : undefined;
    if (layout) return layout;
  }
  return undefined;
}

function layoutOfHeads(cells: readonly string[], headerRow: number): LongLayout | undefined {
  const heads = withoutEmptyTail(cells.map(trimCell));
  const found = sortByRole(heads);
  const [offence, region, period, topic] = [found.offences[0], found.regions[0], found.periods[0], found.topics[0]];
  if (!offence || !region || !period || !topic) return undefined;
  const repeatedTopics = found.topics.filter((one) =>
    found.topics.some((other) => other !== one && other.measure === one.measure),
  );
  const repeated = [found.offences, found.regions, found.periods].filter((all) => all.length > 1).flat();
  return {
    headerRow,
    heads,
    style: topic.style === "odata" ? "odata" : "labels",
    classification: offence.dimension === "nuisance" ? "police_nuisance" : crimeTable(found.topics),
    offence: offence.column,
    region: region.column,
    areas: region.areas,
    period: period.column,
    topics: found.topics.map(({ column, measure }) => ({ column, measure })),
    ignored: found.ignored,
    repeated: [...repeated, ...repeatedTopics].map(({ column }) => heads[column] ?? ""),
  };
}

type Placed<R extends ColumnRole["role"]> = Omit<Extract<ColumnRole, { role: R }>, "role"> & {
  readonly column: number;
};

interface HeadsByRole {
  readonly offences: Placed<"offence">[];
  readonly regions: Placed<"region">[];
  readonly periods: Placed<"period">[];
  readonly topics: (Placed<"topic"> & { readonly style: HeadStyle })[];
  readonly ignored: { readonly column: number; readonly head: string }[];
}

function sortByRole(heads: readonly string[]): HeadsByRole {
  const sorted: HeadsByRole = { offences: [], regions: [], periods: [], topics: [], ignored: [] };
  for (const [column, head] of heads.entries()) {
    const known = knownColumn(head);
    if (!known) {
      sorted.ignored.push({ column, head });
      continue;
    }
    const as = known.column;
    if (as.role === "offence") sorted.offences.push({ ...as, column });
    else if (as.role === "region") sorted.regions.push({ ...as, column });
    else if (as.role === "period") sorted.periods.push({ column });
    else sorted.topics.push({ ...as, column, style: known.style });
  }
  return sorted;
}

function crimeTable(topics: readonly { readonly classification: KnownClassification }[]): KnownClassification {
  return topics.some((topic) => topic.classification === "cbs_crime") ? "cbs_crime" : "police_crime";
}

function withoutEmptyTail(heads: readonly string[]): readonly string[] {
  let length = heads.length;
  while (length > 0 && heads[length - 1] === "") length--;
  return heads.slice(0, length);
}

/** The header of a long table, as the check for cut-off files needs it. */
export function longHeader(layout: LongLayout): Header {
  return { row: layout.headerRow, width: layout.heads.length, figures: layout.topics.map((topic) => topic.column) };
}

/** Whether a cell below the header satisfies a test, over all rows or as many as given. */
export function someCell(
  sheet: Sheet,
  layout: Pick<LongLayout, "headerRow">,
  columns: readonly number[],
  test: (cell: string) => boolean,
): boolean {
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells && columns.some((column) => test(cells[column] ?? ""))) return true;
  }
  return false;
}
