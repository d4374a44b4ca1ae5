/** A break in registration that never was, for tests of what must be said of one. */

import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import { comparePeriods, type Month, month, monthsIn, parsePeriod } from "../../src/domain/period.ts";
import type { ChangeView } from "../../src/view-models/view-parts.ts";

export const BREAK_TEXT = "Verzonnen breuk.";

/** The same figures with one break in registration of every indicator, and no other. */
export function withBreak({ dataset, reference }: AnalysisContext, from: Month): AnalysisContext {
  const indicators: readonly IndicatorId[] = [...reference.indicators.keys()];
  return {
    dataset,
    reference: {
      ...reference,
      breaks: [{ from, to: undefined, indicators, kind: "registration", text: BREAK_TEXT }],
    },
  };
}

/** Every part of a view model that `isWanted` finds, with the path to it. */
export function partsOf<T>(
  view: unknown,
  isWanted: (part: object) => part is T & object,
  path = "",
): readonly (readonly [string, T])[] {
  if (typeof view !== "object" || view === null) return [];
  const own = isWanted(view) ? [[path, view] as const] : [];
  return [...own, ...Object.entries(view).flatMap(([key, part]) => partsOf<T>(part, isWanted, `${path}.${key}`))];
}

export function isChange(part: object): part is ChangeView {
  return "verdict" in part && "sentence" in part && "fromPeriod" in part;
}

const MONTHS = ["jan", "feb", "ma", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** First and last month of a period in words: "2018", "januari t/m augustus 2018", "mei 2018". */
function monthsOfWords(words: string): readonly [Month, Month] {
  const years = [...words.matchAll(/\d{4}/g)].map(([text]) => Number(text));
  const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0];
  const named = [...words.matchAll(/[a-z]{3,}/g)].flatMap(([word]) => {
    const at = MONTHS.findIndex((start) => word.startsWith(start));
    return at < 0 ? [] : [at + 1];
  });
  return [month(firstYear, named[0] ?? 1), month(lastYear, named.at(-1) ?? 12)];
}

/** Whether part of what two periods in words cover lies before a month, and part in or after it. */
export function crosses(from: string, to: string, at: Month): boolean {
  const [earliest] = [...monthsOfWords(from), ...monthsOfWords(to)].sort(comparePeriods);
  const latest = [...monthsOfWords(from), ...monthsOfWords(to)].sort(comparePeriods).at(-1);
  return from !== to && !!earliest && !!latest && comparePeriods(earliest, at) < 0 && comparePeriods(latest, at) >= 0;
}

/** Whether keys of a time axis lie on both sides of a month. */
export function spans(keys: readonly string[], at: Month): boolean {
  const months = keys.flatMap((key) => {
    const period = parsePeriod(key);
    return period ? monthsIn(period) : [];
  });
  return months.some((each) => comparePeriods(each, at) < 0) && months.some((each) => comparePeriods(each, at) >= 0);
}
