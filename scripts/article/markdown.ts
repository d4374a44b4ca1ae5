/** Markdown with formulas, as tokens: `$x$` in a line and `$$` around lines, as GitHub shows them too. */

import { Marked, type Token, type TokenizerExtension, type Tokens } from "marked";

/** A formula, in the notation of TeX. */
export interface FormulaToken extends Tokens.Generic {
  readonly type: "formula" | "line-formula";
  readonly text: string;
}

const lineFormula: TokenizerExtension = {
  name: "line-formula",
  level: "block",
  start: (source) => source.match(/\n\$\$/)?.index,
  tokenizer: (source) => found("line-formula", /^\$\$\n?([^$]+?)\n?\$\$(?:\n+|$)/.exec(source)),
};

const formula: TokenizerExtension = {
  name: "formula",
  level: "inline",
  start: (source) => source.indexOf("$"),
  tokenizer: (source) => found("formula", /^\$([^$\n]+)\$/.exec(source)),
};

function found(type: FormulaToken["type"], match: RegExpExecArray | null): FormulaToken | undefined {
  return match === null ? undefined : { type, raw: match[0], text: (match[1] ?? "").trim() };
}

const marked = new Marked({ extensions: [lineFormula, formula] });

/** The blocks of a Markdown text. */
export function blocksOf(markdown: string): readonly Token[] {
  return marked.lexer(markdown).filter(({ type }) => type !== "space");
}
