/** What kind of failure an error of the browser's storage is. */

import type { StorageFailure } from "../domain/storage-failure.ts";

const BY_NAME: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: "full",
  InvalidStateError: "closed",
  VersionError: "later",
  BlockedError: "blocked",
};

/** The kind of a failure, by the name that the browser gives its error or the cause behind it. */
export function storageFailure(error: unknown): StorageFailure {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const kind = Object.hasOwn(BY_NAME, cause.name) ? BY_NAME[cause.name] : undefined;
    if (kind) return kind;
  }
  return "other";
}
