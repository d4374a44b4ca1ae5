/** Inhabitants and dwellings that a person loaded; they go before those of the reference data, on the same basis. */

import { DWELLINGS, INHABITANTS, type IndicatorId } from "../domain/indicator.ts";
import type { ObservedStatus, Provenance } from "../domain/measured.ts";
import { parsePeriod, periodCode, year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { rememberPerDataset } from "./memo.ts";

type Kind = "inhabitants" | "dwellings";

const MEASURE = "value";

/** The indicator under which a denominator is kept. */
function denominatorIndicator(kind: Kind): IndicatorId {
  return kind === "inhabitants" ? INHABITANTS : DWELLINGS;
}

export interface LoadedDenominator {
  readonly value: number;
  readonly status: ObservedStatus;
  readonly provenance: Provenance;
  readonly load: string;
}

/** The newest loaded figure of an area and a year, in the layout of that year; `undefined` when no load has one. */
export function loadedDenominator(
  context: AnalysisContext,
  kind: Kind,
  region: RegionCode,
  inYear: number,
): LoadedDenominator | undefined {
  const { dataset } = context;
  const cell = dataset.cell(denominatorIndicator(kind), region, periodCode(year(inYear)), MEASURE);
  if (!cell || cell.status === "missing" || cell.value <= 0) return undefined;
  return { value: cell.value, status: cell.status, provenance: cell.provenance, load: cell.loadId };
}

/** Years of which any load has a figure. */
export const loadedDenominatorYears = rememberPerDataset(
  (kind: Kind) => `years of ${kind}`,
  ({ dataset }, kind): readonly number[] =>
    dataset.periodsOf(denominatorIndicator(kind), MEASURE).flatMap((code) => parsePeriod(code)?.year ?? []),
);
