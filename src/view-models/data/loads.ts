/** The data page: what is loaded, and the templates for figures of the network's own. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { Load } from "../../dataset/load.ts";
import { type LogEntry, takenBackAt } from "../../dataset/log-entry.ts";
import type { UnreadableRecord } from "../../dataset/saved-record.ts";
import { parsePeriod } from "../../domain/period.ts";
import { takenBackText, unreadableDetail, unreadableTitle } from "../../text/data/history-nl.ts";
import * as text from "../../text/data/loads-nl.ts";
import { formatDateTime, formatPeriodLong } from "../../text/format.ts";
import { provenanceText } from "../../text/pages/standing-nl.ts";
import type { LoadsView, LoadView, UnreadableView } from "./loads-view.ts";
import { templatesOf } from "./templates.ts";

/** The log of loads, as the page tells of it. */
export interface LogState {
  readonly entries: readonly LogEntry[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Id of the load as of which the dataset is shown; `undefined` for now. */
  readonly asOf: string | undefined;
  /** Set when loads cannot be kept or read back. */
  readonly storageWarning: string | undefined;
}

/** The loads, newest upload first and the publications after them; what was taken back stands where it stood. */
export function loadsView(context: AnalysisContext, log: LogState): LoadsView {
  const publications = context.dataset.loads.filter((load) => load.kind === "publication");
  const shipped = new Set(publications.map(({ id }) => id));
  const uploads = log.entries.filter(({ load }) => !shipped.has(load.id));
  const counting = uploads.filter((entry) => takenBackAt(entry) === undefined);
  return {
    kind: "loads",
    headline: text.loadsHeadline(counting.length),
    standfirst: text.loadsStandfirst(),
    loads: [...uploads.map(uploadView).reverse(), ...publications.map(loadView)],
    ...(log.unreadable.length > 0 ? { unreadable: log.unreadable.map(unreadableView) } : {}),
    ...(log.asOf === undefined ? {} : { asOf: log.asOf }),
    templates: templatesOf(
      context,
      context.reference.uploads.map(({ id }) => id),
    ),
    ...(log.storageWarning ? { storageWarning: log.storageWarning } : {}),
  };
}

function uploadView(entry: LogEntry): LoadView {
  const since = takenBackAt(entry);
  const view = loadView(entry.load);
  return since === undefined ? view : { ...view, canUndo: false, takenBack: takenBackText(formatDateTime(since)) };
}

function unreadableView({ id, reason, about }: UnreadableRecord): UnreadableView {
  return {
    id,
    title: unreadableTitle(about.fileName),
    detail: unreadableDetail(reason, about.loadedAt && formatDateTime(about.loadedAt)),
    canRemove: reason === "damaged",
  };
}

function loadView(load: Load): LoadView {
  const { receipt, source } = load;
  return {
    id: load.id,
    kind: load.kind,
    title: loadTitleOf(load),
    detail:
      load.kind === "upload"
        ? text.uploadDetail(formatDateTime(load.loadedAt), {
            rows: receipt.rowsKept,
            editionDate: load.editionDate,
            said: receipt.names?.length ?? 0,
          })
        : text.publicationDetail(receipt.rowsKept, source.edition),
    fileName: receipt.fileName,
    provenance: provenanceText(load.provenance),
    canUndo: load.kind === "upload",
  };
}

/** "Politie, 47018NED, 2012 t/m 2025" */
export function loadTitleOf(load: Load): string {
  return text.loadTitle(load.source.publisher, load.source.table, periodsOf(load));
}

function periodsOf({ receipt }: Load): string {
  const [first, last] = [receipt.periods?.first, receipt.periods?.last].map((code) => code && parsePeriod(code));
  return first && last ? text.periodRange(formatPeriodLong(first), formatPeriodLong(last)) : "";
}
