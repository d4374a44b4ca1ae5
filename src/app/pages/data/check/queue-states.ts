/** What has become of the files in the queue. */

import { QUEUE, type QueueCounts } from "../../../../text/data/queue-nl.ts";
import { isWithoutDoubt } from "../../../state/load-all.ts";
import type { CheckedItem, UploadItem } from "../../../state/uploads.ts";

export type QueueState = Exclude<keyof QueueCounts, "loaded">;

/** Where a file of the queue stands; `undefined` when it is off the queue. */
export function queueState(item: UploadItem): QueueState | undefined {
  switch (item.state) {
    case "waiting":
    case "checking":
      return "waiting";
    case "failed":
      return "refused";
    case "done":
    case "unpacked":
      return undefined;
    case "checked":
    case "rechecking":
    case "loading":
      return checkedState(item);
  }
}

function checkedState(item: CheckedItem): QueueState {
  const { check } = item;
  if (isWithoutDoubt(item)) return "ready";
  if (!check.accepted) return check.mapping === undefined ? "refused" : "asking";
  return "doubtful";
}

export function countItems(items: readonly UploadItem[]): Omit<QueueCounts, "loaded"> {
  const counts = { waiting: 0, ready: 0, doubtful: 0, asking: 0, refused: 0 };
  for (const item of items) {
    const state = queueState(item);
    if (state) counts[state] += 1;
  }
  return counts;
}

/** What is said of one checked file in a list of many. */
export function stateText(item: CheckedItem): string {
  if (item.check.alreadyLoaded) return QUEUE.known;
  return QUEUE[checkedState(item)];
}
