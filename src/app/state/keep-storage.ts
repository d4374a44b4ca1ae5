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

/** What is in use and what there is, in bytes; `undefined` where the browser does not say. */
export async function storageEstimate(): Promise<{ readonly used: number; readonly quota: number } | undefined> {
  const storage: StorageManager | undefined = navigator.storage;
  if (typeof storage?.estimate !== "function") return undefined;
  const { usage, quota } = await storage.estimate();
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}
