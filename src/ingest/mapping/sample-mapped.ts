/** The first rows of a table, read by a mapping as far as it goes: what they would give, what waits, what is dropped. */

import type { MappingSample, SampleFigure } from "../../domain/mapping-step.ts";
import type { DropReason } from "../../domain/receipt.ts";
import type { Reference } from "../../reference/reference.ts";
import { emptyOrOdd } from "../formats/body-rows.ts";
import { parseNumber } from "../parse-number.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, tally } from "../tally.ts";
import { type CellKeys, cellKeys, cellValue } from "./mapped-cell.ts";
import { mappedPeriods } from "./mapped-periods.ts";
import type { TablePlan } from "./table-plan.ts";
import { rowsOfShape } from "./table-shape.ts";

/** Rows looked at: enough to meet what a table has in it, few enough to follow every keystroke. */
const ROWS = 200;
const FIGURES_SHOWN = 8;

/** Reads the first rows by a mapping that need not be complete. Nothing of it is loaded. */
export function sampleMapped(sheet: Sheet, plan: TablePlan, reference: Reference): MappingSample {
  const { body } = rowsOfShape(sheet, plan.mapping);
  const rows = sheet.rows.slice(body, body + ROWS);
  const periods = mappedPeriods(rows, plan, reference);
  const isOtherTable = plan.questions.some(({ kind }) => kind === "otherHeads");
  const isNotationOpen = plan.questions.some(({ kind }) => kind === "notation" || kind === "mixedNotation");
  const isEither = (text: string): boolean => isNotationOpen && bothWays(text) !== undefined;
  const dropped: DropTally = tally();
  const waiting = tally<"open">();
  const figures: SampleFigure[] = [];
  let kept = 0;
  for (const [at, cells] of rows.entries()) {
    const line = sheet.lines[body + at] ?? 0;
    const odd = emptyOrOdd(cells, plan.heads.length);
    if (odd) {
      dropped.add(odd, line);
      continue;
    }
    const found = (isOtherTable ? [] : plan.figures).map((figure) => ({
      text: cells[figure.column] ?? "",
      keys: cellKeys(cells, figure, plan, periods),
    }));
    const given = found.filter(({ keys }) => dropReason(keys) === undefined);
    const reason = found.map(({ keys }) => dropReason(keys)).find((each) => each !== undefined);
    if (given.length === 0 && reason) dropped.add(reason, line);
    else if (given.length === 0 || given.some(({ text, keys }) => isOpen(keys) || isEither(text)))
      waiting.add("open", line);
    else kept += 1;
    for (const { text, keys } of given.slice(0, FIGURES_SHOWN - figures.length)) {
      figures.push(figureOf(text, keys, { line, plan, isNotationOpen }));
    }
  }
  return {
    rows: rows.length,
    kept,
    waiting: waiting.get("open") ?? { count: 0, lines: [] },
    dropped: dropped.entries().map(([reason, count]) => ({ reason, ...count })),
    figures,
  };
}

/** Why a cell gives no figure whatever else is answered; a name that nobody knows yet is a question. */
function dropReason({ reasons, period }: CellKeys): DropReason | undefined {
  if (reasons.includes("leftOut")) return "leftOut";
  // A period such as `jan-18` is a question as long as nobody has said what it is.
  if (period === undefined || period.kind === "period" || period.kind === "sheetDate") return undefined;
  return period.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod";
}

function isOpen({ region, indicator, measure, period }: CellKeys): boolean {
  return region === undefined || indicator === undefined || measure === undefined || period?.kind !== "period";
}

function figureOf(
  text: string,
  { region, indicator, measure, period }: CellKeys,
  { line, plan, isNotationOpen }: { readonly line: number; readonly plan: TablePlan; readonly isNotationOpen: boolean },
): SampleFigure {
  const said = period?.kind === "period" ? period : undefined;
  const { value: read, status } = cellValue(text, plan.notation, { measure, status: said?.status ?? "observed" });
  const either = isNotationOpen ? bothWays(text) : undefined;
  return {
    ...(region ? { region } : {}),
    ...(indicator ? { indicator } : {}),
    ...(measure ? { measure } : {}),
    ...(said ? { period: said.code } : {}),
    value: either ? { either } : { read, status },
    line,
  };
}

/** What a cell is in Dutch and in English notation, where these differ. */
function bothWays(text: string): readonly [number, number] | undefined {
  const [dutch, english] = [parseNumber(text, "dutch"), parseNumber(text, "english")];
  if (dutch.kind !== "number" || english.kind !== "number" || dutch.value === english.value) return undefined;
  return [dutch.value, english.value];
}
