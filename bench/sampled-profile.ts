/** The samples that the browser's profiler takes of every thread, added up by function. */

export interface FunctionTime {
  readonly name: string;
  readonly where: string;
  /** Milliseconds in the function itself, without what it called. */
  readonly self: number;
}

export const PROFILE_CATEGORIES = ["disabled-by-default-v8.cpu_profiler", "v8", "toplevel"];

/** Spent in no code of the page. */
const NO_CODE = ["(idle)", "(program)", "(root)"];

interface ProfileEvent {
  readonly name?: string;
  readonly pid?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string; readonly lineNumber?: number };
}

/** Of all threads together, the longest first. */
export function functionTimes(trace: string): readonly FunctionTime[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly ProfileEvent[] };
  const chunks = traceEvents.filter(({ name }) => name === "ProfileChunk");
  const functions = new Map<string, FunctionTime>();
  const nodes = new Map<string, ProfileNode>();
  for (const { pid, id, args } of chunks) {
    for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(`${pid} ${id} ${node.id}`, node);
    for (const [at, sample] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const { functionName = "", url = "", lineNumber = -1 } = nodes.get(`${pid} ${id} ${sample}`)?.callFrame ?? {};
      if (NO_CODE.includes(functionName)) continue;
      const where = url === "" ? "" : `${url.split("/").at(-1)}:${lineNumber + 1}`;
      const key = `${functionName} ${where}`;
      const self = (functions.get(key)?.self ?? 0) + (args?.data?.timeDeltas?.[at] ?? 0) / 1000;
      functions.set(key, { name: functionName || "(anonymous)", where, self });
    }
  }
  return [...functions.values()].sort((a, b) => b.self - a.self);
}
