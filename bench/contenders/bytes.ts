/** The least that reading a file can take: all its bytes, slice after slice, and nothing done with them. */

import type { StartContender } from "./contender.ts";

const SLICE = 4 * 1024 * 1024;

export const start: StartContender = async () => ({
  load: async (file) => {
    let read = 0;
    for (let from = 0; from < file.size; from += SLICE) {
      read += (await file.slice(from, from + SLICE).arrayBuffer()).byteLength;
    }
    if (read !== file.size) throw new Error(`${read} of ${file.size} bytes`);
  },
  sums: async () => undefined,
});
