/** A total and its parts in one year: what is told of each, so that none can be worked out of the others. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { CountRow, CountTable, Suppressions } from "./count-table.ts";
import type { Kin } from "./kin.ts";
import type { ProtectedYear } from "./protect-year.ts";
import { isKnownNought, type WithheldAreas, withheldAreas, withoutSums } from "./withheld-areas.ts";

/** An indicator in one year: as protected by itself, and beside its kin. */
export interface ToldIndicator {
  /** Whether it is told as if there were no others. */
  readonly isFirst: boolean;
  readonly alone: ProtectedYear;
  /** Areas in which nothing of it is told because of its kin. */
  readonly withheld: WithheldAreas | undefined;
  /** What is suppressed of it in the end. */
  readonly suppressed: Suppressions;
}

/**
 * What is suppressed of every indicator of a kin (METHOD section 11): of those that are told what protects them by themselves, of
 * the others all of the areas that `withheldAreas` gives. What was withheld in the edition `before` stays so.
 */
export function protectKin(
  { told, total, others }: Kin,
  ofYear: ReadonlyMap<IndicatorId, ProtectedYear>,
  before: ReadonlyMap<IndicatorId, ToldIndicator>,
  threshold: number,
): ReadonlyMap<IndicatorId, ToldIndicator> {
  const yearOf = (indicator: IndicatorId): ProtectedYear => {
    const year = ofYear.get(indicator);
    if (!year) throw new RangeError(`${indicator} is not in this year`);
    return year;
  };
  const byThemselves = told.map((indicator): readonly [IndicatorId, ToldIndicator] => {
    const alone = yearOf(indicator);
    return [indicator, { isFirst: true, alone, withheld: undefined, suppressed: alone.suppressed }];
  });
  const touched = touchedAreas([...told, ...others].map(yearOf));
  const earlier = others.flatMap((indicator) => before.get(indicator)?.withheld ?? []);
  const all = new Set([...touched, ...earlier.flatMap(({ areas }) => [...areas])]);
  const ofTotal = total === undefined ? undefined : yearOf(total);
  const [only] = others;
  if (ofTotal && only !== undefined && others.length === 1 && isSame(ofTotal, yearOf(only))) {
    const { suppressed } = ofTotal;
    const same = { isFirst: false, alone: { ...yearOf(only), suppressed }, withheld: undefined, suppressed };
    return new Map([...byThemselves, [only, same]]);
  }
  const years = [...told, ...others].map(yearOf);
  const parts = others.map((indicator) => yearOf(indicator).table);
  const ofKin = ofTotal && { total: ofTotal.table, suppressed: ofTotal.suppressed, parts, threshold };
  const canSumsBeTold = earlier.every(({ areSumsTold }) => areSumsTold) && years.every(isPlain);
  const withheld = ofKin && canSumsBeTold ? withheldAreas(ofKin, all) : withoutSums(allRows(years), all);
  const beside = others.map((indicator): readonly [IndicatorId, ToldIndicator] => {
    const alone = yearOf(indicator);
    const suppressed = suppressedIn(alone.table, withheld.areas, (area, at) =>
      Boolean(ofKin && years.every(isPlain) && isKnownNought(ofKin, withheld, alone.table, area, at)),
    );
    return [indicator, { isFirst: false, alone, withheld, suppressed }];
  });
  return new Map([...byThemselves, ...beside]);
}

/** Neither beside public figures nor in smaller parts of the year than it was told in first. */
function isPlain({ table, finer }: ProtectedYear): boolean {
  return !table.isMixed && !finer;
}

/** Areas of which anything is suppressed; all of them where some figures cannot be protected one by one. */
function touchedAreas(years: readonly ProtectedYear[]): readonly string[] {
  const areas = years.flatMap(({ suppressed }) => [...suppressed.keys()]);
  const isAll = years.some(({ finer }) => finer) || (areas.length > 0 && years.some(({ table }) => table.isMixed));
  return isAll ? allRows(years).map(({ area }) => area) : areas;
}

function allRows(years: readonly ProtectedYear[]): readonly CountRow[] {
  const rows = years.flatMap(({ table }) => table.rows);
  const byArea = new Map(rows.map((row) => [row.area, row]));
  for (const row of rows) if (row.parent !== undefined) byArea.set(row.area, row);
  return [...byArea.values()];
}

/** Whether a total and its only part are one and the same figures. */
function isSame(total: ProtectedYear, part: ProtectedYear): boolean {
  const printed = ({ table, finer }: ProtectedYear): string => JSON.stringify([table.rows, finer?.rows]);
  return printed(total) === printed(part);
}

/** All figures of the withheld areas, but the noughts that readers know. */
function suppressedIn(
  { rows }: CountTable,
  areas: ReadonlySet<string>,
  isNought: (area: string, at: number | "whole") => boolean,
): Suppressions {
  const cells = rows
    .filter(({ area }) => areas.has(area))
    .map(({ area, whole, parts }) => {
      const hidden = parts.flatMap((cell, part) => (cell && !isNought(area, part) ? [part] : []));
      return [area, { whole: whole !== undefined && !isNought(area, "whole"), parts: new Set(hidden) }] as const;
    });
  return new Map(cells.filter(([, { whole, parts }]) => whole || parts.size > 0));
}
