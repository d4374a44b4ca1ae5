/** The engine over a large export, and DuckDB beside it, off the page's thread. */

import { expose } from "comlink";
import { regionSums } from "../../src/analysis/region-sums.ts";
import { createDataset } from "../../src/dataset/dataset.ts";
import type { Load } from "../../src/dataset/load.ts";
import { CELL_STATUSES } from "../../src/domain/observation.ts";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import { uploadLoad } from "../../src/engine/make-load.ts";
import { readInWorker } from "../../src/engine/read-in-worker.ts";
import { readReference } from "../../src/reference/read-reference.ts";
import { AGGREGATORS, type Aggregation, type Aggregator } from "./aggregation.ts";
import { type AnswerTimes, timeAnswers } from "./answer-times.ts";
import { type DuckdbCells, openDuckdbCells } from "./duckdb-cells.ts";

let opened: { readonly load: Load; readonly reference: ReturnType<typeof readReference>; readonly duckdb: DuckdbCells };

/** All sums per district and unit, for every offence and month, by Arquero as the app makes them; from a dataset without any. */
function aggregateOurs(): Aggregation {
  const dataset = createDataset([opened.load], "bench");
  const context = { dataset, reference: opened.reference };
  const from = performance.now();
  const sums = dataset.indicators.map((indicator) => regionSums(context, indicator, "count"));
  const milliseconds = performance.now() - from;
  const districts = opened.reference.regions.districts.map(({ code }) => code);
  const all = sums.flatMap(({ at }) =>
    districts.flatMap((district) => dataset.periods.flatMap((period) => at(district, "municipality", period))),
  );
  return { milliseconds, groups: all.length, total: all.reduce((total, { value }) => total + value, 0) };
}

const remote = {
  open: async (texts: OpeningData["reference"], file: File): Promise<void> => {
    const [result] = await readInWorker(texts, [{ fileName: file.name, bytes: file }]);
    if (!result?.observations) throw new Error("the export was not read");
    // Complete, so that no view model has it easy: what is not published counts nought here.
    result.observations.status.fill(CELL_STATUSES.indexOf("observed"));
    const load = uploadLoad(result, result.observations, {
      editionDate: "2026-08-15",
      loadedAt: "2026-08-15T00:00:00Z",
    });
    const reference = readReference(texts);
    opened = { load, reference, duckdb: await openDuckdbCells(file, reference) };
  },
  aggregate: (who: Aggregator): Promise<Aggregation> =>
    who === AGGREGATORS[0] ? Promise.resolve(aggregateOurs()) : opened.duckdb.aggregate(who),
  answers: (): AnswerTimes =>
    timeAnswers({ dataset: createDataset([opened.load], "answers"), reference: opened.reference }),
};

/** What the page can call on this worker. */
export type EngineBenchRemote = typeof remote;

expose(remote);
