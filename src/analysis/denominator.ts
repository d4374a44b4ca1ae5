/** Inhabitants and dwellings of an area, in the municipal layout of the year itself (METHOD sections 3 and 10). */

import { type Estimated, type Measured, missing, type Observed } from "../domain/measured.ts";
import { type PeriodCode, periodCode, year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Reference } from "../reference/reference.ts";
import type { AnalysisContext } from "./analysis-context.ts";

export type DenominatorKind = "inhabitants" | "dwellings";

/**
 * Inhabitants or dwellings of a region in a year. Police counts carry today's municipalities in every year, so the
 * denominator of a municipality is that of everything that has become it: Berg en Dal in 2014 is Groesbeek, Ubbergen and
 * Millingen aan de Rijn. Districts and the unit are sums over that year's municipalities; other regions are read directly.
 * Between known years linear (`interpolated`), after the last one that (`last-known`), both estimated with their basis;
 * before the first known year, or without any, missing.
 */
export function denominatorAt(
  context: AnalysisContext,
  kind: DenominatorKind,
  region: RegionCode,
  inYear: number,
): Measured {
  const { reference } = context;
  const direct = knownAt(reference, kind, region, inYear);
  if (direct) return direct;
  const known = (
    kind === "inhabitants" ? reference.denominators.inhabitantYears : reference.denominators.dwellingYears
  ).flatMap((candidate) => {
    const figure = knownAt(reference, kind, region, candidate);
    return figure ? [{ year: candidate, figure }] : [];
  });
  const before = known.findLast((candidate) => candidate.year < inYear);
  const after = known.find((candidate) => candidate.year > inYear);
  if (!before) return missing("notInData", [periodCode(year(inYear))]);
  if (!after) return estimated(before.figure, before.figure.value, "last-known", [before.year]);
  const share = (inYear - before.year) / (after.year - before.year);
  const value = before.figure.value + share * (after.figure.value - before.figure.value);
  return estimated(before.figure, value, "interpolated", [before.year, after.year]);
}

function knownAt(
  reference: Reference,
  kind: DenominatorKind,
  region: RegionCode,
  inYear: number,
): Observed | undefined {
  const parts = layoutOf(reference, region, inYear);
  const values = parts.flatMap((part) => reference.denominators[kind](part, inYear) ?? []);
  if (parts.length === 0 || values.length < parts.length) return undefined;
  return {
    status: "observed",
    value: values.reduce((total, value) => total + value, 0),
    provenance: "real",
    origin: { loads: [], rows: parts.length, operation: parts.length === 1 ? "published" : "summed-regions" },
  };
}

/** The areas that made up a region in the layout of a year; the region itself where it is not of the police unit. */
function layoutOf({ regions }: Reference, region: RegionCode, inYear: number): readonly RegionCode[] {
  const members = new Set(regions.membersOf(region));
  if (members.size === 0) return [region];
  return regions
    .municipalitiesIn(inYear)
    .map((municipality) => municipality.code)
    .filter((code) => members.has(regions.todayOf(code)));
}

function estimated(
  from: Observed,
  value: number,
  method: "interpolated" | "last-known",
  basisYears: readonly number[],
): Estimated {
  const basis: readonly PeriodCode[] = basisYears.map((each) => periodCode(year(each)));
  return {
    status: "estimated",
    value,
    method,
    basis,
    provenance: from.provenance,
    origin: { ...from.origin, operation: "estimated" },
  };
}
