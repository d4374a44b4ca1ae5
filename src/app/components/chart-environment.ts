/** What the page around a chart is like: its colours, and whether it is on its way to paper. */

import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { type Palette, readPalette } from "../../charts/echarts/palette.ts";

interface Surroundings {
  readonly palette: Palette;
  readonly medium: "screen" | "print";
}

/** Any of these changes what custom properties hold. */
const QUERIES = ["print", "(prefers-color-scheme: dark)", "(prefers-contrast: more)"] as const;

let isPrinting = false;

let last: { readonly key: string; readonly surroundings: Surroundings } | undefined;

/** The palette of the page and its medium; a chart is drawn anew when either changes. */
export function useSurroundings(): Surroundings {
  const key = useSyncExternalStore(subscribe, surroundingsKey);
  // Read once for all charts of a page.
  if (last?.key !== key) {
    const medium = key.startsWith("print") ? "print" : "screen";
    last = { key, surroundings: { medium, palette: medium === "print" ? lightPalette() : pagePalette() } };
  }
  return last.surroundings;
}

/** Everything that colours depend on, as one text: equal texts, equal colours. */
function surroundingsKey(): string {
  const matches = QUERIES.map((query) => matchMedia(query).matches);
  const medium = isPrinting || matches[0] ? "print" : "screen";
  return [medium, document.documentElement.dataset["theme"] ?? "", ...matches.slice(1)].join("|");
}

function subscribe(changed: () => void): () => void {
  const setPrinting = (printing: boolean): void => {
    isPrinting = printing;
    // The browser takes its picture of the page as soon as this event is over.
    flushSync(changed);
  };
  const before = (): void => setPrinting(true);
  const after = (): void => setPrinting(false);
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
    observer.disconnect();
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

function pagePalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return readPalette((property) => style.getPropertyValue(property));
}

/** The light values of the style sheet, whatever the theme is now: paper is white. */
function lightPalette(): Palette {
  const { dataset } = document.documentElement;
  const theme = dataset["theme"];
  dataset["theme"] = "light";
  const palette = pagePalette();
  if (theme === undefined) delete dataset["theme"];
  else dataset["theme"] = theme;
  return palette;
}
