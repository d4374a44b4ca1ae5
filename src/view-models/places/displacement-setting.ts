/** What the page of displacement is about: the question with its defaults filled in, and what can be chosen. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { indicatorChoice } from "../../text/pages/compare-nl.ts";
import { noSuchYears } from "../../text/pages/compare-notices-nl.ts";
import * as text from "../../text/pages/displacement-nl.ts";
import { notMunicipal } from "../../text/pages/municipalities-nl.ts";
import { regionName } from "../areas.ts";
import { defaultsOf } from "../compare/compare-setting.ts";
import { yearsInOrder } from "../years-in-order.ts";
import type { DisplacementPageView, DisplacementQuestion } from "./displacement-page-view.ts";
import { municipalIndicators, municipalYears, nearestYear } from "./municipal-figures.ts";

/** Years back that the first one lies where none was asked: the length of a strategy. */
const STRATEGY = 4;

export interface DisplacementSetting {
  readonly indicator: Indicator;
  readonly region: RegionCode | undefined;
  readonly from: number;
  readonly to: number;
  /** Years in which every municipality has a figure. */
  readonly years: readonly number[];
  readonly notices: readonly string[];
}

/** Fills the question in; `undefined` when there are no two years with figures of every municipality. */
export function displacementSetting(
  context: AnalysisContext,
  question: DisplacementQuestion,
): DisplacementSetting | undefined {
  const { regions } = context.reference;
  const members = regions.membersOf(POLICE_UNIT);
  const known = municipalIndicators(context).map(({ indicator: each }) => each);
  const asked = question.indicator ?? defaultsOf(context).indicators[0];
  const indicator = known.find(({ id }) => id === asked) ?? known[0];
  if (!indicator) return undefined;
  const today = question.region === undefined ? undefined : regions.todayOf(question.region);
  const region = today !== undefined && members.includes(today) ? today : undefined;
  const years = municipalYears(context, indicator, members.length);
  if (years.length < 2) return undefined;
  const later = years.slice(1);
  const [first, last] = yearsInOrder(question.from, question.to);
  const to = nearestYear(later, last, later.at(-1) ?? 0);
  const earlier = years.filter((each) => each < to);
  const from = nearestYear(earlier, first ?? to - STRATEGY, earlier[0] ?? to);
  const missed = [first, last].filter((each) => each !== undefined && each !== from && each !== to);
  return {
    indicator,
    region,
    from,
    to,
    years,
    notices: [
      ...(question.indicator !== undefined && indicator.id !== question.indicator
        ? [notMunicipal([context.reference.indicators.get(question.indicator)?.label ?? question.indicator])]
        : []),
      ...(question.region !== undefined && region === undefined
        ? [text.notAMunicipalityOfTheUnit(regionName(context, question.region))]
        : []),
      ...(missed.length > 0 ? [noSuchYears(missed.map(String), String(from), String(to))] : []),
    ],
  };
}

/** Every choice, with what is chosen now. */
export function displacementControls(
  context: AnalysisContext,
  { indicator, region, from, to, years }: DisplacementSetting,
): DisplacementPageView["controls"] {
  const members = context.reference.regions.membersOf(POLICE_UNIT);
  const named = members
    .map((value) => ({ value, label: regionName(context, value), selected: value === region }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return {
    indicators: municipalIndicators(context).map(({ indicator: { id, label }, figures }) => ({
      value: id,
      label: indicatorChoice(label, figures),
      selected: id === indicator.id,
    })),
    areas: [{ value: "", label: text.allMunicipalities(members.length), selected: region === undefined }, ...named],
    fromYears: years
      .filter((value) => value < to)
      .map((value) => ({ value, label: String(value), selected: value === from })),
    toYears: years
      .filter((value) => value > (years[0] ?? value))
      .map((value) => ({ value, label: String(value), selected: value === to })),
  };
}
