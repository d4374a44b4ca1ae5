/** A theme by its address, and what the network can bring of its own to it. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measure } from "../../domain/observation.ts";
import type { Reference, Strategy, Theme, UploadTemplate } from "../../reference/reference.ts";

/** A theme with the strategy that has it; `undefined` when there is none of that name. */
export function findTheme(
  { strategies }: Reference,
  slug: string,
): { readonly theme: Theme; readonly strategy: Strategy } | undefined {
  for (const strategy of strategies) {
    const theme = strategy.themes.find((each) => each.slug === slug);
    if (theme) return { theme, strategy };
  }
  return undefined;
}

/** An indicator of a template with the measure that it was loaded in. */
export interface LoadedOwn {
  readonly indicator: UploadTemplate["indicators"][number];
  readonly measure: Measure;
}

/** A template of which something is loaded, with what that is. */
export interface LoadedTemplate {
  readonly template: UploadTemplate;
  readonly loaded: readonly LoadedOwn[];
}

/** What the unit of a row of a template can make of it, the likeliest first. */
const OWN_MEASURES: readonly Measure[] = ["count", "value", "per1000"];

/** The templates of a theme and of its subgoals of which something is loaded. */
export function loadedTemplates({ dataset, reference }: AnalysisContext, theme: Theme): readonly LoadedTemplate[] {
  const ids = new Set([theme, ...theme.subgoals].flatMap(({ uploads }) => uploads));
  const measureOf = (id: IndicatorId) => OWN_MEASURES.find((measure) => dataset.periodsOf(id, measure).length > 0);
  return reference.uploads
    .filter(({ id }) => ids.has(id))
    .map((template) => ({
      template,
      loaded: template.indicators.flatMap((indicator) => {
        const measure = measureOf(indicator.id);
        return measure ? [{ indicator, measure }] : [];
      }),
    }))
    .filter(({ loaded }) => loaded.length > 0);
}
