/**
 * Makes the simulated and reconstructed publications of `data/publications/` from the real ones and the reference data:
 *
 *     npx tsx scripts/make-simulation.ts
 *
 * The same data gives the same files, byte for byte. Run it after `make-reference.ts` when real figures have changed.
 */

import { fileURLToPath } from "node:url";
import { readFolder, writeFolder } from "./reference/files.ts";
import { sumOf } from "./simulation/apportion.ts";
import { makeSimulation } from "./simulation/make-all.ts";
import { FIRST_SCREEN_BYTES, fetchedSizes } from "./simulation/sizes.ts";

const folder = fileURLToPath(new URL("../data/", import.meta.url));
const written = writeFolder(folder, makeSimulation(readFolder(folder)));
console.log(written.length === 0 ? "Nothing changed." : `Written: ${written.join(", ")}`);

const sizes = fetchedSizes(readFolder(folder));
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
for (const { path, raw, gzip } of sizes.filter(({ path }) => path.startsWith("publications/"))) {
  console.log(`${path}: ${kilobytes(raw)}, gzip ${kilobytes(gzip)}`);
}
const total = sumOf(sizes.map(({ gzip }) => gzip));
console.log(`Fetched at the first screen: gzip ${kilobytes(total)} of ${kilobytes(FIRST_SCREEN_BYTES)}.`);
if (total > FIRST_SCREEN_BYTES) process.exitCode = 1;
