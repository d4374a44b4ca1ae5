/** From loads to the figures that are suppressed: the trees of a person's own indicators, year by year and edition by edition. */

import { createDataset, type Dataset } from "../../dataset/dataset.ts";
import { isRestricted, type Load } from "../../dataset/load.ts";
import { withSuppressions } from "../../dataset/suppressed-dataset.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measure } from "../../domain/observation.ts";
import type { PeriodCode } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Suppression } from "../../domain/suppression.ts";
import type { Reference } from "../../reference/reference.ts";
import { inOrder, topOf, totalsIn } from "./indicator-trees.ts";
import { type OwnTree, protectTree, type ToldTree } from "./protect-tree.ts";
import { suppressedPeriods } from "./suppressed-periods.ts";
import { countedYears } from "./year-tables.ts";

/** Measures that count persons or offences, and the rate that is one again when a reader multiplies it by the inhabitants. */
const PROTECTED: readonly Measure[] = ["count", "solved_count", "suspect_registrations", "per1000"];

/** What is suppressed, by indicator and {@link cellKey}. */
type Suppressed = ReadonlyMap<IndicatorId, ReadonlyMap<string, Suppression>>;

/**
 * The dataset with the small counts of restricted loads suppressed, and so much more that they cannot be worked out (METHOD
 * section 11); the same dataset where no load is restricted. Worked out when it is first asked for, of an indicator and all that
 * have a total in common with it.
 */
export function suppressSmallCounts(complete: Dataset, reference: Reference, threshold: number): Dataset {
  if (!complete.loads.some(isRestricted)) return complete;
  const totalOf = totalsIn(reference);
  const own = inOrder(ownIndicators(complete), totalOf);
  const tops = new Map(own.map((indicator) => [indicator, topOf(indicator, totalOf)]));
  const remembered = new Map<string, Suppressed>();
  const ofTree = (top: IndicatorId, measure: Measure): Suppressed => {
    const key = `${measure} ${top}`;
    const isOfTree = (each: IndicatorId): boolean => topOf(each, totalOf) === top;
    const known = remembered.get(key);
    if (known) return known;
    const tree = { own: own.filter(isOfTree), isOfTree, totalOf, measure };
    const made = suppressionsOf({ complete, reference, threshold }, tree);
    remembered.set(key, made);
    return made;
  };
  return withSuppressions(complete, {
    version: `${complete.version}-${threshold}`,
    suppression: (indicator, region, period, measure = "count") => {
      const top = tops.get(indicator);
      if (top === undefined || !PROTECTED.includes(measure)) return undefined;
      return ofTree(top, measure).get(indicator)?.get(cellKey(region, period));
    },
    madeOf: (loads, version) => suppressSmallCounts(createDataset(loads, version), reference, threshold),
  });
}

function ownIndicators({ loads }: Dataset): readonly IndicatorId[] {
  return [...new Set(loads.filter(isRestricted).flatMap(indicatorsOf))];
}

function indicatorsOf({ columns }: Load): readonly IndicatorId[] {
  return columns.indicator.dictionary as readonly IndicatorId[];
}

function cellKey(region: RegionCode, period: PeriodCode): string {
  return `${region} ${period}`;
}

interface Setting {
  readonly complete: Dataset;
  readonly reference: Reference;
  readonly threshold: number;
}

interface Tree extends OwnTree {
  readonly isOfTree: (indicator: IndicatorId) => boolean;
}

/** What is suppressed after all editions; what an edition suppressed stays so in those that follow. */
function suppressionsOf({ complete, reference, threshold }: Setting, tree: Tree): Suppressed {
  const loads = complete.loads.filter((load) => indicatorsOf(load).some(tree.isOfTree));
  const editions = loads.filter(isRestricted).sort((a, b) => (a.editionDate < b.editionDate ? -1 : 1));
  const published = loads.filter((load) => !isRestricted(load));
  let years: ReadonlyMap<number, ToldTree> = new Map();
  editions.forEach((_, at) => {
    const isLast = at === editions.length - 1;
    const dataset = isLast ? complete : createDataset([...published, ...editions.slice(0, at + 1)], "");
    const context = { dataset, reference };
    const counted = tree.own.flatMap((indicator) => countedYears(context, { indicator, measure: tree.measure }));
    years = new Map(
      [...new Set(counted)].map((inYear) => [inYear, protectTree(context, tree, inYear, threshold, years.get(inYear))]),
    );
  });
  return new Map(
    tree.own.map((indicator) => {
      const told = [...years.values()].flatMap((year) => year.get(indicator) ?? []);
      const periods = told.flatMap((each) => suppressedPeriods(each, threshold));
      return [indicator, new Map(periods.map((each) => [cellKey(each.region, each.period), each.suppression]))];
    }),
  );
}
