/**
 * Runs in every measured page, before its own code: makes changes as a reader would and says when what they asked for
 * had been painted. Built to one script, because the policy of the page lets nothing else in.
 */

import { recordAnswers } from "./answers.ts";
import { ANSWERED_MARK, CHANGE_MARK, SETTLED_MARK } from "./marks.ts";
import { watchCharts } from "./painted.ts";
import { firstUsable } from "./usable.ts";

/** Milliseconds of one change of a control, from the input event. */
export interface ChangeTiming {
  /** Until every chart in the window showed the answer: two frames after the last of them was in the document. */
  readonly inView: number;
  /** The same for the charts further down. */
  readonly wholePage: number;
  /** From the question to the reply, as the page sees it: the worker, and the way there and back. */
  readonly engine: number;
  /** Specs made into options, all charts that were drawn up to `inView`. */
  readonly option: number;
  /** ECharts drawing those options. */
  readonly draw: number;
  /** How many charts had been drawn by then. */
  readonly drawn: number;
  /** Whether the engine was asked anything: if not, the answer came from the cache. */
  readonly asked: boolean;
}

export interface Probe {
  readonly choices: (label: string) => readonly string[];
  readonly change: (label: string, value: string) => Promise<ChangeTiming>;
  /** When the first screen could be used, since the navigation. Resolves then. */
  readonly usable: Promise<number>;
  /** Resolves when the engine has answered for the first time. */
  readonly answered: Promise<void>;
  /** Durations of main-thread blocks of 50 ms and more, since the page began or since the last call. */
  readonly takeLongTasks: () => readonly number[];
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

const { all: answers, first: firstAnswer } = recordAnswers();

function control(label: string): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (found === null) throw new Error(`no control "${label}"`);
  return found;
}

const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set;

async function change(label: string, value: string): Promise<ChangeTiming> {
  const select = control(label);
  const asked = answers.length;
  const watch = watchCharts();
  const start = performance.now();
  performance.mark(CHANGE_MARK, { startTime: start });
  setValue?.call(select, value);
  select.dispatchEvent(new Event("change", { bubbles: true }));
  const painted = await watch.settled();
  performance.mark(SETTLED_MARK, { startTime: painted.inView });
  const measures = performance
    .getEntriesByType("measure")
    .filter(({ startTime }) => startTime >= start && startTime <= painted.inView);
  const total = (name: string): number =>
    measures.reduce((sum, entry) => sum + (entry.name === name ? entry.duration : 0), 0);
  performance.clearMeasures();
  return {
    inView: painted.inView - start,
    wholePage: painted.wholePage - start,
    engine: answers.slice(asked).reduce((sum, { duration }) => sum + duration, 0),
    option: total("chart:option"),
    draw: total("chart:draw"),
    drawn: measures.filter(({ name }) => name === "chart:draw").length,
    asked: answers.length > asked,
  };
}

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: "longtask", buffered: true });

const probe: Probe = {
  choices: (label) =>
    [...control(label).options].filter((option) => !option.disabled && !option.selected).map((option) => option.value),
  change,
  usable: firstUsable(),
  answered: firstAnswer.then(() => void performance.mark(ANSWERED_MARK)),
  takeLongTasks: () => longTasks.splice(0),
};
Object.defineProperty(window, "probe", { value: probe });
