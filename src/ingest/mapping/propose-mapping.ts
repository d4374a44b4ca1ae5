/** A first mapping of an unknown table: a role only where heads and cells leave no doubt, `undecided` elsewhere. */

import type { Measure } from "../../domain/observation.ts";
import { type ColumnRole, MAPPING_DELIMITERS, type TableMapping } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { knownColumn } from "../formats/cells/column-names.ts";
import { hasOtherTitle } from "../formats/cells/counted-subject.ts";
import { headMeasure, isKeyHead, isMonthHead, isRowHead } from "../formats/cells/mapped-words.ts";
import { isOtherSubject } from "../formats/cells/other-subject-heads.ts";
import { isSheetDate } from "../formats/cells/sheet-dates.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { type ColumnEvidence, columnEvidence, columnMeasures, isSureNotation, notationOf } from "./column-evidence.ts";
import { headIndicator, regionReader } from "./name-readers.ts";
import { guessShape, type TableShape, tableRows } from "./table-shape.ts";

/** Share of cells from which a column is what they are. */
const NEARLY_ALL = 0.9;
/** Share of known names from which the other names are unknown ones, and asked. */
const MOST = 0.5;

const UNDECIDED: ColumnRole = { kind: "undecided" };
const IGNORE: ColumnRole = { kind: "ignore" };

/** The mapping of a sheet as far as it is certain. `shape` is what a person said of the heads, when somebody did. */
export function proposeMapping(
  sheet: Sheet,
  reference: Reference,
  shape: TableShape = guessShape(sheet),
): TableMapping {
  const columns = columnEvidence(sheet, shape, reference);
  const keys = settleKeys(columns.map(keyRole), columns, sheet, shape, reference);
  const roles = settleFigures(withDates(keys, columns), columns, reference);
  const figures = roles.flatMap(({ kind }, column) => (kind === "value" ? [column] : []));
  const decision = notationOf(sheet, shape, columns.length, figures);
  const sure = !("rows" in decision) && figures.length > 0 && isSureNotation(decision, sheet.delimiter);
  const heads = columns.map(({ head }) => head);
  const measures = sure ? columnMeasures(sheet, shape, heads, decision.notation) : [];
  const isOther = hasOtherTitle(sheet, shape.linesAbove);
  return {
    delimiter: MAPPING_DELIMITERS.find((known) => known === sheet.delimiter) ?? ";",
    ...shape,
    columns: columns.map(({ head }, at) => ({
      head,
      role: isOther ? notCounted(roles[at] ?? UNDECIDED) : counted(roles[at] ?? UNDECIDED, measures[at] ?? []),
    })),
    fixed: {},
    ...(sure ? { notation: decision.notation } : {}),
    names: [],
  };
}

/** Whole figures under the bare name of one offence are counts. */
function counted(role: ColumnRole, measures: readonly Measure[]): ColumnRole {
  const isBare = role.kind === "value" && role.indicator !== undefined && role.measure === undefined;
  return isBare && measures.includes("count") ? { ...role, measure: "count" } : role;
}

/** Under a title of other figures no column is a count of offences: what it is, is asked. */
function notCounted(role: ColumnRole): ColumnRole {
  if (role.kind !== "value" || role.measure !== "count") return role;
  const { measure: _, ...open } = role;
  return open;
}

/** The role that the cells of a key column show; `undefined` for a column that may hold figures or anything else. */
function keyRole(seen: ColumnEvidence): ColumnRole | undefined {
  const known = knownColumn(seen.head)?.column.role;
  if (seen.filled === 0 || (seen.countsRows && isRowHead(seen.head))) return IGNORE;
  if (isMonthHead(seen.head) && seen.periods < NEARLY_ALL) {
    return seen.months >= NEARLY_ALL ? { kind: "month" } : UNDECIDED;
  }
  const isPeriod = seen.periods >= NEARLY_ALL || (seen.periods >= MOST && seen.numbers < MOST);
  if (isPeriod && known !== "topic") return { kind: "period" };
  if (seen.regions >= MOST && seen.regions > seen.indicators) return { kind: "region" };
  if (seen.units >= NEARLY_ALL) return { kind: "measure" };
  if (seen.indicators >= MOST) return { kind: "indicator" };
  if (seen.numbers < NEARLY_ALL) return UNDECIDED;
  return isOtherSubject(seen.head) ? IGNORE : undefined;
}

/** The one column of first days is that of the periods where no other column or head says one: all rows tell what it is. */
function withDates(
  roles: readonly (ColumnRole | undefined)[],
  columns: readonly ColumnEvidence[],
): readonly (ColumnRole | undefined)[] {
  const dated = columns.filter(({ firstDays }) => firstDays === 1);
  const hasPeriod = columns.some(
    ({ column, parts, periods }) =>
      roles[column]?.kind === "period" || periods >= NEARLY_ALL || parts.flatMap(piecesOf).some(isPeriodText),
  );
  const [only] = dated;
  if (only === undefined || dated.length > 1 || hasPeriod) return roles;
  return roles.map((role, column) => (column === only.column ? { kind: "period" } : role));
}

/** Of two columns for one dimension: the second is left out where both say the same on every row, else both are asked. */
function settleKeys(
  roles: readonly (ColumnRole | undefined)[],
  columns: readonly ColumnEvidence[],
  sheet: Sheet,
  shape: TableShape,
  reference: Reference,
): readonly (ColumnRole | undefined)[] {
  const settled = [...roles];
  for (const kind of ["region", "indicator", "period", "measure", "month"] as const) {
    const found = settled.flatMap((role, at) => (role?.kind === kind ? [at] : []));
    if (found.length < 2) continue;
    const same = kind === "region" && sayTheSame(found, columns, sheet, shape, reference);
    for (const at of found.slice(same ? 1 : 0)) settled[at] = same ? IGNORE : UNDECIDED;
  }
  return settled;
}

function sayTheSame(
  found: readonly number[],
  columns: readonly ColumnEvidence[],
  sheet: Sheet,
  shape: TableShape,
  reference: Reference,
): boolean {
  const reader = regionReader(reference);
  const read = found.map((at) => reader(columns[at]?.texts ?? []));
  for (const { cells } of tableRows(sheet, shape, columns.length)) {
    const codes = found.map((at, index) => read[index]?.get(cells[at] ?? "")?.known);
    if (codes[0] === undefined || codes.some((code) => code !== codes[0])) return false;
  }
  return true;
}

/** Columns of figures: certain when their head says what they are, or when there is one alone. */
function settleFigures(
  roles: readonly (ColumnRole | undefined)[],
  columns: readonly ColumnEvidence[],
  reference: Reference,
): readonly ColumnRole[] {
  const open = roles.flatMap((role, at) => (role === undefined && !isKeyHead(columns[at]?.head ?? "") ? [at] : []));
  const has = (kind: ColumnRole["kind"]): boolean => roles.some((role) => role?.kind === kind);
  const read = partReader(reference);
  return roles.map((role, at): ColumnRole => {
    if (role) return role;
    const seen = columns[at];
    if (!seen || isKeyHead(seen.head)) return UNDECIDED;
    const said = read(seen.parts);
    const own = {
      ...(said.indicator && !has("indicator") ? { indicator: said.indicator } : {}),
      ...(said.period && !has("period") ? { period: said.period } : {}),
      ...(said.region && !has("region") ? { region: said.region } : {}),
      ...(said.measure && !has("measure") ? { measure: said.measure } : {}),
    };
    const isNamed = Object.keys(said).length > 0;
    return isNamed || open.length === 1 ? { kind: "value", ...own } : UNDECIDED;
  });
}

/** What stands in one head, each by itself: "Woninginbraak | 2018", "Enschede - 2018". */
function piecesOf(head: string): readonly string[] {
  return head.split(/\s*\|\s*|\s+[-–]\s+(?=(?:19|20)\d{2})/);
}

function isPeriodText(text: string): boolean {
  return parsePeriodCell(text).kind === "period" || isSheetDate(text);
}

interface SaidByHead {
  readonly indicator?: string;
  readonly period?: string;
  readonly region?: string;
  readonly measure?: NonNullable<ReturnType<typeof headMeasure>>;
}

/** What the heads of one column say, each part by itself: "Woninginbraak | 2018", "Enschede | per 1.000 inwoners". */
function partReader(reference: Reference): (parts: readonly string[]) => SaidByHead {
  const indicatorOf = headIndicator(reference);
  const regionOf = regionReader(reference);
  return (parts) => {
    const pieces = parts.flatMap(piecesOf);
    const period = pieces.find(isPeriodText);
    const others = pieces.filter((piece) => piece !== period);
    const indicator = others.map(indicatorOf).find((id) => id !== undefined);
    const region = [...regionOf(others).values()].find(({ known }) => known !== undefined)?.known;
    const measures = others.map(headMeasure).filter((measure) => measure !== undefined);
    const measure = measures.find((each) => each !== "count") ?? measures[0];
    return {
      ...(indicator ? { indicator } : {}),
      ...(period ? { period } : {}),
      ...(region ? { region } : {}),
      ...(measure ? { measure } : {}),
    };
  };
}
