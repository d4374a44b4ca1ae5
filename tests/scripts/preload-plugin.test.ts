import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontLinks, preloadLinks } from "../../scripts/preload-plugin.ts";

describe(preloadLinks, async () => {
  const links = await preloadLinks("data");
  const hrefs = links.map(({ attrs }) => String(attrs?.["href"]));

  it("names files that are there, beside the page", () => {
    expect(hrefs).toContain("./data/publications/index.json");
    expect(hrefs.filter((href) => !existsSync(href))).toEqual([]);
  });

  it("names every publication of the folder, to come behind the app", () => {
    const low = links.filter(({ attrs }) => attrs?.["fetchpriority"] === "low").map(({ attrs }) => attrs?.["href"]);
    const files = readdirSync("data/publications").filter((name) => name.endsWith(".csv"));
    expect(low.toSorted()).toEqual(files.map((name) => `./data/publications/${name}`).toSorted());
  });

  it("asks as the app does, so that nothing is fetched twice", () => {
    for (const { attrs } of links) {
      expect(attrs).toMatchObject({ rel: "preload", as: "fetch", crossorigin: "anonymous" });
    }
  });

  it("leaves publications to the app where the folder has no index", async () => {
    const bare = await preloadLinks("no-such-folder");
    expect(bare.some(({ attrs }) => attrs?.["fetchpriority"] === "low")).toBe(false);
  });
});

describe(fontLinks, () => {
  it("asks for the upright fonts of text and headings, not for those that few pages use", () => {
    const files = [
      "assets/index-a1.js",
      "assets/source-sans-3-latin-wght-normal-a1.woff2",
      "assets/source-sans-3-latin-wght-italic-a1.woff2",
      "assets/source-sans-3-latin-ext-wght-normal-a1.woff2",
      "assets/source-serif-4-latin-opsz-normal-a1.woff2",
    ];
    expect(fontLinks(files).map(({ attrs }) => attrs?.["href"])).toEqual([`./${files[1]}`, `./${files[4]}`]);
  });

  it("finds both among the fonts of the app", () => {
    const style = readFileSync("src/app/styles/fonts.css", "utf8");
    const files = [...style.matchAll(/url\(".*\/([^/]+)\.woff2"\)/g)].map(([, name]) => `assets/${name}-a1.woff2`);
    expect(fontLinks(files)).toHaveLength(2);
  });
});
