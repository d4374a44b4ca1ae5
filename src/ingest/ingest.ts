/** Bytes to observations: the one door by which figures come in. */

import type { ByteSource, ReadProgress } from "../domain/byte-source.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { Issue } from "../domain/issue.ts";
import type { Reference } from "../reference/reference.ts";
import { checkObservations } from "./check-observations.ts";
import { decode, encodingIssues } from "./decode.ts";
import { harmoniseRegions } from "./harmonise-regions.ts";
import { contentHash } from "./hash.ts";
import type { IngestResult } from "./ingest-result.ts";
import { noText, notCsv } from "./not-csv.ts";
import { readSheet } from "./read-sheet.ts";
import { recognise } from "./recognise.ts";
import { accepted, refusal, refusedReading } from "./results.ts";
import { truncation } from "./truncation.ts";

export type { IngestResult };

/** What a reader tells while it reads. */
export interface IngestWatch {
  /** Called after every piece that was read. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads one file, given as bytes or, when it is large, as a source (a `Blob` or `File`) that is read piece by piece. Whatever the bytes are, there is a receipt and there are issues; a throw is a fault of this program.
 * `answers` say what columns are that cannot be named by their heads alone.
 */
export async function ingest(
  content: Uint8Array | ByteSource,
  fileName: string,
  reference: Reference,
  answers: ColumnAnswers = [],
  watch: IngestWatch = {},
): Promise<IngestResult> {
  const bytes =
    content instanceof Uint8Array ? content : new Uint8Array(await content.slice(0, content.size).arrayBuffer());
  watch.onProgress?.({ bytesRead: bytes.length, bytes: bytes.length, rows: 0 });
  const file = { fileName, hash: await contentHash(bytes), bytes: bytes.length };

  const binary = noText(bytes);
  if (binary) return refusal(file, binary);

  const decoded = decode(bytes);
  if (!decoded) return refusal(file, { as: "image-or-binary", evidence: [], code: "notText" });

  const other = notCsv(decoded.text);
  if (other) return refusal({ ...file, decoded }, other);

  const sheet = readSheet(decoded.text);
  const recognised = recognise(sheet);
  const found = { ...file, decoded, sheet };
  if (recognised.kind === "refused") return refusal(found, recognised);

  const { id, recognition } = recognised;
  const whole = truncation(sheet, decoded, recognition.header, fileName);
  if (blocks(whole)) return refusedReading(found, { format: id, evidence: recognition.evidence }, whole);

  const reading = harmoniseRegions(recognition.read(reference, fileName, answers), id, reference, fileName);
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
