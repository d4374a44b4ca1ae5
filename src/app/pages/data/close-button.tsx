/** Takes a message off the page; the focus goes back to where files are offered. */

import { UPLOAD } from "../../../text/controls-nl.ts";
import { removeItem } from "../../state/uploads.ts";
import { DROP_HEADING } from "./file-drop.tsx";

export function CloseButton({ itemKey }: { readonly itemKey: string }) {
  const close = (): void => {
    document.getElementById(DROP_HEADING)?.focus();
    removeItem(itemKey);
  };
  return (
    <button className="button button-quiet" type="button" onClick={close}>
      {UPLOAD.close}
    </button>
  );
}
