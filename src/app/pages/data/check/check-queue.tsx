/** The offered files, in order, and what is happening to them. */

import { checkedFiles, checkProgress } from "../../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../../text/pages/pages-nl.ts";
import type { CheckView } from "../../../../view-models/data/loads-view.ts";
import type { CheckedItem, UploadItem } from "../../../state/uploads.ts";
import { CheckCard } from "./check-card.tsx";
import { ClosedItem, FailedItem, UnpackedItem } from "./item-notices.tsx";
import { QueueOverview } from "./queue-overview.tsx";
import { queueState, stateText } from "./queue-states.ts";
import { WaitingItem } from "./waiting-item.tsx";

/** From here on the files stand closed below each other, each to be opened. */
const MANY = 6;

export function CheckQueue({ items }: { readonly items: readonly UploadItem[] }) {
  const progress = progressText(items);
  const queued = items.filter((item) => queueState(item) !== undefined).length;
  return (
    <section className="stack" aria-labelledby="checks" hidden={items.length === 0}>
      <h2 id="checks" className="visually-hidden">
        {DATA_PAGE.checks}
      </h2>
      <p className={queued > 1 ? "visually-hidden" : "small"} role="status">
        {progress}
      </p>
      {queued > 1 && <QueueOverview items={items} />}
      <div className="stack-wide">
        {items.map((item) => (
          <Item key={item.key} item={item} closed={queued >= MANY} />
        ))}
      </div>
    </section>
  );
}

interface ItemProps {
  readonly item: UploadItem;
  /** Set when it is one of many. */
  readonly closed: boolean;
}

function Item({ item, closed }: ItemProps) {
  switch (item.state) {
    case "waiting":
      return <WaitingItem item={item} />;
    case "checking":
      return <WaitingItem item={item} progress={item.progress} />;
    case "checked":
    case "rechecking":
    case "loading":
      return closed ? <ClosedCard item={item} /> : <CheckCard item={item} />;
    case "failed":
      return <FailedItem item={item} />;
    case "unpacked":
      return <UnpackedItem item={item} />;
    case "done":
      return <ClosedItem item={item} />;
  }
}

/** One of many files: its name and what it was found to be, the rest when it is opened. */
function ClosedCard({ item }: { readonly item: CheckedItem }) {
  return (
    <details>
      <summary>
        {item.fileName}: {stateText(item)}
      </summary>
      <CheckCard item={item} />
    </details>
  );
}

function progressText(items: readonly UploadItem[]): string {
  const open = items.filter((item) => item.state !== "done" && item.state !== "unpacked");
  const busy = open.find((item) => item.state === "checking");
  if (busy !== undefined) {
    const ready = open.filter((item) => item.state !== "waiting" && item.state !== "checking").length;
    return checkProgress(ready, open.length, busy.fileName);
  }
  const readable = open.filter((item) => "check" in item && item.check.accepted).length;
  const waiting = open.filter((item) => "check" in item && isWaiting(item.check)).length;
  return open.length === 0 ? "" : checkedFiles(readable, open.length - readable - waiting, waiting);
}

/** Nothing of it could be read before somebody names a column. */
function isWaiting(check: CheckView): boolean {
  return !check.accepted && (check.mapping !== undefined || check.table !== undefined);
}
