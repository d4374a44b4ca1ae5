/** The choices of a theme page: what was asked, what is chosen where nothing was, and what cannot be chosen and why. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { PART_YEAR_METHODS } from "../domain/measured.ts";
import { type Month, parsePeriod, printPeriod } from "../domain/period.ts";
import { formatPeriodLong } from "../text/format.ts";
import { methodName } from "../text/standing-nl.ts";
import { asOfLabel, measureName, noDenominator } from "../text/theme-nl.ts";
import type { ThemeSetting } from "./theme-setting.ts";
import type { MethodChoice, ThemeFigures, ThemeMeasure } from "./theme-view.ts";

const MEASURES: readonly ThemeMeasure[] = ["count", "per1000", "per1000-dwellings", "index"];
const METHODS: readonly MethodChoice[] = ["auto", ...PART_YEAR_METHODS];

export interface Controls {
  readonly from: number;
  readonly to: number;
  readonly measure: ThemeMeasure;
  readonly views: ThemeFigures["controls"];
}

/** Chosen values and what can be chosen. A choice that is not available falls back to the default. */
export function controlsOf(context: AnalysisContext, setting: ThemeSetting, asOf: Month | undefined): Controls {
  const { question, strategy, indicator } = setting;
  const years = yearsOf(context, setting);
  const [firstYear, lastYear] = [years[0] ?? strategy.from, years.at(-1) ?? strategy.to];
  const within = (value: number): number => Math.min(Math.max(value, firstYear), lastYear);
  const to = within(question.to ?? strategy.to);
  const from = Math.min(within(question.from ?? strategy.from), to);
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
      ...(asOf ? { asOf: { value: printPeriod(asOf), label: asOfLabel(formatPeriodLong(asOf)) } } : {}),
    },
  };
}

/** Rates need a denominator of the area: dwellings are known for the unit, not for the country. */
function isAvailable({ indicator, region }: ThemeSetting, measure: ThemeMeasure): boolean {
  if (measure === "per1000-dwellings") return region !== "NL01" && indicator.denominators.includes("dwellings");
  return measure !== "per1000" || indicator.denominators.includes("inhabitants");
}

/** Years that have any figure of the indicator, in order; a year of which only months are known counts too. */
function yearsOf({ dataset }: AnalysisContext, { indicator }: ThemeSetting): readonly number[] {
  const years = dataset.periodsOf(indicator.id).flatMap((code) => parsePeriod(code)?.year ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}
