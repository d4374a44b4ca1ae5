/** The way of a table that no format recognises: it is asked, then read by the mapping that a person or a recipe gives. */

import type { Issue } from "../../domain/issue.ts";
import type { MappingStep } from "../../domain/mapping-step.ts";
import type { Evidence, RefusedKind } from "../../domain/receipt.ts";
import type { ReadingAnswers } from "../../domain/recipe.ts";
import { type MappingQuestion, questionFacts, type TableMapping } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { checkObservations } from "../check-observations.ts";
import { type Decoded, encodingIssues } from "../decode.ts";
import { headList } from "../formats/long/long-issues.ts";
import { harmoniseRegions } from "../harmonise-regions.ts";
import type { IngestResult } from "../ingest-result.ts";
import { readSheet, type Sheet } from "../read-sheet.ts";
import { recognise } from "../recognise.ts";
import { accepted, type FileSoFar, refusal, refusedReading } from "../results.ts";
import { truncation } from "../truncation.ts";
import { fittingRecipe, tableDraft } from "./fit-recipe.ts";
import { proposeMapping } from "./propose-mapping.ts";
import { readMapped } from "./read-mapped.ts";
import { sampleMapped } from "./sample-mapped.ts";
import { type TablePlan, tablePlan } from "./table-plan.ts";
import { rowsOfShape } from "./table-shape.ts";

/** What is asked instead of refused. Persons, incidents, lists of codes and everything that is known for what it is never are. */
const ASKED: ReadonlySet<RefusedKind> = new Set<RefusedKind>(["unknown", "translated-pivot", "unknown-pivot"]);

export function isAsked(kind: RefusedKind): boolean {
  return ASKED.has(kind);
}

interface Found extends FileSoFar {
  readonly decoded: Decoded;
  readonly sheet: Sheet;
}

/** Rows and cells shown of a table. */
const ROWS_SHOWN = 12;
const CELLS_SHOWN = 60;
const LONGEST_CELL = 80;

/**
 * The result for a file that would be refused as `refused` says. Without a mapping it is refused, with what can be asked of it;
 * with one it is read when nothing is open any more.
 */
export function ingestMapped(
  found: Found,
  refused: IngestResult,
  answers: ReadingAnswers,
  reference: Reference,
): IngestResult {
  const recipe = answers.mapping ? undefined : fittingRecipe(found.sheet, answers.recipes ?? []);
  const given = answers.mapping ?? recipe?.mapping;
  const sheet =
    given && given.delimiter !== found.sheet.delimiter ? readSheet(found.decoded.text, given.delimiter) : found.sheet;
  if (sheet !== found.sheet) {
    // Persons that one delimiter hides, another shows.
    const seen = recognise(sheet, reference);
    if (seen.kind === "refused" && !isAsked(seen.as)) return refusal({ ...found, sheet }, seen);
  }
  const plan = tablePlan(sheet, mappingOf(sheet, given, reference), reference);
  if (!isTable(plan)) return refused;
  const step = stepOf(sheet, plan, reference, recipe?.recipe.name);
  if (!given) return { ...refused, mapping: step };
  return { ...readByPlan({ ...found, sheet }, plan, reference, recipe?.recipe.name), mapping: step };
}

/** A mapping without columns asks for a proposal under the heads that it names. */
function mappingOf(sheet: Sheet, given: TableMapping | undefined, reference: Reference): TableMapping {
  if (!given) return proposeMapping(sheet, reference);
  if (given.columns.length > 0) return given;
  const { linesAbove, headerRows, fixed, names, sheetDates } = given;
  const proposed = proposeMapping(sheet, reference, { linesAbove, headerRows });
  return { ...proposed, fixed, names, ...(sheetDates ? { sheetDates } : {}) };
}

/** Whether there is anything to ask: several columns, of which one has figures. */
function isTable({ columns }: TablePlan): boolean {
  return columns.length > 1 && columns.some(({ measures }) => measures.length > 0);
}

function readByPlan(found: Found, plan: TablePlan, reference: Reference, recipe: string | undefined): IngestResult {
  const { fileName, decoded, sheet } = found;
  const { body } = rowsOfShape(sheet, plan.mapping);
  const header = { row: body - 1, width: plan.heads.length, figures: plan.figures.map(({ column }) => column) };
  const evidence: readonly Evidence[] = [
    recipe === undefined
      ? { kind: "mapping", text: headList(plan.figures.map(({ head }) => head)).slice(0, 120) }
      : { kind: "recipe", text: recipe.slice(0, 120) },
  ];
  const open = plan.questions.map((question) => questionIssue(question, fileName));
  const whole = truncation(sheet, decoded, header, fileName);
  const blocking = [...open, ...whole].filter(({ severity }) => severity === "blocks");
  if (blocking.length > 0) return refusedReading(found, { format: "mapped", evidence }, blocking);
  const reading = harmoniseRegions(readMapped(sheet, plan, reference, fileName), "mapped", reference, fileName);
  const issues = [...encodingIssues(decoded, fileName), ...whole, ...reading.issues];
  const checked = checkObservations(reading, reference, fileName);
  const result = accepted(found, { format: "mapped", evidence, issues }, reading, checked);
  const draft = tableDraft(plan.mapping);
  return { ...result, receipt: { ...result.receipt, mapping: plan.mapping }, ...(draft ? { recipe: draft } : {}) };
}

function stepOf(sheet: Sheet, plan: TablePlan, reference: Reference, recipe: string | undefined): MappingStep {
  return {
    mapping: plan.mapping,
    questions: plan.questions,
    rows: sheet.rows.slice(0, ROWS_SHOWN).map((cells, row) => ({
      line: sheet.lines[row] ?? 0,
      cells: cells.slice(0, CELLS_SHOWN).map((cell) => cell.slice(0, LONGEST_CELL)),
    })),
    columns: plan.columns,
    names: plan.names,
    sample: sampleMapped(sheet, plan, reference),
    ...(plan.sheetDate === undefined ? {} : { sheetDate: plan.sheetDate }),
    ...(plan.example === undefined ? {} : { example: plan.example }),
    ...(recipe === undefined ? {} : { recipe }),
  };
}

/** An open question keeps the file from being loaded. */
function questionIssue(question: MappingQuestion, fileName: string): Issue {
  return { code: "mappingQuestion", severity: "blocks", where: { file: fileName }, facts: questionFacts(question) };
}
