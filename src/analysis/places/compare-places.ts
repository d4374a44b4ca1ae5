/** The municipalities of the unit in one picture: funnel, shrunken rates, ranks with their intervals (METHOD section 6). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Provenance } from "../../domain/measured.ts";
import { type Year, year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Reference, SeriesBreak } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { SMALL_COUNT } from "../change.ts";
import { denominatorAt } from "../denominator.ts";
import { figureAt } from "../figure.ts";
import { denominatorOf, type RateMeasure } from "../rate.ts";
import { breaksBetweenYears } from "../series-breaks.ts";
import { type Funnel, funnelOf, type Limits } from "./funnel.ts";
import { type RankInterval, rankIntervals } from "./rank-intervals.ts";
import { type ShrunkenRate, shrunkenRates } from "./shrinkage.ts";

export interface ComparePlacesQuery {
  readonly indicator: IndicatorId;
  readonly year: Year;
  readonly measure: RateMeasure;
}

export interface ComparedPlace {
  readonly region: RegionCode;
  readonly count: number;
  readonly exposure: number;
  /** Count over exposure, per one inhabitant or dwelling. */
  readonly rate: number;
  /** Where it lies in the funnel, with the spread between places taken in. */
  readonly standing: "outside-998" | "outside-95" | "inside";
  /** Of the funnel at its size: 95 % of places lie between the inner ones, 99.8 % between the outer ones. */
  readonly limits: Limits;
  readonly outerLimits: Limits;
  readonly shrunken: ShrunkenRate;
  readonly rank: RankInterval;
  /** `small`: under 3,000 inhabitants or fewer than 20 counted; ranked on three years together. */
  readonly size: "small" | "ordinary";
}

export interface ComparedPlaces {
  readonly funnel: Funnel;
  readonly provenance: Provenance;
  /** Highest shrunken rate first. */
  readonly places: readonly ComparedPlace[];
  /** Municipalities without a figure or a denominator. */
  readonly absent: readonly RegionCode[];
  /** What small places are ranked on: never years from before a change in registration. */
  readonly pooling: Pooling;
}

export interface Pooling {
  readonly firstYear: number;
  /** Changes in registration that keep an earlier year out; empty when all years are taken. */
  readonly cutOffBy: readonly SeriesBreak[];
}

const SMALL_POPULATION = 3000;
/** Years that a small place is ranked on. */
const POOLED_YEARS = 3;

/**
 * Today's municipalities in a year. Small ones keep the count of the year in the funnel, and are ranked on the last three years
 * together, with three years of exposure, as far as no change in registration lies between them and the year. `normals` draw
 * the ranks. `undefined` with fewer than two places of one provenance.
 */
export function comparePlaces(
  context: AnalysisContext,
  query: ComparePlacesQuery,
  normals: Float64Array,
): ComparedPlaces | undefined {
  const all = context.reference.regions.membersOf(POLICE_UNIT);
  const found = all.flatMap((region) => placeIn(context, query, region, query.year.year) ?? []);
  const provenance = found[0]?.provenance;
  const places = found.filter((place) => place.provenance === provenance);
  const funnel = funnelOf(places);
  if (!funnel || !provenance) return undefined;
  const pooling = poolingOf(context.reference, query);
  const ranked = places.map((place) => {
    const isSmall = place.inhabitants < SMALL_POPULATION || place.count < SMALL_COUNT;
    return {
      ...place,
      size: isSmall ? ("small" as const) : ("ordinary" as const),
      base: isSmall ? pooled(context, query, place, pooling) : place,
    };
  });
  const { rates } = shrunkenRates(ranked.map(({ base }) => base));
  const ranks = rankIntervals(rates, normals);
  const compared = ranked.flatMap(({ region, count, exposure, size }, at): readonly ComparedPlace[] => {
    const [shrunken, rank] = [rates[at], ranks[at]];
    if (!shrunken || !rank) return [];
    const rate = count / exposure;
    const [limits, outerLimits] = [funnel.limitsAt(exposure, 0.95), funnel.limitsAt(exposure, 0.998)];
    const standing = standingOf(rate, limits, outerLimits);
    return [{ region, count, exposure, rate, limits, outerLimits, shrunken, rank, size, standing }];
  });
  const present = new Set(compared.map(({ region }) => region));
  return {
    funnel,
    provenance,
    places: compared.sort((a, b) => b.shrunken.rate - a.shrunken.rate),
    absent: all.filter((region) => !present.has(region)),
    pooling,
  };
}

interface Place {
  readonly region: RegionCode;
  readonly count: number;
  readonly exposure: number;
  readonly inhabitants: number;
  readonly provenance: Provenance;
}

function placeIn(
  context: AnalysisContext,
  query: ComparePlacesQuery,
  region: RegionCode,
  inYear: number,
): Place | undefined {
  const count = figureAt(context, { indicator: query.indicator, region, period: year(inYear) });
  const exposure = denominatorAt(context, denominatorOf(query.measure), region, inYear);
  const inhabitants = denominatorAt(context, "inhabitants", region, inYear);
  if (!isKnown(count) || !isKnown(exposure) || !isKnown(inhabitants) || exposure.value === 0) return undefined;
  return {
    region,
    count: count.value,
    exposure: exposure.value,
    inhabitants: inhabitants.value,
    provenance: count.provenance,
  };
}

/** The last three years, or those of them that lie on the same side of a change in registration as the year asked for. */
function poolingOf(reference: Reference, { indicator, year: { year: last } }: ComparePlacesQuery): Pooling {
  const earlier = Array.from({ length: POOLED_YEARS - 1 }, (_, back) => last - 1 - back);
  const cutOffBy = new Set(earlier.flatMap((each) => breaksBetweenYears(reference, indicator, each, last)));
  const comparable = earlier.filter((each) => breaksBetweenYears(reference, indicator, each, last).length === 0);
  return { firstYear: Math.min(last, ...comparable), cutOffBy: [...cutOffBy] };
}

/** The place over the years that are pooled, as far as they are there and of the same provenance. */
function pooled(
  context: AnalysisContext,
  query: ComparePlacesQuery,
  place: Place,
  { firstYear }: Pooling,
): Pick<Place, "count" | "exposure"> {
  const years = Array.from({ length: query.year.year - firstYear + 1 }, (_, back) => query.year.year - back)
    .flatMap((each) => placeIn(context, query, place.region, each) ?? [])
    .filter(({ provenance }) => provenance === place.provenance);
  return {
    count: years.reduce((sum, { count }) => sum + count, 0),
    exposure: years.reduce((sum, { exposure }) => sum + exposure, 0),
  };
}

function standingOf(rate: number, limits: Limits, outerLimits: Limits): ComparedPlace["standing"] {
  const isOutside = ({ low, high }: Limits): boolean => rate < low || rate > high;
  if (isOutside(outerLimits)) return "outside-998";
  return isOutside(limits) ? "outside-95" : "inside";
}
