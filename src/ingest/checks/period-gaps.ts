/** Periods that a file skips, and periods whose figures are provisional. */

import type { Issue } from "../../domain/issue.ts";
import { CELL_STATUSES, type ObservationColumns } from "../../domain/observation.ts";
import {
  comparePeriods,
  type Period,
  type PeriodCode,
  parsePeriod,
  periodCode,
  shiftPeriod,
} from "../../domain/period.ts";

/** Most missing periods that an issue names. */
const NAMED = 6;

/** A note per kind of period (year, quarter, month) whose sequence in the file has holes. */
export function periodGaps(columns: ObservationColumns, fileName: string): readonly Issue[] {
  const periods = sortedPeriods(columns.period.dictionary);
  return (["year", "quarter", "month"] as const).flatMap((kind) => {
    const ofKind = periods.filter((period) => period.kind === kind);
    const absent = absentBetween(ofKind);
    if (absent.length === 0) return [];
    const facts = { kind, count: absent.length, periods: absent.slice(0, NAMED).join(", ") };
    return [{ code: "periodGap", severity: "note", where: { file: fileName }, facts } satisfies Issue];
  });
}

function absentBetween(periods: readonly Period[]): readonly PeriodCode[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const present = new Set<PeriodCode>(periods.map(periodCode));
  const absent: PeriodCode[] = [];
  for (let period = shiftPeriod(first, 1); comparePeriods(period, last) < 0; period = shiftPeriod(period, 1)) {
    if (!present.has(periodCode(period))) absent.push(periodCode(period));
  }
  return absent;
}

/** A note that names the first and last period with provisional figures; nothing when all are definitive. */
export function provisionalPeriods(columns: ObservationColumns, fileName: string): readonly Issue[] {
  const { length, status, period } = columns;
  const [provisional, revised] = [CELL_STATUSES.indexOf("provisional"), CELL_STATUSES.indexOf("revised_provisional")];
  const isProvisional = new Uint8Array(period.dictionary.length);
  for (let row = 0; row < length; row++) {
    const code = status[row];
    if (code === provisional || code === revised) isProvisional[period.codes[row] ?? -1] = 1;
  }
  const periods = sortedPeriods(period.dictionary.filter((_, code) => isProvisional[code] === 1));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const facts = { count: periods.length, first: periodCode(first), last: periodCode(last) };
  return [{ code: "provisionalPeriods", severity: "note", where: { file: fileName }, facts }];
}

/** Periods in order of time, a longer one before the shorter ones inside it. */
export function sortedPeriods(codes: readonly PeriodCode[]): readonly Period[] {
  return codes.flatMap((code) => parsePeriod(code) ?? []).sort(comparePeriods);
}
