/** Loads every checked file about which nothing has to be decided, one after the other. */

import type { DatasetState, EngineClient } from "../../engine/engine-api.ts";
import { loadedFiles } from "../../text/data/queue-nl.ts";
import { type CheckedItem, loadFile, type UploadItem, useUploads } from "./uploads.ts";

/** Whether a file can be loaded as it was read: no doubt about it, no question open, not loaded already. */
export function isWithoutDoubt(item: UploadItem): item is CheckedItem {
  if (item.state !== "checked" || item.check.stageId === undefined || item.check.mapping !== undefined) return false;
  if (item.check.editionDate?.value === "") return false;
  return item.check.findings.every(({ severity }) => severity === "note");
}

/** Loads them with the edition date that is proposed; a file that cannot be loaded stays, with the reason. */
export async function loadAllFiles(engine: EngineClient): Promise<DatasetState | undefined> {
  const chosen = useUploads.getState().items.filter(isWithoutDoubt);
  const loaded = new Set<string>();
  let latest: DatasetState | undefined;
  for (const { key, check } of chosen) {
    const options = check.editionDate === undefined ? {} : { editionDate: check.editionDate.value };
    const state = await loadFile(engine, key, options, true);
    if (state === undefined) continue;
    latest = state;
    loaded.add(key);
  }
  const [first] = loaded;
  if (first === undefined) return undefined;
  const summary: UploadItem = { key: first, fileName: "", state: "done", message: loadedFiles(loaded.size) };
  useUploads.setState(({ items }) => ({ items: [summary, ...items.filter(({ key }) => !loaded.has(key))] }));
  return latest;
}
