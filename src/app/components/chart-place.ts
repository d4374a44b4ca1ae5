/** Where a chart stands: how wide it is, and whether a reader can see it. What nobody sees yet is drawn in idle time. */

import { useCallback, useLayoutEffect, useRef, useState } from "react";

/** So far outside the window, in pixels, a chart does not wait for an idle moment: scrolling must not overtake it. */
const NEARBY = 120;
/** A browser that never rests draws all the same after so many milliseconds. */
const LONGEST_WAIT_MS = 1000;

type CallOff = () => void;

interface ChartPlace {
  /** In whole pixels; `undefined` while the element has none. */
  readonly width: number | undefined;
  /** Draws at once what can be seen; the rest in idle time, or when it comes into view. Returns what calls it off. */
  readonly whenSeen: (draw: () => void) => CallOff;
}

/** Measures the place of a chart and follows it. */
export function useChartPlace(place: React.RefObject<HTMLDivElement | null>): ChartPlace {
  const [width, setWidth] = useState<number>();
  const seen = useRef(true);
  const waiting = useRef<() => void>(undefined);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || undefined);
    measure();
    // Asked here, before anything is drawn, it costs no extra layout.
    seen.current = isInWindow(element);
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    const appearing = new IntersectionObserver(
      (entries) => {
        seen.current = entries.at(-1)?.isIntersecting ?? true;
        if (seen.current) waiting.current?.();
      },
      { rootMargin: `${NEARBY}px` },
    );
    appearing.observe(element);
    return () => {
      resizing.disconnect();
      appearing.disconnect();
    };
  }, [place]);

  const whenSeen = useCallback((draw: () => void): CallOff => {
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

  return { width, whenSeen };
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
