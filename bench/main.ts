/**
 * `npm run bench`: measures, prints the tables and writes `bench/RESULTS.md`. `--only app`, `--only engine` or `--only load` measures one part,
 * `--sizes` and `--contenders` less of the loads. With `--strict` it ends with 1 when a bound is exceeded; without, a slow
 * machine is no failure.
 */

import { availableParallelism, loadavg } from "node:os";
import type { Browser } from "playwright-core";
import { type Asked, type Part, readArguments } from "./arguments.ts";
import { launchBrowser } from "./browser.ts";
import { engineTables, isWithinBounds } from "./engine-report.ts";
import { makeExportText } from "./export-text.ts";
import { budgetsOf, budgetTable, hasFailed, loadTables } from "./load-report.ts";
import { measureAll } from "./measure-all.ts";
import { measureEngine } from "./measure-engine.ts";
import { type LoadPlan, measureLoads } from "./measure-loads.ts";
import { isOver, rowsOf, tableOf } from "./report.ts";
import { keepResults } from "./results-file.ts";
import { openSite } from "./site.ts";

const RESULTS = new URL("RESULTS.md", import.meta.url);

/** Something that is measured, and has a section of its own in the page of results. */
interface Chapter {
  readonly title: string;
  readonly measure: () => Promise<Measured>;
  readonly isKept: boolean;
}

interface Measured {
  /** Markdown. */
  readonly body: string;
  readonly isWithinBounds: boolean;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function chaptersOf(browser: Browser, { parts, sizes, contenders, isWholeLoad }: Asked): readonly Chapter[] {
  const ofPart: Readonly<Record<Part, () => readonly Chapter[]>> = {
    app: () => [{ title: "In the app", measure: () => measureApp(browser), isKept: true }],
    engine: () => [{ title: "Answers over 3.33 million rows", measure: () => answersOver(browser), isKept: true }],
    load: () =>
      sizes.map((size) => ({
        title: `Loading ${size} million rows`,
        measure: () => measureLoad(browser, { size, contenders }),
        isKept: isWholeLoad,
      })),
  };
  return parts.flatMap((part) => ofPart[part]());
}

async function answersOver(browser: Browser): Promise<Measured> {
  const run = await measureEngine(browser, say);
  return { body: engineTables(run), isWithinBounds: isWithinBounds(run) };
}

async function measureApp(browser: Browser): Promise<Measured> {
  say("building");
  const site = await openSite(makeExportText());
  try {
    const rows = rowsOf(await measureAll(browser, site, say));
    return { body: `Milliseconds.\n\n${tableOf(rows)}`, isWithinBounds: !rows.some(isOver) };
  } finally {
    await site.close();
  }
}

async function measureLoad(browser: Browser, plan: LoadPlan): Promise<Measured> {
  const results = await measureLoads(browser, plan, say);
  const budgets = budgetsOf(results);
  const tables = [...(budgets.length === 0 ? [] : [budgetTable(budgets)]), loadTables(results)];
  return { body: tables.join("\n\n"), isWithinBounds: !budgets.some(hasFailed) };
}

const loadNow = (): number => loadavg()[0] ?? 0;
const asked = readArguments(process.argv.slice(2));
const browser = await launchBrowser();
try {
  for (const { title, measure, isKept } of chaptersOf(browser, asked)) {
    const before = loadNow();
    const { body, isWithinBounds: isWithin } = await measure();
    const circumstances = {
      date: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
      browser: `Chromium ${browser.version()}`,
      processors: availableParallelism(),
      load: [before, loadNow()] as const,
    };
    if (isKept) keepResults(RESULTS, { title, circumstances, body });
    say(body);
    if (asked.strict && !isWithin) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
