/** Datasets for tests: small ones from rows, and the committed publications read through the one door. */

import { readFileSync } from "node:fs";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { createDataset, type Dataset } from "../../src/dataset/dataset.ts";
import { type Load, loadId } from "../../src/dataset/load.ts";
import { type IndicatorId, parseIndicatorId } from "../../src/domain/indicator.ts";
import { isKnown, type Measured, type Provenance } from "../../src/domain/measured.ts";
import { POLICE_UNIT, type RegionCode, regionCode } from "../../src/domain/region.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { aLoad, type TestLoad, type TestRow } from "./loads.ts";
import { loadReference } from "./reference.ts";

/** A dataset of loads built from rows; each load gets an id of its own unless it names one. */
export function aDataset(...loads: readonly TestLoad[]): Dataset {
  const built = loads.map((load, at) =>
    aLoad({
      id: String(at + 1)
        .repeat(16)
        .slice(0, 16),
      ...load,
    }),
  );
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

/** One row per municipality of the unit for each period code; `countOf` gets the place of the municipality in the list. */
export function municipalityRows(
  periods: readonly string[],
  countOf: (at: number, period: string) => number,
): readonly TestRow[] {
  return loadReference()
    .regions.membersOf(POLICE_UNIT)
    .flatMap((code, at) => periods.map((period) => ({ region: code, period, value: countOf(at, period) })));
}

/** Codes of the twelve months of a year, or of its first months. */
export function monthCodes(inYear: number, upto = 12): readonly string[] {
  return Array.from({ length: upto }, (_, at) => `${inYear}MM${String(at + 1).padStart(2, "0")}`);
}

/** The value of a figure that must be known. */
export function knownValue(figure: Measured): number {
  if (!isKnown(figure)) throw new TypeError(`no value: ${JSON.stringify(figure)}`);
  return figure.value;
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
let everything: Promise<AnalysisContext> | undefined;

/** The committed real publications with the committed reference; read once per test file. */
export function publishedContext(): Promise<AnalysisContext> {
  published ??= readPublications(({ provenance }) => provenance === "real");
  return published;
}

/** Every committed publication, the simulated ones and the reconstruction included; read once per test file. */
export function everyPublicationContext(): Promise<AnalysisContext> {
  everything ??= readPublications(() => true);
  return everything;
}

async function readPublications(isWanted: (entry: IndexEntry) => boolean): Promise<AnalysisContext> {
  const reference = loadReference();
  const index: { readonly publications: readonly IndexEntry[] } = JSON.parse(
    readFileSync(new URL("index.json", folder), "utf8"),
  );
  const loads = await Promise.all(
    index.publications.filter(isWanted).map(async (entry): Promise<Load> => {
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
