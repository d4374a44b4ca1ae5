/**
 * Loads in IndexedDB: one transaction per change under a Web Lock, so that two tabs never write through each other. Other
 * tabs are told over a BroadcastChannel.
 */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { type Absence, isAbsences, type LogEntry } from "../dataset/log-entry.ts";
import type { SavedClaimRecord, SavedClaims } from "../dataset/saved-claims.ts";
import type { SavedLoads, SavedLog } from "../dataset/saved-loads.ts";
import type { SavedRecipeRecord, SavedRecipes } from "../dataset/saved-recipes.ts";
import {
  describeUnreadable,
  readSavedRecord,
  type SavedRecord,
  toSavedRecord,
  type UnreadableRecord,
} from "../dataset/saved-record.ts";
import { LOADS_STORE as LOADS, LOADS_DATABASE } from "./loads-database.ts";

const MARKS = "marks";
const RECIPES = "recipes";
const CLAIMS = "claims";
const CHANNEL = "veiligheidsbeeld-loads";

/** When a load did not count. Apart from the load, so that taking back writes a few bytes and works on a full disk. */
interface Mark {
  readonly id: string;
  readonly absences: readonly Absence[];
}

interface Schema extends DBSchema {
  readonly [LOADS]: { readonly key: string; readonly value: SavedRecord };
  readonly [MARKS]: { readonly key: string; readonly value: Mark };
  readonly [RECIPES]: { readonly key: string; readonly value: SavedRecipeRecord };
  readonly [CLAIMS]: { readonly key: string; readonly value: SavedClaimRecord };
}

type Change = IDBPTransaction<Schema, [typeof LOADS, typeof MARKS], "readwrite">;

type WritesOf = (change: Change) => readonly (() => Promise<unknown>)[];

interface Step {
  /** Version of the database that this step makes. */
  readonly to: number;
  readonly what: string;
  readonly apply: (database: IDBPDatabase<Schema>) => void;
}

/** In order: a new database takes all of them, an older one the rest. Records have a schema of their own. */
const STEPS: readonly Step[] = [
  {
    to: 1,
    what: "a store of loads",
    apply: (database) => {
      database.createObjectStore(LOADS, { keyPath: "id" });
    },
  },
  {
    to: 2,
    what: "a store of marks, for loads that were taken back",
    apply: (database) => {
      database.createObjectStore(MARKS, { keyPath: "id" });
    },
  },
  {
    to: 3,
    what: "a store of recipes, by which tables of one layout are read",
    apply: (database) => {
      database.createObjectStore(RECIPES, { keyPath: "id" });
    },
  },
  {
    to: 4,
    what: "a store of claims that a person typed",
    apply: (database) => {
      database.createObjectStore(CLAIMS, { keyPath: "id" });
    },
  },
];

export interface SharedLoads extends SavedLoads {
  readonly recipes: SavedRecipes;
  readonly claims: SavedClaims;
  /** Calls the listener after another tab has changed the loads, or a newer app has taken the storage over. */
  readonly onOtherTab: (listener: () => void) => void;
}

/**
 * Opens the storage. Rejects where the browser has none (private mode), where a tab with an older version does not let go
 * (`BlockedError`), and where a newer version of the app has made the storage (`VersionError`).
 */
export async function openIndexedDbLoads(): Promise<SharedLoads> {
  let changed: () => void = () => undefined;
  const database = await openDatabase(() => changed());
  const channel = new BroadcastChannel(CHANNEL);
  const write = async (writesOf: WritesOf): Promise<void> => {
    await navigator.locks.request(CHANNEL, () => inOneChange(database, writesOf));
    channel.postMessage("changed");
  };
  return {
    read: () => readLog(database),
    append: (entries) =>
      write((change) => {
        const [loads, marks] = [change.objectStore(LOADS), change.objectStore(MARKS)];
        return entries.flatMap(({ load, absences }) => [
          () => loads.put(toSavedRecord(load)),
          () => (absences.length === 0 ? marks.delete(load.id) : marks.put({ id: load.id, absences })),
        ]);
      }),
    mark: (id, absences) => write((change) => [() => change.objectStore(MARKS).put({ id, absences })]),
    remove: (id) =>
      write((change) => [() => change.objectStore(LOADS).delete(id), () => change.objectStore(MARKS).delete(id)]),
    recipes: savedRecipes(database),
    claims: savedClaims(database),
    onOtherTab: (listener) => {
      changed = listener;
      channel.onmessage = listener;
    },
  };
}

/** Recipes are read when somebody asks, so other tabs need not be told, and what checks them is fetched then. */
function savedRecipes(database: IDBPDatabase<Schema>): SavedRecipes {
  return {
    read: async () => {
      const [{ readRecipeRecord }, records] = await Promise.all([
        import("../dataset/saved-recipes.ts"),
        database.getAll(RECIPES),
      ]);
      return records.flatMap((record) => readRecipeRecord(record) ?? []);
    },
    put: async (recipes) => {
      const { toRecipeRecord } = await import("../dataset/saved-recipes.ts");
      const change = database.transaction(RECIPES, "readwrite", { durability: "strict" });
      await Promise.all([...recipes.map((recipe) => change.store.put(toRecipeRecord(recipe))), change.done]);
    },
    remove: (id) => database.delete(RECIPES, id),
  };
}

/** As recipes: read and checked when somebody asks. */
function savedClaims(database: IDBPDatabase<Schema>): SavedClaims {
  return {
    read: async () => {
      const [{ readClaimRecord }, records] = await Promise.all([
        import("../dataset/saved-claims.ts"),
        database.getAll(CLAIMS),
      ]);
      return records.flatMap((record) => readClaimRecord(record) ?? []);
    },
    put: async (claims) => {
      const { toClaimRecord } = await import("../dataset/saved-claims.ts");
      const change = database.transaction(CLAIMS, "readwrite", { durability: "strict" });
      await Promise.all([...claims.map((claim) => change.store.put(toClaimRecord(claim))), change.done]);
    },
    remove: (id) => database.delete(CLAIMS, id),
  };
}

/** Does all of the writes or none of them. */
async function inOneChange(database: IDBPDatabase<Schema>, writesOf: WritesOf): Promise<void> {
  const change = database.transaction([LOADS, MARKS], "readwrite", { durability: "strict" });
  const started: Promise<unknown>[] = [change.done];
  try {
    for (const write of writesOf(change)) started.push(write());
    await Promise.all(started);
  } catch (cause) {
    // What cannot be cloned is refused before the transaction hears of it: what was written before must go as well.
    if (change.error === null) abort(change);
    await Promise.allSettled(started);
    throw change.error ?? cause;
  }
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // It had ended by itself.
  }
}

/** Calls `closed` when the connection is gone: a newer version of the app wants to migrate, or the browser ended it. */
function openDatabase(closed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let refused = false;
    const opening = openDB<Schema>(LOADS_DATABASE, STEPS.length, {
      upgrade: (database, from) => {
        for (const step of STEPS) if (step.to > from) step.apply(database);
      },
      blocked: () => {
        refused = true;
        reject(Object.assign(new Error("another tab holds an older database"), { name: "BlockedError" }));
      },
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    opening.then((database) => (refused ? database.close() : resolve(database)), reject);
  });
}

/** One record at a time: one that the browser itself cannot read any more does not take the others with it. */
async function readLog(database: IDBPDatabase<Schema>): Promise<SavedLog> {
  const [keys, marks] = await Promise.all([database.getAllKeys(LOADS), database.getAll(MARKS)]);
  const absences = new Map<string, unknown>(marks.map((mark) => [mark.id, mark.absences]));
  const read = await Promise.all(keys.map((key) => readEntry(database, key, absences.get(key) ?? [])));
  return {
    entries: read.flatMap((each) => (each && "load" in each ? [each] : [])),
    unreadable: read.flatMap((each) => (each && "reason" in each ? [each] : [])),
  };
}

/** `undefined` when the record went away meanwhile. */
async function readEntry(
  database: IDBPDatabase<Schema>,
  id: string,
  absences: unknown,
): Promise<LogEntry | UnreadableRecord | undefined> {
  let record: unknown;
  try {
    record = await database.get(LOADS, id);
  } catch (cause) {
    // A closed connection is no fault of the record.
    if (cause instanceof Error && cause.name === "InvalidStateError") throw cause;
    return describeUnreadable(id, undefined);
  }
  if (record === undefined) return undefined;
  const load = readSavedRecord(record);
  return load && isAbsences(absences) ? { load, absences } : describeUnreadable(id, record);
}
