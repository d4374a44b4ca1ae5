/** A municipality, its neighbours inside the unit and the rest of it, before and after (METHOD section 7). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known, type Provenance } from "../../domain/measured.ts";
import { type Year, year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { twoSidedNormalP, twoSidedZ } from "../distributions.ts";
import { figureAt } from "../figure.ts";
import { LEVEL } from "../intervals.ts";
import { overdispersion } from "../overdispersion.ts";
import { breaksBetweenYears } from "../series-breaks.ts";
import { adjustedPValues } from "../tests/benjamini-hochberg.ts";
import {
  type BeforeAfter,
  type Displacement,
  type DisplacementCounts,
  displacementOf,
  type WeightedDifference,
  weightedDisplacementDifference,
} from "./displacement.ts";

export interface DisplacementQuery {
  readonly indicator: IndicatorId;
  readonly target: RegionCode;
  readonly before: Year;
  readonly after: Year;
}

type YearsQuery = Omit<DisplacementQuery, "target">;

/** The counts that displacement is worked out from. */
export interface MunicipalCounts {
  readonly counts: DisplacementCounts;
  readonly bufferAreas: readonly RegionCode[];
  readonly provenance: Provenance;
}

export interface MunicipalDisplacement extends Displacement, MunicipalCounts {
  readonly phi: number;
  /** Against control areas of similar size; `undefined` when there are too few outside target and buffer. */
  readonly matched:
    | (WeightedDifference & {
        readonly targetControls: readonly RegionCode[];
        readonly bufferControls: readonly RegionCode[];
      })
    | undefined;
}

/** Control areas of similar size per area of target and buffer: k. */
export const CONTROLS = 1;

/**
 * Displacement around one municipality: its neighbours are the buffer, the rest of the unit the control. φ is that of the
 * municipalities of the unit up to the later year. `undefined` when a count is absent, when provenances differ, or when the
 * municipality has no neighbour in the unit. Neither across a change in registration: how much it changed may differ by place.
 */
export function municipalDisplacement(
  context: AnalysisContext,
  query: DisplacementQuery,
): MunicipalDisplacement | undefined {
  return displacementAmong(context, query, comparableCounts(context, query));
}

/** As {@link municipalDisplacement}, with counts that are there already. */
function displacementAmong(
  context: AnalysisContext,
  { indicator, target, after }: DisplacementQuery,
  counted: Counted | undefined,
): MunicipalDisplacement | undefined {
  const found = areasAround(context, target, counted);
  if (!counted || !found) return undefined;
  const { areas, counts } = found;
  if (counts.control.before === 0 || counts.control.after === 0) return undefined;
  const { phi } = overdispersion(context, { indicator, region: POLICE_UNIT, uptoYear: after.year });
  return {
    ...displacementOf(counts, phi),
    counts,
    bufferAreas: areas.buffer,
    provenance: counted.provenance,
    phi,
    matched: matchedDifference(areas, counted.of, phi),
  };
}

/** The counts alone, also across a change in registration; `undefined` where one is absent or provenances differ. */
export function displacementCounts(context: AnalysisContext, query: DisplacementQuery): MunicipalCounts | undefined {
  const counted = countsOf(context, query);
  const found = areasAround(context, query.target, counted);
  return counted && found && { counts: found.counts, bufferAreas: found.areas.buffer, provenance: counted.provenance };
}

function areasAround(context: AnalysisContext, target: RegionCode, counted: Counted | undefined) {
  const areas = displacementAreas(context, target);
  if (!areas || !counted) return undefined;
  const sumOf = (codes: readonly RegionCode[]): BeforeAfter => sum(codes.map((code) => counted.of(code)));
  const counts = { target: sumOf([target]), buffer: sumOf(areas.buffer), control: sumOf(areas.rest) };
  return { areas, counts };
}

export interface DisplacementAreas {
  readonly target: RegionCode;
  /** Bordering municipalities, inside the unit. */
  readonly buffer: readonly RegionCode[];
  /** All others of the unit. */
  readonly rest: readonly RegionCode[];
}

/** The unit divided around a municipality; `undefined` where it is none of the unit's, or borders on none of them. */
export function displacementAreas({ reference }: AnalysisContext, target: RegionCode): DisplacementAreas | undefined {
  const all = reference.regions.membersOf(POLICE_UNIT);
  const buffer = reference.neighbours.get(target) ?? [];
  const rest = all.filter((code) => code !== target && !buffer.includes(code));
  if (!all.includes(target) || buffer.length === 0 || rest.length === 0) return undefined;
  return { target, buffer, rest };
}

/** Every municipality as target, with the false-discovery rate at which its buffer differs from the control. */
export function displacementScreen(
  context: AnalysisContext,
  query: YearsQuery,
): readonly (MunicipalDisplacement & { readonly region: RegionCode; readonly falseDiscovery: number })[] {
  const counted = comparableCounts(context, query);
  const found = context.reference.regions.membersOf(POLICE_UNIT).flatMap((target) => {
    const displacement = displacementAmong(context, { ...query, target }, counted);
    return displacement ? [{ ...displacement, region: target }] : [];
  });
  // Only where the target fell against the control is there anything to have moved.
  const candidates = found.filter(({ quotient }) => quotient !== undefined);
  const adjusted = adjustedPValues(candidates.map(({ buffer }) => pValueOf(buffer)));
  return candidates
    .map((each, at) => ({ ...each, falseDiscovery: adjusted[at] ?? 1 }))
    .sort((a, b) => a.falseDiscovery - b.falseDiscovery || b.buffer.ratio - a.buffer.ratio);
}

function pValueOf({ ratio, low, high }: Displacement["buffer"]): number {
  const standardError = (Math.log(high) - Math.log(low)) / (2 * twoSidedZ(LEVEL));
  return twoSidedNormalP(Math.log(ratio) / standardError);
}

interface Counted {
  readonly of: (code: RegionCode) => BeforeAfter;
  readonly provenance: Provenance;
}

/** Counts of every municipality of the unit; `undefined` across a change in registration too. */
function comparableCounts(context: AnalysisContext, query: YearsQuery): Counted | undefined {
  const { indicator, before, after } = query;
  const breaks = breaksBetweenYears(context.reference, indicator, before.year, after.year);
  return breaks.length > 0 ? undefined : countsOf(context, query);
}

function countsOf(context: AnalysisContext, { indicator, before, after }: YearsQuery): Counted | undefined {
  const counts = new Map<RegionCode, BeforeAfter>();
  const provenances = new Set<Provenance>();
  for (const region of context.reference.regions.membersOf(POLICE_UNIT)) {
    const [first, last] = [before, after].map((period): Known | undefined => {
      const figure = figureAt(context, { indicator, region, period: year(period.year) });
      return isKnown(figure) && figure.status !== "estimated" ? figure : undefined;
    });
    if (!first || !last) return undefined;
    provenances.add(first.provenance).add(last.provenance);
    counts.set(region, { before: first.value, after: last.value });
  }
  const [provenance, other] = [...provenances];
  if (!provenance || other) return undefined;
  return { provenance, of: (code) => counts.get(code) ?? { before: 0, after: 0 } };
}

function sum(parts: readonly BeforeAfter[]): BeforeAfter {
  return {
    before: parts.reduce((total, part) => total + part.before, 0),
    after: parts.reduce((total, part) => total + part.after, 0),
  };
}

/** For target and buffer each the areas outside both that are nearest in base count, as many as they have areas. */
function matchedDifference(
  areas: DisplacementAreas,
  countOf: Counted["of"],
  phi: number,
): MunicipalDisplacement["matched"] {
  const free = new Set(areas.rest);
  const nearestTo = (code: RegionCode): readonly RegionCode[] => {
    const distance = (other: RegionCode): number => Math.abs(countOf(other).before - countOf(code).before);
    const nearest = [...free].sort((a, b) => distance(a) - distance(b)).slice(0, CONTROLS);
    for (const each of nearest) free.delete(each);
    return nearest;
  };
  const targetControls = nearestTo(areas.target);
  const bufferControls = areas.buffer.flatMap(nearestTo);
  if (targetControls.length < CONTROLS || bufferControls.length < areas.buffer.length * CONTROLS) return undefined;
  const difference = weightedDisplacementDifference(
    {
      target: countOf(areas.target),
      targetControl: sum(targetControls.map(countOf)),
      buffer: sum(areas.buffer.map(countOf)),
      bufferControl: sum(bufferControls.map(countOf)),
    },
    phi,
  );
  return { ...difference, targetControls, bufferControls };
}
