/** Lets the browser fetch what the app opens with while it is still reading the app itself. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { PUBLICATION_INDEX, REFERENCE_FILES, readPublicationIndex } from "../src/engine/opening-files.ts";

/**
 * One link per file that a visit needs; as the app itself asks for them, else they would be fetched twice. Publications, the
 * bulk of it, come behind the app. They are those of the folder at hand: where another folder is put in its place, the
 * app fetches what that one names, and a link to a file that is no longer there is in vain.
 */
export async function preloadLinks(folder: string): Promise<HtmlTagDescriptor[]> {
  const first = [PUBLICATION_INDEX, ...REFERENCE_FILES.map((name) => `reference/${name}`)];
  const index = await readFile(join(folder, PUBLICATION_INDEX), "utf8").catch(() => "");
  const publications = (readPublicationIndex(index) ?? []).map(({ file }) => `publications/${file}`);
  return [...first.map((path) => linkTo(path)), ...publications.map((path) => linkTo(path, { fetchpriority: "low" }))];
}

function linkTo(path: string, more: Readonly<Record<string, string>> = {}): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "preload", as: "fetch", href: `./data/${path}`, crossorigin: "anonymous", ...more },
    injectTo: "head",
  };
}

/** The two fonts that every page is set in: upright text, and headings. */
const FONTS = /\/source-(?:sans-3-latin-wght|serif-4-latin-opsz)-normal-[^/]*\.woff2$/;

/** One link per font among the built files, so that the first words are set once: not in another font before. */
export function fontLinks(files: readonly string[]): HtmlTagDescriptor[] {
  return files
    .filter((file) => FONTS.test(file))
    .map((file) => ({
      tag: "link",
      attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: "anonymous" },
      injectTo: "head",
    }));
}

/** Adds the links for a data folder, and in a build those for its fonts, to the page. */
export function preloadPlugin(folder: string): Plugin {
  return {
    name: "veiligheidsbeeld:preload",
    transformIndexHtml: {
      order: "post",
      handler: async (_, { bundle = {} }) => [...(await preloadLinks(folder)), ...fontLinks(Object.keys(bundle))],
    },
  };
}
