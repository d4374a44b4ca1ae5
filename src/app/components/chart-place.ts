/** Where a chart stands: how wide it is, and whether a reader can see it. What nobody sees yet is drawn in idle time. */

import { useCallback, useLayoutEffect, useRef, useState } from "react";

/** Assumed before the first measurement, in pixels. */
export const FIRST_WIDTH = 640;
/** The printable width of A4 in CSS pixels: nothing on paper is wider. */
const PAPER_WIDTH = 680;
/** So far outside the window, in pixels, a chart does not wait for an idle moment: scrolling must not overtake it. */
const NEARBY = 120;
/** A browser that never rests draws all the same after so many milliseconds. */
const LONGEST_WAIT_MS = 1000;

type CallOff = () => void;

/** Draws at once what can be seen; the rest in idle time, or when it comes into view. Returns what calls it off. */
type WhenSeen = (draw: () => void) => CallOff;

type Place = React.RefObject<HTMLDivElement | null>;

/** Measures the place of a chart and follows it: how wide to draw, in whole pixels; `undefined` where it takes no room. */
export function useDrawnWidth(place: Place, medium: "screen" | "print"): number | undefined {
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || undefined);
    measure();
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [place]);

  return medium === "print" ? Math.min(width ?? FIRST_WIDTH, PAPER_WIDTH) : width;
}

/** Tells whether a reader can see the place of a chart. */
export function useWhenSeen(place: Place): WhenSeen {
  const seen = useRef(true);
  const waiting = useRef<() => void>(undefined);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    // Asked here, before anything is drawn, it costs no extra layout.
    seen.current = isInWindow(element);
    const appearing = new IntersectionObserver(
      (entries) => {
        seen.current = entries.at(-1)?.isIntersecting ?? true;
        if (seen.current) waiting.current?.();
      },
      { rootMargin: `${NEARBY}px` },
    );
    appearing.observe(element);
    return () => appearing.disconnect();
  }, [place]);

  return useCallback((draw) => {
    if (seen.current) {
      draw();
      return () => undefined;
    }
    const callOff = whenIdle(() => waiting.current?.());
    waiting.current = () => {
      waiting.current = undefined;
      callOff();
      draw();
    };
    return () => {
      waiting.current = undefined;
      callOff();
    };
  }, []);
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

const queue = new Set<() => void>();
let isScheduled = false;

/** Runs a task when the browser has nothing to do, after those that were there before it. Returns what calls it off. */
export function whenIdle(task: () => void): CallOff {
  queue.add(task);
  schedule();
  return () => queue.delete(task);
}

/** Resolves when what has just been asked for is on the screen and the browser rests. */
export async function whenAtRest(): Promise<void> {
  // One turn puts what it still asks for in the queue, the next comes behind it.
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => void whenIdle(resolve));
}

/** One task at a time: between two of them the browser can answer its reader. */
function schedule(): void {
  if (isScheduled || queue.size === 0) return;
  isScheduled = true;
  const run = (): void => {
    isScheduled = false;
    const [next] = queue;
    if (next === undefined) return;
    queue.delete(next);
    schedule();
    next();
  };
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
  else setTimeout(run);
}
