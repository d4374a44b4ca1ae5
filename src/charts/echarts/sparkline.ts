/**
 * A word-sized line from zero, without axes: the compared period in colour, figures where the spec has labels. It becomes shapes
 * few and plain enough for a page to draw by itself: no chart library is needed for it.
 */

import { CHART_WORDS } from "../../text/components-nl.ts";
import { formatNumber } from "../../text/format.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { lineLayers } from "./line-layers.ts";
import { type KnownCell, type NormalSeries, type NormalSparkline, normaliseSparkline } from "./normalise.ts";
import {
  categoryAt,
  type LineLayer,
  type Mark,
  type Placed,
  type PointLayer,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { textWidth } from "./text-metrics.ts";
import { annotationMarks, baselineMark, highlightMarks } from "./time-parts.ts";

/** Lower than this there is room for the line alone. */
const LOW = 36;
/** Room for the last figure: equal in every row, so that the lines of a table share one time axis. */
const END_ROOM = 48;
const SMALL_END_ROOM = 42;

/** What is drawn, and where: all its points are circles and all its areas plain. */
export interface SparklineScene extends Pick<Scene, "width" | "height" | "palette" | "marks"> {
  readonly plot: Placed;
  readonly layers: readonly (LineLayer | PointLayer)[];
}

/** A sparkline at a width and a height in pixels, for a medium, in a palette. */
export function sparklineScene(spec: SparklineSpec, setting: Setting): SparklineScene {
  const normal = normaliseSparkline(spec);
  const { series } = normal;
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const height = setting.height ?? 72;
  const bare = height < LOW;
  const known = series.cells.filter((cell) => cell.known);
  const labelled = !bare && known.some((cell) => cell.label !== undefined);
  const top = labelled && known.slice(0, -1).some((cell) => cell.label !== undefined) ? size + 8 : 5;
  const end = labelled ? (width < 260 ? SMALL_END_ROOM : END_ROOM) : 4;
  const high = Math.max(1e-9, ...known.map((cell) => cell.value));
  const plot: Placed = {
    frame: { left: 4, top, width: Math.max(8, width - 4 - end), height: Math.max(4, height - top - (bare ? 3 : 8)) },
    length: spec.ticks.length,
    direction: "columns",
    banded: false,
    scale: { min: 0, max: high, step: high, lines: [0, high] },
  };
  return {
    width,
    height,
    palette,
    plot,
    layers: layersOf(normal, { plot, setting, bare }),
    marks: [
      ...(normal.highlight ? highlightMarks(plot, normal.highlight, { palette, size, rise: top - 4 }) : []).filter(
        (mark) => mark.kind !== "text",
      ),
      ...(bare ? [] : [baselineMark(plot, 0, palette)]),
      ...annotationMarks(plot, normal.annotations, { palette, size, width, words: "hidden" }),
      ...(labelled ? labelMarks(normal, { plot, setting, size }) : []),
    ],
  };
}

function lastKnownIndex({ cells }: NormalSeries): number {
  return cells.findLastIndex((cell) => cell.known);
}

/** The series with only some of its figures, for drawing a stretch of it in another colour. */
function restrictedTo(series: NormalSeries, isKept: (index: number) => boolean): NormalSeries {
  const nothing = { known: false, why: "", stated: false } as const;
  return { ...series, cells: series.cells.map((cell, index) => (isKept(index) ? cell : nothing)) };
}

function withoutEmphasis(series: NormalSeries): NormalSeries {
  return { ...series, cells: series.cells.map((cell) => (cell.known ? { ...cell, emphasis: false } : cell)) };
}

function layersOf(
  normal: NormalSparkline,
  { plot, setting, bare }: { readonly plot: Placed; readonly setting: Setting; readonly bare: boolean },
): SparklineScene["layers"] {
  const { series, annotations, highlight } = normal;
  const { palette } = setting;
  const last = lastKnownIndex(series);
  const lastCell = series.cells[last];
  const grey = { line: palette.context, text: palette.label };
  const accent = { line: palette.accent, text: palette.accent };
  const base = { plot: 0, annotations, palette } as const;
  const context = lineLayers(withoutEmphasis({ ...series, role: "context" }), {
    ...base,
    colors: grey,
    width: 1.5,
    points: "hidden",
  });
  const isAccent = (index: number): boolean =>
    highlight ? index >= highlight.from && index <= highlight.to : !bare && index >= last - 1 && index <= last;
  const focus = bare
    ? []
    : lineLayers(
        { ...restrictedTo(series, isAccent), id: `${series.id}:focus`, role: "focus" },
        { ...base, colors: accent, points: "shown" },
      );
  if (!lastCell?.known) return [...context, ...focus];
  const isEnd = !highlight || last <= highlight.to;
  const dot: PointLayer = {
    kind: "points",
    plot: 0,
    id: "last",
    points: [{ index: last, value: lastCell.value }],
    color: isEnd ? palette.accent : palette.context,
    size: isEnd ? (plot.frame.height < LOW ? 6 : 7) : 5,
    hollow: lastCell.status === "estimated",
    shape: "circle",
    order: 3,
  };
  return [...context, ...focus, dot];
}

function labelMarks(
  { spec, series, highlight }: NormalSparkline,
  { plot, setting, size }: { readonly plot: Placed; readonly setting: Setting; readonly size: number },
): readonly Mark[] {
  const { palette } = setting;
  const last = lastKnownIndex(series);
  const isInside = (index: number): boolean => !highlight || (index >= highlight.from && index <= highlight.to);
  const figure = (cell: KnownCell): string => cell.label ?? formatNumber(spec.format, cell.value);
  return series.cells.flatMap((cell, index): readonly Mark[] => {
    if (!cell.known || (cell.label === undefined && index !== last)) return [];
    const [x, y] = [categoryAt(plot, index), valueAt(plot, cell.value)];
    const color = isInside(index) ? palette.accent : palette.label;
    const word = { kind: "text", color, size, weight: isInside(index) ? 600 : 400, halo: true } as const;
    if (index !== last) {
      const half = textWidth(figure(cell), size, 600) / 2;
      const center = Math.max(x, half);
      return [{ ...word, id: `label-${index}`, x: center, y: y - size * 0.9, text: figure(cell), align: "center" }];
    }
    const early = index < plot.length - 1 ? (spec.ticks[index]?.label ?? "") : "";
    const label: Mark = { ...word, id: `label-${index}`, x: x + 7, y, text: figure(cell), align: "left" };
    if (early === "") return [label];
    return [
      label,
      {
        ...word,
        id: "ends-in",
        x: x + 7,
        y: y + size + 1,
        text: CHART_WORDS.endsIn(early),
        align: "left",
        color: palette.textFaint,
        size: size - 1,
        weight: 400,
      },
    ];
  });
}
