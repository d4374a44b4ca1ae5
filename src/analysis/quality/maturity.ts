/** Which months of what is shown are not ripe yet: their indicator's own history says that so young a month usually grows. */

import { type MonthSum, monthSums } from "../../dataset/month-sums.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known, type Measured, PROVENANCES, type Provenance } from "../../domain/measured.ts";
import { type Month, parseMonth } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { figureAt } from "../figure.ts";
import { rememberPerDataset } from "../memo.ts";
import { type Edition, type Growth, growthByAge, monthsFrom, unripeAges } from "./growth-by-age.ts";

export interface UnripeMonths {
  /** In time order; at least one. */
  readonly months: readonly [Month, ...Month[]];
  /** What became of months as young as the youngest of them. */
  readonly growth: Growth;
}

type EditionsOf = ReadonlyMap<string, readonly Edition[]>;

/** Every load with a known edition date, by provenance and indicator. */
const editions = rememberPerDataset(
  () => "",
  ({ dataset }): EditionsOf => {
    const found = new Map<string, Edition[]>();
    for (const load of dataset.loads) {
      const published = publishedIn(load.editionDate);
      if (!published) continue;
      const sums = new Map<string, MonthSum[]>();
      for (const sum of monthSums(load)) {
        const ofIndicator = sums.get(sum.indicator) ?? [];
        ofIndicator.push(sum);
        sums.set(sum.indicator, ofIndicator);
      }
      for (const [indicator, ofIndicator] of sums) {
        const key = `${load.provenance} ${indicator}`;
        found.set(key, [...(found.get(key) ?? []), { published, sums: ofIndicator }]);
      }
    }
    return found;
  },
);

/** Ages at which months of an indicator usually still grow, with by how much; none when its history does not show any. */
const unripeOf = rememberPerDataset(
  ({ indicator, provenance }: { readonly indicator: IndicatorId; readonly provenance: Provenance }) =>
    `${provenance} ${indicator}`,
  (context, { indicator, provenance }) =>
    unripeAges(growthByAge(editions(context, undefined).get(`${provenance} ${indicator}`) ?? [])),
);

/**
 * The months among those given whose figure stands on an edition in which they were so young that months of this indicator
 * usually still grow (METHOD section 9). A month without a figure of its own has the age of `whole`, the figure of the year
 * that holds it. `undefined` when there are none, or when the loads have no such history.
 */
export function unripeMonths(
  context: AnalysisContext,
  query: {
    readonly indicator: IndicatorId;
    readonly region: RegionCode;
    readonly months: readonly Month[];
    readonly whole?: Measured;
  },
): UnripeMonths | undefined {
  const { indicator, region } = query;
  const hasHistory = PROVENANCES.some((provenance) => unripeOf(context, { indicator, provenance }).length > 0);
  if (!hasHistory) return undefined;
  const young = query.months.flatMap((month) => {
    const own = figureAt(context, { indicator, region, period: month });
    const figure = isKnown(own) ? own : query.whole;
    if (!figure || !isKnown(figure)) return [];
    const age = ageOf(context, figure, month);
    // An age that was not seen often enough grows at least as much as the next one that was.
    const growth = unripeOf(context, { indicator, provenance: figure.provenance }).find((each) => each.age >= age);
    return growth ? [{ month, growth }] : [];
  });
  const [first, ...others] = young.map(({ month }) => month);
  const youngest = young.at(-1);
  return first && youngest && { months: [first, ...others], growth: youngest.growth };
}

/** Whole months from a month to the oldest edition that its figure stands on; not a number when an edition is not known. */
function ageOf({ dataset }: AnalysisContext, { origin }: Known, month: Month): number {
  const ages = origin.loads.map((id) => {
    const published = publishedIn(dataset.load(id)?.editionDate ?? "");
    return published ? monthsFrom(month, published) : Number.NaN;
  });
  return Math.min(...ages);
}

/** The month of an edition date; `undefined` for the date that stands for an unknown one. */
function publishedIn(editionDate: string): Month | undefined {
  return parseMonth(editionDate.slice(0, "2026-06".length));
}
