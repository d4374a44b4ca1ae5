/** Opens a backup. All of it is checked before any of it is given: a damaged or later file gives nothing but a sentence. */

import type { LogEntry } from "../../dataset/log-entry.ts";
import { Refusal } from "../../domain/refusal.ts";
import { backupDamaged, backupLater, backupUnknown } from "../../text/data/backup-nl.ts";
import type { BackupSection, KnownSections } from "../engine-api.ts";
import { openArchive } from "./archive.ts";
import {
  asManifest,
  BACKUP_SCHEMA,
  hashOf,
  LOADS_SCHEMA,
  LOADS_SECTION,
  MANIFEST_HASH_PATH,
  MANIFEST_PATH,
  type Manifest,
} from "./manifest.ts";
import { unpackLoad } from "./pack-load.ts";

export interface OpenedBackup {
  readonly entries: readonly LogEntry[];
  readonly sections: readonly BackupSection[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a backup whole; throws a `Refusal` when it is no backup, damaged, or has something of a later version of the app. */
export async function readBackup(file: Blob, known: KnownSections): Promise<OpenedBackup> {
  const files = await openArchive(file);
  if (!files) throw new Refusal(backupUnknown());
  const manifest = await readManifest(files);
  const highest: KnownSections = { ...known, [LOADS_SECTION]: LOADS_SCHEMA };
  const isLater = ({ name, schema }: { readonly name: string; readonly schema: number }): boolean =>
    !Object.hasOwn(highest, name) || schema > (highest[name] ?? 0);
  if (manifest.sections.some(isLater)) throw new Refusal(backupLater());
  for (const section of manifest.sections) await checkFiles(files, section);
  const [loads = [], others] = [
    manifest.sections.find(({ name }) => name === LOADS_SECTION)?.files,
    manifest.sections.filter(({ name }) => name !== LOADS_SECTION),
  ];
  return {
    entries: loads.filter(({ path }) => path.endsWith(".json")).map(({ path }) => readLoad(files, path)),
    sections: others.map(({ name, schema, files: [part] }) => ({
      name,
      schema,
      value: jsonOf(files.get(part?.path ?? "")),
    })),
  };
}

async function readManifest(files: Files): Promise<Manifest> {
  const bytes = files.get(MANIFEST_PATH);
  const hash = files.get(MANIFEST_HASH_PATH);
  if (!bytes || !hash) throw new Refusal(backupUnknown());
  if ((await hashOf(bytes)) !== new TextDecoder().decode(hash)) throw new Refusal(backupDamaged());
  const value = jsonOf(bytes);
  // A later layout may have another shape: its number is looked at first.
  const schema: unknown = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (typeof schema === "number" && schema > BACKUP_SCHEMA) throw new Refusal(backupLater());
  const manifest = asManifest(value);
  if (!manifest) throw new Refusal(backupUnknown());
  return manifest;
}

async function checkFiles(files: Files, section: Manifest["sections"][number]): Promise<void> {
  for (const { path, bytes, sha256 } of section.files) {
    const found = files.get(path);
    if (!found || found.byteLength !== bytes || (await hashOf(found)) !== sha256) throw new Refusal(backupDamaged());
  }
}

function readLoad(files: Files, path: string): LogEntry {
  const columns = files.get(path.replace(/\.json$/, ".bin"));
  const entry = columns ? unpackLoad(jsonOf(files.get(path)), columns) : "damaged";
  if (entry === "later") throw new Refusal(backupLater());
  if (entry === "damaged") throw new Refusal(backupDamaged());
  return entry;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(backupDamaged());
  }
}
