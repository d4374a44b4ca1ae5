/** What the browser promises about its storage. */

/**
 * Asks the browser not to clear what is kept here when the disk runs full. It may ask the person; a browser that does not
 * know the question, or refuses, keeps the loads as it keeps everything else.
 */
export function askToKeepStorage(): void {
  const storage: StorageManager | undefined = navigator.storage;
  if (typeof storage?.persist !== "function") return;
  storage.persist().catch(() => undefined);
}
