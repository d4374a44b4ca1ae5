/** The result of reading a file: its receipt, filled from whatever is known by then, and its issues. */

import type { ColumnQuestion } from "../domain/column-mapping.ts";
import type { Issue, IssueCode } from "../domain/issue.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import { comparePeriods, lastMonthOf, periodCode } from "../domain/period.ts";
import type { DropReason, Evidence, FormatId, Receipt, RefusedKind } from "../domain/receipt.ts";
import type { Checked } from "./check-observations.ts";
import { sortedPeriods } from "./checks/period-gaps.ts";
import type { Decoded } from "./decode.ts";
import type { Reading } from "./formats/export-format.ts";
import type { IngestResult } from "./ingest-result.ts";
import { lineSet } from "./line-set.ts";
import type { RefusedAs } from "./not-csv.ts";
import type { Sheet } from "./read-sheet.ts";
import { type DropTally, LINES_SHOWN } from "./tally.ts";

/** What is known of a file at some point of the pipeline. */
export interface FileSoFar {
  readonly fileName: string;
  readonly hash: string;
  readonly bytes: number;
  readonly decoded?: Decoded;
  readonly sheet?: Sheet;
}

/** Issue codes of refusals that `notFigures` would not describe. */
const REFUSAL_ISSUES: Readonly<Partial<Record<RefusedKind, IssueCode>>> = {
  unknown: "notRecognised",
  "incident-list": "personalData",
  "personal-data": "personalData",
  "two-type-dimensions": "unsupportedTable",
  "odata-v4": "unsupportedTable",
  "unknown-pivot": "unsupportedTable",
  "translated-pivot": "unsupportedTable",
};

/** The result for a file that is something else than figures we read. */
export function refusal(file: FileSoFar, refused: RefusedAs): IngestResult {
  const code = refused.code ?? REFUSAL_ISSUES[refused.as] ?? "notFigures";
  const facts = refused.facts ?? { kind: refused.as, evidence: refused.evidence[0]?.text ?? "" };
  const where = refused.lines ? { file: file.fileName, lines: refused.lines } : { file: file.fileName };
  const issue: Issue = { code, severity: "blocks", where, facts };
  return unread(file, { format: refused.as, evidence: refused.evidence }, [issue]);
}

/** The result for a file of a known format that cannot be loaded as it is, with what may still be asked of it. */
export function refusedReading(
  file: FileSoFar,
  found: {
    readonly format: FormatId;
    readonly evidence: readonly Evidence[];
    readonly table?: string | undefined;
    readonly questions?: readonly ColumnQuestion[] | undefined;
  },
  issues: readonly Issue[],
): IngestResult {
  const { questions = [], ...about } = found;
  return { ...unread(file, about, issues), questions };
}

function unread(
  file: FileSoFar,
  found: Pick<Receipt, "format" | "evidence"> & { readonly table?: string | undefined },
  issues: readonly Issue[],
): IngestResult {
  const counts = { accepted: false, rowsRead: 0, rowsKept: 0, observations: 0, dropped: [], missing: [] };
  const { table, ...format } = found;
  const receipt = { ...fileFacts(file), ...format, ...(table ? { table } : {}), ...counts };
  return { receipt, issues, observations: undefined, doubtful: new Uint32Array(), regionNames: [], questions: [] };
}

/** The result for a file that was read; without a single figure or missing cell it is refused all the same. */
export function accepted(
  file: FileSoFar,
  found: { readonly format: FormatId; readonly evidence: readonly Evidence[]; readonly issues: readonly Issue[] },
  reading: Reading,
  checked: Checked,
): IngestResult {
  const { observations } = checked;
  const isEmpty = observations.length === 0;
  const where = { file: file.fileName };
  const noRows: Issue = { code: "noRows", severity: "blocks", where, facts: { rows: reading.rowsRead } };
  const span = periodSpan(observations);
  const receipt: Receipt = {
    ...fileFacts(file),
    format: found.format,
    evidence: found.evidence,
    accepted: !isEmpty,
    ...(reading.table ? { table: reading.table } : {}),
    ...(reading.columns ? { columns: reading.columns } : {}),
    ...(reading.provenance ? { provenance: reading.provenance } : {}),
    ...(reading.editionDate ? { editionDate: reading.editionDate } : {}),
    rowsRead: reading.rowsRead,
    rowsKept: lineSet(observations.line).size + reading.mergedRows,
    observations: observations.length,
    dropped: addedUp([reading.dropped, checked.dropped]),
    missing: checked.missing.map(({ reason, count }) => ({ reason, count })),
    ...(span ? { periods: span } : {}),
  };
  const regions = new Set(observations.region.dictionary);
  return {
    receipt,
    issues: [...(isEmpty ? [noRows] : []), ...found.issues, ...checked.issues],
    observations: isEmpty ? undefined : observations,
    doubtful: checked.doubtful,
    regionNames: reading.regionNames.filter(([code]) => regions.has(code)),
    questions: reading.questions ?? [],
  };
}

function fileFacts(
  file: FileSoFar,
): Pick<Receipt, "fileName" | "hash" | "bytes" | "encoding" | "delimiter" | "lineEnding"> {
  const { fileName, hash, bytes, decoded, sheet } = file;
  return {
    fileName,
    hash,
    bytes,
    encoding: decoded?.encoding ?? "unknown",
    delimiter: sheet?.delimiter ?? "",
    lineEnding: sheet?.lineEnding ?? "lf",
  };
}

function addedUp(tallies: readonly DropTally[]): Receipt["dropped"] {
  const sums = new Map<DropReason, { count: number; lines: readonly number[] }>();
  for (const [reason, { count, lines }] of tallies.flatMap((one) => one.entries())) {
    const before = sums.get(reason);
    const allLines = [...(before?.lines ?? []), ...lines].sort((a, b) => a - b).slice(0, LINES_SHOWN);
    sums.set(reason, { count: (before?.count ?? 0) + count, lines: allLines });
  }
  return [...sums].map(([reason, sum]) => ({ reason, ...sum }));
}

/** The first period, and the one that ends last. */
export function periodSpan(observations: ObservationColumns): Receipt["periods"] {
  const periods = sortedPeriods(observations.period.dictionary);
  const first = periods[0];
  const last = periods.toSorted((a, b) => comparePeriods(lastMonthOf(a), lastMonthOf(b))).at(-1);
  return first && last ? { first: periodCode(first), last: periodCode(last) } : undefined;
}
