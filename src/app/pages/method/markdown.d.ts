/** Markdown comes in as a tree: `scripts/article/article-plugin.ts`. */
declare module "*.md" {
  export const ARTICLE: import("./article.ts").Article;
}
