/** What the texts of the key columns of a long table stand for, each text read once. */

import type { CellStatus } from "../../../domain/observation.ts";
import type { PeriodCode } from "../../../domain/period.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import type { RegionCode } from "../../../domain/region.ts";
import type { Reference } from "../../../reference/reference.ts";
import { type OffenceCell, offenceReader } from "../cells/offence-cell.ts";
import { type PeriodKey, readPeriods } from "../cells/period-cells.ts";
import { type RegionCell, readRegions, regionDrop } from "../cells/region-cell.ts";
import type { LongLayout } from "./long-layout.ts";
import type { LongTable } from "./long-table.ts";

/** A text of a key column: what it stands for, or why its rows are left out. */
export type Key<T> = { readonly value: T } | { readonly drop: DropReason };

export interface LongKeys {
  /** In the order of the texts of the table. */
  readonly offences: readonly Key<string>[];
  readonly regions: readonly Key<RegionCode>[];
  readonly periods: readonly Key<{ readonly code: PeriodCode; readonly status: CellStatus }>[];
  /** The same in the words of their columns. */
  readonly offenceCells: readonly OffenceCell[];
  readonly regionCells: ReadonlyMap<string, RegionCell>;
  readonly periodCells: ReadonlyMap<string, PeriodKey>;
}

/** Reads the different texts of the three key columns. */
export function readKeys(table: LongTable, layout: LongLayout, reference: Reference): LongKeys {
  const offenceOf = offenceReader(layout.classification, reference.offenceTypes);
  const offenceCells = table.offence.texts.map(offenceOf);
  const regionCells = readRegions(table.region.texts, layout.areas, reference.regions);
  const periodCells = readPeriods(
    table.period.texts,
    layout.classification === "cbs_crime" ? undefined : reference.policeProvisionalFrom,
  );
  return {
    offences: offenceCells.map(offenceKey),
    regions: table.region.texts.map((text) => regionKey(regionCells.get(text))),
    periods: table.period.texts.map((text) => periodKey(periodCells.get(text))),
    offenceCells,
    regionCells,
    periodCells,
  };
}

function offenceKey(cell: OffenceCell): Key<string> {
  if (cell.kind === "known" || cell.kind === "new") return { value: cell.id };
  return { drop: cell.kind === "former" ? "formerCode" : "unknownCode" };
}

function regionKey(cell: RegionCell | undefined): Key<RegionCode> {
  if (cell?.kind === "region") return { value: cell.code };
  return { drop: regionDrop(cell) };
}

function periodKey(key: PeriodKey | undefined): LongKeys["periods"][number] {
  if (key?.kind === "period") return { value: { code: key.code, status: key.status } };
  return { drop: key?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod" };
}
