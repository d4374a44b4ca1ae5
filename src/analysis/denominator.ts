/** Inhabitants and dwellings of an area, in the municipal layout of the year itself (METHOD sections 3 and 10). */

import {
  type Estimated,
  type Measured,
  missing,
  type Observed,
  weakerProvenance,
  weakerStatus,
} from "../domain/measured.ts";
import { periodCode, year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Reference } from "../reference/reference.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { type LoadedDenominator, loadedDenominator, loadedDenominatorYears } from "./loaded-denominators.ts";

export type DenominatorKind = "inhabitants" | "dwellings";

/**
 * Inhabitants or dwellings of a region in a year. Police counts carry today's municipalities in every year, so the
 * denominator of a municipality is that of everything that has become it: Berg en Dal in 2014 is Groesbeek, Ubbergen and
 * Millingen aan de Rijn. Districts and the unit are sums over that year's municipalities; other regions are read directly.
 * Between known years linear (`interpolated`), after the last one that (`last-known`), both estimated with their basis;
 * before the first known year, or without any, missing. A figure that a person loaded goes before that of the reference data.
 */
export function denominatorAt(
  context: AnalysisContext,
  kind: DenominatorKind,
  region: RegionCode,
  inYear: number,
): Measured {
  const direct = knownAt(context, kind, region, inYear);
  if (direct) return direct;
  const known = knownYears(context, kind).flatMap((candidate) => {
    const figure = knownAt(context, kind, region, candidate);
    return figure ? [{ year: candidate, figure }] : [];
  });
  const before = known.findLast((candidate) => candidate.year < inYear);
  const after = known.find((candidate) => candidate.year > inYear);
  if (!before) return missing("notInData", [periodCode(year(inYear))]);
  if (!after) return estimated(before.figure.value, "last-known", [before]);
  const share = (inYear - before.year) / (after.year - before.year);
  const value = before.figure.value + share * (after.figure.value - before.figure.value);
  return estimated(value, "interpolated", [before, after]);
}

function knownYears(context: AnalysisContext, kind: DenominatorKind): readonly number[] {
  const { inhabitantYears, dwellingYears } = context.reference.denominators;
  const published = kind === "inhabitants" ? inhabitantYears : dwellingYears;
  const loaded = loadedDenominatorYears(context, kind);
  return [...new Set([...published, ...loaded])].sort((a, b) => a - b);
}

/** A figure of the reference data, as one that was loaded. */
function publishedFigure(
  { denominators }: Reference,
  kind: DenominatorKind,
  part: RegionCode,
  inYear: number,
): Omit<LoadedDenominator, "load"> | undefined {
  const value = denominators[kind](part, inYear);
  return value === undefined ? undefined : { value, status: "observed", provenance: "real" };
}

function knownAt(
  context: AnalysisContext,
  kind: DenominatorKind,
  region: RegionCode,
  inYear: number,
): Observed | undefined {
  const { reference } = context;
  const parts = layoutOf(reference, region, inYear);
  const loaded = parts.map((part) => loadedDenominator(context, kind, part, inYear));
  const figures = parts.flatMap((part, at) => loaded[at] ?? publishedFigure(reference, kind, part, inYear) ?? []);
  if (figures.length < parts.length) return undefined;
  const loads = [...new Set(loaded.flatMap((figure) => figure?.load ?? []))];
  return {
    status: figures.map(({ status }) => status).reduce(weakerStatus),
    value: figures.reduce((total, { value }) => total + value, 0),
    provenance: figures.map(({ provenance }) => provenance).reduce(weakerProvenance),
    origin: { loads, rows: parts.length, operation: parts.length === 1 ? "published" : "summed-regions" },
  };
}

/** The areas that made up a region in the layout of a year; the region itself where it is not of the police unit. */
function layoutOf({ regions }: Reference, region: RegionCode, inYear: number): readonly RegionCode[] {
  const members = new Set(regions.membersOf(region));
  const parts = regions
    .municipalitiesIn(inYear)
    .map((municipality) => municipality.code)
    .filter((code) => members.has(regions.todayOf(code)));
  return parts.length > 0 ? parts : [region];
}

/** An estimate is of the weakest provenance that it stands on, and names the loads of all. */
function estimated(
  value: number,
  method: "interpolated" | "last-known",
  standsOn: readonly { readonly year: number; readonly figure: Observed }[],
): Estimated {
  const figures = standsOn.map(({ figure }) => figure);
  return {
    status: "estimated",
    value,
    method,
    basis: standsOn.map((each) => periodCode(year(each.year))),
    provenance: figures.map(({ provenance }) => provenance).reduce(weakerProvenance),
    origin: {
      loads: [...new Set(figures.flatMap(({ origin }) => origin.loads))],
      rows: figures.reduce((rows, { origin }) => rows + origin.rows, 0),
      operation: "estimated",
    },
  };
}
