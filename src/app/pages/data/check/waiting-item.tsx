/** A file that is being read or waits for its turn, with how far it is and a button to stop. */

import type { ReadProgress } from "../../../../domain/byte-source.ts";
import { QUEUE, readingProgress, stopLabel } from "../../../../text/data/queue-nl.ts";
import { cancelFile, type UploadItem } from "../../../state/uploads.ts";

interface WaitingItemProps {
  readonly item: UploadItem;
  readonly progress?: ReadProgress | undefined;
}

export function WaitingItem({ item, progress }: WaitingItemProps) {
  const isBusy = item.state === "checking";
  const state = isBusy ? QUEUE.busy : QUEUE.waiting;
  return (
    <div className="action-row" aria-busy={isBusy}>
      <span className="muted">
        {item.fileName}: {progress === undefined ? state : readingProgress(progress)}
      </span>
      {progress !== undefined && progress.bytes > 0 && (
        <progress max={progress.bytes} value={progress.bytesRead} aria-label={item.fileName} />
      )}
      <button
        className="button button-quiet"
        type="button"
        aria-label={stopLabel(item.fileName)}
        onClick={() => cancelFile(item.key)}
      >
        {QUEUE.stop}
      </button>
    </div>
  );
}
