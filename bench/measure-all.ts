/** Every measurement of one run, in one browser, each beside its yardstick. */

import type { Browser } from "playwright-core";
import { freshProfile } from "./browser.ts";
import { type FileLoad, loadFile, readBytes } from "./measures/file-load.ts";
import { type Change, changeFilters, changeYardstick } from "./measures/filter-changes.ts";
import { type FirstScreen, type FirstVisit, visitApp, visitPlain } from "./measures/first-screen.ts";
import { EXPORT_FILE, type Site } from "./site.ts";

const CHANGES = 36;
const YARDSTICK_CHANGES = 20;
const VISITS = 5;
const LOADS = 3;
const THEME = "#/thema/woninginbraken";

export interface Results {
  readonly changes: readonly Change[];
  readonly plainCharts: readonly Change[];
  readonly visits: readonly FirstVisit[];
  readonly plainVisits: readonly FirstScreen[];
  readonly loads: readonly FileLoad[];
  readonly plainReads: readonly number[];
}

/** Measures in an order in which every yardstick stands next to what it is for. */
export async function measureAll(browser: Browser, site: Site, say: (what: string) => void): Promise<Results> {
  say("changes of filter");
  const changes = await changesOf(browser, site);
  say("first screen");
  const [visits, plainVisits]: [FirstVisit[], FirstScreen[]] = [[], []];
  for (let at = 0; at < VISITS; at++) {
    plainVisits.push(await visitPlain(browser, site.probe, `${site.yardsticks}react.html`));
    visits.push(await visitApp(browser, site.probe, site.app));
  }
  say("loading a file");
  const loads: FileLoad[] = [];
  for (let at = 0; at < LOADS; at++) loads.push(await loadFile(browser, site.probe, site.app, site.exportPath));
  return { ...changes, visits, plainVisits, loads, plainReads: await readsOf(browser, site) };
}

async function changesOf(browser: Browser, site: Site): Promise<Pick<Results, "changes" | "plainCharts">> {
  const [plain, app] = [await freshProfile(browser, site.probe), await freshProfile(browser, site.probe)];
  await plain.page.goto(`${site.yardsticks}chart.html`);
  await app.page.goto(`${site.app}${THEME}`);
  for (const { page } of [plain, app]) await page.evaluate(() => window.probe.usable);
  const before = await changeYardstick(browser, plain.page, 1, YARDSTICK_CHANGES / 2);
  const changes = await changeFilters(browser, app.page, CHANGES);
  const after = await changeYardstick(browser, plain.page, YARDSTICK_CHANGES / 2, YARDSTICK_CHANGES);
  await Promise.all([plain.context.close(), app.context.close()]);
  return { changes, plainCharts: [...before, ...after] };
}

async function readsOf(browser: Browser, site: Site): Promise<readonly number[]> {
  const { context, page } = await freshProfile(browser, site.probe);
  await page.goto(`${site.yardsticks}react.html`);
  const reads: number[] = [];
  for (let at = 0; at < LOADS; at++) reads.push(await readBytes(page, `${site.yardsticks}${EXPORT_FILE}`));
  await context.close();
  return reads;
}
