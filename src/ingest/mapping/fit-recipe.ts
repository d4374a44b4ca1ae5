/** Recipes laid over a new file: the same layout is read the same way, and what is new in it is asked. */

import type { ColumnAnswers, ColumnQuestion } from "../../domain/column-mapping.ts";
import type { ReadingAnswers, Recipe, RecipeDraft } from "../../domain/recipe.ts";
import type { MappedName, TableColumn, TableMapping } from "../../domain/table-mapping.ts";
import { headKey } from "../formats/cells/column-names.ts";
import type { Reading } from "../formats/export-format.ts";
import type { Sheet } from "../read-sheet.ts";
import { headsOf, type TableShape } from "./table-shape.ts";

/** Rows in which the heads of a recipe are looked for: a title above them may grow. */
const TOP = 30;

export interface FittingRecipe {
  readonly recipe: Recipe;
  readonly mapping: TableMapping;
  /** Whether the heads are the same, all of them, in the same order. */
  readonly isExact: boolean;
}

/**
 * The one recipe that fits a table: all heads that it reads are there. Columns that are new are undecided. Where two fit
 * equally well nothing is chosen.
 */
export function fittingRecipe(sheet: Sheet, recipes: readonly Recipe[]): FittingRecipe | undefined {
  const fitting = recipes.flatMap((recipe) => laidOver(sheet, recipe) ?? []);
  const exact = fitting.filter(({ isExact }) => isExact);
  const best = exact.length > 0 ? exact : fitting;
  return best.length === 1 ? best[0] : undefined;
}

function laidOver(sheet: Sheet, recipe: Recipe): FittingRecipe | undefined {
  if (recipe.reads.kind !== "table" || recipe.layout.delimiter !== sheet.delimiter) return undefined;
  const { mapping } = recipe.reads;
  if (mapping.headerRows < 1) return undefined;
  for (const line of sheet.lines.slice(0, TOP)) {
    const shape: TableShape = { linesAbove: line - 1, headerRows: mapping.headerRows };
    const heads = headsOf(sheet, shape).map((parts) => parts.join(" | "));
    const columns = columnsFor(heads, mapping.columns);
    if (!columns) continue;
    const isExact = sameHeads(heads, recipe.layout.heads);
    return { recipe, isExact, mapping: { ...mapping, ...shape, columns } };
  }
  return undefined;
}

/** The columns of a file with the roles of a recipe; `undefined` when a column that the recipe reads is not there. */
function columnsFor(heads: readonly string[], known: readonly TableColumn[]): readonly TableColumn[] | undefined {
  const keys = known.map(({ head }) => headKey(head));
  const own = heads.map(headKey);
  if (own.length === keys.length && own.every((key, at) => key === keys[at])) {
    return heads.map((head, at) => ({ head, role: known[at]?.role ?? { kind: "undecided" } }));
  }
  const isClear = new Set(keys).size === keys.length && new Set(own).size === own.length;
  const read = known.filter(({ role }) => role.kind !== "ignore");
  if (!isClear || !read.every(({ head }) => own.includes(headKey(head)))) return undefined;
  return heads.map((head) => {
    const found = known[keys.indexOf(headKey(head))];
    return { head, role: found?.role ?? { kind: "undecided" } };
  });
}

function sameHeads(heads: readonly string[], known: readonly string[]): boolean {
  return heads.length === known.length && heads.every((head, at) => headKey(head) === known[at]);
}

/** What can be kept of a table. The period that was said for all rows is that of one file, and is asked each time. */
export function tableDraft(mapping: TableMapping): RecipeDraft | undefined {
  const heads = mapping.columns.map(({ head }) => headKey(head));
  if (heads.every((head) => head === "")) return undefined;
  const { period, ...fixed } = mapping.fixed;
  return { layout: { delimiter: mapping.delimiter, heads }, reads: { kind: "table", mapping: { ...mapping, fixed } } };
}

/** The recipe of which every answer is about a column that is asked for. */
function fittingAnswers(
  delimiter: string,
  questions: readonly ColumnQuestion[],
  recipes: readonly Recipe[],
): Recipe | undefined {
  const asked = new Set(questions.map(({ head }) => headKey(head)));
  const fitting = recipes.filter(
    ({ layout, reads }) =>
      reads.kind === "columns" &&
      reads.answers.length > 0 &&
      layout.delimiter === delimiter &&
      reads.answers.every(({ head }) => asked.has(headKey(head))),
  );
  const exact = fitting.filter(({ layout }) => layout.heads.length === asked.size);
  const best = exact.length > 0 ? exact : fitting;
  return best.length === 1 ? best[0] : undefined;
}

/** A reading with what was said of the columns and names of its file, by a person or by a recipe. */
export interface ReadAsSaid {
  readonly reading: Reading;
  readonly names: readonly MappedName[];
}

/** Reads a sheet of Swing with the answers given, or with those of the recipe whose columns are the ones that are asked for. */
export function readWithAnswers(
  read: (answers: ColumnAnswers, names: readonly MappedName[]) => Reading,
  delimiter: string,
  { columns, names, recipes = [] }: ReadingAnswers,
): ReadAsSaid {
  const reading = read(columns ?? [], names ?? []);
  const first = { reading, names: names ?? [] };
  if (columns || !reading.questions?.length) return first;
  const recipe = fittingAnswers(delimiter, reading.questions, recipes);
  if (recipe?.reads.kind !== "columns") return first;
  const said = names ?? recipe.reads.names ?? [];
  const again = read(recipe.reads.answers, said);
  const evidence = [...again.evidence, { kind: "recipe" as const, text: recipe.name.slice(0, 120) }];
  return { reading: { ...again, evidence }, names: said };
}

/** What can be kept of a sheet of Swing; nothing as long as a question is open. */
export function answersDraft(delimiter: string, questions: readonly ColumnQuestion[]): RecipeDraft | undefined {
  const answers = questions.flatMap(({ head, answer }) => (answer ? [{ head, answer }] : []));
  if (answers.length === 0 || answers.length < questions.filter(({ measures }) => measures.length > 0).length) {
    return undefined;
  }
  const heads = questions.map(({ head }) => headKey(head));
  return { layout: { delimiter, heads }, reads: { kind: "columns", answers } };
}
