/** One year of indicators that are sums of one another, after one edition: who is told, and what is suppressed of each. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measure } from "../../domain/observation.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import type { TotalOf } from "./indicator-trees.ts";
import { kinsOf } from "./kin.ts";
import { protectKin, type ToldIndicator } from "./protect-kin.ts";
import { protectYear } from "./protect-year.ts";
import { isSumPublic } from "./public-sums.ts";
import { type YearTable, yearTable } from "./year-tables.ts";

/** What is told of the indicators of a tree in one year. */
export type ToldTree = ReadonlyMap<IndicatorId, ToldIndicator>;

/** Indicators of a person's own, totals before their parts. */
export interface OwnTree {
  readonly own: readonly IndicatorId[];
  readonly totalOf: TotalOf;
  readonly measure: Measure;
}

/** What is suppressed of every indicator that has own figures in a year, after the edition `before`. */
export function protectTree(
  context: AnalysisContext,
  { own, totalOf, measure }: OwnTree,
  inYear: number,
  threshold: number,
  before: ToldTree = new Map(),
): ToldTree {
  const tables = own.flatMap((indicator) => {
    const table = yearTable(context, { indicator, measure }, inYear);
    return table ? [{ indicator, table }] : [];
  });
  const openSums = new Set(
    tables
      .filter(({ indicator, table }) => isSumPublic(context, { indicator, measure }, table, totalOf))
      .map(({ indicator }) => indicator),
  );
  const first = new Set([...before].filter(([, { isFirst }]) => isFirst).map(([indicator]) => indicator));
  const kins = kinsOf(
    tables.map(({ indicator }) => indicator),
    first,
    totalOf,
    (indicator) => openSums.has(indicator),
  );
  const told = kins.flatMap((kin) => {
    const alone = tables
      .filter(({ indicator }) => kin.told.includes(indicator) || kin.others.includes(indicator))
      .map(({ indicator, table }) => {
        const hasKin = kin.others.length > 0 && (kin.total === indicator || kin.others.includes(indicator));
        const tableIn = (parts?: number): YearTable => {
          const given = parts === undefined ? table : yearTable(context, { indicator, measure }, inYear, parts);
          return { ...(given ?? table), hasKin };
        };
        return [indicator, protectYear(tableIn, threshold, before.get(indicator)?.alone)] as const;
      });
    return [...protectKin(kin, new Map(alone), before, threshold)];
  });
  return new Map(told);
}
