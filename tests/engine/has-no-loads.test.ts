import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hasNoLoads } from "../../src/engine/has-no-loads.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  return () => vi.unstubAllGlobals();
});

async function storageWith(records: readonly { readonly id: string }[], store = "loads"): Promise<void> {
  const database = await openDB("veiligheidsbeeld", 4, {
    upgrade: (made) => void made.createObjectStore(store, { keyPath: "id" }),
  });
  for (const record of records) await database.put(store, record);
  database.close();
}

describe(hasNoLoads, () => {
  it("is sure of a device that never opened the app, and leaves nothing behind on it", async () => {
    expect(await hasNoLoads()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("is sure of a storage without loads", async () => {
    await storageWith([]);
    expect(await hasNoLoads()).toBe(true);
  });

  it("sees a load, whatever its record says", async () => {
    await storageWith([{ id: "damaged" }]);
    expect(await hasNoLoads()).toBe(false);
  });

  it("lets the storage go, so that the engine can make it what it needs", async () => {
    await storageWith([]);
    await hasNoLoads();
    const blocked = vi.fn();
    (await openDB("veiligheidsbeeld", 5, { blocked })).close();
    expect(blocked).not.toHaveBeenCalled();
  });

  it("is not sure of a storage that it does not know", async () => {
    await storageWith([], "something-else");
    expect(await hasNoLoads()).toBe(false);
  });

  it.each<[string, unknown]>([
    ["there is none", undefined],
    [
      "it is forbidden",
      {
        open: () => {
          throw new DOMException("denied", "SecurityError");
        },
      },
    ],
    ["it does not answer", { open: () => ({}) }],
  ])("is not sure where %s", async (_, storage) => {
    vi.stubGlobal("indexedDB", storage);
    expect(await hasNoLoads()).toBe(false);
  });
});
