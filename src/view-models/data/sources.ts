/** Source lines, and where a figure comes from. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { type DenominatorKind, denominatorAt } from "../../analysis/denominator.ts";
import { loadedDenominator } from "../../analysis/loaded-denominators.ts";
import type { Load } from "../../dataset/load.ts";
import { isKnown, type Known, type Measured } from "../../domain/measured.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import { loadedDenominatorSource } from "../../text/data/denominators-nl.ts";
import { formatBytes, formatDate } from "../../text/format.ts";
import { provenanceText, sourceText, statusText, treatmentText } from "../../text/pages/standing-nl.ts";
import { editionText, linesText, roundedSourceText, unknownSourceText } from "../../text/sources-nl.ts";
import type { OriginView } from "../view-parts.ts";

/** The loads that figures stand on, each once. */
function loadsOf(context: AnalysisContext, figures: readonly Measured[]): readonly Load[] {
  const ids = new Set(figures.flatMap((figure) => (figure.status === "missing" ? [] : figure.origin.loads)));
  return [...ids].flatMap((id) => context.dataset.load(id) ?? []);
}

/** "Bron: Politie, 47018NED, editie augustus 2026." with the publisher and table of each load once. */
export function sourceLine(context: AnalysisContext, figures: readonly Measured[]): string {
  const sources = new Set(sourcesOf(context, figures));
  return sources.size === 0 ? unknownSourceText() : `Bron: ${[...sources].join("; ")}.`;
}

/** Source of every load that figures stand on; of own counts that are told rounded it says so. */
export function sourcesOf(context: AnalysisContext, figures: readonly Measured[]): readonly string[] {
  return loadsOf(context, figures).map((load) => toldSource(context, load));
}

function toldSource({ dataset }: AnalysisContext, load: Load): string {
  return dataset.rounding?.appliesTo([load.id]) ? roundedSourceText(loadSource(load)) : loadSource(load);
}

/** Source of one load in words; an upload says the date of its edition. */
export function loadSource(load: Load): string {
  const edition =
    load.source.edition ?? (load.kind === "upload" ? editionText(formatDate(load.editionDate)) : undefined);
  return sourceText({ ...load.source, edition });
}

/** Where the inhabitants or dwellings of a year are from: the files that were loaded, and else the reference data. */
export function denominatorSource(context: AnalysisContext, kind: DenominatorKind, inYear: number): string {
  const ofUnit = denominatorAt(context, kind, POLICE_UNIT, inYear);
  const loads = loadsOf(context, [ofUnit]);
  const published = context.reference.denominators.sourceOf(kind, inYear);
  if (loads.length === 0) return published;
  const loaded = [...new Set(loads.map(loadSource))];
  return loadedDenominatorSource(loaded, isAllLoaded(context, kind, inYear) ? undefined : published);
}

function isAllLoaded(context: AnalysisContext, kind: DenominatorKind, inYear: number): boolean {
  const parts = context.reference.regions.municipalitiesIn(inYear);
  return parts.every(({ code }) => loadedDenominator(context, kind, code, inYear) !== undefined);
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
    source: sourcesOf(context, [figure]).join("; "),
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
