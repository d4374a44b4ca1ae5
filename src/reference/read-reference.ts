/** From the files of `data/reference` to everything the field has agreed on, typed, checked and indexed. */

import { readBreaks, readProvisionalFrom } from "./breaks.ts";
import { readIndicators } from "./indicators.ts";
import { readMergers } from "./mergers.ts";
import { readNeighbours } from "./neighbours.ts";
import { readOffenceTypes } from "./offence-types.ts";
import { readDenominators } from "./population.ts";
import { readProvinces } from "./provinces.ts";
import { type CsvRow, readCsv } from "./read-csv.ts";
import { type JsonObject, readJson } from "./read-json.ts";
import type { Reference, ReferenceFiles } from "./reference.ts";
import type { REFERENCE_FILE_NAMES } from "./reference-files.ts";
import { readRegions, regionTree } from "./region-tree.ts";
import { readStrategies } from "./themes.ts";
import { readUploads } from "./uploads.ts";

type ReferenceFileName = (typeof REFERENCE_FILE_NAMES)[number];

/** Faulty reference data throws an error that names the file and the row: it is our own data, not a user's. */
export function readReference(files: ReferenceFiles): Reference {
  const csv = (name: ReferenceFileName): readonly CsvRow[] => readCsv(name, textOf(files, name));
  const json = (name: ReferenceFileName): JsonObject => readJson(name, textOf(files, name));

  const mergers = readMergers(csv("mergers.csv"));
  const regions = regionTree(readRegions([...csv("regions.csv"), ...csv("wider-regions.csv")]), mergers);
  const offenceTypes = readOffenceTypes(csv("offence-types.csv"), csv("old-offence-types.csv"));
  const indicators = readIndicators(json("indicators.json"), offenceTypes);
  const uploads = readUploads(json("uploads.json"));
  const strategies = readStrategies({
    themes: json("themes.json"),
    strategies: json("strategies.json"),
    claims: json("claims.json"),
    indicators,
    uploads,
  });
  return {
    regions,
    provinces: readProvinces(csv("regions.csv")),
    neighbours: readNeighbours(csv("neighbours.csv")),
    offenceTypes,
    indicators,
    strategies,
    uploads,
    breaks: readBreaks(csv("breaks.csv"), indicators),
    denominators: readDenominators(csv("population.csv")),
    policeProvisionalFrom: readProvisionalFrom(csv("period-status.csv")),
  };
}

function textOf(files: ReferenceFiles, name: ReferenceFileName): string {
  const text = files[name];
  if (text === undefined) throw new Error(`${name}: the file is missing`);
  return text;
}
