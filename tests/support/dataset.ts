/** Datasets for tests: small ones from rows, and the committed publications read through the one door. */

import { readFileSync } from "node:fs";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { createDataset, type Dataset } from "../../src/dataset/dataset.ts";
import { type Load, loadId } from "../../src/dataset/load.ts";
import { type IndicatorId, parseIndicatorId } from "../../src/domain/indicator.ts";
import type { Provenance } from "../../src/domain/measured.ts";
import { type RegionCode, regionCode } from "../../src/domain/region.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { aLoad, type TestLoad } from "./loads.ts";
import { loadReference } from "./reference.ts";

/** A dataset of loads built from rows; each load gets an id of its own unless it names one. */
export function aDataset(...loads: readonly TestLoad[]): Dataset {
  const built = loads.map((load, at) => aLoad({ id: String(at + 1).repeat(16).slice(0, 16), ...load }));
  return createDataset(built, built.map((load) => load.id).join("+"));
}

/** The committed reference with a small dataset. */
export function aContext(...loads: readonly TestLoad[]): AnalysisContext {
  return { dataset: aDataset(...loads), reference: loadReference() };
}

/** An indicator id, checked. */
export function indicator(text: string): IndicatorId {
  const parsed = parseIndicatorId(text);
  if (!parsed) throw new TypeError(`no indicator: ${text}`);
  return parsed.id;
}

/** A region code, checked. */
export function region(text: string): RegionCode {
  const code = regionCode(text);
  if (!code) throw new TypeError(`no region: ${text}`);
  return code;
}

interface IndexEntry {
  readonly file: string;
  readonly table: string;
  readonly edition: string;
  readonly editionDate: string | null;
  readonly provenance: Provenance;
  readonly source: string;
}

const folder = new URL("../../data/publications/", import.meta.url);
let published: Promise<AnalysisContext> | undefined;

/** The committed real publications with the committed reference; read once per test file. */
export function publishedContext(): Promise<AnalysisContext> {
  published ??= readPublications();
  return published;
}

async function readPublications(): Promise<AnalysisContext> {
  const reference = loadReference();
  const index: { readonly publications: readonly IndexEntry[] } = JSON.parse(
    readFileSync(new URL("index.json", folder), "utf8"),
  );
  const real = index.publications.filter((entry) => entry.provenance === "real");
  const loads = await Promise.all(
    real.map(async (entry): Promise<Load> => {
      const bytes = new Uint8Array(readFileSync(new URL(entry.file, folder)));
      const { receipt, observations, regionNames } = await ingest(bytes, entry.file, reference);
      if (!observations) throw new TypeError(`refused: ${entry.file}`);
      const editionDate = entry.editionDate ?? "0000-00-00";
      return {
        id: loadId(receipt.hash),
        kind: "publication",
        receipt,
        source: { publisher: entry.source, table: entry.table, edition: entry.edition },
        provenance: entry.provenance,
        editionDate,
        loadedAt: editionDate,
        columns: observations,
        regionNames,
      };
    }),
  );
  return { dataset: createDataset(loads, "publications"), reference };
}
