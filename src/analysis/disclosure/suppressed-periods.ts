/** From a table with suppressed figures to the periods that are not told: years, quarters and months. */

import { isWithin, type PeriodCode, parsePeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Suppression } from "../../domain/suppression.ts";
import { isSensitive } from "./count-table.ts";
import type { ToldIndicator } from "./protect-kin.ts";
import { isMarked } from "./suppress-cells.ts";
import type { YearTable } from "./year-tables.ts";

export interface SuppressedPeriod {
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly suppression: Suppression;
}

/** Every period of an area that is not told: its year, its months, and the quarters that hold one of them. */
export function suppressedPeriods(told: ToldIndicator, threshold: number): readonly SuppressedPeriod[] {
  const { table } = told.alone;
  const secondary = { reason: "secondary", threshold } as const;
  const inParts = table.rows.flatMap((row): readonly SuppressedPeriod[] => {
    const cells = told.suppressed.get(row.area);
    if (!cells) return [];
    const region = row.area as RegionCode;
    const isTold = !table.isMixed && isMarked(table, told.suppressed, row);
    const isSmall = isTold && isSensitive(row.whole, threshold);
    const year = { reason: isSmall ? "small-count" : "secondary", threshold } as const;
    const parts = table.periods.filter((_, part) => cells.parts.has(part));
    return [
      ...(cells.whole ? [{ region, period: table.code, suppression: year }] : []),
      ...withQuarters(table, parts).map((period) => ({ region, period, suppression: secondary })),
    ];
  });
  return [...inParts, ...smallerPeriods(told).map((each) => ({ ...each, suppression: secondary }))];
}

/** Parts of the year that came after larger ones: none of them is told, but those of a larger one that is told to be nought. */
function smallerPeriods({
  alone: { table, finer },
  suppressed,
}: ToldIndicator): readonly Omit<SuppressedPeriod, "suppression">[] {
  if (!finer) return [];
  const larger = new Map(table.rows.map((row) => [row.area, row]));
  return finer.rows.flatMap((row) => {
    const cells = suppressed.get(row.area);
    const isNought = (period: PeriodCode): boolean => {
      const part = table.periods.findIndex((each) => isIn(period, each));
      const cell = part < 0 ? larger.get(row.area)?.whole : larger.get(row.area)?.parts[part];
      return cell?.value === 0 && !(part < 0 ? cells?.whole : cells?.parts.has(part));
    };
    const parts = finer.periods.filter((period, part) => row.parts[part] && !isNought(period));
    const periods = table.parts === 0 ? withQuarters(finer, parts) : parts;
    return periods.map((period) => ({ region: row.area as RegionCode, period }));
  });
}

function withQuarters({ quarters }: YearTable, parts: readonly PeriodCode[]): readonly PeriodCode[] {
  return [...new Set([...parts, ...quarters.filter((quarter) => parts.some((part) => isIn(part, quarter)))])];
}

function isIn(part: PeriodCode, whole: PeriodCode): boolean {
  const [inner, outer] = [parsePeriod(part), parsePeriod(whole)];
  return inner !== undefined && outer !== undefined && isWithin(inner, outer);
}
