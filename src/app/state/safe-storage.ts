/** Where this device keeps what a reader chose. */

import type { StateStorage } from "zustand/middleware";

/** Storage that may be absent, full or forbidden: then nothing is kept, and the page works. */
export const safeStorage: StateStorage = {
  getItem: (name) => attempt(() => window.localStorage.getItem(name), null),
  setItem: (name, value) => attempt(() => window.localStorage.setItem(name, value), undefined),
  removeItem: (name) => attempt(() => window.localStorage.removeItem(name), undefined),
};

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
