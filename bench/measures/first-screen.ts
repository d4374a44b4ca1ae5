/** The first visit of a fresh profile, with the page's thread slowed down as on a modest laptop. */

import type { Browser } from "playwright-core";
import { freshProfile, slowDown } from "../browser.ts";
import { USABLE_MARK } from "../probe/marks.ts";
import { covered, worst } from "../statistics.ts";
import { pageTasks, processorTime, type Trace, tracing, workerTasks } from "../trace.ts";

export const SLOWDOWN = 4;

/** Milliseconds, from the navigation until the first screen could be used. */
export interface FirstScreen {
  /** As the clock has it, the page's thread slowed down, workers not. */
  readonly page: number;
  /** At least one worker was at work. */
  readonly engine: number;
  /** As if the workers had been slowed down as much. */
  readonly total: number;
  /** Time on a processor alone, which a busy machine does not lengthen: page and workers, both slowed down. */
  readonly processor: number;
  /** The longest task of the page's thread, slowed down. */
  readonly longestBlock: number;
  readonly longestBlockProcessor: number;
}

/** One visit. */
export async function visit(browser: Browser, probe: string, address: string): Promise<FirstScreen> {
  const { context, page } = await freshProfile(browser, probe);
  try {
    await slowDown(page, SLOWDOWN);
    const { trace } = await tracing(browser, async () => {
      await page.goto(address);
      await page.evaluate(() => window.probe.usable);
    });
    return readVisit(trace);
  } finally {
    await context.close();
  }
}

function readVisit(trace: Trace): FirstScreen {
  const usable = trace.marks.find(({ name }) => name === USABLE_MARK);
  if (usable === undefined) throw new Error("the trace does not say when the screen could be used");
  const span = { from: usable.at - usable.sinceNavigation, to: usable.at };
  const [ofPage, ofWorkers] = [pageTasks(trace, span), workerTasks(trace, span)];
  const engine = covered(ofWorkers);
  return {
    page: usable.sinceNavigation,
    engine,
    total: usable.sinceNavigation + (SLOWDOWN - 1) * engine,
    processor: processorTime(ofPage) + SLOWDOWN * processorTime(ofWorkers),
    longestBlock: worst(ofPage.map(({ duration }) => duration)),
    longestBlockProcessor: worst(ofPage.map(({ processor }) => processor)),
  };
}
