/** The bytes in one stream, into one buffer that is used again and again: how quick and how small reading a file can be. */

import type { StartContender } from "./contender.ts";

const BUFFER = 2 * 1024 * 1024;

export const start: StartContender = async () => ({
  load: async (file) => {
    const reader = file.stream().getReader({ mode: "byob" });
    let read = 0;
    let next = await reader.read(new Uint8Array(BUFFER));
    while (!next.done) {
      read += next.value.byteLength;
      next = await reader.read(new Uint8Array(next.value.buffer));
    }
    if (read !== file.size) throw new Error(`${read} of ${file.size} bytes`);
  },
  sums: async () => undefined,
});
