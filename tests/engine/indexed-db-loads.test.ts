import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SAVED_SCHEMA, toSavedRecord } from "../../src/dataset/saved-loads.ts";
import { openIndexedDbLoads } from "../../src/engine/indexed-db-loads.ts";
import { aLoad } from "../support/loads.ts";

const LOAD = aLoad({ id: "1".repeat(16), rows: [{ value: 3 }, { region: "GM0153", status: "missing:unknown" }] });
const OTHER = aLoad({ id: "2".repeat(16), rows: [{ value: 4 }] });

/** The locks of a browser: one at a time by name. */
function fakeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const asked: string[] = [];
  return {
    asked,
    request: (name: string, work: () => Promise<unknown>): Promise<unknown> => {
      asked.push(name);
      const result = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}

/** Channels between tabs: every other one of the name hears a message. */
function fakeChannels() {
  const open = new Set<FakeChannel>();
  class FakeChannel {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      open.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of open) if (other !== this && other.name === this.name) other.onmessage?.({ data });
    }
  }
  return FakeChannel;
}

let locks = fakeLocks();

beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", { locks });
  vi.stubGlobal("BroadcastChannel", fakeChannels());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe(openIndexedDbLoads, () => {
  it("gives back on a later visit what was kept, columns and all", async () => {
    const first = await openIndexedDbLoads();
    await first.append(LOAD);
    await first.append(OTHER);
    const later = await openIndexedDbLoads();
    const { loads, damaged } = await later.read();
    expect([...loads].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([LOAD, OTHER]);
    expect(loads[0]?.columns.value).toBeInstanceOf(Float64Array);
    expect(damaged).toEqual([]);
  });

  it("keeps a load once, however often it is kept", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append(LOAD);
    await saved.append(LOAD);
    expect((await saved.read()).loads).toHaveLength(1);
  });

  it("removes one load and leaves the others", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append(LOAD);
    await saved.append(OTHER);
    await saved.remove(LOAD.id);
    expect((await saved.read()).loads).toEqual([OTHER]);
  });

  it("leaves damaged records and those of a later version where they are, and names them", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append(LOAD);
    const database = await openDB("veiligheidsbeeld");
    await database.put("loads", { id: "kapot", schema: SAVED_SCHEMA, load: { half: true } });
    await database.put("loads", { ...toSavedRecord(OTHER), schema: SAVED_SCHEMA + 1 });
    const { loads, damaged } = await saved.read();
    expect(loads).toEqual([LOAD]);
    expect([...damaged].sort()).toEqual([OTHER.id, "kapot"].sort());
    expect(await database.count("loads")).toBe(3);
    database.close();
  });

  it("writes under one lock, so that tabs do not write through each other", async () => {
    const saved = await openIndexedDbLoads();
    await Promise.all([saved.append(LOAD), saved.append(OTHER), saved.remove(LOAD.id)]);
    expect(new Set(locks.asked).size).toBe(1);
    expect(locks.asked).toHaveLength(3);
    expect((await saved.read()).loads).toEqual([OTHER]);
  });

  it("tells the other tabs after a change, and not itself", async () => {
    const [here, there] = [await openIndexedDbLoads(), await openIndexedDbLoads()];
    const heard: string[] = [];
    here.onOtherTab(() => heard.push("here"));
    there.onOtherTab(() => heard.push("there"));
    await here.append(LOAD);
    await here.remove(LOAD.id);
    expect(heard).toEqual(["there", "there"]);
  });

  it("tells nobody of a change that failed", async () => {
    const [here, there] = [await openIndexedDbLoads(), await openIndexedDbLoads()];
    const heard: string[] = [];
    there.onOtherTab(() => heard.push("there"));
    const cannotBeCloned = { ...LOAD, listener: () => undefined };
    await expect(here.append(cannotBeCloned)).rejects.toThrow();
    expect(heard).toEqual([]);
    expect((await here.read()).loads).toEqual([]);
  });

  it("rejects where a browser has no storage", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openIndexedDbLoads()).rejects.toThrow();
  });
});
