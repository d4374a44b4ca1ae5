/**
 * Makes the generated files of `data/` from a folder of facts and a folder of design:
 *
 *     npx tsx scripts/make-reference.ts FACTS_FOLDER [DESIGN_FOLDER]
 *
 * Files that people keep are never written, only checked against the facts. Which is which: `data/README.md`.
 */

import { fileURLToPath } from "node:url";
import { checkHandKept } from "./reference/check-hand-kept.ts";
import { readFolder, writeFolder } from "./reference/files.ts";
import { makeReference } from "./reference/make-all.ts";

const [factsFolder, designFolder] = process.argv.slice(2);
if (factsFolder === undefined) {
  console.error("Usage: npx tsx scripts/make-reference.ts FACTS_FOLDER [DESIGN_FOLDER]");
  process.exit(2);
}

const dataFolder = fileURLToPath(new URL("../data/", import.meta.url));
const facts = readFolder(factsFolder);
const design = designFolder === undefined ? undefined : readFolder(designFolder);
const written = writeFolder(dataFolder, makeReference(facts, design, readFolder(dataFolder)));
console.log(written.length === 0 ? "Nothing changed." : `Written: ${written.join(", ")}`);

const problems = checkHandKept(facts, readFolder(dataFolder));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
