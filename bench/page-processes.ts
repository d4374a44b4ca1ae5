/**
 * What the browser's page processes take of the machine, as the kernel counts it: the highest memory of each process, so that
 * no peak falls between two looks, and the time that all its threads were on a processor. Linux alone has this.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** By process. */
export type Counters = ReadonlyMap<number, { readonly resident: number; readonly processor: number }>;

/** Of one process, while it was measured. */
export interface Taken {
  /** Bytes at the highest, over what was resident with an empty page. */
  readonly peak: number;
  /** Milliseconds, in steps of ten. */
  readonly processor: number;
}

const MILLISECONDS_PER_TICK = 10;

/** The counters of every page process now; what they had at most is forgotten. `undefined` where it cannot be known. */
export async function takeCounters(browser: Browser): Promise<Counters | undefined> {
  const processes = await pageProcesses(browser);
  if (processes.some((process) => !existsSync(`/proc/${process}/clear_refs`))) return undefined;
  for (const process of processes) writeFileSync(`/proc/${process}/clear_refs`, "5");
  const counters = processes.map((process) => {
    return [process, { resident: residentOf(process, "VmRSS"), processor: processorOf(process) }] as const;
  });
  return new Map(counters);
}

/**
 * What the process took since `before` that grew most over `empty`: the others do nothing. `undefined` when one of them is
 * gone or there were no counters.
 */
export function takenSince(before: Counters | undefined, empty: Counters | undefined): Taken | undefined {
  if (before === undefined || empty === undefined) return undefined;
  if ([...empty.keys()].some((process) => !existsSync(`/proc/${process}`))) return undefined;
  const taken = [...empty].map(([process, { resident, processor }]) => ({
    peak: residentOf(process, "VmHWM") - resident,
    processor: processorOf(process) - (before.get(process)?.processor ?? processor),
  }));
  return taken.sort((a, b) => b.peak - a.peak)[0];
}

async function pageProcesses(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  } finally {
    await session.detach();
  }
}

function residentOf(process: number, line: "VmRSS" | "VmHWM"): number {
  const kilobytes = new RegExp(`^${line}:\\s*(\\d+) kB`, "m").exec(
    readFileSync(`/proc/${process}/status`, "utf8"),
  )?.[1];
  if (kilobytes === undefined) throw new Error(`process ${process} has no ${line}`);
  return Number(kilobytes) * 1024;
}

/** Of all its threads, its own code and the kernel's for it. */
function processorOf(process: number): number {
  const text = readFileSync(`/proc/${process}/stat`, "utf8");
  // The name, in brackets, may hold spaces; user and system time are the 12th and 13th field behind it.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK;
}
