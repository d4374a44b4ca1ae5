/** Asks once more, in place, before something is removed for good. */

import { useRef, useState } from "react";
import { actionLabel, HISTORY, HISTORY_DONE } from "../../../text/data/history-page-nl.ts";
import type { LogChanges } from "./history/use-log-change.ts";

interface RemoveButtonProps {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly changes: LogChanges;
}

export function RemoveButton({ id, title, question, changes }: RemoveButtonProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  const remove = (): void => changes.start({ work: (engine) => engine.remove(id), done: HISTORY_DONE.removed(title) });
  return (
    <>
      <button
        ref={opener}
        className="link-button"
        type="button"
        aria-label={actionLabel(HISTORY.remove, title)}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {HISTORY.remove}
      </button>
      {asking && (
        <fieldset className="notice" data-kind="warning">
          <legend className="visually-hidden">{question}</legend>
          <p aria-hidden="true">{question}</p>
          <div className="action-row">
            <button className="button" type="button" disabled={changes.busy} onClick={remove}>
              {HISTORY.removeYes}
            </button>
            <button className="button button-quiet" type="button" disabled={changes.busy} onClick={keep}>
              {HISTORY.removeNo}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}
