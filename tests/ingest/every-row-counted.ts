/** The law of the receipt: what was read is kept, or counted with a reason; a refused file gives nothing and says why. */

import { expect } from "vitest";
import type { IngestResult } from "../../src/ingest/ingest.ts";

export function expectEveryRowCounted({ receipt, issues, observations }: IngestResult): void {
  const dropped = receipt.dropped.reduce((sum, { count }) => sum + count, 0);
  expect(receipt.rowsKept + dropped).toBe(receipt.rowsRead);
  expect(receipt.accepted).toBe(observations !== undefined);
  expect(receipt.observations).toBe(observations?.length ?? 0);
  expect(issues.some((issue) => issue.severity === "blocks")).toBe(!receipt.accepted);
  for (const value of observations?.value ?? []) expect(Number.isFinite(value)).toBe(true);
}
