/** The figures of a theme page for one indicator: course, districts, ranking, and what must be said with them. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { unripeMonths } from "../../analysis/quality/maturity.ts";
import { seriesOf } from "../../analysis/series.ts";
import { trend } from "../../analysis/trend.ts";
import type { TrendQuestion, TrendResult } from "../../analysis/trend-result.ts";
import { type Month, parseMonth, printPeriod, year } from "../../domain/period.ts";
import { levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { changeHeadline, estimateSentence, headName } from "../../text/data/findings-nl.ts";
import { figureOf, formatDate, formatPeriodLong } from "../../text/format.ts";
import { unripeSentence } from "../../text/maturity-nl.ts";
import { monthSpan } from "../../text/pages/standing-nl.ts";
import * as text from "../../text/pages/theme-nl.ts";
import { markedTitle } from "../../text/provenance-nl.ts";
import { identityOf, inRegion, regionName } from "../areas.ts";
import { originView, sourceLine } from "../data/sources.ts";
import { figureView, seriesView, weakestOf } from "../figure.ts";
import { changeView, estimateOf } from "../trend/change.ts";
import { type Course, courseOf } from "../trend/course.ts";
import { estimateView } from "../trend/estimate.ts";
import { evidenceOf } from "../trend/evidence.ts";
import { trendNotes } from "../trend/trend-notes.ts";
import type { OriginView } from "../view-parts.ts";
import { annotationsOf } from "./annotations.ts";
import { targetView } from "./target.ts";
import { controlsOf } from "./theme-controls.ts";
import { type DistrictTrend, districtsOf } from "./theme-districts.ts";
import { rankingOf } from "./theme-ranking.ts";
import type { ThemeSetting } from "./theme-setting.ts";
import type { ThemeFigures, ThemeMeasure, ThemeView } from "./theme-view.ts";

/** Months at the end of a series that can be unripe. */
const YOUNG_MONTHS = 12;

type Headed = Pick<ThemeView, "headline" | "standfirst"> & { readonly figures: ThemeFigures };

/** Everything a theme page says of one indicator. */
export function themeFigures(context: AnalysisContext, setting: ThemeSetting): Headed {
  const { question, strategy, indicator, region } = setting;
  const asOf = parseMonth(question.asOf);
  const controls = controlsOf(context, setting, asOf);
  const { measure } = controls;
  const asked: Omit<TrendQuestion, "region"> = {
    indicator: indicator.id,
    from: year(controls.from),
    to: year(controls.to),
    method: question.method ?? "auto",
    measure,
    ...(asOf ? { asOf } : {}),
  };
  const result = trend(context, { ...asked, region });
  const change = changeView(result, indicator, inRegion(context, region));
  const districts = region === POLICE_UNIT ? districtsOf(context, asked, indicator) : undefined;
  const ranking = region === POLICE_UNIT ? rankingOf(context, indicator, year(controls.to), measure, asOf) : undefined;
  const isUnit = region === POLICE_UNIT;
  const area = isUnit
    ? text.unitArea(context.reference.regions.membersOf(POLICE_UNIT).length)
    : regionName(context, region);
  const unit = text.unitText(measure, indicator.labelPlural, String(controls.from));
  const course = courseOf(context, result, asOf);
  const months = monthsOf(context, setting, measure, asOf, { unit: indicator.labelPlural, area });
  const first = course.shown[0];
  const last = course.shown.at(-1);
  const estimate = estimateOf(result);
  // A chosen edition says more than the remark that the figures are those of today.
  const told = question.edition
    ? { ...result, notes: result.notes.filter(({ code }) => code !== "todaysEdition") }
    : result;
  const nameOf = (code: RegionCode): string => regionName(context, code);
  return {
    headline: markedTitle(
      changeHeadline({
        label: indicator.label,
        labelPlural: indicator.labelPlural,
        isFound: indicator.kind === "found",
        area: isUnit ? undefined : regionName(context, region),
        from: change.fromPeriod,
        to: change.toPeriod,
        fraction: result.change?.fraction,
        small: result.change?.small ?? true,
        verdict: result.verdict,
        isEstimate: estimate !== undefined,
        strongest: districts && change.provenance === "real" ? strongestName(districts.trends, result) : undefined,
        absent: change.from.missing ? change.fromPeriod : change.to.missing ? change.toPeriod : undefined,
      }),
      change.provenance,
    ),
    standfirst: standfirst(result, indicator, change, course, measure),
    figures: {
      indicator: {
        id: indicator.id,
        label: indicator.label,
        labelPlural: indicator.labelPlural,
        title: indicator.title,
        definition: indicator.definition,
        caveats: indicator.caveats,
      },
      area,
      scope: isUnit ? "unit" : "country",
      measure,
      unit,
      period: {
        from: String(controls.from),
        to: String(controls.to),
        strategyFrom: String(strategy.from),
        strategyTo: String(strategy.to),
      },
      controls: controls.views,
      change,
      trend: {
        title: markedTitle(
          first && last ? text.courseTitle(first.text, first.period, last.text, last.period) : indicator.label,
          weakestOf(course.figures),
        ),
        subtitle: text.courseSubtitle(
          text.yearlyUnit(measure, unit),
          area,
          { first: first?.period ?? String(controls.from), last: last?.period ?? String(controls.to) },
          estimate && text.estimatedYear(String(controls.to), estimate),
        ),
        series: course.series,
        summary: change.sentence,
      },
      ...(months ? { months } : {}),
      ...(hasSmallAreas(context, indicator) ? { smallAreas: true as const } : {}),
      ...(districts ? { districts: districts.view } : {}),
      ...(isUnit ? {} : { districtsMissing: districtsMissing(setting) }),
      ...(ranking ? { ranking } : {}),
      annotations: annotationsOf(context, indicator.id),
      ...estimateView(result),
      ...targetView(context, { ...asked, region }, result, question.target),
      source: sourceLine(context, [result.from.figure, result.to.figure, ...course.figures]),
      notes: [...editionNotes(question.edition), ...trendNotes(told, nameOf), ...indicator.caveats],
      evidence: evidenceOf(result, indicator, nameOf),
      origins: originsOf(context, result, indicator, area, districts?.trends ?? []),
    },
  };
}

function hasSmallAreas({ dataset }: AnalysisContext, { id }: Indicator): boolean {
  return dataset.regionsOf(id).some((code) => ["wijk", "neighbourhood"].includes(levelOfCode(code)));
}

/** Why there are no districts: there are no figures of them, only simulated ones, or the reader chose the country. */
function districtsMissing({ areas }: ThemeSetting): string {
  const unit = areas.find(({ area }) => area === "unit");
  return unit && !unit.isSimulated ? text.countryChosen() : text.nationalOnly(unit !== undefined);
}

function editionNotes(edition: string | undefined): readonly string[] {
  return edition === undefined ? [] : [text.editionNote(formatDate(edition))];
}

/** Reads a reference date from the address; anything that is not a month is no reference date. */
function monthsOf(
  context: AnalysisContext,
  { indicator, region }: ThemeSetting,
  measure: ThemeMeasure,
  asOf: Month | undefined,
  words: { readonly unit: string; readonly area: string },
): ThemeFigures["months"] {
  if (measure !== "count") return undefined;
  const months = seriesOf(context, { indicator: indicator.id, region, kind: "month", ...(asOf ? { asOf } : {}) });
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;
  const unripe = unripeMonths(context, {
    indicator: indicator.id,
    region,
    months: months.slice(-YOUNG_MONTHS).flatMap(({ period }) => (period.kind === "month" ? [period] : [])),
  });
  const subtitle = text.monthsSubtitle(
    words.unit,
    words.area,
    formatPeriodLong(first.period),
    formatPeriodLong(last.period),
  );
  return {
    title: markedTitle(
      text.monthsTitle(headName(indicator.label, indicator.labelPlural)),
      weakestOf(months.map(({ figure }) => figure)),
    ),
    subtitle,
    series: seriesView(
      { id: region, label: regionName(context, region), identity: identityOf(context, region) },
      months,
      "count",
      unripe?.months,
    ),
    summary: unripe ? `${subtitle}. ${unripeSentence(unripe)}` : subtitle,
    ...(unripe
      ? {
          unripe: {
            from: printPeriod(unripe.months[0]),
            to: printPeriod(unripe.months.at(-1) ?? unripe.months[0]),
            sentence: unripeSentence(unripe),
          },
        }
      : {}),
  };
}

function standfirst(
  result: TrendResult,
  indicator: Indicator,
  change: ThemeFigures["change"],
  course: Course,
  measure: ThemeMeasure,
): ThemeView["standfirst"] {
  if (!result.change || change.fromPeriod === change.toPeriod) return [{ text: change.sentence }];
  const last = course.shown.at(-1);
  const estimate = estimateOf(result);
  const isLater = last && Number(last.period.slice(0, 4)) > result.to.period.year;
  return text.standfirstParts({
    lead: text.standfirstLead(measure, indicator.labelPlural, { text: change.from.text, period: change.fromPeriod }),
    from: change.from.text,
    fromPeriod: change.fromPeriod,
    to: change.to.text,
    toPeriod: change.toPeriod,
    certainty: text.certaintySentence({
      fraction: result.change.small ? undefined : result.change.fraction,
      interval: change.interval,
      verdict: result.verdict,
      provenance: change.provenance,
    }),
    estimate: estimate && estimateSentence(change.toPeriod, estimate),
    later: isLater ? last : undefined,
  });
}

/** The district that moved most in the direction of the whole, when its own change can be shown. */
function strongestName(districts: readonly DistrictTrend[], whole: TrendResult): string | undefined {
  if (whole.verdict !== "fell" && whole.verdict !== "rose") return undefined;
  const sign = whole.verdict === "fell" ? 1 : -1;
  // With one district left there is nothing to be strongest among.
  const same = districts.filter(({ result }) => result.verdict === whole.verdict && !result.change?.small);
  if (same.length < 2) return undefined;
  return [...same].sort((a, b) => sign * ((a.result.change?.fraction ?? 0) - (b.result.change?.fraction ?? 0)))[0]
    ?.name;
}

function originsOf(
  context: AnalysisContext,
  result: TrendResult,
  indicator: Indicator,
  area: string,
  districts: readonly DistrictTrend[],
): readonly OriginView[] {
  const all = [{ name: area, result }, ...districts];
  return all.flatMap(({ name, result: each }) =>
    [each.from, each.to].flatMap(({ count, covers }) => {
      const period = monthSpan(covers.first, covers.last);
      const figure = `${figureOf(figureView(count, "count").text, indicator.labelPlural)}, ${name}, ${period}`;
      return originView(context, count, { figure }) ?? [];
    }),
  );
}
