/** What the cells of a file say together: how many are missing and why, and whether counts look rounded. */

import type { Issue } from "../../domain/issue.ts";
import { MISSING_REASONS, type MissingReason } from "../../domain/measured.ts";
import { CELL_STATUSES, isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import { LINES_SHOWN } from "../tally.ts";
import { countsRoundedToFive } from "./rounding.ts";

export interface MissingCount {
  readonly reason: MissingReason;
  readonly count: number;
  readonly lines: readonly number[];
}

/** Missing cells by reason, in the order of the reasons; reasons that do not occur are left out. */
export function missingByReason(columns: ObservationColumns): readonly MissingCount[] {
  const byStatus = CELL_STATUSES.map((): { count: number; lines: number[] } => ({ count: 0, lines: [] }));
  for (let row = 0; row < columns.length; row++) {
    const status = columns.status[row] ?? 0;
    if (!isMissingCode(status)) continue;
    const found = byStatus[status];
    if (!found) continue;
    found.count += 1;
    if (found.lines.length < LINES_SHOWN) found.lines.push(columns.line[row] ?? 0);
  }
  return MISSING_REASONS.flatMap((reason) => {
    const found = byStatus[CELL_STATUSES.indexOf(`missing:${reason}`)];
    return found && found.count > 0 ? [{ reason, ...found }] : [];
  });
}

/** A note per reason for which cells are missing; unreadable cells have their own issue with the column. */
export function missingCells(missing: readonly MissingCount[], fileName: string): readonly Issue[] {
  return missing
    .filter(({ reason }) => reason !== "unreadable")
    .map(({ reason, count, lines }) => ({
      code: "missingCells",
      severity: "note",
      where: { file: fileName, lines },
      facts: { reason, count },
    }));
}

/** A note when every count is a multiple of five, as CBS rounds them: such counts do not add up exactly. */
export function roundedToFive(columns: ObservationColumns, fileName: string): readonly Issue[] {
  const count = countsRoundedToFive(columns);
  if (count === undefined) return [];
  return [{ code: "roundedToFive", severity: "note", where: { file: fileName }, facts: { count } }];
}
