/** Editions: the figures as they had been published by a day. A choice of its own, beside the reference date. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { rememberPerDataset } from "../analysis/memo.ts";
import { formatDate } from "../text/format.ts";
import { presentEdition } from "../text/pages/theme-nl.ts";
import type { Choice } from "./view-parts.ts";

/** Loads without a known edition date belong to every edition. */
const UNKNOWN = "0000-00-00";

/** Days on which real figures of an indicator were published, newest first. */
export function editionsOf({ dataset }: AnalysisContext, indicator: string): readonly string[] {
  const dates = dataset.loads
    .filter((load) => load.provenance === "real" && load.columns.indicator.dictionary.includes(indicator))
    .map((load) => load.editionDate)
    .filter((date) => date !== UNKNOWN);
  return [...new Set(dates)].sort().reverse();
}

/** Days on which real figures of any of these were published, newest first. */
export function editionsOfAll(context: AnalysisContext, indicators: readonly string[]): readonly string[] {
  return [...new Set(indicators.flatMap((indicator) => editionsOf(context, indicator)))].sort().reverse();
}

/** The context as it was on a day: loads that were published later are not seen. */
export const contextAt = rememberPerDataset(
  (edition: string) => edition,
  ({ dataset, reference }: AnalysisContext, edition): AnalysisContext => ({
    reference,
    dataset: dataset.madeOf(
      dataset.loads.filter((load) => load.editionDate === UNKNOWN || load.editionDate <= edition),
      `${dataset.version} ${edition}`,
    ),
  }),
);

/** The editions to choose from; with one edition or none there is only the present. */
export function editionChoices(editions: readonly string[], asked: string | undefined): readonly Choice<string>[] {
  const present = { value: "", label: presentEdition(), selected: asked === undefined };
  const earlier = editions.slice(1).map((date) => ({ value: date, label: formatDate(date), selected: date === asked }));
  return [present, ...earlier];
}
