/** The table of contents of a backup: what it is, its sections, and a hash of every file in it. */

/** Raised when the layout of the file changes; `read-backup.ts` keeps reading the earlier ones. */
export const BACKUP_SCHEMA = 1;
export const BACKUP_KIND = "veiligheidsbeeld-backup";

export const MANIFEST_PATH = "backup.json";
/** Holds the hash of the manifest, in hexadecimal. */
export const MANIFEST_HASH_PATH = "backup.sha256";

/** The section with the loads; every other section is one JSON file that the page understands. */
export const LOADS_SECTION = "loads";
export const LOADS_SCHEMA = 1;

export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly kind: typeof BACKUP_KIND;
  readonly schema: number;
  /** ISO time. */
  readonly madeAt: string;
  readonly sections: readonly {
    readonly name: string;
    readonly schema: number;
    readonly files: readonly ManifestFile[];
  }[];
}

/** The manifest, when a value has its shape. */
export function asManifest(value: unknown): Manifest | undefined {
  if (!isObject(value) || value["kind"] !== BACKUP_KIND || typeof value["schema"] !== "number") return undefined;
  const { madeAt, sections } = value;
  return typeof madeAt === "string" && Array.isArray(sections) && sections.every(isSection)
    ? { kind: BACKUP_KIND, schema: value["schema"], madeAt, sections }
    : undefined;
}

/** SHA-256, hexadecimal. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isSection(value: unknown): value is Manifest["sections"][number] {
  return (
    isObject(value) &&
    typeof value["name"] === "string" &&
    typeof value["schema"] === "number" &&
    Array.isArray(value["files"]) &&
    value["files"].every(isFile)
  );
}

function isFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    typeof value["path"] === "string" &&
    typeof value["bytes"] === "number" &&
    typeof value["sha256"] === "string"
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
