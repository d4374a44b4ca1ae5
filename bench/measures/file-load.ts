/** A file is offered, checked and loaded; meanwhile the page must stay free for its reader. */

import { basename } from "node:path";
import type { Browser, Page } from "playwright-core";
import { loadedFile, UPLOAD } from "../../src/text/controls-nl.ts";
import { freshProfile } from "../browser.ts";
import { SETTLED_MARK } from "../probe/marks.ts";
import { worst } from "../statistics.ts";
import { pageTasks, type Trace, tracing } from "../trace.ts";

/** Milliseconds. */
export interface FileLoad {
  /** From the offer until the page says what the file is. */
  readonly check: number;
  /** From the press of the button until the page says that it was loaded. */
  readonly load: number;
  /** The longest task of the page's thread meanwhile. */
  readonly longestBlock: number;
  /** Time on a processor of the task that had most of it. */
  readonly longestBlockProcessor: number;
  /** Tasks of 50 ms and more, as the page itself was told. */
  readonly longTasks: number;
}

/** Offers the file to a fresh profile and loads it. */
export async function loadFile(browser: Browser, probe: string, app: string, path: string): Promise<FileLoad> {
  const { context, page } = await freshProfile(browser, probe);
  try {
    await page.goto(`${app}#/gegevens`);
    await page.getByRole("heading", { name: UPLOAD.dropTitle }).waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(() => window.probe.takeLongTasks());
    const { result, trace } = await tracing(browser, async () => {
      await page.evaluate((mark) => void performance.mark(mark), SETTLED_MARK);
      return offerAndLoad(page, path);
    });
    const longTasks = await page.evaluate(() => window.probe.takeLongTasks());
    return { ...result, ...blocksOf(trace), longTasks: longTasks.length };
  } finally {
    await context.close();
  }
}

async function offerAndLoad(page: Page, path: string): Promise<{ readonly check: number; readonly load: number }> {
  const offered = performance.now();
  await page.locator("input[type=file]").setInputFiles(path);
  const button = page.getByRole("button", { name: UPLOAD.load, exact: true });
  await button.waitFor();
  const checked = performance.now();
  await button.click();
  await page.getByText(loadedFile(basename(path))).waitFor();
  return { check: checked - offered, load: performance.now() - checked };
}

function blocksOf(trace: Trace): Pick<FileLoad, "longestBlock" | "longestBlockProcessor"> {
  const ofPage = pageTasks(trace, { from: 0, to: Number.POSITIVE_INFINITY });
  return {
    longestBlock: worst(ofPage.map(({ duration }) => duration)),
    longestBlockProcessor: worst(ofPage.map(({ processor }) => processor)),
  };
}

/** The yardstick: the same bytes fetched and decoded by a page that does nothing else. Milliseconds. */
export async function readBytes(page: Page, address: string): Promise<number> {
  return page.evaluate(async (file) => {
    const start = performance.now();
    const bytes = await (await fetch(file)).arrayBuffer();
    const text = new TextDecoder("utf-8").decode(bytes);
    if (text.length === 0) throw new Error("an empty file");
    return performance.now() - start;
  }, address);
}
