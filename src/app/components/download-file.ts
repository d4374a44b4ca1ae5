/** Hands a file to the reader. The one place where the page makes a download. */

import type { Download } from "../services.ts";

/** Long enough for the browser to have started; then the memory is given back. */
const RELEASE_AFTER_MS = 10_000;

export function downloadFile({ fileName, content, mime }: Download): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
