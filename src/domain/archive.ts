/** Files that hold other files: how they are known, what came out of one, and why something did not. */

/** Kinds of archive that can be opened. */
export type ArchiveKind = "zip" | "gzip";

/** Why a file in an archive was left in it. */
export type SkipReason = "hidden" | "notTable" | "locked" | "damaged" | "method" | "tooDeep";

/** Why nothing of an archive is used. */
export type ArchiveProblem =
  | { readonly kind: "damaged" | "locked" | "method" | "nothingInside" }
  | { readonly kind: "tooManyFiles" | "tooLarge" | "tooDense"; readonly limit: number };

export interface SkippedFile {
  /** As printed in the archive; a text to show, never a path. */
  readonly name: string;
  readonly reason: SkipReason;
}

/** Bytes looked at to know an archive. */
export const SIGNATURE_BYTES = 4;

/** The kind of archive that these first bytes begin, whatever the name of the file; `undefined` for any other file. */
export function archiveSignature(bytes: Uint8Array): ArchiveKind | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b) return "gzip";
  const isZip = first === 0x50 && second === 0x4b;
  const begins = third === 0x03 && fourth === 0x04;
  const isEmpty = third === 0x05 && fourth === 0x06;
  return isZip && (begins || isEmpty) ? "zip" : undefined;
}
