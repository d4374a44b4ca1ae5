/** What is loaded, newest first, and the way back. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { UPLOAD, undoLabel, undoneLoad } from "../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../text/pages-nl.ts";
import type { LoadView } from "../../../view-models/loads-view.ts";
import { DATASET_KEY } from "../../queries/opening.ts";
import { useServices } from "../../services.ts";

export function History({ loads }: { readonly loads: readonly LoadView[] }) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const status = useRef<HTMLParagraphElement>(null);
  const undo = useMutation({
    mutationFn: (load: LoadView) => engine.undo(load.id),
    onSuccess: (state) => {
      queryClient.setQueryData(DATASET_KEY, state);
    },
    // The pressed button is gone or of no more use: the message takes the focus.
    onSettled: () => status.current?.focus(),
  });
  const message = undo.isSuccess ? undoneLoad(undo.variables.title) : undo.isError ? DATA_PAGE.undoFailed : "";
  return (
    <section className="section section-first" aria-labelledby="history">
      <h2 id="history">{DATA_PAGE.history}</h2>
      <p className="section-intro">{DATA_PAGE.historyIntro}</p>
      <p ref={status} tabIndex={-1} role="status" className={message === "" ? undefined : "notice"}>
        {message}
      </p>
      <ol className="history-list">
        {loads.map((load) => (
          <li key={load.id}>
            <p>
              <b>{load.title}</b>
            </p>
            <p className="small">
              {load.detail} · {load.provenance}
            </p>
            <p className="small">{load.fileName}</p>
            {load.canUndo && <UndoButton load={load} busy={undo.isPending} onUndo={() => undo.mutate(load)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface UndoButtonProps {
  readonly load: LoadView;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** Asks once more, in place, before a load is taken away. */
function UndoButton({ load, busy, onUndo }: UndoButtonProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <p className="small">
        <button
          ref={opener}
          className="link-button"
          type="button"
          aria-label={undoLabel(load.title)}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {UPLOAD.undo}
        </button>
      </p>
      {asking && (
        <fieldset className="notice" data-kind="warning">
          <legend className="visually-hidden">{UPLOAD.undoQuestion}</legend>
          <p aria-hidden="true">{UPLOAD.undoQuestion}</p>
          <div className="action-row">
            <button className="button" type="button" disabled={busy} onClick={onUndo}>
              {UPLOAD.undoYes}
            </button>
            <button className="button button-quiet" type="button" disabled={busy} onClick={keep}>
              {UPLOAD.undoNo}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}
