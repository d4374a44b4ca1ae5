/** A look into the storage from the page, before the engine is there. */

import { LOADS_DATABASE, LOADS_STORE } from "./loads-database.ts";

/** A storage that keeps silent for so long, in milliseconds, is one that cannot be read. The engine has to wait for it as well. */
const PATIENCE_MS = 3000;

/** Whether this device certainly keeps no loads of its person. False where the storage cannot be read. Creates nothing. */
export async function hasNoLoads(): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  return Promise.race([look().catch(() => false), silence]);
}

function look(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(LOADS_DATABASE);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      // Called off, the database is not made: that is for the engine.
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(isNew);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      countLoads(database).then(
        (count) => resolve(count === 0),
        (cause: unknown) => reject(cause),
      );
      // Takes effect when the counting is done; an open connection would keep the engine from its storage.
      database.close();
    };
  });
}

function countLoads(database: IDBDatabase): Promise<number> {
  return new Promise((resolve, reject) => {
    const counting = database.transaction(LOADS_STORE).objectStore(LOADS_STORE).count();
    counting.onsuccess = () => resolve(counting.result);
    counting.onerror = () => reject(counting.error);
  });
}
