/** The offered files, in order, and what is happening to them. */

import { checkedFiles, checkProgress } from "../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../text/pages-nl.ts";
import type { CheckView } from "../../../view-models/loads-view.ts";
import type { UploadItem } from "../../state/uploads.ts";
import { CheckCard } from "./check-card.tsx";
import { ClosedItem, FailedItem, UnpackedItem } from "./item-notices.tsx";

export function CheckQueue({ items }: { readonly items: readonly UploadItem[] }) {
  const progress = progressText(items);
  return (
    <section aria-labelledby="checks" hidden={items.length === 0}>
      <h2 id="checks" className="visually-hidden">
        {DATA_PAGE.checks}
      </h2>
      <p className="small" role="status">
        {progress}
      </p>
      <div className="stack-wide">
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </div>
    </section>
  );
}

function Item({ item }: { readonly item: UploadItem }) {
  switch (item.state) {
    case "waiting":
    case "checking":
      return (
        <p className="muted" aria-busy="true">
          {item.fileName} …
        </p>
      );
    case "checked":
    case "rechecking":
    case "loading":
      return <CheckCard item={item} />;
    case "failed":
      return <FailedItem item={item} />;
    case "unpacked":
      return <UnpackedItem item={item} />;
    case "done":
      return <ClosedItem item={item} />;
  }
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
  return !check.accepted && check.mapping !== undefined;
}
