/** How much an archive may hold: a small file can be made that unpacks into more than a computer has. */

import type { ArchiveProblem } from "../../domain/archive.ts";

export interface ArchiveLimits {
  readonly files: number;
  /** Unpacked bytes of all files together. */
  readonly bytes: number;
  /** Unpacked bytes per byte of the archive. */
  readonly ratio: number;
  /** Unpacked bytes below which the ratio says nothing. */
  readonly ratioFrom: number;
  /** Archives inside archives. */
  readonly depth: number;
}

/** A full download of the largest police table is below 300 MB and packs some forty times. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  files: 500,
  bytes: 1_000_000_000,
  ratio: 300,
  ratioFrom: 20_000_000,
  depth: 3,
};

/** Counts what comes out of one archive, those inside it included. */
export interface Budget {
  readonly limits: ArchiveLimits;
  /** Both give the limit that was crossed; `undefined` as long as all is well. */
  readonly addFile: () => ArchiveProblem | undefined;
  readonly addBytes: (bytes: number) => ArchiveProblem | undefined;
}

export function archiveBudget(packedBytes: number, limits: ArchiveLimits): Budget {
  let [files, unpacked] = [0, 0];
  return {
    limits,
    addFile: () => {
      files += 1;
      return files > limits.files ? { kind: "tooManyFiles", limit: limits.files } : undefined;
    },
    addBytes: (bytes) => {
      unpacked += bytes;
      if (unpacked > limits.bytes) return { kind: "tooLarge", limit: limits.bytes };
      const isDense = unpacked > limits.ratioFrom && unpacked > packedBytes * limits.ratio;
      return isDense ? { kind: "tooDense", limit: limits.ratio } : undefined;
    },
  };
}
