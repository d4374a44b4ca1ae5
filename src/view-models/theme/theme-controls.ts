/** The choices of a theme page: what was asked, what is chosen where nothing was, and what cannot be chosen and why. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { PART_YEAR_METHODS } from "../../domain/measured.ts";
import { type Month, parsePeriod, printPeriod } from "../../domain/period.ts";
import { COUNTRY } from "../../domain/region.ts";
import { formatPeriodLong } from "../../text/format.ts";
import { methodName } from "../../text/pages/standing-nl.ts";
import { areaName, asOfLabel, measureName, noDenominator } from "../../text/pages/theme-nl.ts";
import { editionChoices } from "../editions.ts";
import type { ThemeSetting } from "./theme-setting.ts";
import type { MethodChoice, ThemeFigures, ThemeMeasure } from "./theme-view.ts";

const MEASURES: readonly ThemeMeasure[] = ["count", "per-day", "per1000", "per1000-dwellings", "index"];
const METHODS: readonly MethodChoice[] = ["auto", ...PART_YEAR_METHODS];

export interface Controls {
  readonly from: number;
  readonly to: number;
  readonly measure: ThemeMeasure;
  readonly views: ThemeFigures["controls"];
}

/** Chosen values and what can be chosen. A choice that is not available falls back to the default. */
export function controlsOf(context: AnalysisContext, setting: ThemeSetting, asOf: Month | undefined): Controls {
  const { question, indicator } = setting;
  const years = yearsOf(context, setting, asOf);
  const { from, to } = comparedYears(setting, years);
  const measure = question.measure && isAvailable(setting, question.measure) ? question.measure : "count";
  const method = question.method ?? "auto";
  return {
    from,
    to,
    measure,
    views: {
      measures: MEASURES.filter(
        (value) => value !== "per1000-dwellings" || indicator.denominators.includes("dwellings"),
      ).map((value) => ({
        value,
        label: measureName(value),
        selected: value === measure,
        ...(isAvailable(setting, value) ? {} : { unavailable: noDenominator(value) }),
      })),
      fromYears: years.map((value) => ({ value, label: String(value), selected: value === from })),
      toYears: years.map((value) => ({ value, label: String(value), selected: value === to })),
      methods: METHODS.map((value) => ({ value, label: methodName(value), selected: value === method })),
      areas: setting.areas.map(({ area, isSimulated }) => ({
        value: area,
        label: areaName(area, isSimulated),
        selected: (area === "country") === (setting.region === COUNTRY),
      })),
      editions: editionChoices(setting.editions, question.edition),
      ...(asOf ? { asOf: { value: printPeriod(asOf), label: asOfLabel(formatPeriodLong(asOf)) } } : {}),
    },
  };
}

/** The two years, the earlier one first, within the years there are; different ones wherever there are two. */
function comparedYears(
  { question, strategy }: ThemeSetting,
  years: readonly number[],
): { readonly from: number; readonly to: number } {
  const [firstYear, lastYear] = [years[0] ?? strategy.from, years.at(-1) ?? strategy.to];
  const within = (value: number): number => Math.min(Math.max(value, firstYear), lastYear);
  const asked = [within(question.from ?? strategy.from), within(question.to ?? strategy.to)];
  const [from, to] = [Math.min(...asked), Math.max(...asked)];
  if (from < to) return { from, to };
  const before = years.findLast((value) => value < to);
  return before === undefined ? { from, to: years.find((value) => value > from) ?? to } : { from: before, to };
}

/** Rates need a denominator of the area: dwellings are known for the unit, not for the country. */
function isAvailable({ indicator, region }: ThemeSetting, measure: ThemeMeasure): boolean {
  if (measure === "per1000-dwellings") return region !== COUNTRY && indicator.denominators.includes("dwellings");
  return measure !== "per1000" || indicator.denominators.includes("inhabitants");
}

/**
 * Years that have any figure of the indicator, in order; a year of which only months are known counts too. With a reference
 * date, later years cannot be chosen.
 */
function yearsOf(
  { dataset }: AnalysisContext,
  { indicator }: ThemeSetting,
  asOf: Month | undefined,
): readonly number[] {
  const years = dataset
    .periodsOf(indicator.id)
    .flatMap((code) => parsePeriod(code)?.year ?? [])
    .filter((value) => !asOf || value <= asOf.year);
  return [...new Set(years)].sort((a, b) => a - b);
}
