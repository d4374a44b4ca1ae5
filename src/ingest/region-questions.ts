/** The names of regions in one file that a person can explain, and the findings and recipes that come of the answers. */

import type { Issue } from "../domain/issue.ts";
import type { Recipe, RecipeDraft } from "../domain/recipe.ts";
import { regionCode } from "../domain/region.ts";
import type { RegionQuestion } from "../domain/region-questions.ts";
import type { MappedName } from "../domain/table-mapping.ts";
import type { Reference } from "../reference/reference.ts";
import { saidKey } from "../reference/said-names.ts";
import { likelyNames } from "./checks/look-alikes.ts";
import { headKey } from "./formats/cells/column-names.ts";
import type { Header, Reading } from "./formats/export-format.ts";
import { regionReader } from "./mapping/name-readers.ts";
import { parsePeriodCell } from "./parse-period.ts";
import type { Sheet } from "./read-sheet.ts";

/** More names than this are no slips of the pen: the table is about other areas. */
const MOST_NAMES = 60;

/** Every name that was left out or looks like another, and every name that was explained, in the order of the file. */
export function regionQuestions(
  reading: Reading,
  names: readonly MappedName[],
  reference: Reference,
): readonly RegionQuestion[] {
  const about = { regionNames: reading.regionNames, reference };
  const likely = likelyNames(reading.observations, about).map(({ name }) => ({ name, state: "byName" as const }));
  const asked = [...(reading.askedRegions ?? []), ...likely];
  const unique = [...new Map(asked.map((each) => [saidKey(each.name), each])).values()].slice(0, MOST_NAMES);
  const read = regionReader(reference)(unique.map(({ name }) => name));
  const answers = new Map(names.map((answer) => [saidKey(answer.name), answer]));
  return unique.map(({ name, state }) => {
    const answer = state === "said" ? (answers.get(saidKey(name)) ?? answers.get(withoutLevel(name))) : undefined;
    return { name, state, proposals: read.get(name)?.proposals ?? [], ...(answer ? { answer } : {}) };
  });
}

/** The key of a name without the level that is printed behind it. */
function withoutLevel(name: string): string {
  return saidKey(name.replace(/\s*\(gemeente\)$/, ""));
}

/** What a person said of names in this file: names of other files are not among them. */
export function appliedNames(questions: readonly RegionQuestion[]): readonly MappedName[] {
  return questions.flatMap(({ answer }) => answer ?? []);
}

/** A note that says which names were read as a person said. */
export function saidIssues(names: readonly MappedName[], { regions }: Reference, fileName: string): readonly Issue[] {
  if (names.length === 0) return [];
  const nameOf = (text: string): string => {
    const code = regionCode(text);
    return (code && regions.get(code)?.name) ?? text;
  };
  const meant = names.flatMap(({ name, as }) => (as === undefined ? [] : [`${plain(name)} = ${nameOf(as)}`]));
  const left = names.flatMap(({ name, as }) => (as === undefined ? [plain(name)] : []));
  const facts = { meant: meant.join("|"), left: left.join("|") };
  return [{ code: "regionsSaid", severity: "note", where: { file: fileName }, facts }];
}

function plain(name: string): string {
  return name.replaceAll("|", " ");
}

/** The heads by which next month's file is known again: those that name no period. */
function steadyHeads(sheet: Sheet, header: Header): readonly string[] {
  const heads = (sheet.rows[header.row] ?? []).map(headKey).filter((head) => head !== "");
  return heads.filter((head) => parsePeriodCell(head).kind !== "period");
}

/** The one recipe for names of regions that fits a file: the same heads, periods aside. Of two that fit none is chosen. */
export function fittingNames(sheet: Sheet, header: Header, recipes: readonly Recipe[]): Recipe | undefined {
  const heads = JSON.stringify(steadyHeads(sheet, header));
  const fitting = recipes.filter(
    ({ layout, reads }) =>
      reads.kind === "columns" &&
      reads.answers.length === 0 &&
      (reads.names ?? []).length > 0 &&
      layout.delimiter === sheet.delimiter &&
      JSON.stringify(layout.heads) === heads,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What can be kept of the answers: together with those about columns, or by the heads of the file alone. */
export function namesDraft(
  sheet: Sheet,
  header: Header,
  names: readonly MappedName[],
  columns: RecipeDraft | undefined,
): RecipeDraft | undefined {
  if (names.length === 0) return columns;
  if (columns?.reads.kind === "columns") return { ...columns, reads: { ...columns.reads, names } };
  const heads = steadyHeads(sheet, header);
  if (heads.length === 0) return undefined;
  return { layout: { delimiter: sheet.delimiter, heads }, reads: { kind: "columns", answers: [], names } };
}
