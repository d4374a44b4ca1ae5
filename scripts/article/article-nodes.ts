/** Tokens of Markdown as nodes of an article: text, lists, tables, links, formulas and worked examples; nothing else. */

import type { Token, Tokens } from "marked";
import type { ArticleElement, ArticleNode } from "../../src/app/pages/method/article.ts";
import { formulaOf } from "./formula.ts";

const NO_BREAK_SPACE = "\u00a0";

/** Nodes of tokens; throws on Markdown that an article has no element for, HTML among it. */
export function nodesOf(tokens: readonly Token[] | undefined): readonly ArticleNode[] {
  return withPunctuation((tokens ?? []).flatMap((token) => nodeOf(token as Tokens.Generic)));
}

/** A formula in a line keeps the comma, point or bracket behind it: browsers break a line before them. */
function withPunctuation(nodes: readonly ArticleNode[]): readonly ArticleNode[] {
  const joined: ArticleNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const mark = typeof node === "string" ? (/^[-.,;:)]+/.exec(node)?.[0] ?? "") : "";
    if (mark === "" || typeof node !== "string" || typeof last !== "object" || last.tag !== "math") joined.push(node);
    else joined.splice(-1, 1, { tag: "together", children: [last, mark] }, node.slice(mark.length));
  }
  return joined;
}

function nodeOf(token: Tokens.Generic): readonly ArticleNode[] {
  switch (token.type) {
    case "space":
      return [];
    case "text":
      return token.tokens ? nodesOf(token.tokens) : [asText(token["text"])];
    case "escape":
      return [asText(token["text"])];
    case "paragraph":
      return [element("p", token.tokens)];
    case "strong":
    case "em":
      return [element(token.type, token.tokens)];
    case "codespan":
      return [{ tag: "code", children: [asText(token["text"])] }];
    case "link":
      return [{ ...element("a", token.tokens), attributes: { href: token["href"] } }];
    case "blockquote":
      return [element("example", token.tokens)];
    case "list":
      return [listOf(token as Tokens.List)];
    case "table":
      return [tableOf(token as Tokens.Table)];
    case "formula":
      return [formulaOf(token["text"], "inline")];
    case "line-formula":
      return [{ tag: "formula", children: [formulaOf(token["text"], "block")] }];
    default:
      throw new TypeError(`an article has no ${token.type}: ${token.raw}`);
  }
}

/** A line break in the source is a space to the reader, and a percent sign stays with its number. */
function asText(text: string): string {
  return text.replaceAll("\n", " ").replaceAll(/(?<=\d) (?=%)/g, NO_BREAK_SPACE);
}

function element(tag: string, tokens: readonly Token[] | undefined): ArticleElement {
  return { tag, children: nodesOf(tokens) };
}

function listOf({ ordered, items }: Tokens.List): ArticleElement {
  return { tag: ordered ? "ol" : "ul", children: items.map((item) => element("li", item.tokens)) };
}

/** The first cell of a row is its head; what it says of the row, the heads of the columns say of the cells. */
function tableOf({ header, rows }: Tokens.Table): ArticleElement {
  const cell = (tag: string, scope: string | undefined, { align, tokens }: Tokens.TableCell): ArticleElement => ({
    ...element(tag, tokens),
    attributes: { ...(scope === undefined ? {} : { scope }), ...(align === null ? {} : { align }) },
  });
  const row = (cells: readonly ArticleElement[]): ArticleElement => ({ tag: "tr", children: cells });
  const head = row(header.map((each) => cell("th", "col", each)));
  const body = rows.map((cells) =>
    row(cells.map((each, at) => (at === 0 ? cell("th", "row", each) : cell("td", undefined, each)))),
  );
  return {
    tag: "table",
    attributes: { label: header.map(({ text }) => text).join(", ") },
    children: [
      { tag: "thead", children: [head] },
      { tag: "tbody", children: body },
    ],
  };
}
