import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { preloadLinks } from "../../scripts/preload-plugin.ts";

describe(preloadLinks, () => {
  const hrefs = preloadLinks().map(({ attrs }) => String(attrs?.["href"]));

  it("names files that are there, beside the page", () => {
    expect(hrefs).toContain("./data/publications/index.json");
    expect(hrefs.filter((href) => !existsSync(href))).toEqual([]);
  });

  it("asks as the app does, so that nothing is fetched twice", () => {
    for (const { attrs } of preloadLinks()) {
      expect(attrs).toMatchObject({ rel: "preload", as: "fetch", crossorigin: "anonymous" });
    }
  });
});
