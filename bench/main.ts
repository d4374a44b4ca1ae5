/**
 * `npm run bench`: measures, prints the table and writes `bench/RESULTS.md`. With `--strict` it ends with 1 when a budget is
 * exceeded; without, a slow machine is no failure.
 */

import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { launchBrowser } from "./browser.ts";
import { makeExportText } from "./export-text.ts";
import { measureAll } from "./measure-all.ts";
import { isOver, resultsPage, rowsOf, tableOf } from "./report.ts";
import { openSite } from "./site.ts";

const STRICT = "--strict";
const RESULTS = new URL("RESULTS.md", import.meta.url);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const unknown = process.argv.slice(2).filter((argument) => argument !== STRICT);
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(" ")}; there is only ${STRICT}`);

const loadNow = (): number => loadavg()[0] ?? 0;
const before = loadNow();
say("building");
const site = await openSite(makeExportText());
const browser = await launchBrowser();
try {
  const rows = rowsOf(await measureAll(browser, site, say));
  const circumstances = {
    date: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
    browser: `Chromium ${browser.version()}`,
    processors: availableParallelism(),
    load: [before, loadNow()] as const,
  };
  writeFileSync(RESULTS, resultsPage(rows, circumstances));
  say(tableOf(rows));
  if (process.argv.includes(STRICT) && rows.some(isOver)) process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}
