/** The first figures of a file as they would be read: names where the reference data has them, codes as printed where not. */

import type { MappingSample, SampleFigure } from "../../domain/mapping-step.ts";
import { type CellStatus, type ObservationColumns, observationAt } from "../../domain/observation.ts";
import { parsePeriod } from "../../domain/period.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import { indicatorTitle } from "../../reference/indicator-title.ts";
import type { Reference } from "../../reference/reference.ts";
import { denominatorTitle } from "../../text/data/denominators-nl.ts";
import { measureChoice } from "../../text/data/mapping-nl.ts";
import * as sampleText from "../../text/data/mapping-sample-nl.ts";
import { dropReasonText } from "../../text/data/receipt-sentences.ts";
import { formatCount, formatMarked, formatPeriodLong, formatRate } from "../../text/format.ts";
import { missingMark } from "../../text/pages/standing-nl.ts";
import type { CheckView } from "./loads-view.ts";
import type { MappingSampleView, SampleFigureView } from "./mapping-sample-view.ts";

const SHOWN = 6;

/** The first rows of what was read, as a table. */
export function firstFigures(
  {
    reference,
    regionNames,
  }: { readonly reference: Reference; readonly regionNames: readonly (readonly [RegionCode, string])[] },
  columns: ObservationColumns,
): CheckView["preview"] {
  const printed = new Map(regionNames);
  return Array.from({ length: Math.min(SHOWN, columns.length) }, (_, row) => {
    const { classification, code, region, period, value, status, line } = observationAt(columns, row);
    return {
      indicator: indicatorText(`${classification}:${code}`, reference),
      region: reference.regions.get(region)?.name ?? printed.get(region) ?? region,
      period: periodText(period),
      value: valueText(value, status),
      line,
    };
  });
}

/** What the first rows of a table give by a mapping that need not be complete. */
export function mappingSampleView(sample: MappingSample, reference: Reference): MappingSampleView {
  const figures = sample.figures.slice(0, SHOWN).map((figure) => sampleFigureView(figure, reference));
  const first = figures.find(({ open }) => open.length === 0);
  return {
    summary: sampleText.sampleSummary({
      rows: sample.rows,
      kept: sample.kept,
      waiting: sample.waiting.count,
      dropped: sample.dropped.reduce((sum, { count }) => sum + count, 0),
    }),
    ...(first ? { first: sampleText.firstFigureText(first) } : {}),
    figures,
    dropped: sample.dropped.map(({ reason, count, lines }) => ({
      count: formatCount(count),
      why: dropReasonText(reason),
      lines,
    })),
  };
}

function sampleFigureView(figure: SampleFigure, reference: Reference): SampleFigureView {
  const { indicator, measure, region, period, value, line } = figure;
  const code = region === undefined ? undefined : regionCode(region);
  return {
    ...(indicator === undefined ? {} : { indicator: indicatorText(indicator, reference) }),
    ...(measure === undefined ? {} : { measure: measureChoice(measure) }),
    ...(code === undefined ? {} : { region: reference.regions.get(code)?.name ?? code }),
    ...(period === undefined ? {} : { period: periodText(period) }),
    value:
      "either" in value
        ? sampleText.eitherText(value.either.map((each) => valueText(each, "observed")))
        : valueText(value.read, value.status),
    open: (["indicator", "measure", "region", "period"] as const).filter((key) => figure[key] === undefined),
    line,
  };
}

function indicatorText(text: string, reference: Reference): string {
  return indicatorTitle(reference, text) ?? denominatorTitle(text) ?? text.slice(text.indexOf(":") + 1);
}

function periodText(code: string): string {
  const parsed = parsePeriod(code);
  return parsed ? formatPeriodLong(parsed) : code;
}

function valueText(value: number | undefined, status: CellStatus): string {
  if (value === undefined) return missingMark(status === "missing:impossible" ? "impossible" : "unknown");
  const number = Number.isInteger(value) ? formatCount(value) : formatRate(value);
  return status === "provisional" || status === "revised_provisional" ? formatMarked(number, status) : number;
}
