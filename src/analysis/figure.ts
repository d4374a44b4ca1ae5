/** Which figure stands for an indicator in a region and a period: a published row, or a complete sum (METHOD section 3). */

import type { Cell, Dataset } from "../dataset/dataset.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import {
  isKnown,
  type Known,
  type Measured,
  type Missing,
  missing,
  type Observed,
  PROVENANCES,
  weakerStatus,
} from "../domain/measured.ts";
import type { Measure } from "../domain/observation.ts";
import { endsBy, type Month, monthsIn, type Period, periodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { rememberPerDataset } from "./memo.ts";
import { childrenOf, isSummed, regionSums, type SummedLevel } from "./region-sums.ts";
import { sumOfPeriods } from "./sum.ts";

export interface FigureQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly period: Period;
  /** Default `count`. Only counts are ever summed; other measures are read as published. */
  readonly measure?: Measure | undefined;
  /** Reference date: a period that ends later is not seen. */
  readonly asOf?: Month | undefined;
}

/** Measures of which parts add up to a whole. */
const ADDITIVE_MEASURES: readonly Measure[] = ["count", "solved_count", "suspect_registrations"];
const SUMMED_LEVELS: readonly SummedLevel[] = ["municipality", "police_district"];

/**
 * The figure of an indicator in a region and a period. In this order: the published row; the sum of all of today's
 * municipalities of a district or the unit (or of the unit's districts); for a year or quarter the sum of its complete
 * months. Stronger provenance goes before this order, and a sum of a newer edition before an older published row.
 * Sums never mix provenances, never add months to years, and are `missing: incomplete` with the absent parts named when
 * some are absent. The country is never summed from the municipalities. Sums are made over all figures; one that would give
 * a small count away is `suppressed` itself, and where figures are told rounded a sum is rounded last (METHOD section 11).
 */
export function figureAt({ dataset, reference }: AnalysisContext, query: FigureQuery): Measured {
  const code = periodCode(query.period);
  if (query.asOf && !endsBy(query.period, query.asOf)) return missing("notYetPublished", [code]);
  const complete = { dataset: dataset.unsuppressed, reference };
  const figure = query.period.kind === "month" ? figureOfRows(complete, query) : longFigure(complete, query);
  if (!isKnown(figure)) return figure;
  const suppression = dataset.suppression(query.indicator, query.region, code, query.measure);
  if (!suppression) return asTold(dataset, query, figure);
  return { status: "suppressed", ...suppression, provenance: figure.provenance, origin: figure.origin };
}

/** Rounded where figures of its loads are: a sum as one figure, not the sum of rounded ones. */
function asTold({ rounding }: Dataset, { region, period, measure = "count" }: FigureQuery, figure: Known): Known {
  if (!rounding?.appliesTo(figure.origin.loads)) return figure;
  return { ...figure, value: rounding.round(figure.value, region, periodCode(period), measure) };
}

/** Of a year or a quarter, remembered: every page asks for them again, and each can be a sum of twelve sums. */
const longFigure = rememberPerDataset(
  ({ indicator, region, period, measure }: FigureQuery) =>
    `${measure ?? "count"} ${indicator} ${region} ${periodCode(period)}`,
  (context, query): Measured => {
    const direct = figureOfRows(context, query);
    const isStrongest = isKnown(direct) && direct.provenance === PROVENANCES[0];
    return isStrongest ? direct : strongest([direct, sumOfMonths(context, query)]);
  },
);

function figureOfRows(context: AnalysisContext, query: FigureQuery): Measured {
  const published = publishedFigure(context, query);
  if (!isSummed(query.region)) return published;
  const sum = sumOfRegions(context, query);
  if (isKnown(published) && isKnown(sum) && isNewerEdition(context, sum, published)) return sum;
  return strongest([published, sum]);
}

/** The row as some load gives it, or missing. */
function publishedFigure(context: AnalysisContext, query: FigureQuery): Measured {
  const code = periodCode(query.period);
  const cell = context.dataset.cell(query.indicator, query.region, code, query.measure ?? "count");
  if (!cell) return missing("notInData");
  return cell.status === "missing" ? missing(cell.reason, [code]) : observed(cell);
}

function observed(cell: Cell & { readonly value: number; readonly status: Observed["status"] }): Observed {
  return {
    status: cell.status,
    value: cell.value,
    provenance: cell.provenance,
    origin: { loads: [cell.loadId], rows: 1, operation: "published", line: cell.line },
  };
}

/** The sum of all children of a district or the unit; missing for every other region and for measures that do not add up. */
function sumOfRegions(context: AnalysisContext, query: FigureQuery): Measured {
  if (!ADDITIVE_MEASURES.includes(query.measure ?? "count")) return missing("notInData");
  return strongest(SUMMED_LEVELS.map((level) => sumOfChildren(context, query, level)));
}

function sumOfChildren(context: AnalysisContext, query: FigureQuery, level: SummedLevel): Measured {
  const children = childrenOf(context.reference.regions, query.region, level);
  if (children.length === 0) return missing("notInData");
  const measure = query.measure ?? "count";
  const code = periodCode(query.period);
  const sums = regionSums(context, query.indicator, measure).at(query.region, level, code);
  const complete = sums.find((sum) => sum.parts === children.length);
  if (complete) {
    return {
      status: complete.status,
      value: complete.value,
      provenance: complete.provenance,
      origin: { loads: complete.loads, rows: complete.parts, operation: "summed-regions" },
    };
  }
  const fullest = [...sums].sort((a, b) => b.parts - a.parts)[0];
  if (!fullest) return missing("notInData");
  const absent = children.filter((child) => {
    const cell = context.dataset.cell(query.indicator, child, code, measure);
    return !cell || cell.status === "missing" || cell.provenance !== fullest.provenance;
  });
  return missing("incomplete", absent);
}

function sumOfMonths(context: AnalysisContext, query: FigureQuery): Measured {
  if (!ADDITIVE_MEASURES.includes(query.measure ?? "count")) return missing("notInData");
  return sumOfPeriods(
    monthsIn(query.period).map((period) => ({ period, figure: figureOfRows(context, { ...query, period }) })),
  );
}

/** The known figure of the strongest provenance, earliest in the list on a tie; else the most telling missing one. */
function strongest(candidates: readonly Measured[]): Measured {
  let best: Known | undefined;
  let absent: Missing | undefined;
  for (const figure of candidates) {
    if (isKnown(figure)) {
      const isStronger = !best || PROVENANCES.indexOf(figure.provenance) < PROVENANCES.indexOf(best.provenance);
      if (isStronger) best = figure;
    } else if (figure.status === "missing" && (!absent || absent.reason === "notInData")) {
      absent = figure;
    }
  }
  return best ?? absent ?? missing("notInData");
}

/** Whether a sum stands wholly on newer editions than the published row, in the same provenance and as strong a status. */
function isNewerEdition(context: AnalysisContext, sum: Known, published: Known): boolean {
  if (sum.provenance !== published.provenance) return false;
  const editions = (figure: Known): readonly string[] =>
    figure.origin.loads.map((id) => context.dataset.load(id)?.editionDate ?? "").sort();
  const isNewer = (editions(sum)[0] ?? "") > (editions(published).at(-1) ?? "");
  return isNewer && weakerStatus(sum.status, published.status) === published.status;
}

/** The published row and our own sum where both are known and differ; their difference is a note, never corrected. */
export interface TotalNote {
  readonly published: number;
  readonly sum: number;
  /** published − sum */
  readonly difference: number;
  /** Children that were summed. */
  readonly parts: number;
}

/**
 * The difference between a published row and the sum of its children; `undefined` when equal or when one is absent, and where
 * they are told rounded: then they differ by rounding.
 */
export function totalNote(context: AnalysisContext, query: FigureQuery): TotalNote | undefined {
  const published = publishedFigure(context, query);
  const sum = sumOfRegions(context, query);
  if (!isKnown(published) || !isKnown(sum) || published.provenance !== sum.provenance) return undefined;
  if (context.dataset.rounding?.appliesTo([...published.origin.loads, ...sum.origin.loads])) return undefined;
  const difference = published.value - sum.value;
  return difference === 0
    ? undefined
    : { published: published.value, sum: sum.value, difference, parts: sum.origin.rows };
}
