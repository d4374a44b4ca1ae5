/** Question to painted chart: changes of the controls of a theme page, none of them asked before. */

import type { Browser, Page } from "playwright-core";
import { THEME_CONTROLS } from "../../src/text/controls-nl.ts";
import { CHANGE_MARK, SETTLED_MARK } from "../probe/marks.ts";
import type { ChangeTiming } from "../probe/probe.ts";
import { pageTasks, processorTime, type Trace, tracing, workerTasks } from "../trace.ts";

/** One change and what it cost; milliseconds. */
export interface Change extends ChangeTiming {
  readonly control: string;
  /** Time on a processor until the charts in the window were painted: page and workers, without waiting for anything. */
  readonly processor: number;
}

/** Controls by an English name; in each round every one of them is changed. */
const CONTROLS = {
  measure: THEME_CONTROLS.measureLabel,
  "from year": THEME_CONTROLS.fromLabel,
  indicator: THEME_CONTROLS.indicatorLabel,
  "to year": THEME_CONTROLS.toLabel,
  "as-of month": THEME_CONTROLS.asOfMonth,
  "as-of year": THEME_CONTROLS.asOfYear,
  method: THEME_CONTROLS.methodLabel,
} as const;

const ROUNDS_AT_MOST = 12;

/** Changes control after control until `count` changes were cold. The page must show a theme. */
export async function changeFilters(browser: Browser, page: Page, count: number): Promise<readonly Change[]> {
  return traced(browser, page, async (change) => {
    let cold = 0;
    for (let round = 0; round < ROUNDS_AT_MOST && cold < count; round++) {
      for (const [control, label] of Object.entries(CONTROLS)) {
        const choices = await choicesOf(page, label);
        const value = choices[(round * 5 + 3) % Math.max(1, choices.length)];
        if (value === undefined) continue;
        const { asked } = await change(control, label, value);
        if (asked) cold += 1;
      }
    }
    if (cold < count) throw new Error(`only ${cold} of ${count} changes were cold`);
  }).then((changes) => changes.filter(({ asked }) => asked));
}

/** The yardstick: the same browser drawing one line with 14 points for every choice of a bare control. */
export async function changeYardstick(
  browser: Browser,
  page: Page,
  from: number,
  to: number,
): Promise<readonly Change[]> {
  return traced(browser, page, async (change) => {
    for (let at = from; at < to; at++) await change("yardstick", "factor", String(at));
  });
}

type MakeChange = (control: string, label: string, value: string) => Promise<ChangeTiming>;

/** Makes changes under a trace, and adds to each what the trace says of it. */
async function traced(
  browser: Browser,
  page: Page,
  make: (change: MakeChange) => Promise<void>,
): Promise<readonly Change[]> {
  const made: (ChangeTiming & { readonly control: string })[] = [];
  const { trace } = await tracing(browser, () =>
    make(async (control, label, value) => {
      const timing = await page.evaluate((asked) => window.probe.change(asked.label, asked.value), { label, value });
      made.push({ control, ...timing });
      return timing;
    }),
  );
  const processor = processorTimes(trace);
  return made.map((change, at) => ({ ...change, processor: processor[at] ?? 0 }));
}

function processorTimes(trace: Trace): readonly number[] {
  const ends = trace.marks.filter(({ name }) => name === SETTLED_MARK);
  return trace.marks
    .filter(({ name }) => name === CHANGE_MARK)
    .map(({ at }, index) => {
      const span = { from: at, to: ends[index]?.at ?? at };
      return processorTime(pageTasks(trace, span)) + processorTime(workerTasks(trace, span));
    });
}

/** What a control offers besides what is chosen; nothing where the page has no such control now. */
async function choicesOf(page: Page, label: string): Promise<readonly string[]> {
  if ((await page.locator(`select[aria-label="${label}"]`).count()) === 0) return [];
  const choices = await page.evaluate((asked) => window.probe.choices(asked), label);
  return choices.filter((choice) => choice !== "");
}
