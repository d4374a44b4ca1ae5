/** Reads a trace of the browser: how long the page's own thread and the workers were at work, and the longest block. */

import type { Browser } from "playwright-core";
import { PROBE_MARKS } from "./probe/marks.ts";

/** As few as will do: every event costs the slowed thread time. */
const CATEGORIES = ["toplevel", "blink.user_timing", "v8.execute"];
const TASK = "ThreadControllerImpl::RunTask";
/** A worker goes on after a digest or a read of a file behind the task that brought the answer, not in it. */
const BEHIND_TASK = "RunMicrotasks";

/** A piece of work on one thread; milliseconds. */
export interface Task {
  /** Of one process; two threads may have the same name. */
  readonly key: string;
  readonly thread: string;
  readonly start: number;
  readonly duration: number;
  /** Time on a processor, without waiting for one: what a busy machine does not lengthen. */
  readonly processor: number;
}

export interface Trace {
  /** Tasks of the page and its workers. */
  readonly tasks: readonly Task[];
  /** Marks of the page, in order. */
  readonly marks: readonly Mark[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Mark {
  readonly name: string;
  /** On the clock of the tasks. */
  readonly at: number;
  readonly sinceNavigation: number;
}

/** Tasks of the page's own thread that were under way in a span of time. */
export function pageTasks({ tasks }: Trace, span: Span): readonly Task[] {
  return tasks.filter((task) => task.thread === "CrRendererMain" && isWithin(task, span));
}

/** Tasks of its workers that were under way in a span of time. */
export function workerTasks({ tasks }: Trace, span: Span): readonly Task[] {
  return tasks.filter((task) => task.thread.startsWith("DedicatedWorker") && isWithin(task, span));
}

function isWithin({ start, duration }: Task, { from, to }: Span): boolean {
  return start + duration > from && start < to;
}

/** Time on a processor, together. */
export function processorTime(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { processor }) => sum + processor, 0);
}

/** Traces what the browser does meanwhile; in the browser's name, for a page that crashes cannot end its trace. */
export async function tracing<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly trace: Trace }> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // One trace at a time: the next measurement needs this one ended.
    await browser.stopTracing();
    throw error;
  }
  return { result, trace: readTrace((await browser.stopTracing()).toString("utf8")) };
}

interface TraceEvent {
  readonly name?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly startTime?: number } };
}

function readTrace(text: string): Trace {
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, string>();
  for (const event of traceEvents) {
    if (event.name === "thread_name") threads.set(threadKey(event), event.args?.name ?? "");
  }
  const page = traceEvents.find((event) => PROBE_MARKS.some((mark) => mark === event.name))?.pid;
  const ours = traceEvents.filter((event) => page === undefined || event.pid === page);
  const tasksNamed = (name: string): readonly Task[] =>
    ours.flatMap((event) => (event.name === name ? taskOf(event, threads) : []));
  const tasks = withoutNested([...tasksNamed(TASK), ...tasksNamed(BEHIND_TASK)]);
  const marks = ours.flatMap((event): readonly Mark[] => {
    const { name, ts, args } = event;
    const sinceNavigation = args?.data?.startTime;
    if (ts === undefined || sinceNavigation === undefined || !PROBE_MARKS.some((mark) => mark === name)) return [];
    return [{ name: name ?? "", at: ts / 1000, sinceNavigation }];
  });
  return { tasks, marks };
}

function taskOf(event: TraceEvent, threads: ReadonlyMap<string, string>): readonly Task[] {
  if (event.ts === undefined || event.dur === undefined) return [];
  const key = threadKey(event);
  return [
    {
      key,
      thread: threads.get(key) ?? "",
      start: event.ts / 1000,
      duration: event.dur / 1000,
      processor: (event.tdur ?? 0) / 1000,
    },
  ];
}

/** What runs inside a task of the same thread is counted with it. */
function withoutNested(tasks: readonly Task[]): readonly Task[] {
  const ends = new Map<string, number>();
  return [...tasks]
    .sort((a, b) => a.start - b.start || b.duration - a.duration)
    .filter(({ key, start, duration }) => {
      if (start < (ends.get(key) ?? Number.NEGATIVE_INFINITY)) return false;
      ends.set(key, start + duration);
      return true;
    });
}

function threadKey({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
