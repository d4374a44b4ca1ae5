/** Plain text shown on pointing: the period, and per series its figure with its standing. */

import { CHART_WORDS, MARK_WORDS } from "../../text/components-nl.ts";
import { formatInterval, formatLevel, formatMarked, formatNumber, type NumberFormat } from "../../text/format.ts";
import type { AxisTick } from "../chart-spec.ts";
import type { Cell, NormalSeries } from "./normalise.ts";

interface TipSource {
  readonly ticks: readonly AxisTick[];
  readonly series: readonly Pick<NormalSeries, "label" | "cells">[];
  readonly format: NumberFormat;
  readonly unit: string;
}

/** One text per tick. Series are named when there are several; those without a figure say why. */
export function tipsOf({ ticks, series, format, unit }: TipSource): readonly string[] {
  return ticks.map((tick, index) => {
    const lines = series.flatMap(({ label, cells }) => {
      const cell = cells[index];
      if (cell === undefined || (!cell.known && !cell.stated)) return [];
      const text = cellText(cell, format);
      return [
        series.length > 1 ? `${label}: ${text}` : `${text}${cell.known ? ` ${unit}` : ""}`,
        ...detail(cell, format),
      ];
    });
    return [tick.label, ...(lines.length > 0 ? lines : [CHART_WORDS.noFigure])].join("\n");
  });
}

/** A figure as printed, or why there is none. */
export function cellText(cell: Cell, format: NumberFormat): string {
  return cell.known ? formatMarked(formatNumber(format, cell.value), cell.status) : cell.why;
}

function detail(cell: Cell, format: NumberFormat): readonly string[] {
  if (!cell.known) return [];
  return [
    ...(cell.status === "observed" ? [] : [MARK_WORDS[cell.status]]),
    ...(cell.interval
      ? [CHART_WORDS.interval(formatInterval(cell.interval, format), formatLevel(cell.interval.level))]
      : []),
    ...(cell.counted === undefined ? [] : [CHART_WORDS.counted(formatNumber(format, cell.counted))]),
  ];
}
