/** The first visit of a fresh profile, with the page's thread slowed down as on a modest laptop. */

import type { Browser } from "playwright-core";
import { freshProfile, slowDown } from "../browser.ts";
import { ANSWERED_MARK, USABLE_MARK } from "../probe/marks.ts";
import { covered, worst } from "../statistics.ts";
import { pageTasks, processorTime, type Span, type Trace, tracing, workerTasks } from "../trace.ts";

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

/** A first screen, and how long it was until the engine could answer: what a second page waits for. */
export interface FirstVisit extends FirstScreen {
  /** As `total`, until the engine's first answer. */
  readonly answered: number;
  /** As `engine`, until that answer. */
  readonly engineUntilAnswered: number;
}

/** One visit to a page without an engine. */
export async function visitPlain(browser: Browser, probe: string, address: string): Promise<FirstScreen> {
  return readScreen(await traceVisit(browser, { probe, address, until: () => window.probe.usable }));
}

/** One visit to the app. */
export async function visitApp(browser: Browser, probe: string, address: string): Promise<FirstVisit> {
  const until = (): Promise<unknown> => Promise.all([window.probe.usable, window.probe.answered]);
  const trace = await traceVisit(browser, { probe, address, until });
  const span = spanUntil(trace, ANSWERED_MARK);
  const engine = covered(workerTasks(trace, span));
  return {
    ...readScreen(trace),
    answered: span.to - span.from + (SLOWDOWN - 1) * engine,
    engineUntilAnswered: engine,
  };
}

interface Visit {
  readonly probe: string;
  readonly address: string;
  /** Runs in the page. */
  readonly until: () => Promise<unknown>;
}

async function traceVisit(browser: Browser, { probe, address, until }: Visit): Promise<Trace> {
  const { context, page } = await freshProfile(browser, probe);
  try {
    await slowDown(page, SLOWDOWN);
    const { trace } = await tracing(browser, async () => {
      await page.goto(address);
      await page.evaluate(until);
    });
    return trace;
  } finally {
    await context.close();
  }
}

/** From the navigation until the page left a mark. */
function spanUntil(trace: Trace, mark: string): Span {
  const found = trace.marks.find(({ name }) => name === mark);
  if (found === undefined) throw new Error(`the trace has no ${mark}`);
  return { from: found.at - found.sinceNavigation, to: found.at };
}

function readScreen(trace: Trace): FirstScreen {
  const span = spanUntil(trace, USABLE_MARK);
  const [ofPage, ofWorkers] = [pageTasks(trace, span), workerTasks(trace, span)];
  const engine = covered(ofWorkers);
  return {
    page: span.to - span.from,
    engine,
    total: span.to - span.from + (SLOWDOWN - 1) * engine,
    processor: processorTime(ofPage) + SLOWDOWN * processorTime(ofWorkers),
    longestBlock: worst(ofPage.map(({ duration }) => duration)),
    longestBlockProcessor: worst(ofPage.map(({ processor }) => processor)),
  };
}
