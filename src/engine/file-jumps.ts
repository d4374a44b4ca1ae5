/** Counts of one file that history does not explain: its own, and where it has none that of what is loaded. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { findJumps, type Jump } from "../analysis/quality/jumps.ts";
import type { IngestResult } from "../ingest/ingest.ts";

/** A jump with its line in the file. */
export interface FileJump extends Jump {
  readonly line: number;
}

/** The jumps of a file that was read, the largest first; none of one that was refused. */
export function jumpsInFile(
  { dataset, reference }: AnalysisContext,
  { observations, receipt }: Pick<IngestResult, "observations" | "receipt">,
): readonly FileJump[] {
  if (!observations) return [];
  const { jumps } = findJumps(observations, { dataset, reference, provenance: receipt.provenance ?? "real" });
  return jumps.map((jump) => ({ ...jump, line: observations.line[jump.row] ?? 0 }));
}
