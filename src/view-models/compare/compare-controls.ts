/** What can be chosen on the page of comparisons. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { COUNTRY, levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { ReferenceRegion } from "../../reference/reference.ts";
import * as text from "../../text/pages/compare-nl.ts";
import { measureName, noDenominator } from "../../text/pages/theme-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { type CompareSetting, comparableIndicators, isMeasurable, MEASURES } from "./compare-setting.ts";
import type { AreaLevel, AreaOption, AreaView, CompareView } from "./compare-view.ts";

/** Every choice, with what is chosen now. */
export function compareControls(
  context: AnalysisContext,
  setting: CompareSetting,
  editions: CompareView["controls"]["editions"],
): CompareView["controls"] {
  const { indicators, measure, years, from, to } = setting;
  const offered = MEASURES.filter(
    (value) =>
      value !== "per1000-dwellings" || indicators.some(({ denominators }) => denominators.includes("dwellings")),
  );
  return {
    indicators: comparableIndicators(context, undefined).map(({ indicator, figures }) => ({
      value: indicator.id,
      label: text.indicatorChoice(indicator.label, figures),
      selected: indicators.some(({ id }) => id === indicator.id),
    })),
    areas: areaOptions(context),
    references: ([POLICE_UNIT, COUNTRY, "none"] as const).map((value) => ({
      value,
      label: value === "none" ? text.noReference() : regionName(context, value),
      selected: value === (setting.reference ?? "none"),
    })),
    measures: offered.map((value) => ({
      value,
      label: measureName(value),
      selected: value === measure,
      ...(isMeasurable(value, indicators) ? {} : { unavailable: noDenominator(value) }),
    })),
    fromYears: years
      .filter((value) => value < to)
      .map((value) => ({ value, label: String(value), selected: value === from })),
    toYears: years
      .filter((value) => value > from)
      .map((value) => ({ value, label: String(value), selected: value === to })),
    years,
    editions,
  };
}

/** An area as it is named and coloured. */
export function areaView(context: AnalysisContext, code: RegionCode): AreaView {
  return { code, name: regionName(context, code), level: levelOf(code), identity: identityOf(context, code) };
}

function levelOf(code: RegionCode): AreaLevel {
  switch (levelOfCode(code)) {
    case "country":
      return "country";
    case "police_unit":
      return "unit";
    case "police_district":
      return "district";
    default:
      return "municipality";
  }
}

/** The country, the unit, its districts and its municipalities by name. */
export function areaOptions(context: AnalysisContext): readonly AreaOption[] {
  const { regions } = context.reference;
  const wider = [COUNTRY, POLICE_UNIT, ...regions.districts.map(({ code }) => code)];
  const options = wider.flatMap((code) => regions.get(code) ?? []).map((region) => areaOption(context, region));
  return [...options, ...municipalityOptions(context)];
}

/** Today's municipalities by name. */
export function municipalityOptions(context: AnalysisContext): readonly AreaOption[] {
  const { regions } = context.reference;
  return regions
    .membersOf(POLICE_UNIT)
    .flatMap((code) => regions.get(code) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((region) => areaOption(context, region));
}

function areaOption(context: AnalysisContext, { code, name, aliases }: ReferenceRegion): AreaOption {
  const { regions } = context.reference;
  const formerNames = regions.mergers.flatMap(({ from }) =>
    from !== code && regions.todayOf(from) === code ? (regions.get(from)?.name ?? []) : [],
  );
  return {
    code,
    name,
    kind: text.areaKind(levelOf(code), regions.districtOf(code)?.name),
    otherNames: [...new Set([...aliases, ...formerNames])].filter((other) => other !== name),
  };
}
