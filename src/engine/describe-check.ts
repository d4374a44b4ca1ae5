/** What a read file is and what loading it would do. Only the data page needs it, so it is fetched with the first file. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import type { Load } from "../dataset/load.ts";
import { effectOf } from "../dataset/revisions.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import { checkView } from "../view-models/check.ts";
import type { CheckView } from "../view-models/loads-view.ts";
import type { EditionDate } from "./make-load.ts";

export interface ReadFile {
  readonly result: IngestResult;
  readonly edition: EditionDate;
  readonly alreadyLoaded: boolean;
  /** The load of the same bytes that was taken back, and when. */
  readonly takenBack: { readonly loadId: string; readonly at: string } | undefined;
  /** The load that it would become; `undefined` when there is nothing to load. */
  readonly load: Load | undefined;
}

/** The check of one file as the page shows it. */
export function describeCheck({ dataset, reference }: AnalysisContext, file: ReadFile): CheckView {
  const { result, edition, alreadyLoaded, takenBack, load } = file;
  return checkView({
    ...result,
    reference,
    edition,
    alreadyLoaded,
    takenBack,
    stageId: load?.id,
    effect: load && effectOf(dataset, load),
  });
}
