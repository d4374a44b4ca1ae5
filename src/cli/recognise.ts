/** `recognise FILE…`: what each file is, by which evidence, and where its rows would go. */

import { Refusal } from "../domain/refusal.ts";
import { readFiles } from "../engine/read-files.ts";
import { needsFiles } from "../text/asked-nl.ts";
import { evidenceSentence } from "../text/receipt-sentences.ts";
import { readArguments } from "./arguments.ts";
import { readColumnAnswers } from "./column-answers.ts";
import { readBytes, readReferenceFiles } from "./files.ts";
import { printJson } from "./print-json.ts";

export async function recogniseCommand(args: readonly string[]): Promise<void> {
  const { files, options } = readArguments(args, ["column"]);
  if (files.length === 0) throw new Refusal(needsFiles("recognise"));
  const reference = await readReferenceFiles();
  const answers = readColumnAnswers(options("column"));
  const results = [];
  for (const file of files) {
    const [read] = await readFiles(reference, [{ ...(await readBytes(file)), answers }]);
    if (!read) continue;
    const { receipt, issues, questions } = read;
    results.push({
      file,
      format: receipt.format,
      accepted: receipt.accepted,
      table: receipt.table ?? null,
      evidence: receipt.evidence.map(evidenceSentence),
      encoding: receipt.encoding,
      rowsRead: receipt.rowsRead,
      rowsKept: receipt.rowsKept,
      observations: receipt.observations,
      dropped: receipt.dropped.map(({ reason, count }) => ({ reason, count })),
      missing: receipt.missing,
      columns: receipt.columns,
      questions: questions.length === 0 ? undefined : questions,
      issues: issues.map(({ code, severity, where }) => ({ code, severity, where })),
    });
  }
  printJson({ files: results });
}
