/** The files inside a ZIP or GZIP, those in archives inside it included; what is no table stays in it and is named. */

import { type ArchiveProblem, archiveSignature, type SkippedFile } from "../../domain/archive.ts";
import { binarySignature } from "../binary-signature.ts";
import { crc32 } from "./crc32.ts";
import { type Inflated, inflate } from "./inflate.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits, archiveBudget, type Budget } from "./limits.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

export interface UnpackedFile {
  /** "archief.zip › map/cijfers.csv": to show and to look a date up in, never a path. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Day of the last change as the archive has it, `YYYY-MM-DD`. */
  readonly modified: string | undefined;
}

export type Opened =
  /** No archive, or a document such as a workbook, which is one on the outside only. */
  | { readonly kind: "plain" }
  | { readonly kind: "refused"; readonly problem: ArchiveProblem }
  | { readonly kind: "files"; readonly files: readonly UnpackedFile[]; readonly skipped: readonly SkippedFile[] };

/**
 * Opens an archive by its content, whatever its name. Sums of every file are checked: what does not fit is damaged and left
 * out. Bad content never throws.
 */
export async function openArchive(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Opened> {
  const budget = archiveBudget(bytes.length, limits);
  const opened = await openInside(bytes, shownName(name), budget, 1);
  if (opened.kind !== "files" || opened.files.length > 0) return opened;
  const reasons = new Set(opened.skipped.map(({ reason }) => reason));
  const [only] = reasons;
  const kind = reasons.size === 1 && (only === "locked" || only === "damaged" || only === "method") ? only : undefined;
  return { kind: "refused", problem: { kind: kind ?? "nothingInside" } };
}

async function openInside(bytes: Uint8Array, name: string, budget: Budget, depth: number): Promise<Opened> {
  switch (archiveSignature(bytes)) {
    case "zip":
      return openZip(bytes, name, budget, depth);
    case "gzip":
      return openGzip(bytes, name, budget, depth);
    default:
      return { kind: "plain" };
  }
}

/** Names inside a ZIP that make it a document of an office program. */
const DOCUMENT_PARTS: ReadonlySet<string> = new Set(["[Content_Types].xml", "META-INF/manifest.xml"]);

async function openZip(bytes: Uint8Array, name: string, budget: Budget, depth: number): Promise<Opened> {
  const entries = readZipDirectory(bytes);
  if (!entries) return { kind: "refused", problem: { kind: "damaged" } };
  if (entries.some((entry) => DOCUMENT_PARTS.has(entry.name))) return { kind: "plain" };
  const files: UnpackedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const found = await openEntry(entry, name, budget, depth);
    if (found.kind === "refused") return found;
    if (found.kind === "plain") continue;
    files.push(...found.files);
    skipped.push(...found.skipped);
  }
  return { kind: "files", files, skipped };
}

async function openEntry(entry: ZipEntry, outside: string, budget: Budget, depth: number): Promise<Opened> {
  const name = `${outside} › ${shownName(entry.name)}`;
  const skip = (reason: SkippedFile["reason"]): Opened => ({
    kind: "files",
    files: [],
    skipped: [{ name: shownName(entry.name), reason }],
  });
  const problem = budget.addFile();
  if (problem) return { kind: "refused", problem };
  if (isHidden(entry.name)) return skip("hidden");
  if (entry.locked) return skip("locked");
  if (!entry.packed) return skip("damaged");
  if (entry.method !== 0 && entry.method !== 8) return skip("method");
  const inflated = entry.method === 8 ? await inflate(entry.packed, "zip", budget) : stored(entry.packed, budget);
  if (inflated.kind === "problem") return { kind: "refused", problem: inflated.problem };
  const isWhole =
    inflated.kind === "bytes" && inflated.bytes.length === entry.unpackedBytes && inflated.crc === entry.crc;
  if (!isWhole) return skip("damaged");
  return settle({ name, bytes: inflated.bytes, modified: entry.modified }, shownName(entry.name), budget, depth);
}

/** A file that was put in as it is. */
function stored(packed: Uint8Array, budget: Budget): Inflated {
  const problem = budget.addBytes(packed.length);
  return problem ? { kind: "problem", problem } : { kind: "bytes", bytes: packed.slice(), crc: crc32(packed) };
}

/** What an unpacked file is: an archive again, something that is no text, or a file to read. */
async function settle(file: UnpackedFile, inside: string, budget: Budget, depth: number): Promise<Opened> {
  const skip = (reason: SkippedFile["reason"]): Opened => ({
    kind: "files",
    files: [],
    skipped: [{ name: inside, reason }],
  });
  if (archiveSignature(file.bytes) && depth >= budget.limits.depth) return skip("tooDeep");
  const opened = await openInside(file.bytes, file.name, budget, depth + 1);
  if (opened.kind === "files") return opened;
  if (opened.kind === "refused") return "limit" in opened.problem ? opened : skip("damaged");
  const binary = binarySignature(file.bytes);
  return binary?.kind === "image-or-binary" ? skip("notTable") : { kind: "files", files: [file], skipped: [] };
}

async function openGzip(bytes: Uint8Array, name: string, budget: Budget, depth: number): Promise<Opened> {
  const problem = budget.addFile();
  if (problem) return { kind: "refused", problem };
  const inflated = await inflate(bytes, "gzip", budget);
  if (inflated.kind === "problem") return { kind: "refused", problem: inflated.problem };
  if (inflated.kind === "several") return { kind: "refused", problem: { kind: "method" } };
  if (inflated.kind === "damaged" || !hasSums(bytes, inflated)) {
    return { kind: "refused", problem: { kind: "damaged" } };
  }
  return settle({ name, bytes: inflated.bytes, modified: undefined }, name, budget, depth);
}

/** A GZIP ends with the checksum and the size of what is in it. */
function hasSums(bytes: Uint8Array, { bytes: inside, crc }: { readonly bytes: Uint8Array; readonly crc: number }) {
  if (bytes.length < 18) return false;
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  return end.getUint32(0, true) === crc && end.getUint32(4, true) === inside.length >>> 0;
}

const LEFT_BY_WINDOWS = /^(?:thumbs\.db|desktop\.ini)$/i;

/** Files that an operating system leaves beside those of people. */
function isHidden(name: string): boolean {
  return name.split("/").some((part) => part === "__MACOSX" || /^\.[^.]/.test(part) || LEFT_BY_WINDOWS.test(part));
}

const LONGEST_NAME = 160;

/** A name as it can be shown: without control characters and signs that turn the direction of text, and not too long. */
function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]+/gu, "").slice(-LONGEST_NAME);
}
