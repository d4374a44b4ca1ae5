/** Answers of theme pages that must be there. */

import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { themeView } from "../../src/view-models/theme/theme.ts";
import type { ThemeFigures, ThemeQuestion, ThemeView } from "../../src/view-models/theme/theme-view.ts";

type Asked = Omit<ThemeQuestion, "kind">;

export function themeOf(context: AnalysisContext, asked: Asked): ThemeView {
  const view = themeView(context, { kind: "theme", ...asked });
  if (!view) throw new TypeError(`no theme: ${asked.slug}`);
  return view;
}

export function figuresOf(context: AnalysisContext, asked: Asked): ThemeFigures {
  const { figures } = themeOf(context, asked);
  if (!figures) throw new TypeError(`no figures: ${asked.slug}`);
  return figures;
}

/** The sentence under the heading as one text. */
export function standfirstOf(view: ThemeView): string {
  return view.standfirst.map(({ text }) => text).join("");
}
