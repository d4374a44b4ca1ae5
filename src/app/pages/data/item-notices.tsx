/** What became of an offered file: it could not be checked, it was loaded, or it was left alone. */

import { useEffect, useRef } from "react";
import { UPLOAD } from "../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../text/pages-nl.ts";
import { removeItem, type UploadItem } from "../../state/uploads.ts";

export function FailedItem({ item }: { readonly item: Extract<UploadItem, { readonly state: "failed" }> }) {
  return (
    <div className="notice" data-kind="warning">
      <p>
        <b>
          {DATA_PAGE.unreadable}: {item.fileName}
        </b>
      </p>
      <p>{item.failure}</p>
      <CloseButton itemKey={item.key} />
    </div>
  );
}

/** Takes the focus that the pressed button had, so that keyboard and screen reader stay where they were. */
export function ClosedItem({ item }: { readonly item: Extract<UploadItem, { readonly state: "done" }> }) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  return (
    <div className="notice">
      <p ref={message} tabIndex={-1} role="status">
        {item.message}
      </p>
      <CloseButton itemKey={item.key} />
    </div>
  );
}

function CloseButton({ itemKey }: { readonly itemKey: string }) {
  return (
    <p>
      <button className="link-button" type="button" onClick={() => removeItem(itemKey)}>
        {UPLOAD.close}
      </button>
    </p>
  );
}
