import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ColumnAnswers } from "../../src/domain/column-mapping.ts";
import { observationAt } from "../../src/domain/observation.ts";
import type { ReadingAnswers } from "../../src/domain/recipe.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { loadReference } from "../support/reference.ts";
import { expectEveryRowCounted } from "./every-row-counted.ts";

const exportsFolder = new URL("../fixtures/exports/", import.meta.url);
const expectedFolder = new URL("../fixtures/expected/", import.meta.url);
/** What a person says of the columns, for the fixtures that need it. */
const answersFolder = new URL("../fixtures/answers/", import.meta.url);

const cases = readdirSync(exportsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: format }) =>
    readdirSync(new URL(`${format}/`, exportsFolder)).map((file) => ({ format, name: file.replace(/\.csv$/, "") })),
  );

/** One observation as the expected files write it: `police_crime:1.1.1 GM0153 2018JJ00 count 645 observed`. */
function printed(result: IngestResult): readonly string[] {
  const { observations } = result;
  if (!observations) return [];
  return Array.from({ length: observations.length }, (_, row) => {
    const { classification, code, region, period, measure, value, status } = observationAt(observations, row);
    return `${classification}:${code} ${region} ${period} ${measure} ${value ?? "-"} ${status}`;
  }).sort();
}

/** One question as the expected files write it: `Cameratoezicht: count, answered leaveOut`. */
function questions({ questions: asked }: IngestResult): readonly string[] {
  return asked.map(({ head, looksLike, measures, proposals, answer }) => {
    const loadable = measures.length === 0 ? ", not loadable" : "";
    return `${head}: ${looksLike}${loadable}${answer ? `, answered ${answer.kind}` : ""} (${proposals[0] ?? "-"})`;
  });
}

function summary(result: IngestResult): Record<string, unknown> {
  const { format, accepted, table, editionDate, rowsRead, rowsKept, dropped, missing } = result.receipt;
  return {
    format,
    accepted,
    ...(table === undefined ? {} : { table }),
    ...(editionDate === undefined ? {} : { editionDate }),
    rowsRead,
    rowsKept,
    dropped: Object.fromEntries(dropped.map(({ reason, count }) => [reason, count])),
    missing: Object.fromEntries(missing.map(({ reason, count }) => [reason, count])),
    issues: result.issues.map(({ code, severity }) => `${code} ${severity}`).sort(),
    observations: printed(result),
    ...(result.questions.length === 0 ? {} : { questions: questions(result) }),
    ...(result.regionNames.length === 0 ? {} : { regionNames: Object.fromEntries(result.regionNames) }),
  };
}

describe("ingest, over the fixtures", () => {
  it.each(cases)("$format: $name", async ({ format, name }) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${format}/${name}.csv`, exportsFolder)));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${format}/${name}.json`, expectedFolder), "utf8"));
    const said = new URL(`${format}/${name}.json`, answersFolder);
    const answers: ColumnAnswers | ReadingAnswers = existsSync(said) ? JSON.parse(readFileSync(said, "utf8")) : [];
    const result = await ingest(bytes, `${name}.csv`, loadReference(), answers);
    expect(summary(result)).toEqual(expected);
    expectEveryRowCounted(result);
  });
});
