/** Whether every file of `data/` is accounted for. */

import type { Check, Problem } from "./check.ts";
import { schemaPath } from "./check-schemas.ts";
import { type Files, textOf } from "./files.ts";

const README = "README.md";
const ROW = /^\| `([^`]+)` \|/;

const filesAreNamed: Check = {
  name: "files-are-named",
  sentence: "data/README.md names every file of data/ in a table, and no file that is not there.",
  run: (data) => {
    const named = textOf(data, README)
      .split("\n")
      .flatMap((line) => ROW.exec(line)?.[1] ?? []);
    const present = [...data.keys()].filter((path) => path !== README && !path.endsWith(".schema.json"));
    return [
      ...present.filter((path) => !named.includes(path)).map((path) => readmeProblem(`${path} is not named.`)),
      ...named.filter((path) => !present.includes(path)).map((path) => readmeProblem(`${path} does not exist.`)),
    ];
  },
};

const schemasHaveFiles: Check = {
  name: "schemas-have-files",
  sentence: "Every schema belongs to a file beside it.",
  run: (data) => orphans(data).map((file) => ({ file, problem: "there is no file for this schema." })),
};

function orphans(data: Files): readonly string[] {
  const owned = new Set([...data.keys()].filter((path) => !path.endsWith(".schema.json")).map(schemaPath));
  return [...data.keys()].filter((path) => path.endsWith(".schema.json") && !owned.has(path));
}

/** Everything about files as such. */
export const FILE_CHECKS: readonly Check[] = [filesAreNamed, schemasHaveFiles];

function readmeProblem(problem: string): Problem {
  return { file: README, problem };
}
