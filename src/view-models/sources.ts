/** Source lines, and where a figure comes from. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import type { Load } from "../dataset/load.ts";
import { isKnown, type Known, type Measured } from "../domain/measured.ts";
import { formatBytes, formatDate } from "../text/format.ts";
import { editionText, linesText, unknownSourceText } from "../text/sources-nl.ts";
import { provenanceText, sourceText, statusText, treatmentText } from "../text/standing-nl.ts";
import type { OriginView } from "./view-parts.ts";

/** The loads that figures stand on, each once. */
export function loadsOf(context: AnalysisContext, figures: readonly Measured[]): readonly Load[] {
  const ids = new Set(figures.filter(isKnown).flatMap((figure) => figure.origin.loads));
  return [...ids].flatMap((id) => context.dataset.load(id) ?? []);
}

/** "Bron: Politie, 47018NED, editie augustus 2026." with the publisher and table of each load once. */
export function sourceLine(context: AnalysisContext, figures: readonly Measured[]): string {
  const sources = new Set(loadsOf(context, figures).map(loadSource));
  return sources.size === 0 ? unknownSourceText() : `Bron: ${[...sources].join("; ")}.`;
}

/** Source of one load in words; an upload says the date of its edition. */
export function loadSource(load: Load): string {
  const edition =
    load.source.edition ?? (load.kind === "upload" ? editionText(formatDate(load.editionDate)) : undefined);
  return sourceText({ ...load.source, edition });
}

/** The answer to "Waar komt dit getal vandaan?"; `undefined` for a figure that is not there. */
export function originView(
  context: AnalysisContext,
  figure: Measured,
  said: { readonly figure: string; readonly unit?: "gemeenten" | "districten" },
): OriginView | undefined {
  if (!isKnown(figure)) return undefined;
  const loads = loadsOf(context, [figure]);
  return {
    figure: said.figure,
    source: loads.map(loadSource).join("; "),
    file: loads.map((load) => `${load.receipt.fileName} (${formatBytes(load.receipt.bytes)})`).join("; "),
    rows: linesText(figure.origin.rows, figure.origin.line),
    treatment: treatmentText(figure.origin, said.unit),
    status: standingText(figure),
  };
}

/** What nobody counted is never called observed. */
function standingText({ status, provenance }: Known): string {
  if (provenance === "real") return statusText(status);
  return status === "observed" ? provenanceText(provenance) : `${statusText(status)}; ${provenanceText(provenance)}`;
}
