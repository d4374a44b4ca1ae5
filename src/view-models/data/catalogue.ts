/** Themes to choose from, and the line that says how fresh the figures are. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { printPeriod } from "../../domain/period.ts";
import { themeCoverage } from "../../text/data/catalogue-nl.ts";
import { editionOf, weakestProvenance } from "../overview/freshness.ts";
import type { CatalogueView } from "./catalogue-view.ts";

/** What every page needs. */
export function catalogueView(context: AnalysisContext): CatalogueView {
  const { dataset, reference } = context;
  return {
    kind: "catalogue",
    strategies: reference.strategies.map((strategy) => ({
      id: strategy.id,
      title: strategy.title,
      ...(strategy.claimsBasis ? { claimsAsOf: printPeriod(strategy.claimsBasis.asOf) } : {}),
      themes: strategy.themes.map((theme) => ({
        slug: theme.slug,
        title: theme.title,
        openData: theme.openData,
        text: themeCoverage(
          theme.openData,
          theme.indicators.flatMap((id) => reference.indicators.get(id)?.labelPlural ?? []),
        ),
      })),
    })),
    edition: editionOf(context),
    provenance: weakestProvenance(context),
    uploads: dataset.loads.filter((load) => load.kind === "upload").length,
  };
}
