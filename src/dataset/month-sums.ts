/** The months of a load as sums over its areas, so that editions can be laid beside each other without their cells. */

import { isMissingCode } from "../domain/observation.ts";
import { type Month, type PeriodCode, parsePeriod } from "../domain/period.ts";
import { levelOfCode, type RegionCode, type RegionLevel } from "../domain/region.ts";
import type { Load } from "./load.ts";

/** The counts of one month over the areas of one level. Sums over the same areas have the same `areas`. */
export interface MonthSum {
  readonly indicator: string;
  readonly month: Month;
  readonly level: RegionLevel;
  readonly sum: number;
  /** Number and checksum of the areas that have a figure: two loads are compared only where these agree. */
  readonly areas: string;
}

/** Sums of the counts of a load per indicator, month and level of areas, in one pass over its rows. */
export function monthSums({ columns }: Load): readonly MonthSum[] {
  const { indicator, region, period, measure, value, status, length } = columns;
  const levels = [...new Set(region.dictionary.map(levelOfCode))];
  const levelOf = region.dictionary.map((code) => levels.indexOf(levelOfCode(code)));
  const checksums = region.dictionary.map(checksumOf);
  const months = period.dictionary.map(monthOf);
  const count = measure.dictionary.indexOf("count");
  const size = indicator.dictionary.length * levels.length * months.length;
  const [sums, areas, checks] = [new Float64Array(size), new Uint32Array(size), new Float64Array(size)];
  for (let row = 0; row < length; row++) {
    const inPeriod = period.codes[row] ?? 0;
    if (!months[inPeriod] || measure.codes[row] !== count || isMissingCode(status[row] ?? 0)) continue;
    const inRegion = region.codes[row] ?? 0;
    const series = (indicator.codes[row] ?? 0) * levels.length + (levelOf[inRegion] ?? 0);
    const at = series * months.length + inPeriod;
    sums[at] = (sums[at] ?? 0) + (value[row] ?? 0);
    areas[at] = (areas[at] ?? 0) + 1;
    checks[at] = (checks[at] ?? 0) + (checksums[inRegion] ?? 0);
  }
  return indicator.dictionary.flatMap((id, ofIndicator) =>
    levels.flatMap((level, ofLevel) =>
      months.flatMap((month, ofMonth) => {
        const at = (ofIndicator * levels.length + ofLevel) * months.length + ofMonth;
        if (!month || (areas[at] ?? 0) === 0) return [];
        return [{ indicator: id, month, level, sum: sums[at] ?? 0, areas: `${areas[at]} ${checks[at]}` }];
      }),
    ),
  );
}

function monthOf(code: PeriodCode): Month | undefined {
  const period = parsePeriod(code);
  return period?.kind === "month" ? period : undefined;
}

/** An unsigned number of 32 bits (FNV-1a); the sum of many stays exact. */
function checksumOf(code: RegionCode): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < code.length; at++) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
