/** Bytes to observations: the one door by which figures come in. */

import type { ByteSource } from "../domain/byte-source.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { Issue } from "../domain/issue.ts";
import type { Reference } from "../reference/reference.ts";
import { checkObservations } from "./check-observations.ts";
import type { ReadColumns } from "./columns/read-columns.ts";
import { type Decoded, decode, encodingIssues } from "./decode.ts";
import type { Reading } from "./formats/export-format.ts";
import { harmoniseRegions } from "./harmonise-regions.ts";
import { incidentOffer } from "./incidents/incident-columns.ts";
import type { IngestResult } from "./ingest-result.ts";
import { noText, notCsv } from "./not-csv.ts";
import { type OpenOptions, openFile } from "./open-file.ts";
import { readSheet, type Sheet } from "./read-sheet.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { accepted, refusal, refusedReading } from "./results.ts";
import { truncation } from "./truncation.ts";

export type { IngestResult };

/**
 * Reads one file, given as bytes or, when it is large, as a source (a `Blob` or `File`) that is read piece by piece. Whatever
 * the bytes are, there is a receipt and there are issues; a throw is a fault of this program.
 * `answers` say what columns are that cannot be named by their heads alone. Which way a file is read makes no difference
 * to the result.
 */
export async function ingest(
  content: Uint8Array | ByteSource,
  fileName: string,
  reference: Reference,
  answers: ColumnAnswers = [],
  options: OpenOptions = {},
): Promise<IngestResult> {
  const { hash, bytes, columns, whole } = await openFile(content, options);
  const file = { fileName, hash, bytes };
  return (columns && fromColumns(file, columns, reference)) ?? fromBytes(file, await whole(), reference, answers);
}

interface File {
  readonly fileName: string;
  readonly hash: string;
  readonly bytes: number;
}

function fromBytes(file: File, bytes: Uint8Array, reference: Reference, answers: ColumnAnswers): IngestResult {
  const binary = noText(bytes);
  if (binary) return refusal(file, binary);

  const decoded = decode(bytes);
  if (!decoded) return refusal(file, { as: "image-or-binary", evidence: [], code: "notText" });

  const other = notCsv(decoded.text);
  if (other) return refusal({ ...file, decoded }, other);

  const sheet = readSheet(decoded.text);
  const recognised = recognise(sheet);
  const found = { ...file, decoded, sheet };
  if (recognised.kind === "refused") {
    const incidents = recognised.as === "incident-list" ? incidentOffer(sheet, reference) : undefined;
    return { ...refusal(found, recognised), ...(incidents ? { incidents } : {}) };
  }
  return fromFormat(found, recognised, reference, () => recognised.recognition.read(reference, file.fileName, answers));
}

/** The result of a file whose columns stand ready; none for anything else than a table in the long layout. */
function fromColumns(
  file: File,
  { decoded, sheet, table }: ReadColumns,
  reference: Reference,
): IngestResult | undefined {
  if (notCsv(decoded.text)) return undefined;
  const recognised = recognise(sheet);
  if (recognised.kind === "refused") return undefined;
  const { readTable } = recognised.recognition;
  const found = { ...file, decoded, sheet };
  return readTable && fromFormat(found, recognised, reference, () => readTable(table, reference, file.fileName));
}

function fromFormat(
  found: File & { readonly decoded: Decoded; readonly sheet: Sheet },
  { id, recognition }: Extract<Recognised, { readonly kind: "format" }>,
  reference: Reference,
  read: () => Reading,
): IngestResult {
  const { fileName, decoded, sheet } = found;
  const whole = truncation(sheet, decoded, recognition.header, fileName);
  if (blocks(whole)) return refusedReading(found, { format: id, evidence: recognition.evidence }, whole);

  const reading = harmoniseRegions(read(), id, reference, fileName);
  const evidence = [...recognition.evidence, ...reading.evidence];
  const issues = [...encodingIssues(decoded, fileName), ...whole, ...reading.issues];
  if (blocks(issues)) {
    const refused = { format: id, evidence, table: reading.table, questions: reading.questions };
    return refusedReading(found, refused, issues.filter(isBlocking));
  }

  const checked = checkObservations(reading, reference, fileName);
  return accepted(found, { format: id, evidence, issues }, reading, checked);
}

function blocks(issues: readonly Issue[]): boolean {
  return issues.some(isBlocking);
}

/** What else was found in a file that is refused is about figures that nobody will see. */
function isBlocking(issue: Issue): boolean {
  return issue.severity === "blocks";
}
