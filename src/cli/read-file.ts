/** Reads one file for a command; a list of incidents is counted when that was asked. */

import type { IncidentColumns } from "../domain/incidents.ts";
import type { ReadingAnswers } from "../domain/recipe.ts";
import type { FileBytes, OpeningData } from "../engine/engine-api.ts";
import { readFiles } from "../engine/read-files.ts";

type Read = Awaited<ReturnType<typeof readFiles>>[number];

export async function readFileAsked(
  reference: OpeningData["reference"],
  file: FileBytes,
  asked: { readonly answers: ReadingAnswers; readonly incidents: IncidentColumns | undefined },
): Promise<Read | undefined> {
  const { answers, incidents } = asked;
  const [read] = await readFiles(reference, [{ ...file, answers }]);
  if (read?.receipt.format !== "incident-list" || incidents === undefined) return read;
  const [counted] = await readFiles(reference, [{ ...file, incidents }]);
  return counted;
}
