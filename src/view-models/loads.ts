/** The data page: what is loaded, and the templates for figures of the network's own. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import type { Load } from "../dataset/load.ts";
import { parsePeriod } from "../domain/period.ts";
import { formatDateTime, formatPeriodLong } from "../text/format.ts";
import * as text from "../text/loads-nl.ts";
import { provenanceText } from "../text/standing-nl.ts";
import type { LoadsView, LoadView } from "./loads-view.ts";
import { templatesOf } from "./templates.ts";

/** The loads, newest upload first and the publications after them. */
export function loadsView(context: AnalysisContext, storageWarning: string | undefined): LoadsView {
  const { loads } = context.dataset;
  const uploads = loads.filter((load) => load.kind === "upload");
  const newestFirst = [...uploads].sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1));
  return {
    kind: "loads",
    headline: text.loadsHeadline(uploads.length),
    standfirst: text.loadsStandfirst(),
    loads: [...newestFirst, ...loads.filter((load) => load.kind === "publication")].map(loadView),
    templates: templatesOf(
      context,
      context.reference.uploads.map(({ id }) => id),
    ),
    ...(storageWarning ? { storageWarning } : {}),
  };
}

function loadView(load: Load): LoadView {
  const { receipt, source } = load;
  return {
    id: load.id,
    kind: load.kind,
    title: text.loadTitle(source.publisher, source.table, periodsOf(load)),
    detail:
      load.kind === "upload"
        ? text.uploadDetail(formatDateTime(load.loadedAt), receipt.rowsKept, load.editionDate)
        : text.publicationDetail(receipt.rowsKept, source.edition),
    fileName: receipt.fileName,
    provenance: provenanceText(load.provenance),
    canUndo: load.kind === "upload",
  };
}

function periodsOf({ receipt }: Load): string {
  const [first, last] = [receipt.periods?.first, receipt.periods?.last].map((code) => code && parsePeriod(code));
  return first && last ? text.periodRange(formatPeriodLong(first), formatPeriodLong(last)) : "";
}
