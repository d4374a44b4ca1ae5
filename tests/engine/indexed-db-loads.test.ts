import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Load } from "../../src/dataset/load.ts";
import type { LogEntry } from "../../src/dataset/log-entry.ts";
import { toRecipeRecord } from "../../src/dataset/saved-recipes.ts";
import { SAVED_SCHEMA, toSavedRecord } from "../../src/dataset/saved-record.ts";
import type { KeptClaim } from "../../src/domain/own-claim.ts";
import type { Recipe } from "../../src/domain/recipe.ts";
import { openIndexedDbLoads } from "../../src/engine/indexed-db-loads.ts";
import { storageFailure } from "../../src/engine/storage-failure.ts";
import { aLoad } from "../support/loads.ts";
import { firstSchemaRecords } from "../support/saved-records.ts";

const LOAD = aLoad({ id: "1".repeat(16), rows: [{ value: 3 }, { region: "GM0153", status: "missing:unknown" }] });
const OTHER = aLoad({ id: "2".repeat(16), rows: [{ value: 4 }] });
const entryOf = (load: Load): LogEntry => ({ load, absences: [] });
const RECIPE: Recipe = {
  id: "r1",
  name: "Swing",
  savedAt: "2026-08-15T09:41:00Z",
  layout: { delimiter: ";", heads: ["jongeren"] },
  reads: { kind: "columns", answers: [{ head: "Jongeren", answer: { kind: "leaveOut" } }] },
};
const [ENTRY, OTHER_ENTRY] = [entryOf(LOAD), entryOf(OTHER)];

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

const TAKEN_BACK = [{ from: "2026-08-16T10:00:00.000Z" }];

describe(openIndexedDbLoads, () => {
  it("gives back on a later visit what was kept, columns and all", async () => {
    const first = await openIndexedDbLoads();
    await first.append([ENTRY]);
    await first.append([OTHER_ENTRY]);
    const later = await openIndexedDbLoads();
    const { entries, unreadable } = await later.read();
    expect(entries).toEqual([ENTRY, OTHER_ENTRY]);
    expect(entries[0]?.load.columns.value).toBeInstanceOf(Float64Array);
    expect(unreadable).toEqual([]);
  });

  it("keeps a load once, however often it is kept", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([ENTRY, ENTRY]);
    await saved.append([ENTRY]);
    expect((await saved.read()).entries).toHaveLength(1);
  });

  it("remembers that a load was taken back, and forgets it when it is loaded afresh", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([ENTRY, OTHER_ENTRY]);
    await saved.mark(LOAD.id, TAKEN_BACK);
    expect((await (await openIndexedDbLoads()).read()).entries).toEqual([
      { load: LOAD, absences: TAKEN_BACK },
      OTHER_ENTRY,
    ]);
    await saved.append([ENTRY]);
    expect((await saved.read()).entries).toEqual([ENTRY, OTHER_ENTRY]);
  });

  it("removes one load with its marks and leaves the others", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([{ load: LOAD, absences: TAKEN_BACK }, OTHER_ENTRY]);
    await saved.remove(LOAD.id);
    expect((await saved.read()).entries).toEqual([OTHER_ENTRY]);
    const database = await openDB("veiligheidsbeeld");
    expect(await database.count("marks")).toBe(0);
    database.close();
  });

  it("leaves damaged records and those of a later version where they are, and names them", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([ENTRY]);
    const database = await openDB("veiligheidsbeeld");
    await database.put("loads", { id: "kapot", schema: SAVED_SCHEMA, load: { half: true } });
    await database.put("loads", { ...toSavedRecord(OTHER), schema: SAVED_SCHEMA + 1 });
    const { entries, unreadable } = await saved.read();
    expect(entries).toEqual([ENTRY]);
    expect(unreadable.map(({ id, reason }) => [id, reason])).toEqual([
      [OTHER.id, "later"],
      ["kapot", "damaged"],
    ]);
    expect(await database.count("loads")).toBe(3);
    await saved.remove("kapot");
    expect(await database.count("loads")).toBe(2);
    database.close();
  });

  it("does not take a load for counting whose mark is damaged", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([ENTRY]);
    const database = await openDB("veiligheidsbeeld");
    await database.put("marks", { id: LOAD.id, absences: "ooit" });
    database.close();
    expect(await saved.read()).toMatchObject({ entries: [], unreadable: [{ id: LOAD.id, reason: "damaged" }] });
  });

  it("writes under one lock, so that tabs do not write through each other", async () => {
    const saved = await openIndexedDbLoads();
    await Promise.all([saved.append([ENTRY]), saved.append([OTHER_ENTRY]), saved.remove(LOAD.id)]);
    expect(new Set(locks.asked).size).toBe(1);
    expect(locks.asked).toHaveLength(3);
    expect((await saved.read()).entries).toEqual([OTHER_ENTRY]);
  });

  it("tells the other tabs after a change, and not itself", async () => {
    const [here, there] = [await openIndexedDbLoads(), await openIndexedDbLoads()];
    const heard: string[] = [];
    here.onOtherTab(() => heard.push("here"));
    there.onOtherTab(() => heard.push("there"));
    await here.append([ENTRY]);
    await here.mark(LOAD.id, TAKEN_BACK);
    await here.remove(LOAD.id);
    expect(heard).toEqual(["there", "there", "there"]);
  });

  it("keeps all or none: nothing of a change that failed, and nobody is told of it", async () => {
    const [here, there] = [await openIndexedDbLoads(), await openIndexedDbLoads()];
    const heard: string[] = [];
    there.onOtherTab(() => heard.push("there"));
    const cannotBeCloned = { ...OTHER, listener: () => undefined };
    await expect(here.append([ENTRY, entryOf(cannotBeCloned)])).rejects.toThrow();
    expect(heard).toEqual([]);
    expect((await here.read()).entries).toEqual([]);
    await here.append([ENTRY]);
    expect((await here.read()).entries).toEqual([ENTRY]);
  });

  it("rejects where a browser has no storage", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openIndexedDbLoads()).rejects.toThrow();
  });
});

/** The storage as the first version of the app made it; stays open as in a tab that was never closed. */
async function firstVersion(onVersionChange: "lets go" | "holds") {
  return openDB("veiligheidsbeeld", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("loads", { keyPath: "id" });
    },
    blocking: (_, __, event) => {
      if (onVersionChange === "lets go" && event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

describe("storage of the first version of the app", () => {
  it("is taken over with every load in it, while an old tab is still open", async () => {
    const old = await firstVersion("lets go");
    const records = firstSchemaRecords();
    for (const record of records) await old.put("loads", record);
    const saved = await openIndexedDbLoads();
    const { entries, unreadable } = await saved.read();
    expect(unreadable).toEqual([]);
    expect(entries.map(({ load }) => load)).toEqual(
      records.map(({ load }) => load).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    await saved.mark(entries[0]?.load.id ?? "", TAKEN_BACK);
    expect((await saved.read()).entries[0]?.absences).toEqual(TAKEN_BACK);
  });

  it("is not waited for when an old tab does not let go: that is a failure of its own", async () => {
    const old = await firstVersion("holds");
    const failure = await openIndexedDbLoads().catch(storageFailure);
    expect(failure).toBe("blocked");
    old.close();
  });
});

/** What each earlier version of the app added to the storage. */
const STORES = ["loads", "marks", "recipes"] as const;
const KEPT_CLAIM: KeptClaim = {
  id: "own_1",
  savedAt: "2026-08-15T09:41:00Z",
  claim: {
    indicator: "police_crime:1.1.1",
    region: "RE02",
    from: "2015",
    to: "2018",
    direction: "fell",
    quantifier: "any",
  },
};

describe("storage of every earlier version of the app", () => {
  it.each([1, 2, 3])("of version %i keeps what was in it, and takes claims", async (version) => {
    const old = await openDB("veiligheidsbeeld", version, {
      upgrade: (fresh) => {
        for (const name of STORES.slice(0, version)) fresh.createObjectStore(name, { keyPath: "id" });
      },
    });
    await old.put("loads", toSavedRecord(LOAD));
    if (version >= 2) await old.put("marks", { id: LOAD.id, absences: TAKEN_BACK });
    if (version >= 3) await old.put("recipes", toRecipeRecord(RECIPE));
    old.close();
    const saved = await openIndexedDbLoads();
    expect((await saved.read()).entries).toEqual([{ load: LOAD, absences: version >= 2 ? TAKEN_BACK : [] }]);
    expect(await saved.recipes.read()).toEqual(version >= 3 ? [RECIPE] : []);
    expect(await saved.claims.read()).toEqual([]);
    await saved.claims.put([KEPT_CLAIM]);
    expect(await (await openIndexedDbLoads()).claims.read()).toEqual([KEPT_CLAIM]);
    await saved.claims.remove(KEPT_CLAIM.id);
    expect(await saved.claims.read()).toEqual([]);
  });
});

describe("storage of a later version of the app", () => {
  it("is left alone, and that is a failure of its own", async () => {
    const later = await openDB("veiligheidsbeeld", 99);
    expect(await openIndexedDbLoads().catch(storageFailure)).toBe("later");
    later.close();
  });

  it("takes over from this tab, which is told and loses nothing", async () => {
    const saved = await openIndexedDbLoads();
    await saved.append([ENTRY]);
    const told = new Promise<void>((resolve) => saved.onOtherTab(resolve));
    const later = await openDB("veiligheidsbeeld", 99);
    await told;
    expect(await saved.read().catch(storageFailure)).toBe("closed");
    expect(await saved.append([OTHER_ENTRY]).catch(storageFailure)).toBe("closed");
    expect(await later.count("loads")).toBe(1);
    later.close();
  });
});
