/** Two loads side by side, without the figures that are not told of them; whether they count or not. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { suppressSmallCounts } from "../analysis/disclosure/dataset-suppressions.ts";
import { createDataset } from "../dataset/dataset.ts";
import { isRestricted, type Load } from "../dataset/load.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import { selectRows } from "../ingest/select-rows.ts";
import type { Reference } from "../reference/reference.ts";
import { loadComparisonView } from "../view-models/data/load-comparison.ts";
import type { LoadComparisonView } from "../view-models/data/load-comparison-view.ts";

/** What the later load says otherwise than the earlier one; `threshold` is the smallest own count that is told. */
export function compareToldLoads(
  context: AnalysisContext,
  [earlier, later]: readonly [Load, Load],
  threshold: number,
): LoadComparisonView {
  const told = withoutSuppressed([earlier, later], context.reference, threshold);
  return loadComparisonView(context, told[0] ?? earlier, told[1] ?? later);
}

/** The loads without the rows that are suppressed in the dataset that they make together. */
function withoutSuppressed(loads: readonly Load[], reference: Reference, threshold: number): readonly Load[] {
  if (!loads.some(isRestricted)) return loads;
  const { suppression } = suppressSmallCounts(createDataset(loads, ""), reference, threshold);
  const isTold = ({ indicator, region, period, measure }: ObservationColumns, row: number): boolean => {
    const [id, area] = [indicator.dictionary[indicator.codes[row] ?? 0], region.dictionary[region.codes[row] ?? 0]];
    const at = period.dictionary[period.codes[row] ?? 0];
    const what = measure.dictionary[measure.codes[row] ?? 0];
    return id === undefined || !area || !at || suppression(id as IndicatorId, area, at, what) === undefined;
  };
  return loads.map((load) =>
    isRestricted(load) ? { ...load, columns: selectRows(load.columns, (row) => isTold(load.columns, row)) } : load,
  );
}
