/** The years of a municipality, its neighbours and the rest of the unit, each area as one sum. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Measured, missing } from "../../domain/measured.ts";
import { type Year, year } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { figureAt } from "../figure.ts";
import { sumOfKnown } from "../sum.ts";
import type { DisplacementAreas } from "./municipal-displacement.ts";

export interface AreaYear {
  readonly period: Year;
  readonly figure: Measured;
}

export interface DisplacementCourse {
  readonly target: readonly AreaYear[];
  readonly buffer: readonly AreaYear[];
  readonly control: readonly AreaYear[];
}

/** Every year from the first to the last; a sum with a part missing, or of another provenance, is missing. */
export function displacementCourse(
  context: AnalysisContext,
  { target, buffer, rest }: DisplacementAreas,
  asked: { readonly indicator: IndicatorId; readonly first: number; readonly last: number },
): DisplacementCourse {
  const { indicator, first, last } = asked;
  const courseOf = (areas: readonly RegionCode[]): readonly AreaYear[] =>
    Array.from({ length: last - first + 1 }, (_, at) => {
      const period = year(first + at);
      const figures = areas.map((region) => figureAt(context, { indicator, region, period }));
      return { period, figure: sumOf(figures, areas) };
    });
  return { target: courseOf([target]), buffer: courseOf(buffer), control: courseOf(rest) };
}

function sumOf(figures: readonly Measured[], areas: readonly RegionCode[]): Measured {
  const [only] = figures;
  if (figures.length === 1 && only) return only;
  const known = figures.filter(isKnown);
  if (known.length === 0) return missing("notInData");
  const sum = known.length === figures.length ? sumOfKnown(known, "summed-regions") : undefined;
  return (
    sum ??
    missing(
      "incomplete",
      areas.filter((_, at) => !isKnown(figures[at] ?? missing("notInData"))),
    )
  );
}
