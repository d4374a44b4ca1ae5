/** The page of comparisons: question and context in, everything the page says out. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { denominatorOf, isRateMeasure } from "../../analysis/rate.ts";
import { isKnown } from "../../domain/measured.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatDate } from "../../text/format.ts";
import * as text from "../../text/pages/compare-nl.ts";
import * as notices from "../../text/pages/compare-notices-nl.ts";
import { monthSpan } from "../../text/pages/standing-nl.ts";
import { editionNote } from "../../text/pages/theme-nl.ts";
import { regionName } from "../areas.ts";
import { denominatorSource, originView, sourceLine } from "../data/sources.ts";
import { contextAt, editionChoices, editionsOfAll } from "../editions.ts";
import { figureView } from "../figure.ts";
import { scopeOf } from "../scope.ts";
import { trendNotes } from "../trend/trend-notes.ts";
import type { OriginView } from "../view-parts.ts";
import { areaView, compareControls } from "./compare-controls.ts";
import { compareFigures } from "./compare-figures.ts";
import { compareHeading } from "./compare-findings.ts";
import { type Compared, comparedSeries } from "./compare-series.ts";
import { type CompareSetting, defaultsOf, settingOf } from "./compare-setting.ts";
import type { CompareQuestion, CompareView } from "./compare-view.ts";

/** Notes that belong to one area and are said at its own figure, not under the whole comparison. */
const OWN_NOTES = ["figureMissing", "smallBase", "zeroBase", "totalDiffers", "noEstimate", "noMonthlyFigures"];
/** More origins than this are no help. */
const MOST_ORIGINS = 80;

/** The answer to a comparison. */
export function compareView(present: AnalysisContext, question: CompareQuestion): CompareView {
  const { edition } = question;
  const context = edition === undefined ? present : contextAt(present, edition);
  const setting = settingOf(context, question);
  const editions = editionsOfAll(
    present,
    setting.indicators.map(({ id }) => id),
  );
  const regions = [...setting.areas, ...(setting.reference ? [setting.reference] : [])];
  const compared =
    setting.areas.length === 0
      ? []
      : setting.indicators.flatMap((indicator) =>
          regions.map((region) => comparedSeries(context, setting, { indicator, region })),
        );
  const isEmpty = !compared.some(hasFigures);
  const empty = compared.length === 0 ? notices.noAreas() : notices.noFigures();
  const heading = isEmpty
    ? { headline: empty.title, standfirst: [{ text: empty.text }] }
    : compareHeading(setting, compared);
  const period = { from: String(setting.from), to: String(setting.to) };
  return {
    kind: "compare",
    ...heading,
    chosen: {
      indicators: setting.indicators.map(({ id, label }) => ({ id, label })),
      areas: setting.areas.map((code) => areaView(context, code)),
      ...(setting.reference ? { reference: areaView(context, setting.reference) } : {}),
      measure: setting.measure,
      from: setting.from,
      to: setting.to,
      ...setting.form,
    },
    defaults: defaultsOf(context),
    controls: compareControls(context, setting, editionChoices(editions, edition)),
    notices: [...setting.notices, ...(compared.length === 0 ? [] : absences(context, compared))],
    ...(isEmpty ? { empty } : {}),
    offersCountry: regions.length > 0 && !regions.includes(COUNTRY) && hasNational(context, setting),
    figures: isEmpty ? [] : compareFigures(context, setting, compared),
    changesTitle: text.changesTitle(period),
    ...(compared.some(({ view }) => view.standing)
      ? { standingTitle: text.standingTitle(regionName(context, setting.reference ?? POLICE_UNIT), period.to) }
      : {}),
    source: sourceOf(context, setting, compared),
    notes: isEmpty ? [] : [...editionNotes(edition), ...notesOf(context, setting, compared)],
    origins: originsOf(context, compared),
  };
}

/** What an earlier edition leaves out. */
function editionNotes(edition: string | undefined): readonly string[] {
  return edition === undefined ? [] : [editionNote(formatDate(edition))];
}

function hasNational(context: AnalysisContext, { indicators }: CompareSetting): boolean {
  return indicators.some(({ id }) => scopeOf(context, id) === "country");
}

/** Areas without a figure of an indicator: in no year at all, or in one of the two years compared. */
function absences(context: AnalysisContext, compared: readonly Compared[]): readonly string[] {
  const indicators = [...new Set(compared.map(({ indicator }) => indicator))];
  return indicators.flatMap((indicator) => {
    const all = compared.filter((each) => each.indicator === indicator);
    const without = all.filter((each) => !hasFigures(each));
    const names = (some: readonly Compared[]): readonly string[] => some.map(({ view }) => view.area.name);
    const inYear = (["from", "to"] as const).flatMap((side) => {
      const gaps = all.filter((each) => hasFigures(each) && each.view.change[side].value === undefined);
      const why = gaps[0]?.view.change[side].missing;
      if (why === undefined) return [];
      return [
        notices.noFigureInYear(String(gaps[0]?.result[side].period.year), indicator.labelPlural, names(gaps), why),
      ];
    });
    const isNational = scopeOf(context, indicator.id) === "country";
    return [
      ...(without.length > 0 ? [notices.noFiguresFor(indicator.labelPlural, names(without), isNational)] : []),
      ...inYear,
    ];
  });
}

function hasFigures({ view }: Compared): boolean {
  return view.series.points.some(({ figure }) => figure.value !== undefined);
}

/** What must be said with the comparison, each sentence once. */
function notesOf(context: AnalysisContext, setting: CompareSetting, compared: readonly Compared[]): readonly string[] {
  const nameOf = (code: RegionCode): string => regionName(context, code);
  const hasStandings = compared.some(({ view }) => view.standing);
  const own = compared.filter(({ view }) => !view.isReference);
  const levels = new Set(own.map(({ view }) => view.area.level));
  return [
    ...new Set([
      ...((setting.measure === "count" || setting.measure === "per-day") && own.length > 1
        ? [notices.countsNote()]
        : []),
      ...(hasStandings ? [notices.standingNote(nameOf(setting.reference ?? POLICE_UNIT))] : []),
      ...(setting.areas.length > 4 ? [notices.manyTestsNote()] : []),
      ...(levels.size > 1 ? [notices.levelsNote()] : []),
      ...compared.flatMap(({ result }) =>
        trendNotes({ ...result, notes: result.notes.filter(({ code }) => !OWN_NOTES.includes(code)) }, nameOf),
      ),
      ...setting.indicators.flatMap(({ caveats }) => caveats),
    ]),
  ];
}

/** Where the counts are from and, under rates, where the inhabitants or dwellings are from. */
function sourceOf(context: AnalysisContext, { measure, to }: CompareSetting, compared: readonly Compared[]): string {
  const figures = compared.flatMap((each) => each.figures);
  const source = sourceLine(context, figures);
  if (!isRateMeasure(measure) || !figures.some(isKnown)) return source;
  const kind = denominatorOf(measure);
  return notices.withDenominators(source, kind, denominatorSource(context, kind, to));
}

function originsOf(context: AnalysisContext, compared: readonly Compared[]): readonly OriginView[] {
  return compared
    .flatMap(({ view, indicator, result }) =>
      [result.from, result.to].flatMap(({ count, covers }) => {
        const period = monthSpan(covers.first, covers.last);
        const figure = `${figureView(count, "count").text} ${indicator.labelPlural}, ${view.area.name}, ${period}`;
        return originView(context, count, { figure }) ?? [];
      }),
    )
    .slice(0, MOST_ORIGINS);
}
