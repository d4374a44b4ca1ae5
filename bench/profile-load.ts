/**
 * `npx tsx bench/profile-load.ts 3.16 sorted ours`: where the time of one reading goes, function by function. The
 * profiler takes time itself: compare the shares, not the seconds.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBigExports, ORDERS, SIZES } from "./big-export.ts";
import { freshProfile, launchBrowser } from "./browser.ts";
import { openContenders } from "./contender-site.ts";
import { CONTENDERS } from "./contenders/contender.ts";
import { markdownTable } from "./markdown-table.ts";
import { readReferenceTexts } from "./measure-loads.ts";
import { functionTimes, PROFILE_CATEGORIES } from "./sampled-profile.ts";

const FUNCTIONS_SHOWN = 40;
const SHORTEST_MS = 5;

const [askedSize, askedOrder, askedName] = process.argv.slice(2);
const size = SIZES.find((each) => each === askedSize);
const order = ORDERS.find((each) => each === askedOrder);
const name = CONTENDERS.find((each) => each === askedName);
if (size === undefined || order === undefined || name === undefined) {
  throw new Error(`size, order and reader: ${[SIZES, ORDERS, CONTENDERS].map((each) => each.join(" or ")).join("; ")}`);
}

const folder = mkdtempSync(join(tmpdir(), "veiligheidsbeeld-bench-"));
const site = await openContenders("readable");
const browser = await launchBrowser();
try {
  const file = makeBigExports(folder, size).find((each) => each.order === order);
  const { page } = await freshProfile(browser, "");
  await page.goto(`${site.address}load.html`);
  await page.waitForFunction(() => "loadPage" in window);
  await page.locator("input").setInputFiles(file?.path ?? "");
  await page.evaluate(([of, texts]) => window.loadPage.start(of, texts), [name, readReferenceTexts()] as const);
  await browser.startTracing(page, { categories: PROFILE_CATEGORIES });
  const wall = await page.evaluate(() => window.loadPage.load());
  const functions = functionTimes((await browser.stopTracing()).toString("utf8"));
  const shown = functions.slice(0, FUNCTIONS_SHOWN).filter(({ self }) => self >= SHORTEST_MS);
  const columns = [
    { head: "ms", holds: "number" },
    { head: "function", holds: "text" },
    { head: "where", holds: "text" },
  ] as const;
  const rows = shown.map(({ self, name: of, where }) => [self.toFixed(0), of, where]);
  process.stdout.write(`${(wall / 1000).toFixed(2)} s\n\n${markdownTable(columns, rows)}\n`);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
