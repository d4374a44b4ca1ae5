/** Everything that is kept on this device as one file. */

import type { LogEntry } from "../../dataset/log-entry.ts";
import type { BackupSection } from "../engine-api.ts";
import { type ArchiveFile, packArchive } from "./archive.ts";
import {
  BACKUP_KIND,
  BACKUP_SCHEMA,
  hashOf,
  LOADS_SCHEMA,
  LOADS_SECTION,
  MANIFEST_HASH_PATH,
  MANIFEST_PATH,
  type Manifest,
  type ManifestFile,
} from "./manifest.ts";
import { packLoad } from "./pack-load.ts";

export interface BackupContents {
  readonly entries: readonly LogEntry[];
  readonly sections: readonly BackupSection[];
  /** ISO time. */
  readonly madeAt: string;
}

/** A zip file: a manifest with a hash of every file, two files per load, one per section of the page. */
export function makeBackup(contents: BackupContents): Promise<Blob> {
  return packArchive(filesOf(contents));
}

async function* filesOf({ entries, sections, madeAt }: BackupContents): AsyncGenerator<ArchiveFile> {
  const loadFiles: ManifestFile[] = [];
  for (const entry of entries) {
    const { json, columns } = packLoad(entry);
    const { id } = entry.load;
    for (const file of [textFile(`loads/${id}.json`, json), { path: `loads/${id}.bin`, bytes: columns }]) {
      loadFiles.push(await describe(file));
      yield file;
    }
  }
  const ofPage: Manifest["sections"][number][] = [];
  for (const { name, schema, value } of sections) {
    const file = textFile(`sections/${name}.json`, JSON.stringify(value));
    ofPage.push({ name, schema, files: [await describe(file)] });
    yield file;
  }
  const manifest: Manifest = {
    kind: BACKUP_KIND,
    schema: BACKUP_SCHEMA,
    madeAt,
    sections: [{ name: LOADS_SECTION, schema: LOADS_SCHEMA, files: loadFiles }, ...ofPage],
  };
  const file = textFile(MANIFEST_PATH, JSON.stringify(manifest, null, 2));
  yield file;
  yield textFile(MANIFEST_HASH_PATH, await hashOf(file.bytes));
}

function textFile(path: string, text: string): ArchiveFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

async function describe({ path, bytes }: ArchiveFile): Promise<ManifestFile> {
  return { path, bytes: bytes.byteLength, sha256: await hashOf(bytes) };
}
