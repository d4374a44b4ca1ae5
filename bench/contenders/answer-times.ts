/** How long the engine takes for the numbers of every view model, once an indicator has been asked for before. */

import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { answerQuestion } from "../../src/engine/answer.ts";
import { answerDisplacement, answerLater, answerPlaces } from "../../src/engine/on-request.ts";

/** Milliseconds of every answer, by view model. */
export type AnswerTimes = Readonly<Record<string, readonly number[]>>;

/** Questions about the earlier years build what is shared, those about the later ones are timed. */
const BEFORE = { from: 2014, to: 2022 } as const;
const TIMED = { from: 2015, to: 2024 } as const;
const MONTHS_BEFORE = ["2022-06"];
const MONTHS_TIMED = ["2023-03", "2024-06", "2025-02", "2025-09", "2025-12"];
type Years = typeof BEFORE | typeof TIMED;

/** Asks everything twice over, of other years the second time; a view model that refuses a question fails the run. */
export function timeAnswers(context: AnalysisContext): AnswerTimes {
  const { dataset, reference } = context;
  const indicators = dataset.indicators.filter((indicator) => reference.indicators.has(indicator));
  const slugs = [...new Set(reference.strategies.flatMap(({ themes }) => themes.map(({ slug }) => slug)))];
  const places = reference.regions.membersOf(POLICE_UNIT);
  const log = { entries: [], unreadable: [], storageWarning: undefined, asOf: undefined };
  const each = (years: Years, months: readonly string[]): Readonly<Record<string, readonly (() => unknown)[]>> => ({
    overview: [() => answerQuestion(context, { kind: "overview" }, log)],
    catalogue: [() => answerQuestion(context, { kind: "catalogue" }, log)],
    theme: slugs.map((slug) => () => answerQuestion(context, { kind: "theme", slug, ...years }, log)),
    trend: indicators.flatMap((indicator, at) =>
      [POLICE_UNIT, places[at % places.length] ?? POLICE_UNIT].map((region) => () => {
        const span = { from: String(years.from), to: String(years.to) };
        return answerQuestion(context, { kind: "trend", indicator, region, ...span }, log);
      }),
    ),
    compare: indicators.map(
      (indicator) => () => answerLater(context, { kind: "compare", indicators: [indicator], ...years }),
    ),
    review: [() => answerLater(context, { kind: "review" })],
    signals: months.map((asOf) => () => answerLater(context, { kind: "signals", asOf })),
    places: indicators.map(
      (indicator) => () => answerPlaces(context, { kind: "places", indicator, year: String(years.to) }),
    ),
    displacement: indicators.map((indicator) => () => {
      const span = { from: String(years.from), to: String(years.to) };
      return answerDisplacement(context, { kind: "displacement", indicator, ...span });
    }),
  });
  const before = each(BEFORE, MONTHS_BEFORE);
  const timed = each(TIMED, MONTHS_TIMED);
  for (const questions of Object.values(before)) for (const ask of questions) ask();
  return Object.fromEntries(Object.entries(timed).map(([name, questions]) => [name, questions.map(time)]));
}

function time(ask: () => unknown): number {
  const from = performance.now();
  ask();
  return performance.now() - from;
}
