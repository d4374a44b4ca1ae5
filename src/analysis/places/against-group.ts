/** A municipality beside others together: whether its rate differs by more than chance (METHOD sections 4 and 6). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { type Interval, isKnown } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { compareCounts } from "../change.ts";
import { denominatorAt } from "../denominator.ts";
import { figureAt } from "../figure.ts";
import { rememberPerDataset } from "../memo.ts";
import { overdispersion } from "../overdispersion.ts";
import { denominatorOf, type RateMeasure } from "../rate.ts";

export interface AgainstGroupQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** The region itself is taken out of it. */
  readonly group: readonly RegionCode[];
  readonly year: number;
  readonly measure: RateMeasure;
}

export interface AgainstGroup {
  /** Municipalities that the region is held against. */
  readonly others: readonly RegionCode[];
  /** ΣX/ΣN of the others, per one inhabitant or dwelling. */
  readonly pooled: number;
  /** The mean of the rates of the others, each counted once. */
  readonly unweighted: number;
  /** Rate of the region over the pooled one, minus one; `undefined` when nothing was counted in the others. */
  readonly fraction: number | undefined;
  /** Of the fraction, widened by the overdispersion between places. */
  readonly interval: Interval | undefined;
  readonly standing: "above" | "below" | "not-distinguishable" | "too-little-data";
}

interface Place {
  readonly count: number;
  readonly exposure: number;
}

/**
 * The rate ratio of a municipality to the others of a group, so that none is compared with itself; φ is that of the
 * municipalities of the unit. `undefined` without others, or when a count or denominator of any of them is absent or differs in
 * provenance: a group with a gap is another group.
 */
export function againstGroup(context: AnalysisContext, query: AgainstGroupQuery): AgainstGroup | undefined {
  return remembered(context, query);
}

/** Exact tests against a large group take a while, and every change of what is followed asks for them again. */
const remembered = rememberPerDataset(
  ({ indicator, region, group, year: inYear, measure }: AgainstGroupQuery) =>
    [indicator, region, inYear, measure, ...group].join(" "),
  compareWithGroup,
);

function compareWithGroup(context: AnalysisContext, query: AgainstGroupQuery): AgainstGroup | undefined {
  const { indicator, region, measure } = query;
  const others = query.group.filter((code) => code !== region);
  const counts = [region, ...others].map((area) =>
    figureAt(context, { indicator, region: area, period: year(query.year) }),
  );
  const [first] = counts;
  if (others.length === 0 || !first || !isKnown(first)) return undefined;
  const places = counts.flatMap((count, at): readonly Place[] => {
    const exposure = denominatorAt(context, denominatorOf(measure), [region, ...others][at] ?? region, query.year);
    if (!isKnown(count) || count.status === "estimated" || count.provenance !== first.provenance) return [];
    return isKnown(exposure) && exposure.value > 0 ? [{ count: count.value, exposure: exposure.value }] : [];
  });
  const [own, ...rest] = places;
  if (!own || places.length < counts.length) return undefined;
  const total = rest.reduce((sum, { count }) => sum + count, 0);
  const exposure = rest.reduce((sum, place) => sum + place.exposure, 0);
  const { phi } = overdispersion(context, { indicator, region: POLICE_UNIT, uptoYear: query.year });
  const { fraction, interval, verdict } = compareCounts({
    from: total,
    to: own.count,
    exposureRatio: own.exposure / exposure,
    phi,
  });
  return {
    others,
    pooled: total / exposure,
    unweighted: rest.reduce((sum, place) => sum + place.count / place.exposure, 0) / rest.length,
    fraction,
    interval,
    standing: STANDINGS[verdict],
  };
}

const STANDINGS = {
  rose: "above",
  fell: "below",
  no_demonstrable_change: "not-distinguishable",
  too_little_data: "too-little-data",
  not_comparable: "not-distinguishable",
} as const;
