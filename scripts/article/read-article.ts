/** A Markdown text as an article with chapters (docs/method.md; docs/decisions/0010). */

import type { Token, Tokens } from "marked";
import type { Article, ArticleElement, ArticleNode, Chapter } from "../../src/app/pages/method/article.ts";
import { nodesOf } from "./article-nodes.ts";
import { blocksOf } from "./markdown.ts";

/** On a line of its own before a heading: where links lead, whatever the heading says one day. */
const ANCHOR = /^<a id="([a-z][a-z0-9-]*)"><\/a>$/;

/**
 * The article of a text: its title, the paragraph under it, and a chapter per second-level heading, each with an anchor
 * before it; third-level headings may have one. Throws where a chapter has no anchor, where an anchor stands twice, and where
 * a link leads to none.
 */
export function readArticle(markdown: string): Article {
  const [title, standfirst, ...blocks] = blocksOf(markdown);
  if (!isHeading(title, 1) || standfirst?.type !== "paragraph")
    throw new TypeError("a title and a paragraph come first");
  const chapters = chaptersOf(blocks);
  const article = { title: title.text, standfirst: nodesOf((standfirst as Tokens.Paragraph).tokens), chapters };
  checkLinks(article);
  return article;
}

function chaptersOf(blocks: readonly Token[]): readonly Chapter[] {
  const chapters: { id: string; title: string; nodes: ArticleNode[] }[] = [];
  let anchor: string | undefined;
  for (const block of blocks) {
    const id = ANCHOR.exec(block.raw.trim())?.[1];
    if (id !== undefined) {
      anchor = id;
      continue;
    }
    if (isHeading(block, 2)) {
      if (anchor === undefined) throw new TypeError(`a chapter without an anchor: ${block.text}`);
      chapters.push({ id: anchor, title: block.text, nodes: [] });
    } else {
      const nodes = isHeading(block, 3) ? [headingOf(block, anchor)] : nodesOf([block]);
      const chapter = chapters.at(-1);
      if (chapter === undefined) throw new TypeError(`before the first chapter: ${block.raw}`);
      chapter.nodes.push(...nodes);
    }
    anchor = undefined;
  }
  return chapters;
}

function isHeading(block: Token | undefined, depth: number): block is Tokens.Heading {
  return block?.type === "heading" && (block as Tokens.Heading).depth === depth;
}

function headingOf({ tokens }: Tokens.Heading, anchor: string | undefined): ArticleElement {
  return { tag: "h3", ...(anchor === undefined ? {} : { attributes: { id: anchor } }), children: nodesOf(tokens) };
}

function checkLinks({ standfirst, chapters }: Article): void {
  const elements = [...standfirst, ...chapters.flatMap(({ nodes }) => nodes)].flatMap(elementsIn);
  const anchors = [...chapters.map(({ id }) => id), ...elements.flatMap(({ attributes }) => attributes?.["id"] ?? [])];
  const twice = anchors.find((id, at) => anchors.indexOf(id) !== at);
  if (twice !== undefined) throw new TypeError(`an anchor stands twice: ${twice}`);
  for (const { attributes } of elements) {
    const href = attributes?.["href"];
    if (href === undefined || href.startsWith("https://")) continue;
    if (!href.startsWith("#") || !anchors.includes(href.slice(1))) throw new TypeError(`a link leads nowhere: ${href}`);
  }
}

function elementsIn(node: ArticleNode): readonly ArticleElement[] {
  return typeof node === "string" ? [] : [node, ...(node.children ?? []).flatMap(elementsIn)];
}
