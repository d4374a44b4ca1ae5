/** When a first screen can be used: its finding stands there, nothing waits, and the charts in the window are painted. */

import { USABLE_MARK } from "./marks.ts";
import { afterPaint, isVisible } from "./painted.ts";

/** Resolves with the time since the navigation. */
export function firstUsable(): Promise<number> {
  return new Promise((resolve) => {
    let done = false;
    const observer = new MutationObserver(() => {
      if (done || !isUsable()) return;
      done = true;
      observer.disconnect();
      void afterPaint().then((time) => {
        performance.mark(USABLE_MARK);
        resolve(time);
      });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function isUsable(): boolean {
  // A page that shows a yardstick says so itself.
  if (document.querySelector("[data-yardstick=ready]") !== null) return true;
  const heading = document.querySelector("main h1");
  if (heading === null || document.querySelector("main [aria-busy=true]") !== null) return false;
  const charts = [...document.querySelectorAll("main .chart")].filter(isVisible);
  return charts.length > 0 && charts.every((chart) => chart.querySelector("svg path") !== null);
}
