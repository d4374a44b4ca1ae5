/** What became of an offered file: it could not be checked, it was loaded, or it was left alone. */

import { useEffect, useRef } from "react";
import { DATA_PAGE } from "../../../../text/pages/pages-nl.ts";
import type { UploadItem } from "../../../state/uploads.ts";
import { CloseButton } from "../close-button.tsx";

export function FailedItem({ item }: { readonly item: Extract<UploadItem, { readonly state: "failed" }> }) {
  return (
    <div className="notice" data-kind="warning">
      <p>
        <b>
          {DATA_PAGE.unreadable}: {item.fileName}
        </b>
      </p>
      <p>{item.failure}</p>
      <div className="action-row">
        <CloseButton itemKey={item.key} />
      </div>
    </div>
  );
}

/** What came out of an archive, and what stayed in it. */
export function UnpackedItem({ item }: { readonly item: Extract<UploadItem, { readonly state: "unpacked" }> }) {
  return (
    <div className="notice">
      <p role="status">{item.message}</p>
      <div className="action-row">
        <CloseButton itemKey={item.key} />
      </div>
    </div>
  );
}

/** Takes the focus that the pressed button had, so that keyboard and screen reader stay where they were. */
export function ClosedItem({ item }: { readonly item: Extract<UploadItem, { readonly state: "done" }> }) {
  const message = useRef<HTMLParagraphElement>(null);
  const among = item.among === true;
  useEffect(() => {
    if (!among) message.current?.focus();
  }, [among]);
  return (
    <div className="notice">
      <p ref={message} tabIndex={-1} role="status">
        {item.message}
      </p>
      <div className="action-row">
        <CloseButton itemKey={item.key} />
      </div>
    </div>
  );
}
