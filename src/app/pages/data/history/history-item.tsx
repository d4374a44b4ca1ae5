/** One load of the history, and what can be done with it. */

import { actionLabel, HISTORY, HISTORY_DONE } from "../../../../text/data/history-page-nl.ts";
import type { LoadView } from "../../../../view-models/data/loads-view.ts";
import { RemoveButton } from "../remove-button.tsx";
import type { LogChange, LogChanges } from "./use-log-change.ts";

interface HistoryItemProps {
  readonly load: LoadView;
  /** The figures on every page are as of this load. */
  readonly isShown: boolean;
  readonly changes: LogChanges;
}

export function HistoryItem({ load, isShown, changes }: HistoryItemProps) {
  const { id, title } = load;
  const isTakenBack = load.takenBack !== undefined;
  return (
    <li className={isTakenBack ? "undone" : isShown ? "current" : undefined}>
      <p>
        <b>{title}</b>
      </p>
      <p className="small">
        {load.detail} · {load.provenance}
      </p>
      {isTakenBack && <p className="small">{load.takenBack}</p>}
      <p className="small">{load.fileName}</p>
      {isShown && <p className="small">{HISTORY.shown}</p>}
      {load.kind === "upload" && (
        <div className="small history-actions">
          {!isShown && (
            <Action
              name={HISTORY.open}
              title={title}
              changes={changes}
              change={{ work: (engine) => engine.showAsOf(id), done: HISTORY_DONE.opened(title) }}
            />
          )}
          {load.canUndo && (
            <Action
              name={HISTORY.undo}
              title={title}
              changes={changes}
              change={{ work: (engine) => engine.undo(id), done: HISTORY_DONE.undone(title) }}
            />
          )}
          {isTakenBack && (
            <>
              <Action
                name={HISTORY.redo}
                title={title}
                changes={changes}
                change={{ work: (engine) => engine.redo(id), done: HISTORY_DONE.redone(title) }}
              />
              <RemoveButton id={id} title={title} question={HISTORY.removeQuestion} changes={changes} />
            </>
          )}
        </div>
      )}
    </li>
  );
}

interface ActionProps {
  readonly name: string;
  readonly title: string;
  readonly changes: LogChanges;
  readonly change: LogChange;
}

function Action({ name, title, changes, change }: ActionProps) {
  return (
    <button
      className="link-button"
      type="button"
      aria-label={actionLabel(name, title)}
      disabled={changes.busy}
      onClick={() => changes.start(change)}
    >
      {name}
    </button>
  );
}
