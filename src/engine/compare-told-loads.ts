/** Two loads side by side, without the figures that are not told of them; whether they count or not. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { protectOwnCounts } from "../analysis/disclosure/protect-own-counts.ts";
import { createDataset, type Rounding } from "../dataset/dataset.ts";
import { isRestricted, type Load } from "../dataset/load.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import type { Protection } from "../domain/suppression.ts";
import { selectRows } from "../ingest/select-rows.ts";
import type { Reference } from "../reference/reference.ts";
import { loadComparisonView } from "../view-models/data/load-comparison.ts";
import type { LoadComparisonView } from "../view-models/data/load-comparison-view.ts";

/** What the later load says otherwise than the earlier one; `protection` says how own counts are told. */
export function compareToldLoads(
  context: AnalysisContext,
  [earlier, later]: readonly [Load, Load],
  protection: Protection,
): LoadComparisonView {
  const told = asTold([earlier, later], context.reference, protection);
  return loadComparisonView(context, told[0] ?? earlier, told[1] ?? later);
}

/** The loads without the rows that are suppressed in the dataset that they make together, and rounded as it is. */
function asTold(loads: readonly Load[], reference: Reference, protection: Protection): readonly Load[] {
  const { suppression, rounding } = protectOwnCounts(createDataset(loads, ""), reference, protection);
  return loads.map((load) => {
    if (!isRestricted(load)) return load;
    const told = selectRows(load.columns, (row) => {
      const { indicator, region, period, measure } = cellOf(load.columns, row);
      return !indicator || !region || !period || suppression(indicator, region, period, measure) === undefined;
    });
    return { ...load, columns: rounding ? rounded(told, rounding) : told };
  });
}

function rounded(columns: ObservationColumns, { round }: Rounding): ObservationColumns {
  const value = columns.value.map((each, row) => {
    const { region, period, measure } = cellOf(columns, row);
    return region && period && measure ? round(each, region, period, measure) : each;
  });
  return { ...columns, value };
}

function cellOf({ indicator, region, period, measure }: ObservationColumns, row: number) {
  return {
    indicator: indicator.dictionary[indicator.codes[row] ?? 0] as IndicatorId | undefined,
    region: region.dictionary[region.codes[row] ?? 0],
    period: period.dictionary[period.codes[row] ?? 0],
    measure: measure.dictionary[measure.codes[row] ?? 0],
  };
}
