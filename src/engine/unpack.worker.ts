/** Unpacks one archive and is gone. */

import { expose, transfer } from "comlink";
import type { FileBytes } from "./engine-api.ts";
import { unpack } from "./unpack.ts";

const remote = {
  unpack: async (file: FileBytes) => {
    const unpacked = await unpack(file);
    return unpacked.kind === "files"
      ? transfer(
          unpacked,
          unpacked.files.flatMap(({ bytes }) => (bytes instanceof ArrayBuffer ? [bytes] : [])),
        )
      : unpacked;
  },
};

/** What the page can call on this worker. */
export type UnpackRemote = typeof remote;

expose(remote);
