/** The log of the loads of a person: read back from storage at the start, and changed only together with it. */

import type { Load } from "../dataset/load.ts";
import type { SavedLoads } from "../dataset/saved-loads.ts";
import { Refusal } from "../domain/refusal.ts";
import { storageDamaged, storageFull, storageKept, storageUnreadable, unknownLoad } from "../text/engine-nl.ts";

export interface LoadLog {
  /** The loads that count. */
  readonly loads: () => readonly Load[];
  /** A Dutch sentence when something could not be kept or read back. */
  readonly warning: () => string | undefined;
  /** Reads what is kept; what cannot be read is named in the warning, and stays where it is. */
  readonly read: () => Promise<void>;
  /** Keeps a load. Rejects with a sentence when it could not be kept, and then nothing has changed. */
  readonly append: (load: Load) => Promise<void>;
  /** Takes a load away. Rejects with a sentence when there is none or storage failed, and then nothing has changed. */
  readonly undo: (id: string) => Promise<void>;
}

/** A log that is empty until it is read. `storageWarning` says that nothing can be kept at all. */
export function createLoadLog(saved: SavedLoads, storageWarning: string | undefined): LoadLog {
  let loads: readonly Load[] = [];
  let warning = storageWarning;
  return {
    loads: () => loads,
    warning: () => warning,
    read: async () => {
      try {
        const kept = await saved.read();
        loads = kept.loads;
        warning = kept.damaged.length > 0 ? storageDamaged(kept.damaged.length) : storageWarning;
      } catch {
        // The publications can be shown without what was saved; the page says what is missing.
        warning = storageUnreadable();
      }
    },
    append: async (load) => {
      await saved.append(load).catch((cause: unknown) => {
        throw new Refusal(storageFull(), { cause });
      });
      loads = [...loads.filter(({ id }) => id !== load.id), load];
    },
    undo: async (id) => {
      if (!loads.some((load) => load.id === id)) throw new Refusal(unknownLoad());
      await saved.remove(id).catch((cause: unknown) => {
        throw new Refusal(storageKept(), { cause });
      });
      loads = loads.filter((load) => load.id !== id);
    },
  };
}
