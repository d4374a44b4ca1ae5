/** Where an indicator has figures, and where published ones: pages lead with published figures, not with simulated ones. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { ThemeIndicatorView } from "./theme/theme-view.ts";

type Scope = ThemeIndicatorView["scope"];

/** Where an indicator has figures: in the municipalities of the unit, in the country only, or nowhere. */
export function scopeOf({ dataset, reference }: AnalysisContext, indicator: IndicatorId): Scope {
  const regions = new Set(dataset.regionsOf(indicator));
  const members = reference.regions.membersOf(POLICE_UNIT);
  if (regions.has(POLICE_UNIT) || members.every((member) => regions.has(member))) return "unit";
  return regions.has(COUNTRY) ? "country" : "none";
}

/** As {@link scopeOf}, but the country goes before a unit that has simulated years alone. */
export function publishedScopeOf(context: AnalysisContext, indicator: IndicatorId): Scope {
  const scope = scopeOf(context, indicator);
  if (scope !== "unit" || !hasCountry(context, indicator)) return scope;
  return isPublishedForUnit(context, indicator) ? "unit" : "country";
}

/** The areas that a page can show an indicator for, the one it leads with first. */
export function areasOf(
  context: AnalysisContext,
  indicator: IndicatorId,
): readonly { readonly area: "unit" | "country"; readonly isSimulated: boolean }[] {
  const unit =
    scopeOf(context, indicator) === "unit"
      ? [{ area: "unit" as const, isSimulated: !isPublishedForUnit(context, indicator) }]
      : [];
  const country = hasCountry(context, indicator) ? [{ area: "country" as const, isSimulated: false }] : [];
  return publishedScopeOf(context, indicator) === "country" ? [...country, ...unit] : [...unit, ...country];
}

function hasCountry({ dataset }: AnalysisContext, indicator: IndicatorId): boolean {
  return dataset.regionsOf(indicator).includes(COUNTRY);
}

/** Whether some period has a real figure of the unit itself, or of every one of its municipalities. */
function isPublishedForUnit({ dataset, reference }: AnalysisContext, indicator: IndicatorId): boolean {
  const members = reference.regions.membersOf(POLICE_UNIT);
  return dataset.periodsOf(indicator).some((period) => {
    const isReal = (region: RegionCode): boolean => {
      // A figure that is not told is there all the same: sums stand on it.
      const cell = dataset.unsuppressed.cell(indicator, region, period);
      return cell !== undefined && cell.status !== "missing" && cell.provenance === "real";
    };
    return isReal(POLICE_UNIT) || members.every(isReal);
  });
}
