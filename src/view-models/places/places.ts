/** Which municipalities lie outside what is usual for their size, and how sure their rank is. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { Limits } from "../../analysis/places/funnel.ts";
import type { RateMeasure } from "../../analysis/rate.ts";
import { endsBy, printPeriod, type Year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { unknownMeasure } from "../../text/data/asked-nl.ts";
import * as text from "../../text/pages/places-nl.ts";
import { oneOf, readAsOf, readIndicator, readYear, requireOrder } from "../trend/trend-asked.ts";
import { comparedPlaces } from "./compared-places.ts";
import { poolingNotes } from "./municipalities-figures.ts";
import { placeBenchmarks, readBenchmarks } from "./places-benchmarks.ts";
import { placesContributions } from "./places-contributions.ts";
import type { PlacesAsked, PlacesView } from "./places-view.ts";

const MEASURES: readonly RateMeasure[] = ["per1000", "per1000-dwellings"];

export function placesView(context: AnalysisContext, asked: PlacesAsked): PlacesView {
  const indicator = readIndicator(context, asked.indicator);
  const { id, labelPlural } = indicator;
  const year = readYear(asked.year);
  const from = readFrom(asked, year);
  requireOver(asked, year);
  const measure = oneOf(MEASURES, asked.measure ?? "per1000", unknownMeasure);
  const beside = readBenchmarks(context, asked);
  const compared = comparedPlaces(context, { indicator: id, year, measure });
  if (!compared) throw new Refusal(text.noPlaces(labelPlural, asked.year));
  const { funnel, provenance, absent } = compared;
  const nameOf = (code: (typeof absent)[number]): string => context.reference.regions.get(code)?.name ?? code;
  const places = compared.places.map(
    ({ region, count, rate, limits, outerLimits, standing, shrunken, rank, size }) => ({
      region: { code: region, name: nameOf(region) },
      count,
      rate: 1000 * rate,
      limits: per1000(limits),
      limits998: per1000(outerLimits),
      standing,
      shrunkenRate: 1000 * shrunken.rate,
      weight: shrunken.weight,
      rank: { value: rank.rank, low: rank.low, high: rank.high },
      size,
    }),
  );
  const benchmarks = beside && placeBenchmarks(context, { indicator, year, measure }, compared, beside);
  const contributed = from && placesContributions(context, indicator, [from, year]);
  const outside = compared.places.filter(({ standing }) => standing !== "inside");
  return {
    kind: "places",
    indicator: id,
    year: asked.year,
    measure,
    provenance,
    funnel: { theta: 1000 * funnel.theta, phi: funnel.phi, tau: 1000 * funnel.tau },
    sentence: text.funnelSentence({
      labelPlural,
      year: asked.year,
      places: places.length,
      above: outside.filter(({ rate }) => rate > funnel.theta).map(({ region }) => nameOf(region)),
      below: outside.filter(({ rate }) => rate < funnel.theta).map(({ region }) => nameOf(region)),
      provenance,
    }),
    places,
    absent: absent.map(nameOf),
    ...(benchmarks ? { benchmarks: benchmarks.benchmarks } : {}),
    ...(contributed ? { contributions: contributed.contributions } : {}),
    notes: [...poolingNotes(compared, year.year), ...(benchmarks?.notes ?? []), ...(contributed?.notes ?? [])],
  };
}

function readFrom({ from }: PlacesAsked, year: Year): Year | undefined {
  if (from === undefined) return undefined;
  const earlier = readYear(from);
  requireOrder(earlier, year);
  return earlier;
}

/** Refuses a year that was not over on the reference date. */
function requireOver({ asOf }: PlacesAsked, year: Year): void {
  const month = readAsOf(asOf);
  if (month && !endsBy(year, month)) throw new Refusal(text.yearNotOver(String(year.year), printPeriod(month)));
}

function per1000({ low, high }: Limits): Limits {
  return { low: 1000 * low, high: 1000 * high };
}
