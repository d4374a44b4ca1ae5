/** The log of the loads of a person: read back from storage at the start, and changed only together with it. */

import type { Load } from "../dataset/load.ts";
import {
  bringBack,
  countingLoads,
  inLogOrder,
  type LogEntry,
  loadsAsOf,
  takeBack,
  takenBackAt,
} from "../dataset/log-entry.ts";
import type { SavedLoads } from "../dataset/saved-loads.ts";
import type { UnreadableRecord } from "../dataset/saved-record.ts";
import { Refusal } from "../domain/refusal.ts";
import * as text from "../text/engine-nl.ts";
import { storageFailure } from "./storage-failure.ts";

/** What changes the log waits until storage has it; when it rejects, with a sentence, nothing has changed. */
export interface LoadLog {
  /** Every load of a person, oldest first; those that were taken back as well. */
  readonly entries: () => readonly LogEntry[];
  readonly entry: (id: string) => LogEntry | undefined;
  readonly unreadable: () => readonly UnreadableRecord[];
  /** The loads that count, or that counted when the load of this id had just been loaded. */
  readonly loads: (asOf?: string) => readonly Load[];
  /** Raised with every change, also with those that change no figure. */
  readonly revision: () => number;
  /** A Dutch sentence when something could not be kept or read back. */
  readonly warning: () => string | undefined;
  /** Reads what is kept; what cannot be read is named in the warning, and stays where it is. */
  readonly read: () => Promise<void>;
  /** Keeps entries, all or none. */
  readonly append: (entries: readonly LogEntry[]) => Promise<void>;
  /** Takes a load back: it stays in the log and counts no longer. */
  readonly undo: (id: string, at: string) => Promise<void>;
  /** Brings a load back that was taken back. */
  readonly redo: (id: string, at: string) => Promise<void>;
  /** Removes a load that was taken back, or a damaged record, for good. */
  readonly remove: (id: string) => Promise<void>;
}

/** A log that is empty until it is read. `storageWarning` says that nothing can be kept at all. */
export function createLoadLog(saved: SavedLoads, storageWarning: string | undefined): LoadLog {
  let entries: readonly LogEntry[] = [];
  let unreadable: readonly UnreadableRecord[] = [];
  let warning = storageWarning;
  let revision = 0;

  const find = (id: string): LogEntry | undefined => entries.find(({ load }) => load.id === id);
  const become = (next: readonly LogEntry[]): void => {
    entries = inLogOrder(next);
    revision += 1;
  };
  const setUnreadable = (next: readonly UnreadableRecord[]): void => {
    unreadable = next;
    warning = next.length > 0 ? text.storageUnreadableRecords(countByReason(next)) : storageWarning;
  };
  const mark = async (id: string, change: (entry: LogEntry) => LogEntry): Promise<void> => {
    const entry = find(id);
    if (!entry) throw new Refusal(text.unknownLoad());
    const changed = change(entry);
    if (changed === entry) return;
    await saved.mark(id, changed.absences).catch((cause: unknown) => {
      throw new Refusal(text.storageUnchanged(storageFailure(cause)), { cause });
    });
    become(entries.map((each) => (each === entry ? changed : each)));
  };

  return {
    entries: () => entries,
    entry: find,
    unreadable: () => unreadable,
    loads: (asOf) => (asOf === undefined ? undefined : loadsAsOf(entries, asOf)) ?? countingLoads(entries),
    revision: () => revision,
    warning: () => warning,
    read: async () => {
      try {
        const kept = await saved.read();
        setUnreadable(kept.unreadable);
        become(kept.entries);
      } catch (cause) {
        // What was read before still stands, and the publications do; the page says what is missing.
        warning = text.storageUnreadable(storageFailure(cause));
        revision += 1;
      }
    },
    append: async (added) => {
      await saved.append(added).catch((cause: unknown) => {
        throw new Refusal(text.storageNotKept(storageFailure(cause)), { cause });
      });
      const ids = new Set(added.map(({ load }) => load.id));
      setUnreadable(unreadable.filter(({ id }) => !ids.has(id)));
      become([...entries.filter(({ load }) => !ids.has(load.id)), ...added]);
    },
    undo: (id, at) => mark(id, (entry) => takeBack(entry, at)),
    redo: (id, at) => mark(id, (entry) => bringBack(entry, at)),
    remove: async (id) => {
      const entry = find(id);
      const isDamaged = unreadable.some((record) => record.id === id && record.reason === "damaged");
      if (entry ? takenBackAt(entry) === undefined : !isDamaged) throw new Refusal(text.unknownLoad());
      await saved.remove(id).catch((cause: unknown) => {
        throw new Refusal(text.storageUnchanged(storageFailure(cause)), { cause });
      });
      setUnreadable(unreadable.filter((record) => record.id !== id));
      become(entries.filter(({ load }) => load.id !== id));
    },
  };
}

function countByReason(records: readonly UnreadableRecord[]): { readonly damaged: number; readonly later: number } {
  const later = records.filter(({ reason }) => reason === "later").length;
  return { damaged: records.length - later, later };
}
