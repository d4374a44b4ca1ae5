/** Loads as they may be compared: without the figures that are suppressed, in all of them the same. */

import { suppressSmallCounts } from "../analysis/disclosure/dataset-suppressions.ts";
import { createDataset } from "../dataset/dataset.ts";
import { isRestricted, type Load } from "../dataset/load.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import { selectRows } from "../ingest/select-rows.ts";
import type { Reference } from "../reference/reference.ts";

/** The loads without the rows that are suppressed in the dataset that they make together. */
export function withoutSuppressed(loads: readonly Load[], reference: Reference, threshold: number): readonly Load[] {
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
