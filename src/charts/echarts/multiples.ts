/** Small multiples: one chart with a grid per panel, one scale, the other series grey behind the panel's own. */

import { endLabelMarks } from "./end-labels.ts";
import { lineLayers } from "./line-layers.ts";
import type { KnownCell, NormalMultiples, NormalSeries } from "./normalise.ts";
import type { IdentityColors, Palette } from "./palette.ts";
import { niceScale, type Scale } from "./scale.ts";
import {
  categoryAt,
  type Frame,
  type Mark,
  type Plot,
  rectangle,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth, widest, wrapText } from "./text-metrics.ts";
import { annotationMarks, baselineMark, groundMarks, timeLabels, valueLabels, valueLabelWidth } from "./time-parts.ts";
import { cellText, tipsOf } from "./tips.ts";

const GUTTER = 24;
const PLOT_HEIGHT = 168;
const SWATCH = 10;
const ROW_GAP = 28;

interface Panels {
  readonly normal: NormalMultiples;
  readonly palette: Palette;
  readonly size: number;
  readonly titleSize: number;
  readonly scale: Scale;
}

/** Panels beside each other by width: all five on a page, three or two on a tablet and a phone; rows about equally full. */
function columnsFor(width: number, panels: number): number {
  const most = width >= 1000 ? 5 : width >= 700 ? 3 : width >= 300 ? 2 : 1;
  const rows = Math.max(1, Math.ceil(panels / most));
  return Math.max(1, Math.ceil(panels / rows));
}

/** Step 2 for small multiples. */
export function resolveMultiples(normal: NormalMultiples, setting: Setting): Scene {
  const { spec, series } = normal;
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const columns = columnsFor(width, spec.panels.length);
  const cellWidth = (width - GUTTER * (columns - 1)) / columns;
  const titleSize = Math.round(size * (cellWidth < 200 ? 13 / 12 : 15 / 12));
  const known = series.flatMap(({ cells }) => cells.filter((cell) => cell.known));
  const scale = niceScale(
    known.map((cell) => cell.value),
    { include: 0, whole: spec.format === "count", mostLines: 6 },
  );
  const titles = spec.panels.map((panel) => wrapText(panel.title, cellWidth - SWATCH - 6, titleSize, 600));
  const notes = spec.panels.map((panel) => (panel.note === "" ? [] : wrapText(panel.note, cellWidth, size)));
  const headOf = (panel: number): number =>
    (titles[panel]?.length ?? 1) * (titleSize + 4) + (notes[panel]?.length ?? 0) * (size + 4) + size + 4;
  const plotHeight = Math.round((PLOT_HEIGHT * size) / 12);
  const rows = Array.from({ length: Math.ceil(spec.panels.length / columns) }, (_, row) => {
    const panels = spec.panels.map((_panel, index) => index).slice(row * columns, (row + 1) * columns);
    return Math.max(...panels.map(headOf));
  });
  const rowHeights = rows.map((head) => head + plotHeight + size + 14);
  const all: Panels = { normal, palette, size, titleSize, scale };
  const left = valueLabelWidth(scale, spec.format, size);
  const right =
    Math.ceil(
      widest(
        series.map((one) => endFigure(one, spec.format)),
        size,
        600,
      ),
    ) + 9;
  const topOfRow = (row: number): number => rowHeights.slice(0, row).reduce((sum, one) => sum + one + ROW_GAP, 0);
  const origins = spec.panels.map((_, index) => ({
    left: (index % columns) * (cellWidth + GUTTER),
    top: topOfRow(Math.floor(index / columns)),
    head: rows[Math.floor(index / columns)] ?? 0,
  }));
  const plots = origins.map((origin, index) =>
    panelPlot(all, index, {
      left: origin.left + left,
      top: origin.top + origin.head,
      width: cellWidth - left - right,
      height: plotHeight,
    }),
  );
  return {
    width,
    height: topOfRow(rows.length) - ROW_GAP,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots,
    layers: plots.flatMap((_, index) => panelLayers(all, index)),
    marks: plots.flatMap((plot, index) => [
      ...headMarks(all, index, {
        origin: origins[index] ?? { left: 0, top: 0 },
        title: titles[index] ?? [],
        note: notes[index] ?? [],
      }),
      ...groundMarks(plot.frame, spec.provenance, palette, `simulated-${index}`),
      baselineMark(plot, Math.max(scale.min, 0), palette, `baseline-${index}`),
      ...annotationMarks(plot, normal.annotations, { palette, size, width, words: "hidden" }).map((mark) => ({
        ...mark,
        id: `${mark.id}-${index}`,
      })),
      ...figureMarks(all, index, plot),
    ]),
  };
}

function panelPlot({ normal, size, scale }: Panels, index: number, frame: Frame): Plot {
  const { spec } = normal;
  const own = normal.series[index];
  const pitch = frame.width / Math.max(1, spec.ticks.length - 1);
  const series = own ? [own] : [];
  return {
    frame,
    length: spec.ticks.length,
    direction: "columns",
    banded: false,
    scale,
    gridlines: "shown",
    valueLabels: valueLabels(scale, spec.format),
    categoryLabels: timeLabels({ ticks: spec.ticks, series, pitch, size }),
    tips: tipsOf({ ticks: spec.ticks, series, format: spec.format, unit: spec.unit }),
  };
}

function panelColors({ palette }: Panels, own: NormalSeries): IdentityColors {
  return seriesColors({ ...own, role: "focus" }, palette);
}

function panelLayers(all: Panels, panel: number): Scene["layers"] {
  const { normal, palette } = all;
  const shared = { plot: panel, annotations: normal.annotations, palette } as const;
  return normal.series.flatMap((series, index) => {
    if (index === panel)
      return lineLayers({ ...series, role: "focus" }, { ...shared, colors: panelColors(all, series), points: "shown" });
    const grey = { line: palette.contextLight, text: palette.label };
    return lineLayers({ ...series, role: "context" }, { ...shared, colors: grey, points: "hidden" });
  });
}

function headMarks(
  all: Panels,
  panel: number,
  {
    origin,
    title,
    note,
  }: {
    readonly origin: { readonly left: number; readonly top: number };
    readonly title: readonly string[];
    readonly note: readonly string[];
  },
): readonly Mark[] {
  const { normal, palette, size, titleSize } = all;
  const own = normal.series[panel];
  if (!own) return [];
  const colors = panelColors(all, own);
  const line = titleSize + 4;
  const text = (
    id: string,
    content: string,
    place: Pick<Mark & { kind: "text" }, "x" | "y" | "color" | "size" | "weight">,
  ): Mark => ({
    kind: "text",
    id: `${id}-${panel}`,
    text: content,
    align: "left",
    halo: false,
    ...place,
  });
  const left = origin.left + SWATCH + 6;
  return [
    {
      kind: "area",
      id: `swatch-${panel}`,
      depth: "front",
      points: rectangle({ left: origin.left, top: origin.top + line / 2 - SWATCH / 2, width: SWATCH, height: SWATCH }),
      fill: colors.line,
      pattern: "plain",
    },
    ...title.map((content, order) =>
      text(`title-${order}`, content, {
        x: left,
        y: origin.top + line * (order + 0.5),
        color: colors.text,
        size: titleSize,
        weight: 600,
      }),
    ),
    ...note.map((content, order) =>
      text(`note-${order}`, content, {
        x: origin.left,
        y: origin.top + line * title.length + (size + 4) * (order + 0.5),
        color: palette.textMuted,
        size,
        weight: 400,
      }),
    ),
  ];
}

function knownAt(series: NormalSeries, index: number): KnownCell | undefined {
  const cell = series.cells[index];
  return cell?.known ? cell : undefined;
}

function endFigure(series: NormalSeries, format: NormalMultiples["spec"]["format"]): string {
  const last = knownAt(
    series,
    series.cells.findLastIndex((cell) => cell.known),
  );
  return last ? (last.label ?? cellText(last, format)) : "";
}

/** The figure at the start, above the line, and at the end, beside it. */
function figureMarks(all: Panels, panel: number, plot: Plot): readonly Mark[] {
  const { normal, size } = all;
  const own = normal.series[panel];
  if (!own) return [];
  const colors = panelColors(all, own);
  const [first, last] = [own.cells.findIndex((cell) => cell.known), own.cells.findLastIndex((cell) => cell.known)];
  const [start, end] = [knownAt(own, first), knownAt(own, last)];
  if (!start || !end || first === last) return [];
  const text = start.label ?? cellText(start, normal.spec.format);
  // A line that rises from its start would run through a label above it: then the label clears the next point too.
  const reach = own.cells.slice(first, first + 3).flatMap((cell) => (cell.known ? [valueAt(plot, cell.value)] : []));
  return [
    {
      kind: "text",
      id: `start-${panel}`,
      x: categoryAt(plot, first) + 2,
      y: Math.min(...reach) - size * 0.85,
      text,
      align: "left",
      color: colors.text,
      size,
      weight: 600,
      halo: textWidth(text, size) > 0,
    },
    ...endLabelMarks(
      [
        {
          id: `${panel}`,
          text: endFigure(own, normal.spec.format),
          color: colors.text,
          lineColor: colors.line,
          strong: true,
          x: categoryAt(plot, last),
          y: valueAt(plot, end.value),
        },
      ],
      { frame: plot.frame, size, offset: 7 },
    ),
  ];
}
