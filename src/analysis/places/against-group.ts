/** A municipality beside others together, or the rest of the country: whether its rate differs by more than chance (METHOD sections 4 and 6). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { type Interval, isKnown } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
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

export interface AgainstBenchmark {
  /** Municipalities that the region is held against; none for the country, which is read as a whole. */
  readonly others: readonly RegionCode[];
  /** ΣX/ΣN of the others, per one inhabitant or dwelling. */
  readonly pooled: number;
  /** The mean of the rates of the others, each counted once; `undefined` for the country. */
  readonly unweighted: number | undefined;
  /** Rate of the region over the pooled one, minus one; `undefined` when nothing was counted in the others. */
  readonly fraction: number | undefined;
  /** Of the fraction, widened by the overdispersion between places. */
  readonly interval: Interval | undefined;
  readonly standing: "above" | "below" | "not-distinguishable" | "too-little-data";
}

export interface AgainstGroup extends AgainstBenchmark {
  readonly unweighted: number;
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
  const others = query.group.filter((code) => code !== query.region);
  if (others.length === 0) return undefined;
  const places = placesOf(context, query, [query.region, ...others]);
  const [own, ...rest] = places ?? [];
  if (!own) return undefined;
  const together = {
    count: rest.reduce((sum, { count }) => sum + count, 0),
    exposure: rest.reduce((sum, { exposure }) => sum + exposure, 0),
  };
  return {
    ...againstOthers(context, query, own, together),
    others,
    unweighted: rest.reduce((sum, { count, exposure }) => sum + count / exposure, 0) / rest.length,
  };
}

/**
 * The rate ratio of a municipality to the rest of the country, without itself; of the country only the figure as a whole is read, so
 * there is no mean of municipalities. `undefined` as in {@link againstGroup}, and when the country has less than the municipality.
 */
function againstCountry(
  context: AnalysisContext,
  query: Omit<AgainstGroupQuery, "group">,
): AgainstBenchmark | undefined {
  const [own, country] = placesOf(context, query, [query.region, COUNTRY]) ?? [];
  if (!own || !country) return undefined;
  const rest = { count: country.count - own.count, exposure: country.exposure - own.exposure };
  if (rest.count < 0 || rest.exposure <= 0) return undefined;
  return { ...againstOthers(context, query, own, rest), others: [], unweighted: undefined };
}

/** Against the municipalities of a group, or the country. */
export function againstBenchmark(
  context: AnalysisContext,
  query: Omit<AgainstGroupQuery, "group">,
  group: readonly RegionCode[] | "country",
): AgainstBenchmark | undefined {
  return group === "country" ? againstCountry(context, query) : againstGroup(context, { ...query, group });
}

/** What was counted in each area; `undefined` when one of them lacks a figure or differs in provenance. */
function placesOf(
  context: AnalysisContext,
  query: Omit<AgainstGroupQuery, "group">,
  areas: readonly RegionCode[],
): readonly Place[] | undefined {
  const { indicator, measure } = query;
  const counted = areas.map((region) => ({
    count: figureAt(context, { indicator, region, period: year(query.year) }),
    exposure: denominatorAt(context, denominatorOf(measure), region, query.year),
  }));
  const provenances = new Set(counted.flatMap(({ count }) => (isKnown(count) ? [count.provenance] : [])));
  const places = counted.flatMap(({ count, exposure }): readonly Place[] => {
    if (!isKnown(count) || count.status === "estimated" || !isKnown(exposure) || exposure.value <= 0) return [];
    return [{ count: count.value, exposure: exposure.value }];
  });
  return places.length === areas.length && provenances.size === 1 ? places : undefined;
}

function againstOthers(
  context: AnalysisContext,
  query: Omit<AgainstGroupQuery, "group">,
  own: Place,
  others: Place,
): Omit<AgainstBenchmark, "others" | "unweighted"> {
  const { phi } = overdispersion(context, { indicator: query.indicator, region: POLICE_UNIT, uptoYear: query.year });
  const { fraction, interval, verdict } = compareCounts({
    from: others.count,
    to: own.count,
    exposureRatio: own.exposure / others.exposure,
    phi,
  });
  return { pooled: others.count / others.exposure, fraction, interval, standing: STANDINGS[verdict] };
}

const STANDINGS = {
  rose: "above",
  fell: "below",
  no_demonstrable_change: "not-distinguishable",
  too_little_data: "too-little-data",
  not_comparable: "not-distinguishable",
} as const;
