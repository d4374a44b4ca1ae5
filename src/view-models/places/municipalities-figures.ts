/** The funnel and the ranking of the municipalities, as they are titled, summed up and drawn. */

import type { ComparedPlaces } from "../../analysis/places/compare-places.ts";
import { formatRate } from "../../text/format.ts";
import * as text from "../../text/pages/funnel-nl.ts";
import { unitText } from "../../text/pages/theme-nl.ts";
import { middleRank } from "./municipalities-rows.ts";
import type { MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { FunnelFigure, MunicipalityView, RankingFigure } from "./municipalities-view.ts";

/** Points that a limit is drawn through. */
const CURVE_POINTS = 80;
const LEVELS = [0.998, 0.95] as const;

interface FigureFacts {
  readonly setting: MunicipalitiesSetting;
  readonly compared: ComparedPlaces;
  readonly rows: readonly MunicipalityView[];
  /** Name of the group when it is not all of them. */
  readonly group: string | undefined;
}

/** Names on one side of the limits. */
export function namesOf(rows: readonly MunicipalityView[], side: MunicipalityView["side"]): readonly string[] {
  return rows.filter((row) => row.side === side).map(({ name }) => name);
}

/** What a sentence about these municipalities is about. */
export function subjectOf({ indicator, measure, to }: MunicipalitiesSetting, { provenance }: ComparedPlaces) {
  const { label, labelPlural } = indicator;
  return { label, labelPlural, measure, year: String(to), provenance };
}

export function funnelFigure({ setting, compared, rows, group }: FigureFacts): FunnelFigure {
  const { funnel, provenance } = compared;
  const subject = subjectOf(setting, compared);
  const mean = formatRate(1000 * funnel.theta);
  const [above, below] = [namesOf(rows, "above"), namesOf(rows, "below")];
  return {
    title: text.funnelTitle(rows.length, above.length + below.length, provenance),
    subtitle: text.funnelSubtitle(subject, group),
    summary: text.funnelSummary({
      provenance,
      places: rows.length,
      mean,
      above,
      below,
      followed: rows
        .filter(({ role }) => role === "followed")
        .map(({ name, rate, standingText }) => ({ name, rate: rate.text, place: standingText })),
    }),
    unit: unitText(setting.measure, setting.indicator.labelPlural, ""),
    exposureUnit: text.exposureUnit(setting.measure),
    mean: { value: 1000 * funnel.theta, label: text.meanLabel(mean) },
    limits: LEVELS.map((level) => ({
      label: text.limitLabel(level),
      points: curveExposures(rows).map((exposure) => {
        const { low, high } = funnel.limitsAt(exposure, level);
        return { exposure, low: 1000 * low, high: 1000 * high };
      }),
    })),
    notes: text.funnelNotes({ phi: funnel.phi, tau: 1000 * funnel.tau }),
  };
}

/** From the smallest to the largest place, closer together where the funnel is steep. */
function curveExposures(rows: readonly MunicipalityView[]): readonly number[] {
  const exposures = rows.map(({ exposure }) => exposure);
  const [least, most] = [Math.min(...exposures), Math.max(...exposures)];
  return Array.from({ length: CURVE_POINTS }, (_, step) => least * (most / least) ** (step / (CURVE_POINTS - 1)));
}

/** Absent where every place is drawn to the mean entirely: their order is that of chance. */
export function rankingFigure({ setting, compared, rows, group }: FigureFacts): RankingFigure | undefined {
  if (compared.places.every(({ shrunken }) => shrunken.weight === 0)) return undefined;
  const subject = subjectOf(setting, compared);
  const shown = rows.filter(({ role }) => role !== "other");
  const halves = (certainty: MunicipalityView["certainty"]): number =>
    rows.filter((row) => row.certainty === certainty).length;
  const hasSmall = shown.some(({ size }) => size === "small");
  return {
    title: text.rankingTitle(halves("higher-half"), halves("lower-half"), rows.length, compared.provenance),
    subtitle: text.rankingSubtitle(subject, rows.length, group),
    summary: text.rankingSummary(
      shown.map(({ name, rank }) => ({ name, rank: rank.text, range: rank.range })),
      rows.length,
    ),
    rows: shown,
    of: rows.length,
    middle: { value: middleRank(rows.length), label: text.rankMiddle() },
    notes: [
      ...(hasSmall
        ? [text.smallNote(compared.pooling.firstYear, setting.to), ...poolingNotes(compared, setting.to)]
        : []),
      text.shrinkNote(),
    ],
  };
}

/** What is said where a change in registration leaves small municipalities fewer than three years; else nothing. */
export function poolingNotes({ places, pooling }: ComparedPlaces, lastYear: number): readonly string[] {
  const { firstYear, cutOffBy } = pooling;
  const hasSmall = places.some(({ size }) => size === "small");
  if (!hasSmall || cutOffBy.length === 0) return [];
  const texts = cutOffBy.map((each) => each.text);
  return [text.poolingCutNote(firstYear, lastYear, texts)];
}
