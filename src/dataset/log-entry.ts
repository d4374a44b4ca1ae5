/** A load in the log, with the times in which it did not count. Taking back forgets nothing. */

import type { Load } from "./load.ts";

/** When a load did not count: from the moment it was taken back until it was brought back (ISO). */
export interface Absence {
  readonly from: string;
  /** Absent as long as it still does not count. */
  readonly until?: string;
}

export interface LogEntry {
  readonly load: Load;
  /** In order of time; empty for a load that has counted ever since. */
  readonly absences: readonly Absence[];
}

/** Since when a load does not count; `undefined` when it counts. */
export function takenBackAt({ absences }: LogEntry): string | undefined {
  const last = absences.at(-1);
  return last && last.until === undefined ? last.from : undefined;
}

/** The entry taken back at a moment; as it was when it does not count already. */
export function takeBack(entry: LogEntry, at: string): LogEntry {
  return takenBackAt(entry) === undefined ? { ...entry, absences: [...entry.absences, { from: at }] } : entry;
}

/** The entry brought back at a moment; as it was when it counts already. */
export function bringBack(entry: LogEntry, at: string): LogEntry {
  const from = takenBackAt(entry);
  if (from === undefined) return entry;
  return { ...entry, absences: [...entry.absences.slice(0, -1), { from, until: at }] };
}

/** Oldest first; loads of one moment by their id, so that the order is the same in every tab. */
export function inLogOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
  return [...entries].sort(({ load: a }, { load: b }) => {
    if (a.loadedAt !== b.loadedAt) return a.loadedAt < b.loadedAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** The loads that count now. */
export function countingLoads(entries: readonly LogEntry[]): readonly Load[] {
  return entries.flatMap((entry) => (takenBackAt(entry) === undefined ? [entry.load] : []));
}

/**
 * The loads that counted when the load with this id had just been loaded, itself included: what has been taken back since
 * counts, what had been taken back by then does not. `undefined` for a load that is not in the log.
 */
export function loadsAsOf(entries: readonly LogEntry[], id: string): readonly Load[] | undefined {
  const ordered = inLogOrder(entries);
  const last = ordered.findIndex(({ load }) => load.id === id);
  const moment = ordered[last]?.load.loadedAt;
  if (moment === undefined) return undefined;
  return ordered
    .slice(0, last + 1)
    .flatMap(({ load, absences }) => (load.id === id || !isAbsent(absences, moment) ? [load] : []));
}

function isAbsent(absences: readonly Absence[], moment: string): boolean {
  return absences.some(({ from, until }) => from <= moment && (until === undefined || moment < until));
}

/** Whether a value is what {@link LogEntry.absences} may be: in order of time, only the last one open. */
export function isAbsences(value: unknown): value is readonly Absence[] {
  return (
    Array.isArray(value) &&
    value.every((absence: unknown, at) => {
      if (typeof absence !== "object" || absence === null || !("from" in absence) || !isMoment(absence.from)) {
        return false;
      }
      const until = "until" in absence ? absence.until : undefined;
      return until === undefined ? at === value.length - 1 : isMoment(until);
    })
  );
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && Number.isFinite(Date.parse(value));
}
