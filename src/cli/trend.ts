/** `trend [FILE…] --indicator … --region … --from … --to …`: two figures, the change between them and how sure it is. */

import type { ColumnAnswers } from "../domain/column-mapping.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Engine } from "../engine/engine.ts";
import { createEngineInMemory } from "../engine/engine-in-memory.ts";
import { missingOption } from "../text/asked-nl.ts";
import { readArguments } from "./arguments.ts";
import { readColumnAnswers } from "./column-answers.ts";
import { readBytes, readPublications, readReferenceFiles } from "./files.ts";
import { printJson } from "./print-json.ts";

const REQUIRED = ["indicator", "region", "from", "to"] as const;
const OPTIONAL = ["as-of", "method", "season-years", "measure", "base"] as const;

export async function trendCommand(args: readonly string[]): Promise<void> {
  const { files, option, options } = readArguments(args, [...REQUIRED, ...OPTIONAL, "column"]);
  const [indicator, region, from, to] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const [asOf, method, seasonYears, measure, base] = OPTIONAL.map(option);
  const engine = await openEngine(files, readColumnAnswers(options("column")));
  printJson(
    engine.answer({
      kind: "trend",
      indicator: indicator ?? "",
      region: region ?? "",
      from: from ?? "",
      to: to ?? "",
      ...(asOf === undefined ? {} : { asOf }),
      ...(method === undefined ? {} : { method }),
      ...(seasonYears === undefined ? {} : { seasonYears }),
      ...(measure === undefined ? {} : { measure }),
      ...(base === undefined ? {} : { base }),
    }),
  );
}

/** An engine with the files given, or with the publications when there are none. Refuses a file that cannot be loaded. */
async function openEngine(files: readonly string[], answers: ColumnAnswers): Promise<Engine> {
  const engine = createEngineInMemory(() => new Date().toISOString());
  const publications = files.length > 0 ? [] : await readPublications();
  await engine.open({ reference: await readReferenceFiles(), publications });
  for (const file of files) {
    const check = await engine.check(await readBytes(file), answers);
    if (check.stageId === undefined) throw new Refusal(`${check.title}. ${check.findings[0]?.sentence ?? ""}`.trim());
    await engine.commit(check.stageId, {});
  }
  return engine;
}
