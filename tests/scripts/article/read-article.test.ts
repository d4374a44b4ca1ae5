import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../scripts/article/read-article.ts";
import type { ArticleNode } from "../../../src/app/pages/method/article.ts";

const HEAD = '# Titel\n\nEen inleiding.\n\n<a id="een"></a>\n\n## 1. Eén\n\n';

/** The nodes of a text with one chapter. */
function nodesOf(markdown: string): readonly ArticleNode[] {
  return readArticle(`${HEAD}${markdown}\n`).chapters[0]?.nodes ?? [];
}

function allOf(tag: string, nodes: readonly ArticleNode[]): readonly Exclude<ArticleNode, string>[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [] : [...(node.tag === tag ? [node] : []), ...allOf(tag, node.children ?? [])],
  );
}

describe(readArticle, () => {
  it("takes the title, the paragraph under it, and a chapter per heading with its anchor", () => {
    const article = readArticle(`${HEAD}Tekst.\n\n<a id="twee"></a>\n\n## 2. Twee\n\nMeer.\n`);
    expect(article).toMatchObject({ title: "Titel", standfirst: ["Een inleiding."] });
    expect(article.chapters.map(({ id, title }) => [id, title])).toEqual([
      ["een", "1. Eén"],
      ["twee", "2. Twee"],
    ]);
  });

  it("keeps text as text: lists, emphasis, code, and signs that HTML would read otherwise", () =>
    expect(nodesOf("- **a** en *b*\n- `c < d` & e")).toEqual([
      {
        tag: "ul",
        children: [
          { tag: "li", children: [{ tag: "strong", children: ["a"] }, " en ", { tag: "em", children: ["b"] }] },
          { tag: "li", children: [{ tag: "code", children: ["c < d"] }, " & e"] },
        ],
      },
    ]));

  it("takes a line break for a space, and keeps a percent sign with its number", () =>
    expect(nodesOf("Van 26\n% naar 27 %.")).toEqual([{ tag: "p", children: ["Van 26\u00a0% naar 27\u00a0%."] }]));

  it("makes MathML of formulas, in a line and on a line of their own, without classes and styles", () => {
    expect(nodesOf("$$\\bar{x} = \\frac{1}{2{,}5}$$")).toEqual([
      {
        tag: "formula",
        children: [expect.objectContaining({ tag: "math", attributes: { display: "block" } })],
      },
    ]);
    const inLine = nodesOf("Met $x = 34.282$ erbij.");
    expect(allOf("math", inLine)[0]?.attributes).toEqual({ display: "inline" });
    expect(allOf("mn", inLine)[0]?.children).toEqual(["34.282"]);
    expect(JSON.stringify(nodesOf("$$\\bar{x}$$"))).not.toMatch(/class|style/);
  });

  it("keeps the mark behind a formula on its line", () => {
    const [paragraph] = nodesOf("Met $x$, dus $y$ hier ($z$).");
    const together = allOf("together", paragraph ? [paragraph] : []);
    expect(together.map(({ children }) => children?.at(-1))).toEqual([",", ")."]);
    expect(allOf("math", together)).toHaveLength(2);
  });

  it("reads a quoted block as a worked example, with tables in it", () => {
    const [example] = nodesOf("> **Voorbeeld: a.** Zie\n>\n> | jaar | aantal |\n> |---|---:|\n> | 2015 | 9.311 |");
    expect(example).toMatchObject({ tag: "example" });
    const table = allOf("table", example ? [example] : []);
    expect(table[0]?.attributes).toEqual({ label: "jaar, aantal" });
    expect(allOf("th", table).map(({ attributes }) => attributes?.["scope"])).toEqual(["col", "col", "row"]);
    expect(allOf("td", table)[0]?.attributes).toEqual({ align: "right" });
  });

  it("gives a heading in a chapter its own anchor, which links may lead to", () => {
    const nodes = nodesOf('Zie [hieronder](#deel).\n\n<a id="deel"></a>\n\n### Een deel');
    expect(allOf("a", nodes)[0]?.attributes).toEqual({ href: "#deel" });
    expect(allOf("h3", nodes)[0]).toEqual({ tag: "h3", attributes: { id: "deel" }, children: ["Een deel"] });
  });

  it.each([
    { name: "a link that leads nowhere", markdown: "[zie](#nergens)", says: "a link leads nowhere: #nergens" },
    { name: "a link that runs a script", markdown: "[zie](javascript:alert)", says: "a link leads nowhere" },
    { name: "an anchor that stands twice", markdown: '<a id="een"></a>\n\n### Nog eens', says: "twice: een" },
    { name: "a chapter without an anchor", markdown: "## Zonder", says: "without an anchor: Zonder" },
    { name: "HTML", markdown: "<script>alert(1)</script>", says: "an article has no html" },
    { name: "HTML in a line", markdown: "Tekst <b>vet</b>.", says: "an article has no html" },
    { name: "a picture", markdown: "![kaart](kaart.png)", says: "an article has no image" },
    { name: "a formula that is none", markdown: "$\\nietbestaand{x}$", says: "nietbestaand" },
  ])("refuses $name", ({ markdown, says }) => expect(() => nodesOf(markdown)).toThrow(says));

  it("refuses a text without a title and an introduction", () =>
    expect(() => readArticle("## Alleen een hoofdstuk\n")).toThrow("a title and a paragraph come first"));

  it("reads docs/method.md", () =>
    expect(readArticle(readFileSync("docs/method.md", "utf8")).chapters.length).toBeGreaterThan(15));
});
