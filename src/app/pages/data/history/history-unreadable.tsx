/** What lies in storage and cannot be read: named, and removed only when a person says so. */

import { HISTORY } from "../../../../text/data/history-page-nl.ts";
import type { UnreadableView } from "../../../../view-models/data/loads-view.ts";
import { RemoveButton } from "../remove-button.tsx";
import type { LogChanges } from "./use-log-change.ts";

interface HistoryUnreadableProps {
  readonly records: readonly UnreadableView[];
  readonly changes: LogChanges;
}

export function HistoryUnreadable({ records, changes }: HistoryUnreadableProps) {
  return (
    <>
      <h3>{HISTORY.unreadable}</h3>
      <ul className="history-list">
        {records.map(({ id, title, detail, canRemove }) => (
          <li key={id}>
            <p>
              <b>{title}</b>
            </p>
            <p className="small">{detail}</p>
            {canRemove && (
              <div className="small history-actions">
                <RemoveButton id={id} title={title} question={HISTORY.removeDamagedQuestion} changes={changes} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
