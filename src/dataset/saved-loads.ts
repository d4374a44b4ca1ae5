/** The port through which loads are kept between visits. */

import type { Absence, LogEntry } from "./log-entry.ts";
import type { UnreadableRecord } from "./saved-record.ts";

export interface SavedLog {
  readonly entries: readonly LogEntry[];
  /** What could not be read; left where it is. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** Every change is one transaction: it rejects when it could not be kept, and then nothing has changed. */
export interface SavedLoads {
  readonly read: () => Promise<SavedLog>;
  /** Keeps entries, all or none; one with the id of another takes its place. */
  readonly append: (entries: readonly LogEntry[]) => Promise<void>;
  /** Writes down when a load did not count. */
  readonly mark: (id: string, absences: readonly Absence[]) => Promise<void>;
  /** Removes a load, readable or not, for good. */
  readonly remove: (id: string) => Promise<void>;
}

/** Keeps loads in memory only: for Node, tests, and browsers without storage. */
export function savedLoadsInMemory(initial: readonly LogEntry[] = []): SavedLoads {
  const kept = new Map(initial.map((entry) => [entry.load.id, entry]));
  return {
    read: async () => ({ entries: [...kept.values()], unreadable: [] }),
    append: async (entries) => {
      for (const entry of entries) kept.set(entry.load.id, entry);
    },
    mark: async (id, absences) => {
      const entry = kept.get(id);
      if (entry) kept.set(id, { ...entry, absences });
    },
    remove: async (id) => {
      kept.delete(id);
    },
  };
}
