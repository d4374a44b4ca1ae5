/** A mapping laid over its sheet: what each figure column is, what every name stands for, and what is still open. */

import type { AskedDate } from "../../domain/mapping-step.ts";
import type {
  ColumnSeen,
  MappingQuestion,
  NamedDimension,
  NameFound,
  NumberNotation,
  TableMapping,
} from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { columnMeasures, notationOf } from "./column-evidence.ts";
import { type FigurePlan, figurePlan, placesOf, type RolePlaces } from "./figure-plan.ts";
import { dateQuestions, type MappedDates, mappedDates } from "./mapped-dates.ts";
import { periodTexts } from "./mapped-periods.ts";
import {
  choiceQuestions,
  dimensionQuestions,
  measureQuestions,
  notationQuestions,
  openSheetDate,
  otherHeads,
  roleQuestions,
  sameFigures,
} from "./mapping-questions.ts";
import { type NameMeaning, nameMeanings } from "./name-meanings.ts";
import { headsOf, tableRows } from "./table-shape.ts";

export interface TablePlan {
  readonly mapping: TableMapping;
  readonly heads: readonly string[];
  readonly figures: readonly FigurePlan[];
  /** Where each role stands; −1 for none. */
  readonly at: RolePlaces;
  readonly notation: NumberNotation;
  /** The meaning of a cell as printed. */
  readonly meaning: (dimension: NamedDimension, text: string) => NameMeaning;
  readonly questions: readonly MappingQuestion[];
  readonly names: readonly NameFound[];
  readonly columns: readonly ColumnSeen[];
  readonly example: string | undefined;
  /** What the dates of the period column are. */
  readonly dates: MappedDates;
  /** A period such as `jan-18` or `2018-01-01` of which a person says what it is. */
  readonly sheetDate: AskedDate | undefined;
}

const VALUES_SHOWN = 4;

/** Lays a mapping over a sheet. The questions are what keeps it from being read. */
export function tablePlan(sheet: Sheet, mapping: TableMapping, reference: Reference): TablePlan {
  const heads = headsOf(sheet, mapping).map((parts) => parts.join(" | "));
  const roles = mapping.columns.map(({ role }) => role);
  const at = placesOf(roles);
  const figures = roles.flatMap((role, column): readonly FigurePlan[] =>
    role.kind === "value" ? [figurePlan(role, column, heads[column] ?? "", mapping.fixed, at)] : [],
  );
  const decision = notationOf(
    sheet,
    mapping,
    heads.length,
    figures.map(({ column }) => column),
  );
  const notation = mapping.notation ?? ("rows" in decision ? "dutch" : decision.notation);
  const measures = columnMeasures(sheet, mapping, heads, notation);
  const named = nameMeanings(sheet, mapping, heads.length, at, reference);
  const periods = periodTexts(bodyCells(sheet, mapping, heads.length), { figures, at });
  const sheetDate = openSheetDate(periods);
  const dates = mappedDates(bodyCells(sheet, mapping, heads.length), { mapping, figures, at });
  const examples = "rows" in decision ? decision.examples : decision.example === undefined ? [] : [decision.example];
  const questions: readonly MappingQuestion[] = [
    ...otherHeads(mapping, heads),
    ...roleQuestions(roles, heads),
    ...dimensionQuestions(figures, at),
    ...choiceQuestions(figures, mapping, reference),
    ...measureQuestions(figures, measures),
    ...sameFigures(figures),
    ...notationQuestions(decision, mapping, sheet.delimiter),
    ...(sheetDate !== undefined && mapping.sheetDates === undefined
      ? [{ kind: "sheetDates" as const, example: sheetDate }]
      : []),
    ...dateQuestions(dates, heads),
    ...named.questions,
  ];
  return {
    mapping,
    heads,
    figures,
    at,
    notation,
    meaning: named.meaning,
    questions,
    names: named.names,
    columns: heads.map((head, column) => ({
      head,
      values: firstTexts(sheet, mapping, heads.length, column),
      measures: measures[column] ?? [],
    })),
    example: examples[0],
    dates,
    sheetDate: sheetDate === undefined ? askedDate(dates) : { example: sheetDate, choices: ["months", "days"] },
  };
}

/** What a person says of the dates of the column, or has said. */
function askedDate(dates: MappedDates): AskedDate | undefined {
  const open = dates.kind === "none" ? undefined : dates.open;
  return open && open.choices.length > 0 ? open : undefined;
}

function* bodyCells(sheet: Sheet, mapping: TableMapping, width: number): Iterable<readonly string[]> {
  for (const { cells } of tableRows(sheet, mapping, width)) yield cells;
}

function firstTexts(sheet: Sheet, mapping: TableMapping, width: number, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of tableRows(sheet, mapping, width)) {
    const text = trimCell(cells[column] ?? "");
    if (text !== "") found.add(text.slice(0, 60));
    if (found.size >= VALUES_SHOWN) break;
  }
  return [...found];
}
