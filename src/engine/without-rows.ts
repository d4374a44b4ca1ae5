/** What was read, without some of its rows: the receipt says how many and still adds up. */

import { Refusal } from "../domain/refusal.ts";
import { missingByReason } from "../ingest/checks/cells.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import { periodSpan } from "../ingest/results.ts";
import { selectRows } from "../ingest/select-rows.ts";
import { LINES_SHOWN } from "../ingest/tally.ts";
import { nothingLeft } from "../text/engine-nl.ts";

/**
 * Leaves out the rows of the observations (ascending). A row of the file counts as dropped (`doubtful`) when none of its figures
 * is left, so that rows read stay rows kept and rows dropped together. Throws a `Refusal` when no figure would be left.
 */
export function withoutRows(result: IngestResult, rows: Uint32Array): IngestResult {
  const before = result.observations;
  if (!before || rows.length === 0) return result;
  const out = new Set(rows);
  const observations = selectRows(before, (row) => !out.has(row));
  if (observations.length === 0) throw new Refusal(nothingLeft());
  const kept = new Set(observations.line);
  const lines = [...new Set(Array.from(rows, (row) => before.line[row] ?? 0))].filter((line) => !kept.has(line));
  const { receipt } = result;
  const dropped = { reason: "doubtful", count: lines.length, lines: lines.slice(0, LINES_SHOWN) } as const;
  const { periods: _, ...others } = receipt;
  const span = periodSpan(observations);
  const regions = new Set(observations.region.dictionary);
  return {
    ...result,
    observations,
    doubtful: new Uint32Array(),
    regionNames: result.regionNames.filter(([code]) => regions.has(code)),
    receipt: {
      ...others,
      rowsKept: receipt.rowsKept - lines.length,
      observations: observations.length,
      dropped: lines.length === 0 ? receipt.dropped : [...receipt.dropped, dropped],
      missing: missingByReason(observations).map(({ reason, count }) => ({ reason, count })),
      ...(span ? { periods: span } : {}),
    },
  };
}
