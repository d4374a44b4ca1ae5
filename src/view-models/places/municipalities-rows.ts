/** Each municipality as it stands in the funnel and on the ranking, in words and figures. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { LEVEL } from "../../analysis/intervals.ts";
import { groupMembers } from "../../analysis/places/benchmark-groups.ts";
import type { ComparedPlace, ComparedPlaces } from "../../analysis/places/compare-places.ts";
import { rateAt } from "../../analysis/rate.ts";
import type { Measured } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { formatCount, formatInterval, formatRate } from "../../text/format.ts";
import * as text from "../../text/pages/funnel-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView } from "../figure.ts";
import type { MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { MunicipalityView } from "./municipalities-view.ts";

/** A municipality as shown, with the count that it stands on. */
export interface MunicipalityRow {
  readonly view: MunicipalityView;
  readonly count: Measured;
}

/** Highest rank first. */
export function municipalityRows(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  compared: ComparedPlaces,
): readonly MunicipalityRow[] {
  const group = new Set(
    groupMembers(context, setting.group, {
      year: setting.to,
      focus: setting.areas[0],
      list: setting.list,
    }),
  );
  const middle = middleRank(compared.places.length);
  return compared.places.flatMap((place): readonly MunicipalityRow[] => {
    const { region } = place;
    const asked = { indicator: setting.indicator.id, region, period: year(setting.to), per: setting.measure };
    const { count, rate } = rateAt(context, asked);
    const shown = figureView(rate, "rate");
    if (shown.value === undefined) return [];
    const isAbove = place.rate > compared.funnel.theta;
    const view: MunicipalityView = {
      code: region,
      name: regionName(context, region),
      district: context.reference.regions.districtOf(region)?.name ?? "",
      identity: identityOf(context, region),
      role: setting.areas.includes(region) ? "followed" : group.has(region) ? "group" : "other",
      count: figureView(count, "count"),
      exposure: place.exposure,
      exposureText: formatCount(place.exposure),
      rate: { ...shown, value: shown.value },
      side: place.standing === "inside" ? "inside" : isAbove ? "above" : "below",
      standingText: text.placeText(place.standing, isAbove),
      limitsText: limitsText(place),
      shrunkenText: formatRate(1000 * place.shrunken.rate),
      weightText: text.weightText(place.shrunken.weight),
      rank: {
        value: place.rank.rank,
        text: text.rankText(place.rank.rank),
        interval: { low: place.rank.low, high: place.rank.high, level: LEVEL },
        range: text.rankRange(place.rank.low, place.rank.high),
      },
      certainty: certaintyOf(place, middle),
      size: place.size,
    };
    return [{ view, count }];
  });
}

/** The middle of so many ranks: 38.5 of 76. */
export function middleRank(places: number): number {
  return (places + 1) / 2;
}

function limitsText({ limits }: ComparedPlace): string {
  return formatInterval({ low: 1000 * limits.low, high: 1000 * limits.high, level: LEVEL }, "rate");
}

function certaintyOf({ rank }: ComparedPlace, middle: number): MunicipalityView["certainty"] {
  if (rank.high < middle) return "higher-half";
  return rank.low > middle ? "lower-half" : "undecided";
}
