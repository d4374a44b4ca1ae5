/** `recognise FILE…`: what each file is, by which evidence, where its rows would go, and which figures history does not explain. */

import { basename } from "node:path";
import { Refusal } from "../domain/refusal.ts";
import { jumpsInFile } from "../engine/file-jumps.ts";
import { needsFiles } from "../text/data/asked-nl.ts";
import { evidenceSentence } from "../text/data/receipt-sentences.ts";
import { readArguments } from "./arguments.ts";
import { readOffered, readReferenceFiles } from "./files.ts";
import { readIncidentColumns } from "./incident-columns.ts";
import { readSaid } from "./mapping-file.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";
import { readFileAsked } from "./read-file.ts";

export async function recogniseCommand(args: readonly string[]): Promise<void> {
  const { files, option, options } = readArguments(args, ["column", "incidents", "mapping", "name"]);
  if (files.length === 0) throw new Refusal(needsFiles("recognise"));
  const reference = await readReferenceFiles();
  const history = (await openEngine(readArguments([], []))).context();
  const asked = {
    answers: await readSaid(options, option("mapping")),
    incidents: readIncidentColumns(options("incidents")),
  };
  const results = [];
  const offered = await Promise.all(
    files.map(async (path) => (await readOffered(path)).map((file) => ({ path, file }))),
  );
  for (const { path, file } of offered.flat()) {
    const read = await readFileAsked(reference, file, asked);
    if (!read) continue;
    const { receipt, issues, questions, mapping, regions } = read;
    const jumps = jumpsInFile(history, read);
    results.push({
      file: `${path}${file.fileName.slice(basename(path).length)}`,
      format: receipt.format,
      accepted: receipt.accepted,
      table: receipt.table ?? null,
      editionDate: receipt.editionDate,
      evidence: receipt.evidence.map(evidenceSentence),
      encoding: receipt.encoding,
      rowsRead: receipt.rowsRead,
      rowsKept: receipt.rowsKept,
      observations: receipt.observations,
      dropped: receipt.dropped.map(({ reason, count }) => ({ reason, count })),
      missing: receipt.missing,
      columns: receipt.columns,
      mapping: receipt.accepted ? undefined : mapping?.mapping,
      open: receipt.accepted ? undefined : mapping?.questions,
      questions: questions.length === 0 ? undefined : questions,
      regions,
      jumps: receipt.accepted ? jumps.map(({ row: _, ...jump }) => jump) : undefined,
      issues: issues.map(({ code, severity, where }) => ({ code, severity, where })),
    });
  }
  printJson({ files: results });
}
