/**
 * `npm run mutation`: plants small faults in src/domain and src/analysis, one by one, and counts those that the tests of
 * the same folder notice. `npm run mutation -- analysis/tests` looks at one folder, `-- analysis "{change,rate}"` at some
 * of its files with the tests of the same name. Takes minutes per folder, so it is no part of `npm test`; docs/mutation.md
 * says what came out.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { type MutationReport, scoreOf } from "./mutation-score.ts";

const inside = readdirSync("src/analysis", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const all = ["domain", "analysis", ...inside.map(({ name }) => `analysis/${name}`)];
const [asked, files = "*"] = process.argv.slice(2);
if (asked !== undefined && !all.includes(asked)) throw new Error(`no folder "${asked}"; choose from ${all.join(", ")}`);

let failed = false;
const lines: string[] = [];
for (const folder of asked === undefined ? all : [asked]) {
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTATION_FILES: files };
  const { status } = spawnSync("npx stryker run", { shell: true, stdio: "inherit", env });
  failed ||= status !== 0;
  if (status !== 0) continue;
  const report: MutationReport = JSON.parse(readFileSync(`reports/mutation/${folder.replace("/", "-")}.json`, "utf8"));
  const { killed, timedOut, survived, percentage } = scoreOf(report);
  lines.push(
    `src/${folder}: ${killed} killed (${timedOut} timed out), ${survived} survived, ${percentage.toFixed(1)} %`,
  );
}
console.log(`\n${lines.join("\n")}`);
process.exitCode = failed ? 1 : 0;
