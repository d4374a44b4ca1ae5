/** Many files at a glance: how many are ready, loaded or refused, and one button for all that need no decision. */

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { loadAllLabel, QUEUE, queueSummary } from "../../../../text/data/queue-nl.ts";
import { DATASET_KEY } from "../../../queries/opening.ts";
import { useServices } from "../../../services.ts";
import { isWithoutDoubt, loadAllFiles } from "../../../state/load-all.ts";
import { type UploadItem, useUploads } from "../../../state/uploads.ts";
import { countItems } from "./queue-states.ts";

export function QueueOverview({ items }: { readonly items: readonly UploadItem[] }) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const loaded = useUploads((state) => state.loaded);
  const [busy, setBusy] = useState(false);
  const ready = items.filter(isWithoutDoubt).length;
  const loadAll = async (): Promise<void> => {
    setBusy(true);
    const state = await loadAllFiles(engine);
    setBusy(false);
    if (state !== undefined) queryClient.setQueryData(DATASET_KEY, state);
  };
  return (
    <section className="stack" aria-label={QUEUE.title}>
      <p>
        <b>{queueSummary({ ...countItems(items), loaded })}</b>
      </p>
      {(ready > 1 || busy) && (
        <div className="action-row">
          <button className="button" type="button" disabled={busy} onClick={() => void loadAll()}>
            {busy ? QUEUE.loadingAll : loadAllLabel(ready)}
          </button>
          <span className="small">{QUEUE.loadAllHint}</span>
        </div>
      )}
    </section>
  );
}
