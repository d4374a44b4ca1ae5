/** What is loaded, newest first: taken back, brought back, opened as it was, or removed for good. */

import { useEffect } from "react";
import { HISTORY } from "../../../../text/data/history-page-nl.ts";
import type { LoadsView } from "../../../../view-models/data/loads-view.ts";
import { StatusNote } from "../../../components/status-note.tsx";
import { askToKeepStorage } from "../../../state/keep-storage.ts";
import { HistoryItem } from "./history-item.tsx";
import { HistoryUnreadable } from "./history-unreadable.tsx";
import { useLogChange } from "./use-log-change.ts";

export function History({ view }: { readonly view: LoadsView }) {
  const changes = useLogChange();
  const { message, status, hasFailed } = changes;
  const hasOwn = view.loads.some(({ kind }) => kind === "upload");
  useEffect(() => {
    if (hasOwn) askToKeepStorage();
  }, [hasOwn]);
  return (
    <section className="section section-first" aria-labelledby="history">
      <h2 id="history">{HISTORY.title}</h2>
      <p className="section-intro">{HISTORY.intro}</p>
      <StatusNote ref={status} text={message} hasFailed={hasFailed} />
      <ol className="history-list">
        {view.loads.map((load) => (
          <HistoryItem key={load.id} load={load} isShown={view.asOf === load.id} changes={changes} />
        ))}
      </ol>
      {view.unreadable !== undefined && <HistoryUnreadable records={view.unreadable} changes={changes} />}
    </section>
  );
}
