/** The least that reading a file can take: all its bytes, slice after slice, and nothing done with them. */

import type { StartContender } from "./contender.ts";

/** As large as the pieces that the app reads; a number of its own, for a yardstick does not follow what it measures. */
const SLICE = 8 * 1024 * 1024;

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
