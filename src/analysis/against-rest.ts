/** An area beside the rest of a larger one: whether its rate differs by more than chance (METHOD sections 4 and 6). */

import type { IndicatorId } from "../domain/indicator.ts";
import { type Interval, isKnown, type Known } from "../domain/measured.ts";
import { year } from "../domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { compareCounts } from "./change.ts";
import { denominatorAt } from "./denominator.ts";
import { figureAt } from "./figure.ts";
import { overdispersion } from "./overdispersion.ts";
import { denominatorOf, type RateMeasure } from "./rate.ts";

export interface AgainstRestQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** The larger area; the region itself is taken out of it. */
  readonly whole: RegionCode;
  readonly year: number;
  readonly measure: RateMeasure;
}

export interface AgainstRest {
  /** Rate of the region over the rate of the rest, minus one; `undefined` when nothing was counted in the rest. */
  readonly fraction: number | undefined;
  /** Of the fraction, widened by the overdispersion between places. */
  readonly interval: Interval | undefined;
  readonly standing: "above" | "below" | "not-distinguishable";
}

/**
 * The rate ratio of a region to the rest of a whole that contains it, so that no area is compared with itself; φ is that of
 * the municipalities of the unit. `undefined` when the whole does not contain the region, when a count or denominator is
 * absent or estimated, or when the two counts differ in provenance.
 */
export function againstRest(context: AnalysisContext, query: AgainstRestQuery): AgainstRest | undefined {
  const { indicator, region, whole, measure } = query;
  if (!contains(context, whole, region)) return undefined;
  const counted = (area: RegionCode): Known | undefined => {
    const figure = figureAt(context, { indicator, region: area, period: year(query.year) });
    return isKnown(figure) ? figure : undefined;
  };
  const exposed = (area: RegionCode): number | undefined => {
    const figure = denominatorAt(context, denominatorOf(measure), area, query.year);
    return isKnown(figure) && figure.status !== "estimated" ? figure.value : undefined;
  };
  const [count, total] = [counted(region), counted(whole)];
  const [part, all] = [exposed(region), exposed(whole)];
  if (!count || !total || count.provenance !== total.provenance || !part || !all || all <= part) return undefined;
  const { phi } = overdispersion(context, { indicator, region: POLICE_UNIT, uptoYear: query.year });
  const { fraction, interval, verdict } = compareCounts({
    from: Math.max(0, total.value - count.value),
    to: count.value,
    exposureRatio: part / (all - part),
    phi,
  });
  return {
    fraction,
    interval,
    standing: verdict === "rose" ? "above" : verdict === "fell" ? "below" : "not-distinguishable",
  };
}

/** Whether a region lies in the whole. The whole itself does too, and leaves no rest: as many people live there. */
function contains({ reference }: AnalysisContext, whole: RegionCode, region: RegionCode): boolean {
  if (whole === COUNTRY) return true;
  const inside = new Set(reference.regions.membersOf(whole));
  const members = reference.regions.membersOf(region);
  return members.length > 0 && members.every((member) => inside.has(member));
}
