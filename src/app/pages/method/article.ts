/** A text for readers as the build hands it over: Markdown read into a tree, so that no page ever reads Markdown or HTML. */

export type ArticleNode = string | ArticleElement;

export interface ArticleElement {
  /**
   * An element of HTML or MathML, or one of ours: `example`, a worked example; `formula`, one on a line of its own; `together`, what
   * stays on one line.
   */
  readonly tag: string;
  /** `href` of an `a` is an address, or `#` and an anchor of this text; `align` of a cell is `right` where numbers stand. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly ArticleNode[];
}

export interface Chapter {
  /** Part of the address: `#/methode?deel=deel-van-een-jaar`. */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly ArticleNode[];
}

export interface Article {
  readonly title: string;
  readonly standfirst: readonly ArticleNode[];
  readonly chapters: readonly Chapter[];
}
