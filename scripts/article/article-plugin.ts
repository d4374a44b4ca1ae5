/** Lets the app import a Markdown text as an article: read while building, so that no Markdown reader is shipped. */

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { readArticle } from "./read-article.ts";

/** `import { ARTICLE } from "….md"` gives the text as a tree. A text that cannot be read stops the build. */
export function articlePlugin(): Plugin {
  return {
    name: "veiligheidsbeeld:article",
    load: {
      filter: { id: /\.md$/ },
      handler: async (file) => ({
        code: `export const ARTICLE = ${JSON.stringify(readArticle(await readFile(file, "utf8")))};`,
        map: null,
        moduleType: "js",
      }),
    },
  };
}
