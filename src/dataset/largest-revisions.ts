/** Which earlier figures a load replaces by another number, and by how much. */

import type { IndicatorId } from "../domain/indicator.ts";
import { CELL_STATUSES, isMissingCode, type Measure } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Dataset } from "./dataset.ts";
import type { Load } from "./load.ts";
import { wins } from "./winning.ts";

export interface Revision {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly measure: Measure;
  readonly before: number;
  readonly now: number;
  /** Status codes, as in CELL_STATUSES. */
  readonly statusNow: number;
  readonly line: number;
}

export interface RevisionSummary {
  /** Counts that become another number. */
  readonly count: number;
  readonly raised: number;
  readonly lowered: number;
  /** Revised counts per period, the most revised first. */
  readonly periods: readonly { readonly period: PeriodCode; readonly count: number }[];
  /** The largest differences first. */
  readonly largest: readonly Revision[];
}

/** Most revisions that are listed by name. */
const LISTED = 50;

/** Counts whose shown figure changes when the load joins the dataset. One walk over the rows. */
export function revisionsBy(dataset: Dataset, load: Load): RevisionSummary {
  const { indicator, region, period, measure, value, status, line, length } = load.columns;
  const held = new Set(dataset.indicators);
  const heldAt = dataset.cellsUnder(load.columns);
  const isHeld = indicator.dictionary.map((id) => held.has(id as IndicatorId));
  const [areas, moments] = [new Set(dataset.regions), new Set(dataset.periods)];
  const isHeldRegion = region.dictionary.map((code) => areas.has(code));
  const isHeldPeriod = period.dictionary.map((code) => moments.has(code));
  const isCount = measure.dictionary.map((name) => name === "count");
  const perPeriod = new Map<PeriodCode, number>();
  const revisions: Revision[] = [];
  let [raised, lowered] = [0, 0];
  for (let row = 0; row < length; row++) {
    const code = status[row] ?? 0;
    if (!isHeldRegion[region.codes[row] ?? -1] || !isHeldPeriod[period.codes[row] ?? -1]) continue;
    if (!isHeld[indicator.codes[row] ?? -1] || !isCount[measure.codes[row] ?? -1] || isMissingCode(code)) continue;
    const [id, area, when] = [
      indicator.dictionary[indicator.codes[row] ?? -1],
      region.dictionary[region.codes[row] ?? -1],
      period.dictionary[period.codes[row] ?? -1],
    ];
    if (id === undefined || area === undefined || when === undefined) continue;
    const cell = heldAt(row);
    const now = value[row] ?? 0;
    if (!cell || cell.status === "missing" || cell.value === now) continue;
    const holder = dataset.load(cell.loadId);
    if (!holder || !wins({ load, status: code }, { load: holder, status: CELL_STATUSES.indexOf(cell.status) }))
      continue;
    if (now > cell.value) raised += 1;
    else lowered += 1;
    perPeriod.set(when, (perPeriod.get(when) ?? 0) + 1);
    keepLargest(revisions, {
      ...{ indicator: id as IndicatorId, region: area, period: when, measure: "count" },
      ...{ before: cell.value, now, statusNow: code, line: line[row] ?? 0 },
    });
  }
  const periods = [...perPeriod].map(([when, count]) => ({ period: when, count })).sort((a, b) => b.count - a.count);
  return { count: raised + lowered, raised, lowered, periods, largest: largestFirst(revisions).slice(0, LISTED) };
}

const size = ({ before, now }: Revision): number => Math.abs(now - before);

function largestFirst(revisions: readonly Revision[]): readonly Revision[] {
  return revisions.toSorted((a, b) => size(b) - size(a) || a.line - b.line);
}

/** Keeps the list short without sorting it for every row. */
function keepLargest(revisions: Revision[], revision: Revision): void {
  revisions.push(revision);
  if (revisions.length < LISTED * 20) return;
  const kept = largestFirst(revisions).slice(0, LISTED);
  revisions.splice(0, revisions.length, ...kept);
}
