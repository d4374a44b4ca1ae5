/** One municipality beside its groups, its own list and the country, in numbers. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { benchmarksOf } from "../../analysis/places/benchmark-groups.ts";
import type { ComparedPlaces } from "../../analysis/places/compare-places.ts";
import type { RateMeasure } from "../../analysis/rate.ts";
import type { Year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { notHeldAgainst } from "../../text/pages/own-list-nl.ts";
import * as text from "../../text/pages/places-nl.ts";
import { regionName } from "../areas.ts";
import { readRegion, regionOf } from "../trend/trend-asked.ts";
import { besideBenchmark } from "./municipalities-benchmarks.ts";
import { requireList } from "./own-list.ts";
import type { BenchmarkView, PlaceBenchmarksView, PlacesAsked } from "./places-view.ts";

export interface PlacesSetting {
  readonly indicator: Indicator;
  readonly year: Year;
  readonly measure: RateMeasure;
}

/** The municipality asked about and its own list; refuses what is no municipality of the unit. */
export function readBenchmarks(
  context: AnalysisContext,
  { region, list }: Pick<PlacesAsked, "region" | "list">,
): { readonly own: RegionCode; readonly list: readonly RegionCode[] } | undefined {
  if (region === undefined) return undefined;
  const { regions } = context.reference;
  const own = regions.todayOf(readRegion(context, region));
  if (!regions.membersOf(POLICE_UNIT).includes(own)) throw new Refusal(text.noMunicipalityOfUnit(region));
  if (list === undefined) return { own, list: [] };
  const named = list.split(",").map((each) => each.trim());
  const asked = named.filter((each) => each !== "").map((each) => regionOf(context.reference, each));
  return { own, list: requireList(context, asked, own) };
}

/**
 * Refuses a municipality without a figure, figures that are not real, and a list with a gap. Another group with a gap is not among
 * `groups` and named in `notes`.
 */
export function placeBenchmarks(
  context: AnalysisContext,
  { indicator, year, measure }: PlacesSetting,
  compared: ComparedPlaces,
  { own, list }: { readonly own: RegionCode; readonly list: readonly RegionCode[] },
): { readonly benchmarks: PlaceBenchmarksView; readonly notes: readonly string[] } {
  const name = regionName(context, own);
  const place = compared.places.find(({ region }) => region === own);
  if (!place) throw new Refusal(text.noFigureOf(name, indicator.labelPlural, String(year.year)));
  if (compared.provenance !== "real") throw new Refusal(text.nothingToHoldAgainst(compared.provenance));
  const setting = { indicator, areas: [own], list, measure, to: year.year };
  const groups: BenchmarkView[] = [];
  const notes: string[] = [];
  for (const group of benchmarksOf(context, own, { year: year.year, list })) {
    const beside = besideBenchmark(context, setting, own, group);
    if (!beside) continue;
    if (!beside.found) {
      const gap = notHeldAgainst(name, beside.name);
      if (group === "list") throw new Refusal(gap);
      notes.push(gap);
      continue;
    }
    const { others, pooled, unweighted, fraction, interval, standing } = beside.found;
    groups.push({
      group,
      name: beside.name,
      others,
      pooled: 1000 * pooled,
      unweighted: unweighted === undefined ? null : 1000 * unweighted,
      fraction: fraction ?? null,
      interval: interval ?? null,
      standing,
    });
  }
  return { benchmarks: { region: { code: own, name }, rate: 1000 * place.rate, groups }, notes };
}
