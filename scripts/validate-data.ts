/** Checks `data/` against its schemas and the facts no schema says. Exit code 1 when something is wrong. */

import { fileURLToPath } from "node:url";
import { sentenceOf } from "./reference/check.ts";
import { CHECKS, checkData } from "./reference/check-data.ts";
import { readFolder } from "./reference/files.ts";

const data = readFolder(process.argv[2] ?? fileURLToPath(new URL("../data/", import.meta.url)));
const problems = checkData(data);
for (const problem of problems) console.error(sentenceOf(problem));
console.log(
  problems.length === 0
    ? `data/ is sound: ${data.size} files, ${CHECKS.length} facts checked.`
    : `${problems.length} problems in data/.`,
);
if (problems.length > 0) process.exitCode = 1;
