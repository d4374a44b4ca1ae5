/** Reads a sheet of Swing: one figure per area, period and column that is known to be an indicator. */

import type { ColumnAnswers } from "../../../domain/column-mapping.ts";
import type { Reference } from "../../../reference/reference.ts";
import type { NotationConflict, NotationDecision } from "../../decide-notation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { LINES_SHOWN, tally } from "../../tally.ts";
import { headKey } from "../cells/column-names.ts";
import { indicatorNamer } from "../cells/head-indicator.ts";
import { headWords } from "../cells/head-words.ts";
import { sheetDateIssues } from "../cells/sheet-dates.ts";
import type { Reading } from "../export-format.ts";
import { conflictIssue, droppedIssues, layoutIssues, notationIssue, topicIssues } from "../long/long-issues.ts";
import { nameIssues, namesOf } from "../long/read-long.ts";
import { SIMULATED } from "../pivot/read-pivot.ts";
import { fillSwing } from "./fill-swing.ts";
import { columnProfiles, columnsNotation, type SwingColumn, swingColumns } from "./swing-columns.ts";
import { mappingIssues } from "./swing-issues.ts";
import type { SwingLayout } from "./swing-layout.ts";
import { mapColumns } from "./swing-mapping.ts";
import { itemsOf } from "./swing-regions.ts";

/**
 * Reads every row below the header with the columns that are certain or answered; other columns are asked for and left out,
 * counted. Without one column to read, the file is refused with the questions.
 */
export function readSwing(
  sheet: Sheet,
  layout: SwingLayout,
  reference: Reference,
  fileName: string,
  answers: ColumnAnswers,
): Reading {
  const columns = swingColumns(layout);
  const decision = decideNotation(sheet, layout, columns, reference, answers);
  const notation = "rows" in decision ? "dutch" : decision.notation;
  const profiles = columnProfiles(sheet, layout, columns, notation);
  const mapping = mapColumns(columns, profiles, reference, answers);
  const filled = fillSwing(sheet, layout, mapping.read, reference, notation);
  const region = layout.heads[layout.item] === "" ? -1 : layout.item;
  const heads = { heads: layout.heads, offence: -1, region, period: layout.period };
  const empty = mapping.withoutFigures.map((head) => ({ column: -1, head }));
  const header = { ...heads, repeated: layout.repeated, ignored: [...layout.ignored, ...empty] };
  const { names, looseNames, askedRegions } = namesOf(itemsOf(filled.regions));
  return {
    observations: filled.builder.finish(),
    table: undefined,
    evidence: [],
    ...(titleSaysSimulated(sheet, layout) ? { provenance: "simulated" as const } : {}),
    rowsRead: sheet.rows.length - layout.headerRow - 1,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...layoutIssues(header, { fileName, dates: [] }),
      ...("rows" in decision
        ? [conflictIssue(decision, linesOf(sheet, decision.rows), fileName)]
        : notationIssue(decision, fileName)),
      ...sheetDateIssues(filled.periods, fileName, layout.heads[layout.period]),
      ...mappingIssues(mapping, layout, reference, fileName),
      ...droppedIssues(filled.dropped, heads, fileName),
      ...topicIssues(filled.problems, { heads: layout.heads, topics: filled.topics }, fileName),
      ...nameIssues({ names, byName: filled.byName, newCodes: tally() }, heads, fileName),
    ],
    regionNames: names,
    looseNames,
    askedRegions,
    questions: mapping.questions,
    columns: mapping.read.map(({ head, indicator, measure }) => ({ head, indicator, measure })),
  };
}

function titleSaysSimulated(sheet: Sheet, { headerRow }: SwingLayout): boolean {
  return sheet.rows.slice(0, headerRow).some((row) => row.some((cell) => SIMULATED.test(cell)));
}

/**
 * The notation of the file: by all columns but those that are left out. Where they contradict each other, a column that
 * nobody needs may not refuse the file, and only those that are named decide.
 */
function decideNotation(
  sheet: Sheet,
  layout: SwingLayout,
  columns: readonly SwingColumn[],
  reference: Reference,
  answers: ColumnAnswers,
): NotationDecision | NotationConflict {
  const answered = new Map(answers.map(({ head, answer }) => [headKey(head), answer.kind]));
  const wanted = columns.filter(({ name }) => answered.get(headKey(name)) !== "leaveOut");
  const decision = columnsNotation(sheet, layout, wanted);
  if (!("rows" in decision)) return decision;
  const namer = indicatorNamer(reference);
  const isNamed = ({ name }: SwingColumn): boolean =>
    answered.has(headKey(name)) || namer(headWords(name).name).certain !== undefined;
  const named = wanted.filter(isNamed);
  return named.length === 0 ? decision : columnsNotation(sheet, layout, named);
}

function linesOf(sheet: Sheet, rows: readonly number[]): readonly number[] {
  return rows.slice(0, LINES_SHOWN).map((row) => sheet.lines[row] ?? 0);
}
