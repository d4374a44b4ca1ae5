/** From loads to the figures that are suppressed: the tables of a restricted indicator, year by year and edition by edition. */

import { createDataset, type Dataset } from "../../dataset/dataset.ts";
import { isRestricted } from "../../dataset/load.ts";
import { withSuppressions } from "../../dataset/suppressed-dataset.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measure } from "../../domain/observation.ts";
import { monthsIn, type PeriodCode, parsePeriod, periodCode } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Suppression } from "../../domain/suppression.ts";
import type { Reference } from "../../reference/reference.ts";
import { isSensitive, type Suppressions } from "./count-table.ts";
import { isMarked, suppressCells } from "./suppress-cells.ts";
import { suppressAll } from "./without-public.ts";
import { type YearTable, yearTables } from "./year-tables.ts";

/** Measures that count persons or offences, and the rate that is one again when a reader multiplies it by the inhabitants. */
const PROTECTED: readonly Measure[] = ["count", "solved_count", "suspect_registrations", "per1000"];

/**
 * The dataset with the small counts of restricted loads suppressed, and so much more that they cannot be worked out (METHOD
 * section 11); the same dataset where no load is restricted. Worked out per indicator when it is first asked for.
 */
export function suppressSmallCounts(complete: Dataset, reference: Reference, threshold: number): Dataset {
  if (!complete.loads.some(isRestricted)) return complete;
  const remembered = new Map<string, ReadonlyMap<string, Suppression>>();
  const ofSeries = (indicator: IndicatorId, measure: Measure): ReadonlyMap<string, Suppression> => {
    const key = `${measure} ${indicator}`;
    const known = remembered.get(key);
    if (known) return known;
    const made = suppressionsOf({ complete, reference, threshold }, indicator, measure);
    remembered.set(key, made);
    return made;
  };
  return withSuppressions(complete, {
    version: `${complete.version}-${threshold}`,
    suppression: (indicator, region, period, measure = "count") =>
      PROTECTED.includes(measure) ? ofSeries(indicator, measure).get(cellKey(region, period)) : undefined,
    madeOf: (loads, version) => suppressSmallCounts(createDataset(loads, version), reference, threshold),
  });
}

interface Setting {
  readonly complete: Dataset;
  readonly reference: Reference;
  readonly threshold: number;
}

function cellKey(region: RegionCode, period: PeriodCode): string {
  return `${region} ${period}`;
}

function suppressionsOf(
  { complete, reference, threshold }: Setting,
  indicator: IndicatorId,
  measure: Measure,
): ReadonlyMap<string, Suppression> {
  const loads = complete.loads.filter(({ columns }) => columns.indicator.dictionary.includes(indicator));
  const editions = loads.filter(isRestricted).sort((a, b) => (a.editionDate < b.editionDate ? -1 : 1));
  const published = loads.filter((load) => !isRestricted(load));
  const found = new Map<string, Suppression>();
  let before: ReadonlyMap<string, Suppressions> = new Map();
  editions.forEach((_, at) => {
    const isLast = at === editions.length - 1;
    const dataset = isLast ? complete : createDataset([...published, ...editions.slice(0, at + 1)], "");
    const tables = yearTables({ dataset, reference }, indicator, measure);
    const now = tables.map((table) => {
      const suppress = table.isMixed ? suppressAll : suppressCells;
      return [tableKey(table), suppress(table, threshold, before.get(tableKey(table)))] as const;
    });
    before = new Map([...before, ...now]);
    if (!isLast) return;
    for (const table of tables) {
      for (const [key, suppression] of cellsOf(table, before.get(tableKey(table)) ?? new Map(), threshold)) {
        found.set(key, suppression);
      }
    }
  });
  return found;
}

/** An edition by quarters and one by months are different tables. */
function tableKey({ code, parts }: YearTable): string {
  return `${code} ${parts}`;
}

/** Every period of an area that is not told: its year, its months, and the quarters that hold one of them. */
function cellsOf(
  table: YearTable,
  suppressions: Suppressions,
  threshold: number,
): readonly (readonly [string, Suppression])[] {
  return table.rows.flatMap((row) => {
    const cells = suppressions.get(row.area);
    if (!cells) return [];
    const parts = table.periods.filter((_, part) => cells.parts.has(part));
    const isTold = !table.isMixed && isMarked(table, suppressions, row);
    const isSmall = isTold && isSensitive(row.whole, threshold);
    const year = { reason: isSmall ? "small-count" : "secondary", threshold } as const;
    const other = { reason: "secondary", threshold } as const;
    const codes = new Set([...parts, ...table.quarters.filter((quarter) => holdsOneOf(quarter, parts))]);
    const region = row.area as RegionCode;
    return [
      ...(cells.whole ? [[cellKey(region, table.code), year] as const] : []),
      ...[...codes].map((code) => [cellKey(region, code), other] as const),
    ];
  });
}

function holdsOneOf(quarter: PeriodCode, parts: readonly PeriodCode[]): boolean {
  const period = parsePeriod(quarter);
  return period !== undefined && monthsIn(period).some((month) => parts.includes(periodCode(month)));
}
