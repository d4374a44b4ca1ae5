/** The keys of a pivot: every different text of a dimension, read once wherever it stands. */

import type { Reference } from "../../../reference/reference.ts";
import type { Sheet } from "../../read-sheet.ts";
import type { KnownClassification, RegionColumn } from "../cells/column-names.ts";
import { type OffenceCell, offenceReader } from "../cells/offence-cell.ts";
import { type PeriodKey, readPeriods } from "../cells/period-cells.ts";
import { type RegionCell, readRegions } from "../cells/region-cell.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import { isNuisance, type RowTexts, rowTexts } from "./pivot-texts.ts";

export interface PivotKeys {
  readonly classification: KnownClassification;
  readonly areas: RegionColumn;
  readonly offences: ReadonlyMap<string, OffenceCell>;
  readonly regions: ReadonlyMap<string, RegionCell>;
  readonly periods: ReadonlyMap<string, PeriodKey>;
}

/** Reads the texts of all rows that are as wide as the header: footers and lines of separators have none. */
export function readKeys(
  sheet: Sheet,
  layout: PivotLayout,
  textsOf: (cells: readonly string[]) => RowTexts,
  reference: Reference,
): PivotKeys {
  const rows = bodyRows(sheet, layout).map(textsOf);
  const isCbs = differentIn(rows.map(({ topics }) => topics)).some(
    ({ topic }) => topic?.classification === "cbs_crime",
  );
  const classification = isNuisance(layout) ? "police_nuisance" : isCbs ? "cbs_crime" : "police_crime";
  const areas = areasOf(layout);
  const offenceOf = offenceReader(classification, reference.offenceTypes);
  const offences = differentIn(rows.map((row) => row.offences));
  const regions = differentIn(rows.map((row) => row.regions));
  const periods = differentIn(rows.map((row) => row.periods));
  return {
    classification,
    areas,
    offences: new Map(offences.map((text) => [text, offenceOf(text)])),
    regions: readRegions(regions, areas, reference.regions),
    periods: readPeriods(periods, isCbs ? undefined : reference.policeProvisionalFrom),
  };
}

/** Whether some row of the body has a topic that we read. */
export function hasKnownTopic(sheet: Sheet, layout: PivotLayout): boolean {
  const textsOf = rowTexts(layout);
  return bodyRows(sheet, layout).some((cells) => textsOf(cells).topics.some(({ topic }) => topic !== undefined));
}

function bodyRows(sheet: Sheet, layout: PivotLayout): readonly (readonly string[])[] {
  return sheet.rows.slice(layout.headerRow + 1).filter((cells) => cells.length >= layout.width);
}

/** The different elements of lists, of which most are the very same list. */
function differentIn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set([...new Set(lists)].flat())];
}

function areasOf(layout: PivotLayout): RegionColumn {
  for (const { dimension } of [...layout.fixed, ...layout.inRows, ...layout.inColumns]) {
    if (dimension.kind === "region") return dimension.areas;
  }
  return "regions";
}
