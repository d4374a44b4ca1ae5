/** What a read file is and what loading it would do. Only the data page needs it, so it is fetched with the first file. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { revisionsBy } from "../dataset/largest-revisions.ts";
import type { Load } from "../dataset/load.ts";
import { effectOf } from "../dataset/revisions.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import { checkView } from "../view-models/data/check.ts";
import type { CheckView } from "../view-models/data/loads-view.ts";
import { jumpsInFile } from "./file-jumps.ts";
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

export interface DescribedFile {
  readonly view: CheckView;
  /** Rows of the observations that a doubt is about, ascending. */
  readonly doubtful: Uint32Array;
}

/** The check of one file as the page shows it, and the rows that it has doubts about. */
export function describeCheck({ dataset, reference }: AnalysisContext, file: ReadFile): DescribedFile {
  const { result, edition, alreadyLoaded, takenBack, load } = file;
  const jumps = load ? jumpsInFile({ dataset, reference }, result) : [];
  const doubtful = load ? merged(result.doubtful, jumps) : new Uint32Array();
  const view = checkView({
    ...result,
    reference,
    edition,
    alreadyLoaded,
    takenBack,
    stageId: load?.id,
    effect: load && effectOf(dataset, load),
    revisions: load && revisionsBy(dataset, load),
    jumps,
    doubtful: doubtful.length,
  });
  return { view, doubtful };
}

function merged(rows: Uint32Array, jumps: readonly { readonly row: number }[]): Uint32Array {
  if (jumps.length === 0) return rows;
  return Uint32Array.from(new Set([...rows, ...jumps.map(({ row }) => row)])).sort();
}
