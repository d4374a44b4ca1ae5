/** A table with one column per offence, year or area: what its heads are, and which columns say what a row is about. */

import type { Sheet } from "../../read-sheet.ts";
import type { KnownClassification } from "../cells/column-names.ts";
import { longLayout } from "../long/long-layout.ts";
import { swingLayout } from "../swing/swing-layout.ts";
import { type DateMeaning, isIsoDate, meaningOfDates, periodOfDate } from "../tidy/tidy-dates.ts";
import { tidyRole } from "../tidy/tidy-heads.ts";
import { cellsOf, dimensionOf, headsOf, type PlacedHead, type TidyKeys, tidyKeys } from "../tidy/tidy-layout.ts";
import { classificationOf } from "../tidy/tidy-offences.ts";
import { type IsMunicipality, type WideKind, type WidePart, wideParts } from "./wide-heads.ts";

export interface WideColumn extends PlacedHead {
  readonly parts: readonly WidePart[];
}

export interface WideLayout extends TidyKeys {
  readonly headerRow: number;
  readonly heads: readonly string[];
  readonly classification: KnownClassification;
  /** Columns of figures, each with what its head says. */
  readonly columns: readonly WideColumn[];
  /** Set when heads are dates of which it does not show what they stand for. */
  readonly unsureDates: Extract<DateMeaning, { readonly kind: "unsure" }> | undefined;
}

const TITLE_LINES = 12;
/** Columns of a header: all offences, or a hundred areas over some years. */
const WIDEST = 2000;

/** The layout of a wide table; `undefined` when one head is not known with certainty, or the table is of another format. */
export function wideLayout(sheet: Sheet, isMunicipality: IsMunicipality): WideLayout | undefined {
  if (longLayout(sheet) || swingLayout(sheet) || isPivot(sheet)) return undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, TITLE_LINES); row++) {
    const heads = headsOf(sheet, row, WIDEST);
    const layout = heads && layoutOfHeads(sheet, heads, row, isMunicipality);
    if (layout) return layout;
  }
  return undefined;
}

/** Pivots of StatLine name their topic dimension; without it, their header would look like that of a wide table. */
function isPivot(sheet: Sheet): boolean {
  return sheet.rows
    .slice(0, TITLE_LINES)
    .some((cells) => cells.slice(0, WIDEST).some((cell) => /^\s*onderwerp(?:en)?\s*$/i.test(cell)));
}

function layoutOfHeads(
  sheet: Sheet,
  heads: readonly string[],
  headerRow: number,
  isMunicipality: IsMunicipality,
): WideLayout | undefined {
  const printed = heads.flatMap((head, column): readonly WideColumn[] => {
    const parts = wideParts(head, isMunicipality);
    return parts ? [{ column, head, parts }] : [];
  });
  const isFigures = new Set(printed.map(({ column }) => column));
  const roles = heads.map((head, column) => (isFigures.has(column) ? ({ role: "beside" } as const) : tidyRole(head)));
  const known = roles.every((role) => role !== undefined && role.role !== "figure");
  const keys = known ? tidyKeys(heads, roles) : undefined;
  if (!keys) return undefined;
  const { columns, unsureDates } =
    keys.offence === undefined ? { columns: printed, unsureDates: undefined } : withDates(printed);
  const kinds = kindsOf(columns);
  if (!kinds || !standsOnce(keys, kinds)) return undefined;
  // A translated table without periods is told for what it is.
  if (keys.areaNames === "translated" && keys.period === undefined && !kinds.has("period")) return undefined;
  const offences = keys.offence === undefined ? textsOf(columns, "offence") : cellsOf(sheet, headerRow, keys.offence);
  const hasOffence = kinds.has("offence") || keys.offence !== undefined;
  const classification = hasOffence ? classificationOf(offences, dimensionOf(roles)) : "police_crime";
  return (
    classification && {
      ...keys,
      ignored: keys.ignored.filter(({ column }) => !isFigures.has(column)),
      repeated: [...keys.repeated, ...repeatedHeads(columns)],
      headerRow,
      heads,
      classification,
      columns,
      unsureDates,
    }
  );
}

/** Heads that are dates, in a table that has its offences in a column: then they are no codes that became dates, but periods. */
function withDates(columns: readonly WideColumn[]): Pick<WideLayout, "columns" | "unsureDates"> {
  const heads = columns.map(({ head }) => head);
  if (!heads.every(isIsoDate)) return { columns, unsureDates: undefined };
  const meaning = meaningOfDates(heads);
  const textOf = (head: string): string =>
    meaning.kind === "unsure" ? head : (periodOfDate(head, meaning.kind) ?? head);
  return {
    columns: columns.map((each) => ({ ...each, parts: [{ kind: "period", text: textOf(each.head) }] })),
    unsureDates: meaning.kind === "unsure" ? meaning : undefined,
  };
}

/** The kinds that every head of a figure names; `undefined` when they name different ones. */
function kindsOf(columns: readonly WideColumn[]): ReadonlySet<WideKind> | undefined {
  const each = columns.map(({ parts }) => parts.map(({ kind }) => kind).join());
  const [first] = columns;
  return first && new Set(each).size === 1 ? new Set(first.parts.map(({ kind }) => kind)) : undefined;
}

/**
 * Whether no dimension stands both in the heads and in a column, and two of three stand somewhere, one of them in a column: a
 * line of figures under years could be about anything. The third may be absent, and is then named.
 */
function standsOnce(keys: TidyKeys, kinds: ReadonlySet<WideKind>): boolean {
  const inColumns = (["offence", "region", "period"] as const).filter((kind) => keys[kind] !== undefined);
  return (
    (inColumns.length > 0 || kinds.size === 3) &&
    inColumns.every((kind) => !kinds.has(kind)) &&
    inColumns.length + kinds.size > 1
  );
}

function textsOf(columns: readonly WideColumn[], kind: WideKind): readonly string[] {
  return columns.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === kind ? [part.text] : [])));
}

/** Heads that stand there twice, or two heads of one meaning: which of them counts cannot be known. */
function repeatedHeads(columns: readonly WideColumn[]): readonly string[] {
  const keys = columns.map(({ parts }) => parts.map(({ text }) => text.toLowerCase()).join("|"));
  return columns.flatMap(({ head }, at) => (keys.indexOf(keys[at] ?? "") === at ? [] : [head]));
}
