/** How unevenly an offence lies over the wijken or buurten of an area, from the figures that are loaded (METHOD section 8). */

import type { IndicatorId } from "../domain/indicator.ts";
import { isKnown, type Known, type Provenance } from "../domain/measured.ts";
import { type Year, year } from "../domain/period.ts";
import { levelOfCode, type RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import {
  giniCoefficient,
  type LorenzPoint,
  lorenzCurve,
  shareInFullest,
  shareInFullestByChance,
} from "./concentration.ts";
import { figureAt } from "./figure.ts";

/** Wijken hold buurten (both of CBS); they are never mixed. */
export type SmallLevel = "wijk" | "neighbourhood";

/** The share of the areas that is spoken of: "20 % of neighbourhoods have y %". */
export const FULLEST = 0.2;
/** Fewer areas than this have no fullest fifth worth the name. */
const LEAST_AREAS = 10;

export interface ConcentrationQuery {
  readonly indicator: IndicatorId;
  /** A municipality, a district or the unit. */
  readonly region: RegionCode;
  readonly level: SmallLevel;
  /** Default the last year in which enough areas have a figure. */
  readonly year?: Year | undefined;
}

export interface NeighbourhoodConcentration {
  readonly year: Year;
  readonly figures: readonly { readonly area: RegionCode; readonly figure: Known }[];
  /** Areas of the level that are loaded, with and without a figure in the year. */
  readonly areas: number;
  /** Municipalities of the region that have such areas. */
  readonly municipalities: readonly RegionCode[];
  readonly total: number;
  /**
   * What the municipalities counted beside: not laid in any area. `undefined` when an area has no figure, for its counts are not
   * known to be elsewhere, or when a municipality has none of its own of the same provenance.
   */
  readonly unassigned: number | undefined;
  readonly gini: number;
  /** Share of all counts in the fullest fifth of the areas, 0–1, and what chance alone would make it. */
  readonly share: number;
  readonly byChance: number;
  readonly curve: readonly LorenzPoint[];
  readonly provenance: Provenance;
}

/** Levels of small areas that are loaded for an indicator inside a region. */
export function smallLevels(
  context: AnalysisContext,
  indicator: IndicatorId,
  region: RegionCode,
): readonly SmallLevel[] {
  const levels = new Set(
    context.dataset
      .regionsOf(indicator)
      .filter((code) => isInside(context, code, region))
      .map(levelOfCode),
  );
  return (["wijk", "neighbourhood"] as const).filter((level) => levels.has(level));
}

/**
 * Gini coefficient and Lorenz curve of the counts of the areas that have a figure, of one provenance. Areas without one, or with a
 * suppressed one, are left out and counted. `undefined` with fewer than ten areas, or when nothing was counted.
 */
export function neighbourhoodConcentration(
  context: AnalysisContext,
  query: ConcentrationQuery,
): NeighbourhoodConcentration | undefined {
  const areas = context.dataset
    .regionsOf(query.indicator)
    .filter((code) => levelOfCode(code) === query.level && isInside(context, code, query.region));
  for (const inYear of query.year ? [query.year] : yearsOf(context, query.indicator)) {
    const figures = figuresOf(context, query.indicator, areas, inYear);
    const counts = figures.map(({ figure }) => figure.value);
    const gini = giniCoefficient(counts);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const [share, byChance] = [shareInFullest(counts, FULLEST), shareInFullestByChance(total / counts.length, FULLEST)];
    if (figures.length < LEAST_AREAS || gini === undefined || share === undefined || byChance === undefined) continue;
    const municipalities = [...new Set(areas.flatMap((code) => municipalityOf(code) ?? []))];
    const provenance = figures[0]?.figure.provenance ?? "real";
    const whole = wholeOf(context, { indicator: query.indicator, year: inYear, provenance, municipalities });
    return {
      year: inYear,
      figures,
      areas: areas.length,
      municipalities,
      total,
      unassigned: whole === undefined || figures.length < areas.length ? undefined : whole - total,
      gini,
      share,
      byChance,
      curve: lorenzCurve(counts),
      provenance,
    };
  }
  return undefined;
}

/** Years of the indicator, the last one first. */
function yearsOf({ dataset }: AnalysisContext, indicator: IndicatorId): readonly Year[] {
  const years = new Set(dataset.periodsOf(indicator).map((code) => Number(code.slice(0, 4))));
  return [...years].sort((a, b) => b - a).map(year);
}

/** Figures of the provenance that most areas have. */
function figuresOf(
  context: AnalysisContext,
  indicator: IndicatorId,
  areas: readonly RegionCode[],
  period: Year,
): NeighbourhoodConcentration["figures"] {
  const known = areas.flatMap((area) => {
    const figure = figureAt(context, { indicator, region: area, period });
    return isKnown(figure) ? [{ area, figure }] : [];
  });
  const groups = (["real", "simulated", "reconstruction"] as const).map((provenance) =>
    known.filter(({ figure }) => figure.provenance === provenance),
  );
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** All that the municipalities themselves counted; `undefined` when one has no figure of the provenance. */
function wholeOf(
  context: AnalysisContext,
  found: {
    readonly indicator: IndicatorId;
    readonly year: Year;
    readonly provenance: Provenance;
    readonly municipalities: readonly RegionCode[];
  },
): number | undefined {
  const { indicator, year: period, provenance, municipalities } = found;
  let whole = 0;
  for (const region of municipalities) {
    const figure = figureAt(context, { indicator, region, period });
    if (!isKnown(figure) || figure.provenance !== provenance) return undefined;
    whole += figure.value;
  }
  return whole;
}

/** The municipality that the code of a wijk or buurt of CBS names: `GM0153` for `BU01530000`. */
function municipalityOf(code: RegionCode): RegionCode | undefined {
  const digits = /^(?:WK|BU)(\d{4})/.exec(code)?.[1];
  return digits === undefined ? undefined : (`GM${digits}` as RegionCode);
}

function isInside({ reference }: AnalysisContext, code: RegionCode, region: RegionCode): boolean {
  const municipality = municipalityOf(code);
  return municipality !== undefined && reference.regions.membersOf(region).includes(municipality);
}
