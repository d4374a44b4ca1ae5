/** Which municipalities lie outside what is usual for their size, and how sure their rank is. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { RateMeasure } from "../../analysis/rate.ts";
import { Refusal } from "../../domain/refusal.ts";
import { unknownMeasure } from "../../text/data/asked-nl.ts";
import * as text from "../../text/pages/places-nl.ts";
import { oneOf, readIndicator, readYear } from "../trend/trend-asked.ts";
import { comparedPlaces } from "./compared-places.ts";
import { poolingNotes } from "./municipalities-figures.ts";
import type { PlacesAsked, PlacesView } from "./places-view.ts";

const MEASURES: readonly RateMeasure[] = ["per1000", "per1000-dwellings"];

export function placesView(context: AnalysisContext, asked: PlacesAsked): PlacesView {
  const { id, labelPlural } = readIndicator(context, asked.indicator);
  const year = readYear(asked.year);
  const measure = oneOf(MEASURES, asked.measure ?? "per1000", unknownMeasure);
  const compared = comparedPlaces(context, { indicator: id, year, measure });
  if (!compared) throw new Refusal(text.noPlaces(labelPlural, asked.year));
  const { funnel, provenance, absent } = compared;
  const nameOf = (code: (typeof absent)[number]): string => context.reference.regions.get(code)?.name ?? code;
  const places = compared.places.map(({ region, count, rate, limits, standing, shrunken, rank, size }) => ({
    region: { code: region, name: nameOf(region) },
    count,
    rate: 1000 * rate,
    limits: { low: 1000 * limits.low, high: 1000 * limits.high },
    standing,
    shrunkenRate: 1000 * shrunken.rate,
    weight: shrunken.weight,
    rank: { value: rank.rank, low: rank.low, high: rank.high },
    size,
  }));
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
    notes: poolingNotes(compared, year.year),
  };
}
