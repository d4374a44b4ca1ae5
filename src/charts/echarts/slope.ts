/** Two points in time: the level at both ends, a straight line between, and names that never lie over each other. */

import type { NumberFormat } from "../../text/format.ts";
import { type EndLabel, endLabelMarks } from "./end-labels.ts";
import { keyMarks } from "./key.ts";
import { LABEL_GAP, spread } from "./label-layout.ts";
import { lineLayers } from "./line-layers.ts";
import type { KnownCell, NormalSeries, NormalSlope } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { keyEntries, shapesOf } from "./point-shapes.ts";
import { niceScale } from "./scale.ts";
import { categoryAt, type Mark, type Plot, type Scene, type Setting, textSizeOf, valueAt } from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { widest } from "./text-metrics.ts";
import { annotationHead, annotationMarks, groundMarks } from "./time-parts.ts";
import { cellText, tipsOf } from "./tips.ts";

/** Room between a point and its words. */
const OFFSET = 12;
/** Names beside the later points may take this part of the width; when they need more they stand above. */
const NAMES_SHARE = 0.42;
/** A wider plot would make every slope look flat. */
const WIDEST_PLOT = 560;
const EARLIER = 0;
const LATER = 1;

interface Slope {
  readonly normal: NormalSlope;
  readonly palette: Palette;
  readonly plot: Plot;
  readonly size: number;
}

/** Step 2 for slopes. */
export function resolveSlope(normal: NormalSlope, setting: Setting): Scene {
  const { spec, series } = normal;
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const beside = series.map((_, index) => laterText(normal, index, { named: true }));
  const narrow = widest(beside, size, 600) > width * NAMES_SHARE;
  const shapes = shapesOf(series, palette);
  const annotated = annotationHead(normal.annotations, width, size);
  const entries = narrow ? keyEntries(series, { palette, shapes, sign: "line" }) : [];
  const key = keyMarks(entries, { size, width, top: annotated });
  const ends = narrow ? series.map((_, index) => laterText(normal, index, { named: false })) : beside;
  const left = Math.ceil(widest(series.map(earlierText(spec.format)), size, 600)) + OFFSET;
  const right = Math.ceil(widest(ends, size, 600)) + OFFSET + 2;
  const top = annotated + key.height + size + 18;
  const plotHeight = Math.round(Math.max(300, series.length * LABEL_GAP * 2) * (size / 12));
  const height = setting.height ?? top + plotHeight + 12;
  const scale = niceScale(
    series.flatMap(({ cells }) => cells.flatMap((cell) => (cell.known ? cell.value : []))),
    { include: spec.baseline },
  );
  const plot: Plot = {
    frame: { left, top, width: Math.max(40, Math.min(WIDEST_PLOT, width - left - right)), height: height - top - 12 },
    length: 2,
    direction: "columns",
    banded: false,
    scale,
    gridlines: "hidden",
    valueLabels: [],
    categoryLabels: [],
    tips: tipsOf({ ticks: spec.ticks, series, format: spec.format, unit: spec.unit }),
  };
  const slope: Slope = { normal, palette, plot, size };
  return {
    width,
    height,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots: [plot],
    layers: series.flatMap((one, index) => {
      const shape = shapes[index];
      return lineLayers(emphasised(one), {
        plot: 0,
        annotations: normal.annotations,
        colors: seriesColors(one, palette),
        palette,
        points: "shown",
        ...(shape === undefined ? {} : { shape }),
      });
    }),
    marks: [
      ...groundMarks(plot.frame, spec.provenance, palette),
      ...key.marks,
      ...axisMarks(slope),
      ...annotationMarks(plot, normal.annotations, { palette, size, width, words: "shown" }),
      ...earlierMarks(slope),
      ...endLabelMarks(
        series.flatMap((one, index) => laterLabel(slope, one, ends[index] ?? "")),
        { frame: plot.frame, size, offset: OFFSET },
      ),
    ],
  };
}

/** Both ends carry a point, whatever the spec stresses. */
function emphasised(series: NormalSeries): NormalSeries {
  return { ...series, cells: series.cells.map((cell) => (cell.known ? { ...cell, emphasis: true } : cell)) };
}

function knownAt({ cells }: NormalSeries, index: number): KnownCell | undefined {
  const cell = cells[index];
  return cell?.known ? cell : undefined;
}

function earlierText(format: NumberFormat): (series: NormalSeries) => string {
  return (series) => {
    const cell = knownAt(series, EARLIER);
    return cell ? (cell.label ?? cellText(cell, format)) : "";
  };
}

/** "Twente 1,33* (−68 %)"; without its name where the name stands above. */
function laterText({ spec, series }: NormalSlope, index: number, { named }: { readonly named: boolean }): string {
  const one = series[index];
  const cell = one && knownAt(one, LATER);
  if (!cell) return "";
  const change = spec.series[index]?.change ?? "";
  return [
    ...(named ? [one.label] : []),
    cell.label ?? cellText(cell, spec.format),
    ...(change === "" ? [] : [`(${change})`]),
  ].join(" ");
}

/** An upright per point in time, with its name above it. */
function axisMarks({ normal, palette, plot, size }: Slope): readonly Mark[] {
  const { top, height } = plot.frame;
  return normal.spec.ticks.flatMap(({ at, label }, index): readonly Mark[] => {
    const x = categoryAt(plot, index);
    return [
      {
        kind: "stroke",
        id: `upright-${at}`,
        depth: "behind",
        from: [x, top - 4],
        to: [x, top + height],
        color: palette.axis,
        width: 1,
      },
      {
        kind: "text",
        id: `point-in-time-${at}`,
        x,
        y: top - 6 - size,
        text: label,
        align: "center",
        color: palette.text,
        size,
        weight: 600,
        halo: false,
      },
    ];
  });
}

/** The earlier figures, left of their points and pushed apart. */
function earlierMarks({ normal, palette, plot, size }: Slope): readonly Mark[] {
  const { frame } = plot;
  const known = normal.series.flatMap((series) => {
    const cell = knownAt(series, EARLIER);
    return cell ? [{ series, y: valueAt(plot, cell.value) }] : [];
  });
  const placed = spread(
    known.map(({ y }) => y),
    { gap: Math.round((LABEL_GAP * size) / 12), low: frame.top, high: frame.top + frame.height },
  );
  const x = frame.left - OFFSET;
  return known.flatMap(({ series, y: wanted }, index): readonly Mark[] => {
    const y = placed[index] ?? wanted;
    const colors = seriesColors(series, palette);
    const leader: readonly Mark[] =
      Math.abs(y - wanted) > 4
        ? [
            {
              kind: "stroke",
              id: `start-leader-${series.id}`,
              depth: "behind",
              from: [x + 3, y],
              to: [frame.left - 4, wanted],
              color: colors.line,
              width: 0.75,
            },
          ]
        : [];
    return [
      ...leader,
      {
        kind: "text",
        id: `start-${series.id}`,
        x,
        y,
        text: earlierText(normal.spec.format)(series),
        align: "right",
        color: colors.text,
        size,
        weight: 600,
        halo: true,
      },
    ];
  });
}

function laterLabel({ palette, plot }: Slope, series: NormalSeries, text: string): readonly EndLabel[] {
  const cell = knownAt(series, LATER);
  if (!cell || text === "") return [];
  const colors = seriesColors(series, palette);
  return [
    {
      id: series.id,
      text,
      color: colors.text,
      lineColor: colors.line,
      strong: series.role !== "context",
      x: categoryAt(plot, LATER),
      y: valueAt(plot, cell.value),
    },
  ];
}
