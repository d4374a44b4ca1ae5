/** Files of the command line: those of a person, and the data that comes with the app. */

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../domain/refusal.ts";
import type { FileBytes, OpeningData, PublicationBytes } from "../engine/engine-api.ts";
import { REFERENCE_FILES, readPublicationIndex } from "../engine/opening-files.ts";
import { unpack } from "../engine/unpack.ts";
import { unreadableFile } from "../text/data/asked-nl.ts";
import { publicationUnreadable } from "../text/engine-nl.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** A file as bytes; refuses with the reason when it cannot be opened. */
export async function readBytes(path: string): Promise<FileBytes & { readonly bytes: ArrayBuffer }> {
  try {
    const buffer = await readFile(path);
    const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
    return { fileName: basename(path), bytes: bytes instanceof ArrayBuffer ? bytes : new Uint8Array(buffer).buffer };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
    throw new Refusal(unreadableFile(path, code), { cause });
  }
}

/** The files that a path gives: itself, or what is packed in it. What stays in an archive is said on standard error. */
export async function readOffered(path: string): Promise<readonly FileBytes[]> {
  const file = await readBytes(path);
  const unpacked = await unpack(file);
  if (unpacked.kind === "plain") return [file];
  if (unpacked.kind === "refused") throw new Refusal(unpacked.sentence);
  process.stderr.write(`${unpacked.sentence}\n`);
  return unpacked.files;
}

/** The reference data beside the program. */
export async function readReferenceFiles(): Promise<OpeningData["reference"]> {
  const texts = REFERENCE_FILES.map(
    async (name) => [name, await readFile(`${DATA}reference/${name}`, "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** The publications beside the program. */
export async function readPublications(): Promise<readonly PublicationBytes[]> {
  const index = readPublicationIndex(await readFile(`${DATA}publications/index.json`, "utf8"));
  if (!index) throw new Refusal(publicationUnreadable("index.json"));
  return Promise.all(
    index.map(async ({ file, ...about }) => ({ ...about, ...(await readBytes(`${DATA}publications/${file}`)) })),
  );
}
