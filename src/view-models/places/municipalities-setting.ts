/** What the view of all municipalities is about: the question with its defaults filled in, and what can be chosen. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { type BenchmarkGroup, districtGroup, NEAREST, SIZE_CLASSES } from "../../analysis/places/benchmark-groups.ts";
import type { RateMeasure } from "../../analysis/rate.ts";
import { endsBy, parseMonth, year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { indicatorChoice } from "../../text/pages/compare-nl.ts";
import { noSuchYears } from "../../text/pages/compare-notices-nl.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { measureName, noDenominator } from "../../text/pages/theme-nl.ts";
import { municipalityOptions } from "../compare/compare-controls.ts";
import { defaultsOf, isMeasurable } from "../compare/compare-setting.ts";
import type { AreaOption } from "../compare/compare-view.ts";
import { yearsInOrder } from "../years-in-order.ts";
import { municipalIndicators, municipalYears, nearestYear } from "./municipal-figures.ts";
import type { MunicipalitiesQuestion, MunicipalitiesView } from "./municipalities-view.ts";
import { listNotices, type OwnList, readList } from "./own-list.ts";

const MEASURES: readonly RateMeasure[] = ["per1000", "per1000-dwellings"];
/** Fewest municipalities with a figure that make a year worth a comparison. */
const FEWEST = 2;

export interface MunicipalitiesSetting {
  readonly indicator: Indicator;
  /** Followed municipalities; the first is the reader's own. */
  readonly areas: readonly RegionCode[];
  /** The group that is shown: all where the one that was chosen has nobody. */
  readonly group: BenchmarkGroup;
  readonly chosenGroup: BenchmarkGroup;
  /** The reader's own list; it may hold their own municipality. */
  readonly list: readonly RegionCode[];
  readonly measure: RateMeasure;
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
  readonly notices: readonly string[];
}

/** Fills the question in; `undefined` when no indicator has figures of municipalities. */
export function municipalitiesSetting(
  context: AnalysisContext,
  question: MunicipalitiesQuestion,
): MunicipalitiesSetting | undefined {
  const known = municipalIndicators(context).map(({ indicator }) => indicator);
  const asked = question.indicators ?? defaultsOf(context).indicators;
  const found = asked.flatMap((id) => known.find((each) => each.id === id) ?? []);
  const indicator = found[0] ?? known[0];
  if (!indicator) return undefined;
  const areas = municipalitiesOf(context, question.areas ?? []);
  const list = readList(context, question.list ?? []);
  const asOf = parseMonth(question.asOf);
  const years = municipalYears(context, indicator, FEWEST).filter((each) => !asOf || endsBy(year(each), asOf));
  const [first, last] = yearsInOrder(question.from, question.to);
  const later = years.length > 1 ? years.slice(1) : years;
  const to = nearestYear(later, last, years.at(-1) ?? 0);
  const earlier = years.filter((each) => each < to);
  const from = nearestYear(earlier, first, earlier[0] ?? to);
  const measure = question.measure && isMeasurable(question.measure, [indicator]) ? question.measure : "per1000";
  const missed = [first, last].filter((each) => each !== undefined && each !== from && each !== to);
  const dropped = asked.filter((id) => !known.some((each) => each.id === id));
  return {
    indicator,
    areas,
    ...groupOf(question.group, areas, list),
    list: list.members,
    measure,
    from,
    to,
    years,
    notices: [
      ...(dropped.length > 0
        ? [text.notMunicipal(dropped.map((id) => context.reference.indicators.get(id)?.label ?? id))]
        : []),
      ...(found.length > 1 ? [text.oneIndicatorOnly(indicator.label, found.length)] : []),
      ...listNotices(context, question, list, areas[0]),
      ...(missed.length > 0 ? [noSuchYears(missed.map(String), String(from), String(to))] : []),
    ],
  };
}

/** The group chosen: the list where there is one and nothing else was asked. Nearest needs somebody to be near to. */
function groupOf(
  asked: BenchmarkGroup | undefined,
  [own]: readonly RegionCode[],
  { members }: OwnList,
): Pick<MunicipalitiesSetting, "group" | "chosenGroup"> {
  const wished = asked ?? (members.length > 0 ? "list" : "all");
  const chosenGroup = wished === "nearest" && own === undefined ? "all" : wished;
  const isEmptyList = chosenGroup === "list" && !members.some((code) => code !== own);
  return { chosenGroup, group: isEmptyList ? "all" : chosenGroup };
}

/** Today's municipalities among areas; what merged stands as what it became. */
function municipalitiesOf({ reference }: AnalysisContext, areas: readonly RegionCode[]): readonly RegionCode[] {
  const members = reference.regions.membersOf(POLICE_UNIT);
  const today = areas.map((code) => reference.regions.todayOf(code));
  return [...new Set(today)].filter((code) => members.includes(code));
}

/** Every choice, with what is chosen now. */
export function municipalitiesControls(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  editions: MunicipalitiesView["controls"]["editions"],
): MunicipalitiesView["controls"] {
  const { indicator, chosenGroup, measure, years, from, to } = setting;
  const areas = municipalityOptions(context);
  return {
    indicators: municipalIndicators(context).map(({ indicator: { id, label }, figures }) => ({
      value: id,
      label: indicatorChoice(label, figures),
      selected: id === indicator.id,
    })),
    areas,
    ...(chosenGroup === "list" ? { list: listControl(setting, areas) } : {}),
    groups: groupWords(context, setting).map(({ value, word }) => ({
      value,
      label: text.groupChoice(word),
      selected: value === chosenGroup,
      ...(value === "nearest" && setting.areas.length === 0 ? { unavailable: text.nearestNeedsOwn() } : {}),
    })),
    measures: MEASURES.filter((value) => value === "per1000" || indicator.denominators.includes("dwellings")).map(
      (value) => ({
        value,
        label: measureName(value),
        selected: value === measure,
        ...(isMeasurable(value, [indicator]) ? {} : { unavailable: noDenominator(value) }),
      }),
    ),
    fromYears: years
      .filter((value) => value < to)
      .map((value) => ({ value, label: String(value), selected: value === from })),
    toYears: years
      .filter((value) => value > (years[0] ?? value))
      .map((value) => ({ value, label: String(value), selected: value === to })),
    years: municipalYears(context, indicator, FEWEST),
    editions,
  };
}

/** Their own municipality can only be taken out of the list. */
function listControl(
  { list, areas: [own] }: MunicipalitiesSetting,
  areas: readonly AreaOption[],
): NonNullable<MunicipalitiesView["controls"]["list"]> {
  return { members: list, areas: areas.filter(({ code }) => code !== own || list.includes(code)) };
}

/** All groups, in the order of a control. */
export function groupWords(
  context: AnalysisContext,
  { areas: [own], list }: Pick<MunicipalitiesSetting, "areas" | "list">,
): readonly { readonly value: BenchmarkGroup; readonly word: text.GroupWord }[] {
  const { regions } = context.reference;
  return [
    { value: "all", word: { kind: "all", places: regions.membersOf(POLICE_UNIT).length } },
    { value: "nearest", word: { kind: "nearest", places: NEAREST } },
    ...regions.districts.map(({ code, name }) => ({
      value: districtGroup(code),
      word: { kind: "district", name } as const,
    })),
    ...SIZE_CLASSES.map(({ id, least, below }) => ({ value: id, word: { kind: "size", least, below } as const })),
    { value: "list", word: { kind: "list", places: list.filter((code) => code !== own).length } },
  ];
}
