/** Reads a table in the long layout: each different text of a key column once, then the rows into columns. */

import type { Issue } from "../../../domain/issue.ts";
import type { RegionCode } from "../../../domain/region.ts";
import type { Reference } from "../../../reference/reference.ts";
import { type NotationConflict, type NotationDecision, notationJudge } from "../../decide-notation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { LINES_SHOWN, type Tally } from "../../tally.ts";
import { trimCell } from "../../trim-cell.ts";
import { formerIssues } from "../cells/former-issues.ts";
import type { RegionCell } from "../cells/region-cell.ts";
import { sheetDateIssues } from "../cells/sheet-dates.ts";
import type { AskedRegion, LooseName, Reading } from "../export-format.ts";
import { tableNumber } from "../table-number.ts";
import { tableOfSheet } from "../table-of-sheet.ts";
import { fillLong } from "./fill-long.ts";
import { conflictIssue, droppedIssues, layoutIssues, notationIssue, topicIssues } from "./long-issues.ts";
import { type LongKeys, readKeys } from "./long-keys.ts";
import type { LongLayout } from "./long-layout.ts";
import type { LongTable } from "./long-table.ts";

/** A longer text is no name of a region. */
const LONGEST_NAME = 100;

/** Reads every row below the header: kept with its figures or missing cells, or counted with the reason why not. */
export function readLong(sheet: Sheet, layout: LongLayout, reference: Reference, fileName: string): Reading {
  return readLongTable(tableOfSheet(sheet, layout), layout, reference, fileName);
}

/** The same of a table whose columns are there already; they are used up. */
export function readLongTable(table: LongTable, layout: LongLayout, reference: Reference, fileName: string): Reading {
  const keys = readKeys(table, layout, reference);
  const dates = linesWithDates(table, keys);
  const decision = decideNotation(table);
  const blocking = layoutIssues(layout, { fileName, dates });
  if ("rows" in decision) blocking.push(conflictIssue(decision, decision.rows.slice(0, LINES_SHOWN), fileName));
  blocking.push(...sheetDateIssues(keys.periodCells, fileName, layout.heads[layout.period]));
  const rowsRead = table.rows + table.oddRows.length;
  const filled = fillLong(table, layout, keys, "rows" in decision ? "dutch" : decision.notation);
  const { names, looseNames, askedRegions } = namesOf(keys.regionCells);
  return {
    observations: filled.observations,
    table: tableNumber(layout, keys.periodCells.values()),
    evidence: [],
    rowsRead,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...blocking,
      ...("rows" in decision ? [] : notationIssue(decision, fileName)),
      ...droppedIssues(filled.dropped, layout, fileName),
      ...formerIssues(keys.offenceCells, filled.dropped.get("formerCode"), {
        file: fileName,
        column: layout.heads[layout.offence] ?? "",
      }),
      ...topicIssues(filled.problems, layout, fileName),
      ...nameIssues({ ...filled, names }, layout, fileName),
    ],
    regionNames: names,
    looseNames,
    askedRegions,
  };
}

/** The first lines whose offence is a date. */
function linesWithDates(table: LongTable, { offenceCells }: LongKeys): readonly number[] {
  const lines: number[] = [];
  if (!offenceCells.some(({ kind }) => kind === "date")) return lines;
  for (let row = 0; row < table.rows && lines.length < LINES_SHOWN; row++) {
    if (offenceCells[table.offence.codes[row] ?? -1]?.kind === "date") lines.push(table.lines[row] ?? 0);
  }
  return lines;
}

/** The notation of the figures; the rows of a conflict are lines. Only cells with a mark can say anything. */
function decideNotation(table: LongTable): NotationDecision | NotationConflict {
  const judge = notationJudge(table.delimiter);
  const telling = table.topics.map(({ odd }) => odd.map(judge.tells));
  if (!telling.some((topic) => topic.includes(true))) return judge.decide();
  for (let row = 0; row < table.rows; row++) {
    for (const [index, { cells, odd }] of table.topics.entries()) {
      const place = -1 - (cells[row] ?? 0);
      if (place >= 0 && telling[index]?.[place]) judge.see(odd[place] ?? "", table.lines[row] ?? 0);
    }
  }
  return judge.decide();
}

interface NamedRegions {
  readonly names: readonly (readonly [RegionCode, string])[];
  readonly looseNames: ReadonlyMap<RegionCode, LooseName>;
  readonly askedRegions: readonly AskedRegion[];
}

/** Names that no region is known by, and those that a person explained. */
function askedIn(regions: ReadonlyMap<string, RegionCell>): readonly AskedRegion[] {
  return [...regions].flatMap(([text, cell]): readonly AskedRegion[] => {
    const name = trimCell(text).replace(/[\s\u00a0]+/g, " ");
    if (name === "" || name.length > LONGEST_NAME) return [];
    if (cell.kind === "region") return cell.said ? [{ name, state: "said" }] : [];
    return [{ name, state: cell.kind === "leftOut" ? "said" : cell.kind }];
  });
}

/** Names as printed of regions without a code, the codes that a name alone gave, and the names to ask about. */
export function namesOf(regions: ReadonlyMap<string, RegionCell>): NamedRegions {
  const names = new Map<RegionCode, string>();
  const looseNames = new Map<RegionCode, LooseName>();
  for (const cell of regions.values()) {
    if (cell.kind !== "region") continue;
    if (cell.name !== undefined && !names.has(cell.code)) names.set(cell.code, cell.name);
    if (cell.loose) looseNames.set(cell.code, cell.loose);
  }
  return { names: [...names], looseNames, askedRegions: askedIn(regions) };
}

/** Regions by name alone and codes that are new: kept, and said. */
export function nameIssues(
  filled: Pick<NamedRegions, "names"> & {
    readonly byName: Tally<"municipality" | "neighbourhood">;
    readonly newCodes: Tally<string>;
  },
  layout: Pick<LongLayout, "heads" | "region" | "offence">,
  fileName: string,
): readonly Issue[] {
  const regionHead = layout.heads[layout.region] ?? "";
  const named = filled.byName.entries().map(
    ([level, { count, lines }]): Issue => ({
      code: "regionWithoutCode",
      severity: level === "neighbourhood" ? "doubt" : "note",
      where: { file: fileName, column: regionHead, lines },
      facts: { level, count, names: filled.names.filter(([code]) => code.startsWith(`${level}/`)).length },
    }),
  );
  const fresh = filled.newCodes.entries();
  if (fresh.length === 0) return named;
  const lines = fresh.flatMap(([, found]) => found.lines).sort((a, b) => a - b);
  const newCodes: Issue = {
    code: "unknownCode",
    severity: "doubt",
    where: { file: fileName, column: layout.heads[layout.offence] ?? "", lines: lines.slice(0, LINES_SHOWN) },
    facts: {
      indicator: fresh.map(([id]) => id).join(", "),
      count: fresh.reduce((sum, [, { count }]) => sum + count, 0),
      kept: "yes",
    },
  };
  return [...named, newCodes];
}
