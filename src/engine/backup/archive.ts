/** Many named files as one, and back. The library comes when somebody makes or opens a backup. */

/** A named file of the archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Columns of codes shrink to a tenth at the lowest level; more effort gains little. */
const LEVEL = 1;

/** Packs files one by one, so that questions are answered in between. */
export async function packArchive(files: AsyncIterable<ArchiveFile>): Promise<Blob> {
  const { Zip, ZipDeflate } = await import("fflate");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (chunk) parts.push(new Uint8Array(chunk));
  });
  for await (const { path, bytes } of files) {
    const file = new ZipDeflate(path, { level: LEVEL });
    zip.add(file);
    file.push(bytes, true);
    if (failure) throw failure;
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, { type: "application/zip" });
}

/** The files of an archive by path; `undefined` when it is none, or is damaged. */
export async function openArchive(archive: Blob): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const { unzipSync } = await import("fflate");
  try {
    return new Map(Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer()))));
  } catch {
    return undefined;
  }
}
