/** What can be chosen where one area is looked at month by month. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { UsualMonths } from "../../analysis/signals/usual-months.ts";
import { parsePeriod } from "../../domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { baseLabel } from "../../text/pages/usual-nl.ts";
import { placeName } from "../areas.ts";
import type { Choice } from "../view-parts.ts";

/** Indicators that have months of the area, or of the municipalities it is summed from, by label. */
export function indicatorChoices(
  { dataset, reference }: AnalysisContext,
  region: RegionCode,
): readonly Omit<Choice<string>, "selected">[] {
  const parts = reference.regions.membersOf(region);
  return dataset.indicators
    .flatMap((id) => {
      const indicator = reference.indicators.get(id);
      const hasMonths = dataset.periodsOf(id).some((code) => parsePeriod(code)?.kind === "month");
      const regions = new Set(dataset.regionsOf(id));
      const isThere = regions.has(region) || (parts.length > 0 && parts.every((part) => regions.has(part)));
      return indicator && hasMonths && isThere ? [{ value: id, label: indicator.label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, "nl"));
}

/** The unit, its districts, its municipalities and the country. */
export function regionChoices(context: AnalysisContext, chosen: RegionCode): readonly Choice<string>[] {
  const { regions } = context.reference;
  const municipalities = [...regions.membersOf(POLICE_UNIT)].sort((a, b) =>
    placeName(context, a).localeCompare(placeName(context, b), "nl"),
  );
  const codes = [POLICE_UNIT, ...regions.districts.map(({ code }) => code), ...municipalities, COUNTRY];
  return codes.map((code) => ({ value: code, label: placeName(context, code), selected: code === chosen }));
}

/** Pairs of years that can be the measure. */
export function baseChoices({ base, baseYears }: UsualMonths): readonly Choice<string>[] {
  return baseYears.map((year) => ({
    value: String(year),
    label: baseLabel(year),
    selected: year === base.first.year,
  }));
}
