/** Lets the browser fetch what the app opens with while it is still reading the app itself. */

import type { HtmlTagDescriptor, Plugin } from "vite";
import { PUBLICATION_INDEX, REFERENCE_FILES } from "../src/engine/opening-files.ts";

/**
 * One link per file that every visit needs and whose name never changes; as the app itself asks for them, else they would
 * be fetched twice. Publications are left to the index: their names change with the data folder.
 */
export function preloadLinks(): HtmlTagDescriptor[] {
  const paths = [PUBLICATION_INDEX, ...REFERENCE_FILES.map((name) => `reference/${name}`)];
  return paths.map((path) => ({
    tag: "link",
    attrs: { rel: "preload", as: "fetch", href: `./data/${path}`, crossorigin: "anonymous" },
    injectTo: "head",
  }));
}

/** Adds the links to the page. */
export function preloadPlugin(): Plugin {
  return { name: "veiligheidsbeeld:preload", transformIndexHtml: preloadLinks };
}
