/** The text of an article as elements of the page. */

import { createElement, Fragment, type ReactNode } from "react";
import { FIGURE_WORDS } from "../../../text/components-nl.ts";
import { printAddress } from "../../state/address.ts";
import type { ArticleElement, ArticleNode } from "./article.ts";

/** Nodes in their order. They never change, so their place is their key. */
export function ArticleNodes({ nodes }: { readonly nodes: readonly ArticleNode[] }) {
  return createElement(Fragment, null, ...nodes.map(shown));
}

function shown(node: ArticleNode): ReactNode {
  if (typeof node === "string") return node;
  const { tag, attributes = {}, children = [] } = node;
  switch (tag) {
    case "example":
    case "formula":
      return createElement("div", { className: tag }, ...children.map(shown));
    case "together":
      return createElement("span", { className: "nowrap" }, ...children.map(shown));
    case "table":
      return <ArticleTable table={node} />;
    case "th":
    case "td":
      return createElement(tag, cellAttributes(attributes), ...children.map(shown));
    case "a":
      return <a href={addressOf(attributes["href"] ?? "")}>{<ArticleNodes nodes={children} />}</a>;
    case "h3":
      return createElement(tag, { ...attributes, tabIndex: -1 }, ...children.map(shown));
    default:
      return createElement(tag, attributes, ...children.map(shown));
  }
}

function cellAttributes({ scope, align }: Readonly<Record<string, string>>): Record<string, string> {
  return { ...(scope === undefined ? {} : { scope }), ...(align === "right" ? { className: "number" } : {}) };
}

/** An anchor of the text is a part of the page's own address. */
function addressOf(href: string): string {
  return href.startsWith("#") ? printAddress({ page: "method", section: href.slice(1) }) : href;
}

function ArticleTable({ table: { attributes, children = [] } }: { readonly table: ArticleElement }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a box that scrolls is no fieldset
    <div
      className="table-scroll"
      role="group"
      aria-label={FIGURE_WORDS.scrollable(attributes?.["label"] ?? "")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="data-table">
        <ArticleNodes nodes={children} />
      </table>
    </div>
  );
}
