/** Takes files out of an archive where the caller is: in the worker made for it, on the command line, in tests. */

import { openArchive } from "../ingest/archive/open-archive.ts";
import { archiveRefused, archiveUnpacked } from "../text/data/archive-nl.ts";
import type { FileBytes, Unpacked } from "./engine-api.ts";

/** The files in an archive, each with the name under which it is shown; what is no archive is `plain`. */
export async function unpack({ fileName, bytes }: FileBytes): Promise<Unpacked> {
  const buffer = bytes instanceof ArrayBuffer ? bytes : await bytes.arrayBuffer();
  const opened = await openArchive(new Uint8Array(buffer), fileName);
  switch (opened.kind) {
    case "plain":
      return { kind: "plain" };
    case "refused":
      return { kind: "refused", sentence: archiveRefused(fileName, opened.problem) };
    case "files":
      return {
        kind: "files",
        files: opened.files.map((file) => ({
          fileName: file.name,
          bytes: file.bytes.buffer,
          ...(file.modified === undefined ? {} : { modified: file.modified }),
        })),
        sentence: archiveUnpacked(fileName, opened.files.length, opened.skipped),
      };
  }
}
