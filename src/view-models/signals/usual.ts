/** Whether the months of one area are usual for it, and where it goes over the years. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { unripeMonths } from "../../analysis/quality/maturity.ts";
import { exceptionsIn } from "../../analysis/series-breaks.ts";
import { type UsualMonths, usualMonths } from "../../analysis/signals/usual-months.ts";
import { printPeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { unripeSentence } from "../../text/maturity-nl.ts";
import { exceptionalSignal } from "../../text/pages/signals-nl.ts";
import * as text from "../../text/pages/usual-nl.ts";
import { identityOf, inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { seriesView } from "../figure.ts";
import { annotationsOf } from "../theme/annotations.ts";
import { readAsOf, readIndicator, readRegion, readYear } from "../trend/trend-asked.ts";
import { baseChoices, indicatorChoices, regionChoices } from "./usual-controls.ts";
import type { UsualAsked, UsualTrendView, UsualView } from "./usual-view.ts";

/** A trend is said to be one below this p value (two-sided). */
const LEVEL = 0.05;
/** Months at the end of a series that can be unripe. */
const YOUNG_MONTHS = 12;

/** The answer for an area and an indicator; refuses where no indicator has months of the area. */
export function usualView(context: AnalysisContext, asked: UsualAsked): UsualView {
  const region = asked.region === undefined ? POLICE_UNIT : readRegion(context, asked.region);
  const choices = indicatorChoices(context, region);
  const indicator = readIndicator(context, asked.indicator ?? choices[0]?.value ?? refuse());
  const base = asked.base === undefined ? undefined : readYear(asked.base).year;
  const found = usualMonths(context, {
    indicator: indicator.id,
    region,
    baseYear: base,
    asOf: readAsOf(asked.asOf),
  });
  const where = inRegion(context, region);
  const shared = {
    kind: "usual" as const,
    indicator: indicator.id,
    region,
    controls: {
      indicators: choices.map((choice) => ({ ...choice, selected: choice.value === indicator.id })),
      regions: regionChoices(context, region),
      bases: typeof found === "string" ? [] : baseChoices(found),
    },
  };
  if (typeof found === "string") {
    const empty = text.noUsual(found, indicator.labelPlural, where);
    return { ...shared, sentence: empty, direction: text.noDirection(), empty, trend: null };
  }
  const trend = trendOf(found);
  return {
    ...shared,
    sentence: sentenceOf(context, { indicator, region, found }),
    direction: trend
      ? text.directionSentence({
          ...trend,
          labelPlural: indicator.labelPlural,
          where,
          isFound: indicator.kind === "found",
          provenance: found.provenance,
        })
      : text.noDirection(),
    chart: chartOf(context, { indicator, region, found }),
    trend,
  };
}

function refuse(): never {
  throw new Refusal(text.USUAL.absent);
}

interface Found {
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly found: UsualMonths;
}

function sentenceOf(context: AnalysisContext, { indicator, region, found }: Found): string {
  const last = found.months.at(-1);
  if (!last) return refuse();
  const { month, figure, expected, low, high, rules } = last;
  const unripe = unripeMonths(context, { indicator: indicator.id, region, months: [month] });
  return [
    text.usualSentence({
      labelPlural: indicator.labelPlural,
      where: inRegion(context, region),
      ...{ month, count: figure.value, expected, low, high, rules },
      base: found.base,
      provenance: found.provenance,
    }),
    ...(unripe ? [unripeSentence(unripe)] : []),
  ].join(" ");
}

function trendOf({ trend }: UsualMonths): UsualTrendView | null {
  if (!trend) return null;
  const { firstYear, lastYear, z, pValue, slope } = trend;
  const isSure = pValue < LEVEL && slope !== 0;
  return { firstYear, lastYear, z, pValue, slope, direction: !isSure ? "none" : slope > 0 ? "up" : "down" };
}

function chartOf(context: AnalysisContext, { indicator, region, found }: Found): NonNullable<UsualView["chart"]> {
  const { months, base, provenance, seasonFrom, after } = found;
  const [first, last] = [months[0]?.month ?? base.first, months.at(-1)?.month ?? base.last];
  const area = regionName(context, region);
  const young = months.slice(-YOUNG_MONTHS).map(({ month }) => month);
  const unripe = unripeMonths(context, { indicator: indicator.id, region, months: young });
  return {
    title: text.usualTitle(
      {
        label: indicator.label,
        area,
        unusual: months.filter(({ rules }) => rules.length > 0).length,
        months: months.length,
      },
      provenance,
    ),
    subtitle: text.usualSubtitle(indicator.labelPlural, first, last, base),
    unit: indicator.labelPlural,
    band: text.USUAL.bandLabel,
    series: seriesView(
      { id: `usual-${indicator.id}-${region}`, label: area, identity: identityOf(context, region) },
      months.map(({ month, figure }) => ({ period: month, figure })),
      "count",
      unripe?.months,
    ),
    months: months.map(({ month, figure, expected, low, high, rules }) => ({
      month: printPeriod(month),
      count: figure.value,
      ...{ expected, low, high, rules },
      text: rules.map((rule) => text.ruleText(rule, { count: figure.value, expected })).join("; "),
    })),
    base: { first: printPeriod(base.first), last: printPeriod(base.last) },
    annotations: annotationsOf(context, indicator.id),
    notes: [
      ...(after ? [text.afterBreak(after)] : []),
      ...exceptionsIn(context.reference, indicator.id, { first, last }).map((each) => exceptionalSignal(each.text)),
      ...(unripe ? [unripeSentence(unripe)] : []),
      ...(seasonFrom ? [text.seasonBorrowed(regionName(context, seasonFrom))] : []),
      text.frozenNote(),
    ],
    provenance,
    source: sourceLine(
      context,
      months.map(({ figure }) => figure),
    ),
  };
}
