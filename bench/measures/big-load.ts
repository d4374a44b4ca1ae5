/** One contender reads one large export, in a page that has done nothing before. */

import type { Browser, Page } from "playwright-core";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import type { BigExport } from "../big-export.ts";
import { freshProfile } from "../browser.ts";
import type { ContenderName, Sums } from "../contenders/contender.ts";
import { takeCounters, takenSince } from "../page-processes.ts";
import { SETTLED_MARK } from "../probe/marks.ts";
import { worst } from "../statistics.ts";
import { pageTasks, tracing } from "../trace.ts";

/** Times in milliseconds, memory in bytes. */
export interface BigLoad {
  /** Until a file could be read; not counted in `wall`. */
  readonly start: number;
  /** From the file until the data stood ready in the worker that asked for them. */
  readonly wall: number;
  /** Meanwhile, on a processor, all threads of the page's process: without waiting for one, without the browser's own reading. */
  readonly processor: number | undefined;
  /** The longest task of the page's thread meanwhile. */
  readonly longestBlock: number;
  /** Resident memory of the page's process at its highest, over the same process with an empty page. */
  readonly peak: number | undefined;
  /** Absent of one that only reads bytes. */
  readonly sumsAreRight: boolean | undefined;
}

export type BigLoadOutcome =
  | { readonly kind: "loaded"; readonly load: BigLoad }
  | { readonly kind: "failed"; readonly reason: string };

export interface LoadSetting {
  readonly browser: Browser;
  readonly address: string;
  readonly reference: OpeningData["reference"];
}

const PATIENCE_MS = 240_000;
const QUIET_MS = 300;
/** As a page does that has no memory left. */
const PAGE_CRASHED = "its page crashed";

/** A contender that fails, breaks its page or takes longer than four minutes has failed; that is an outcome. */
export async function loadBig(
  { browser, address, reference }: LoadSetting,
  name: ContenderName,
  file: BigExport,
): Promise<BigLoadOutcome> {
  const { context, page } = await freshProfile(browser, "");
  try {
    await page.goto(`${address}empty.html`);
    await page.waitForTimeout(QUIET_MS);
    const empty = await takeCounters(browser);
    await page.goto(`${address}load.html`);
    await page.waitForFunction(() => "loadPage" in window);
    await page.locator("input").setInputFiles(file.path);
    const start = await orFailure(
      page,
      page.evaluate(([of, texts]) => window.loadPage.start(of, texts), [name, reference] as const),
    );
    await page.waitForTimeout(QUIET_MS);
    const before = await takeCounters(browser);
    const { result, trace } = await tracing(browser, async () => {
      await page.evaluate((mark) => void performance.mark(mark), SETTLED_MARK);
      const wall = await orFailure(
        page,
        page.evaluate(() => window.loadPage.load()),
      );
      return { wall, ...takenSince(before, empty) };
    });
    const sums = await orFailure(
      page,
      page.evaluate(() => window.loadPage.sums()),
    );
    const load = {
      start,
      wall: result.wall,
      processor: result.processor,
      peak: result.peak,
      longestBlock: worst(pageTasks(trace, { from: 0, to: Number.POSITIVE_INFINITY }).map(({ duration }) => duration)),
      sumsAreRight: sums && areEqual(sums, file.sums),
    };
    return { kind: "loaded", load };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  } finally {
    await context.close();
  }
}

/** The page's answer, or its end: a page that breaks answers nothing any more. */
async function orFailure<T>(page: Page, answer: Promise<T>): Promise<T> {
  let patience: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    page.once("crash", () => reject(new Error(PAGE_CRASHED)));
    patience = setTimeout(() => reject(new Error(`not done after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, failure]);
  } finally {
    clearTimeout(patience);
  }
}

function areEqual(found: NonNullable<Sums>, expected: NonNullable<Sums>): boolean {
  const periods = Object.keys(expected);
  return periods.length === Object.keys(found).length && periods.every((period) => found[period] === expected[period]);
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const first = text.replace(/^page\.\w+: /, "").split("\n")[0] ?? "";
  return /Target crashed|Target page.*closed/.test(first) ? PAGE_CRASHED : first;
}
