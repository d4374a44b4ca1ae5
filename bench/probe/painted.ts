/** Sees charts change, and when the frame with the change had been painted. */

/** How long nothing may change before a page counts as settled. */
const QUIET_MS = 300;

export interface Painted {
  readonly inView: number;
  readonly wholePage: number;
}

export interface Watch {
  /** Resolves when the page waits for nothing and has been quiet; times on the clock of `performance.now()`. */
  readonly settled: () => Promise<Painted>;
}

/** Starts watching now. */
export function watchCharts(): Watch {
  const painted: Painted = { inView: performance.now(), wholePage: performance.now() };
  let last = performance.now();
  let quiet: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    last = performance.now();
    const charts = records.flatMap(({ target }) => chartOf(target) ?? []);
    // The words of the answer count as much as its charts: they carry the finding.
    const isInView = charts.length === 0 || charts.some(isVisible);
    void afterPaint().then((time) => {
      Object.assign(painted, isInView ? { inView: time, wholePage: time } : { wholePage: time });
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const check = (): void => {
    const isBusy = document.querySelector("main [aria-busy=true]") !== null;
    if (isBusy || performance.now() - last < QUIET_MS) setTimeout(check, QUIET_MS / 6);
    else quiet?.();
  };
  return {
    settled: async () => {
      await new Promise<void>((resolve) => {
        quiet = resolve;
        setTimeout(check, QUIET_MS / 6);
      });
      observer.disconnect();
      return painted;
    },
  };
}

/** Resolves with the time at which the next frame had been painted. */
export function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
  });
}

export function isVisible(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function chartOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".chart") ?? null;
}
