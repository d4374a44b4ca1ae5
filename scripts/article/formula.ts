/** Formulas in the notation of TeX, as elements of MathML (docs/decisions/0010). */

import temml from "temml";
import type { ArticleElement, ArticleNode } from "../../src/app/pages/method/article.ts";

/** What Temml makes: elements, fragments without a type, and texts. Its classes and styles stay behind: the policy forbids them. */
interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TemmlNode[];
}

/** The MathML of a formula; throws on TeX that Temml does not know, so that the build stops instead of showing red text. */
export function formulaOf(tex: string, display: "block" | "inline"): ArticleElement {
  const math: TemmlNode = temml.__renderToMathMLTree(tex, { displayMode: display === "block", throwOnError: true });
  return { tag: "math", attributes: { display }, children: childrenOf(math) };
}

/** Temml keeps every digit apart; together they are one text. */
function childrenOf({ children = [] }: TemmlNode): readonly ArticleNode[] {
  const joined: ArticleNode[] = [];
  for (const node of children.flatMap(nodesOf)) {
    const last = joined.at(-1);
    if (typeof last === "string" && typeof node === "string") joined.splice(-1, 1, last + node);
    else joined.push(node);
  }
  return joined;
}

function nodesOf(node: TemmlNode): readonly ArticleNode[] {
  if (node.text !== undefined) return [node.text];
  if (node.type === undefined) return childrenOf(node);
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, String(value)]);
  return [
    {
      tag: node.type,
      ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
      children: childrenOf(node),
    },
  ];
}
