/** Bytes to observations: the one door by which figures come in. */

import type { ByteSource } from "../domain/byte-source.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { Issue } from "../domain/issue.ts";
import type { Evidence } from "../domain/receipt.ts";
import { type ReadingAnswers, readingAnswers } from "../domain/recipe.ts";
import type { MappedName } from "../domain/table-mapping.ts";
import type { Reference } from "../reference/reference.ts";
import { withSaidNames } from "../reference/said-names.ts";
import { checkObservations } from "./check-observations.ts";
import type { ReadColumns } from "./columns/read-columns.ts";
import { type Decoded, decode, encodingIssues } from "./decode.ts";
import type { Reading } from "./formats/export-format.ts";
import { harmoniseRegions } from "./harmonise-regions.ts";
import { incidentOffer } from "./incidents/incident-columns.ts";
import type { IngestResult } from "./ingest-result.ts";
import { answersDraft, type ReadAsSaid, readWithAnswers } from "./mapping/fit-recipe.ts";
import { ingestMapped, isAsked } from "./mapping/ingest-mapped.ts";
import { noText, notCsv } from "./not-csv.ts";
import { type OpenedFile, type OpenOptions, openFile } from "./open-file.ts";
import { readSheet, type Sheet } from "./read-sheet.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { appliedNames, fittingNames, namesDraft, regionQuestions, saidIssues } from "./region-questions.ts";
import { accepted, refusal, refusedReading } from "./results.ts";
import { truncation } from "./truncation.ts";

export type { IngestResult };

export interface IngestOptions {
  /** A publication that comes with the app: it is not searched for what is refused. */
  readonly isPublication?: boolean;
}

/**
 * Reads one file, given as bytes or, when it is large, as a source (a `Blob` or `File`) that is read piece by piece. Whatever
 * the bytes are, there is a receipt and there are issues; a throw is a fault of this program.
 * `said` tells what columns are that cannot be named by their heads alone, and how a table is read that no format recognises.
 * Which way a file is read makes no difference to the result.
 */
export async function ingest(
  content: Uint8Array | ByteSource,
  fileName: string,
  reference: Reference,
  said: ColumnAnswers | ReadingAnswers = [],
  options: OpenOptions & IngestOptions = {},
): Promise<IngestResult> {
  return ingestOpened(await openFile(content, options), fileName, reference, said, options);
}

/** Reads a file that is open already, in the same way. */
export async function ingestOpened(
  { hash, bytes, columns, whole }: OpenedFile,
  fileName: string,
  reference: Reference,
  said: ColumnAnswers | ReadingAnswers = [],
  { isPublication }: IngestOptions = {},
): Promise<IngestResult> {
  const file = { fileName, hash, bytes };
  const answers = readingAnswers(said);
  return (
    (columns && fromColumns(file, columns, reference, answers)) ??
    fromBytes(file, await whole(), reference, answers, isPublication)
  );
}

interface File {
  readonly fileName: string;
  readonly hash: string;
  readonly bytes: number;
}

function fromBytes(
  file: File,
  bytes: Uint8Array,
  reference: Reference,
  answers: ReadingAnswers,
  isPublication = false,
): IngestResult {
  const binary = noText(bytes);
  if (binary) return refusal(file, binary);

  const decoded = decode(bytes);
  if (!decoded) return refusal(file, { as: "image-or-binary", evidence: [], code: "notText" });

  const other = notCsv(decoded.text);
  if (other) return refusal({ ...file, decoded }, other);

  const sheet = readSheet(decoded.text);
  const recognised = recognise(sheet, reference, isPublication);
  const found = { ...file, decoded, sheet };
  if (recognised.kind === "refused") {
    const refused = refusal(found, recognised);
    if (isAsked(recognised.as)) return ingestMapped(found, refused, answers, reference);
    const incidents = recognised.as === "incident-list" ? incidentOffer(sheet, reference) : undefined;
    return { ...refused, ...(incidents ? { incidents } : {}) };
  }
  const { id, recognition } = recognised;
  const read = (columns: ColumnAnswers, names: readonly MappedName[]): Reading =>
    recognition.read(withSaidNames(reference, names), file.fileName, columns);
  const said = answersOf(found, recognised, answers);
  return fromFormat(found, recognised, { reference, answers: said }, () =>
    id === "swing"
      ? readWithAnswers(read, sheet.delimiter, said)
      : { reading: read(said.columns ?? [], said.names ?? []), names: said.names ?? [] },
  );
}

/** The answers given; where nothing was said of names, those of the recipe whose heads are the same. */
function answersOf(
  { sheet }: { readonly sheet: Sheet },
  { recognition }: Extract<Recognised, { readonly kind: "format" }>,
  answers: ReadingAnswers,
): ReadingAnswers & { readonly recipe?: string } {
  const recipe = answers.names ? undefined : fittingNames(sheet, recognition.header, answers.recipes ?? []);
  return recipe?.reads.kind === "columns"
    ? { ...answers, names: recipe.reads.names ?? [], recipe: recipe.name }
    : answers;
}

/** The result of a file whose columns stand ready; none for anything else than a table in the long layout. */
function fromColumns(
  file: File,
  { decoded, sheet, table }: ReadColumns,
  reference: Reference,
  answers: ReadingAnswers,
): IngestResult | undefined {
  if (notCsv(decoded.text)) return undefined;
  const recognised = recognise(sheet, reference);
  if (recognised.kind === "refused") return undefined;
  const { readTable } = recognised.recognition;
  const found = { ...file, decoded, sheet };
  const said = answersOf(found, recognised, answers);
  const names = said.names ?? [];
  return (
    readTable &&
    fromFormat(found, recognised, { reference, answers: said }, () => ({
      reading: readTable(table, withSaidNames(reference, names), file.fileName),
      names,
    }))
  );
}

interface Said {
  readonly reference: Reference;
  /** `recipe`: name of the one that names of regions come from. */
  readonly answers: ReadingAnswers & { readonly recipe?: string };
}

function fromFormat(
  found: File & { readonly decoded: Decoded; readonly sheet: Sheet },
  { id, recognition }: Extract<Recognised, { readonly kind: "format" }>,
  { reference, answers }: Said,
  read: () => ReadAsSaid,
): IngestResult {
  const { fileName, decoded, sheet } = found;
  const { header } = recognition;
  const whole = truncation(sheet, decoded, header, fileName);
  if (blocks(whole)) return refusedReading(found, { format: id, evidence: recognition.evidence }, whole);

  const { reading: asRead, names } = read();
  const regions = regionQuestions(asRead, names, reference);
  const applied = appliedNames(regions);
  const reading = harmoniseRegions(asRead, id, reference, fileName);
  const evidence = [...recognition.evidence, ...reading.evidence, ...recipeEvidence(answers.recipe)];
  const issues = [
    ...encodingIssues(decoded, fileName),
    ...whole,
    ...reading.issues,
    ...saidIssues(applied, reference, fileName),
    ...unusedMapping(answers, fileName),
  ];
  if (blocks(issues)) {
    const about = { format: id, evidence, table: reading.table, questions: reading.questions };
    const refused = refusedReading(found, about, issues.filter(isBlocking));
    return issues.some(canBeSaid) ? ingestMapped(found, { ...refused, questions: [] }, answers, reference) : refused;
  }

  const checked = checkObservations(reading, reference, fileName);
  const result = accepted(found, { format: id, evidence, issues }, reading, checked);
  const recipe = namesDraft(sheet, header, names, answersDraft(sheet.delimiter, reading.questions ?? []));
  return {
    ...result,
    ...(applied.length > 0 ? { receipt: { ...result.receipt, names: applied } } : {}),
    ...(regions.length > 0 ? { regions } : {}),
    ...(recipe ? { recipe } : {}),
  };
}

/** What keeps a file from being read although a person can say it: a dimension that stands nowhere, or what `jan-18` is. */
function canBeSaid({ code, facts }: Issue): boolean {
  return code === "dimensionAbsent" || (code === "periodsAsDates" && facts["because"] === "spreadsheet");
}

function recipeEvidence(name: string | undefined): readonly Evidence[] {
  return name === undefined ? [] : [{ kind: "recipe", text: name.slice(0, 120) }];
}

/** A format that is recognised needs no mapping: the one given was not followed, and that is said. */
function unusedMapping({ mapping }: ReadingAnswers, fileName: string): readonly Issue[] {
  return mapping ? [{ code: "mappingUnused", severity: "note", where: { file: fileName }, facts: {} }] : [];
}

function blocks(issues: readonly Issue[]): boolean {
  return issues.some(isBlocking);
}

/** What else was found in a file that is refused is about figures that nobody will see. */
function isBlocking(issue: Issue): boolean {
  return issue.severity === "blocks";
}
