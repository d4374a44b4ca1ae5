/**
 * Loads in IndexedDB: one transaction per load under a Web Lock, so that two tabs never write through each other. Other
 * tabs are told over a BroadcastChannel.
 */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { readSavedRecord, type SavedLoads, type SavedRecord, toSavedRecord } from "../dataset/saved-loads.ts";

const NAME = "veiligheidsbeeld";
const STORE = "loads";
const CHANNEL = "veiligheidsbeeld-loads";

interface Schema extends DBSchema {
  readonly [STORE]: { readonly key: string; readonly value: SavedRecord };
}

export interface SharedLoads extends SavedLoads {
  /** Calls the listener after another tab has changed the loads. */
  readonly onOtherTab: (listener: () => void) => void;
}

/** Opens the storage; rejects where the browser has none (private mode, blocked). */
export async function openIndexedDbLoads(): Promise<SharedLoads> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(STORE, { keyPath: "id" });
    },
    // A later version of the app in another tab must be able to migrate.
    blocking: () => database.close(),
  });
  const channel = new BroadcastChannel(CHANNEL);
  const write = async (work: () => Promise<unknown>): Promise<void> => {
    await navigator.locks.request(CHANNEL, work);
    channel.postMessage("changed");
  };
  return {
    read: async () => {
      const records = await database.getAll(STORE);
      const read = records.map((record) => ({ id: record.id, load: readSavedRecord(record) }));
      return {
        loads: read.flatMap(({ load }) => (load ? [load] : [])),
        damaged: read.flatMap(({ id, load }) => (load ? [] : [id])),
      };
    },
    append: (load) =>
      write(async () => {
        const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(toSavedRecord(load)), transaction.done]);
      }),
    remove: (id) => write(() => database.delete(STORE, id)),
    onOtherTab: (listener) => {
      channel.onmessage = listener;
    },
  };
}
