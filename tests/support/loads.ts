/** Builders of loads for tests: one row is `[indicator, region, period, value]`, with a status where it matters. */

import type { Load } from "../../src/dataset/load.ts";
import { columnBuilder } from "../../src/domain/column-builder.ts";
import type { Provenance } from "../../src/domain/measured.ts";
import type { CellStatus, Measure } from "../../src/domain/observation.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import type { Receipt } from "../../src/domain/receipt.ts";
import type { RegionCode } from "../../src/domain/region.ts";

export interface TestRow {
  readonly indicator?: string;
  readonly region?: string;
  readonly period?: string;
  readonly measure?: Measure;
  readonly value?: number;
  readonly status?: CellStatus;
}

export interface TestLoad {
  readonly id?: string;
  readonly kind?: Load["kind"];
  readonly provenance?: Provenance;
  readonly editionDate?: string;
  readonly table?: string;
  readonly format?: Receipt["format"];
  readonly rows: readonly TestRow[];
}

/** A receipt as of an accepted file; only the hash and the name matter to the dataset. */
export function aReceipt(hash: string, rows: number): Receipt {
  return {
    fileName: `${hash}.csv`,
    hash,
    bytes: 100,
    format: "odata-untyped",
    accepted: true,
    evidence: [],
    encoding: "utf-8",
    delimiter: ";",
    lineEnding: "lf",
    rowsRead: rows,
    rowsKept: rows,
    observations: rows,
    dropped: [],
    missing: [],
  };
}

/** A load of the rows given; burglary of the unit in 2018 where a row leaves something out. */
export function aLoad(given: TestLoad): Load {
  const id = given.id ?? "a".repeat(16);
  const builder = columnBuilder();
  given.rows.forEach((row, at) => {
    builder.add({
      indicator: row.indicator ?? "police_crime:1.1.1",
      region: (row.region ?? "RE02") as RegionCode,
      period: (row.period ?? "2018JJ00") as PeriodCode,
      measure: row.measure ?? "count",
      value: row.value,
      status: row.status ?? (row.value === undefined ? "missing:unknown" : "observed"),
      line: at + 2,
    });
  });
  return {
    id,
    kind: given.kind ?? "upload",
    receipt: { ...aReceipt(id, given.rows.length), ...(given.format ? { format: given.format } : {}) },
    source: { publisher: "Politie", table: given.table ?? "47018NED", edition: undefined },
    provenance: given.provenance ?? "real",
    editionDate: given.editionDate ?? "2026-08-15",
    loadedAt: "2026-08-15T09:41:00.000Z",
    columns: builder.finish(),
    regionNames: [],
  };
}
