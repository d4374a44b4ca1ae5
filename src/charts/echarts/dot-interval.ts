/** A ranking with its certainty: a dot and an interval per area, in two columns of rows where there is room. */

import { CHART_WORDS } from "../../text/components-nl.ts";
import { formatInterval, formatLevel, formatNumber } from "../../text/format.ts";
import { keyMarks } from "./key.ts";
import type { NormalDotInterval } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { niceScale, type Scale } from "./scale.ts";
import {
  categoryAt,
  type Layer,
  type Mark,
  type Plot,
  rectangle,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth, widest } from "./text-metrics.ts";
import { groundMarks, valueLabels } from "./time-parts.ts";

/** From this width the rows stand in two columns. */
const WIDE = 900;
const GUTTER = 40;
const ROW = 20;
/** Intervals: thickness and opacity where the mean lies outside, thickness where it does not. */
const INTERVAL = { strong: 3, opacity: 0.42, thin: 2 } as const;

type Row = NormalDotInterval["spec"]["rows"][number];

interface Ranking {
  readonly normal: NormalDotInterval;
  readonly palette: Palette;
  readonly size: number;
  readonly scale: Scale;
  readonly rankWidth: number;
  readonly nameWidth: number;
  readonly detailWidth: number;
  readonly head: number;
}

/** Step 2 for rankings. */
export function resolveDotInterval(normal: NormalDotInterval, setting: Setting): Scene {
  const { spec } = normal;
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const columns = width >= WIDE && spec.rows.length > 12 ? 2 : 1;
  const perColumn = Math.max(1, Math.ceil(spec.rows.length / columns));
  const row = Math.round((ROW * size) / 12);
  const scale = niceScale(
    [...spec.rows.flatMap(({ value, interval }) => [value, interval.high]), spec.reference.value],
    {
      include: 0,
      whole: spec.format === "count",
      mostLines: width < 520 ? 5 : 6,
    },
  );
  const key = keyMarks(
    (spec.key ?? []).map(({ identity, label }, order) => ({
      id: String(order),
      label,
      colors: seriesColors({ role: "series", identity }, palette),
      strong: true,
      sign: { kind: "square" },
    })),
    { size, width, top: 0 },
  );
  const ranking: Ranking = {
    normal,
    palette,
    size,
    scale,
    rankWidth: Math.ceil(
      widest(
        spec.rows.map(({ rank }) => rank),
        size,
      ),
    ),
    nameWidth: Math.ceil(
      widest(
        spec.rows.map(({ label }) => label),
        size,
        600,
      ),
    ),
    detailWidth: Math.ceil(
      widest(
        spec.rows.map(({ detail }) => detail),
        size,
      ),
    ),
    head: key.height + (key.height > 0 ? 8 : 0) + size * 2 + 16,
  };
  const columnWidth = (width - GUTTER * (columns - 1)) / columns;
  const words = ranking.rankWidth + 8 + ranking.nameWidth + 12 + ranking.detailWidth + 14;
  const groups = Array.from({ length: columns }, (_, column) =>
    spec.rows.slice(column * perColumn, (column + 1) * perColumn),
  );
  const plots = groups.map((rows, column): Plot => {
    const left = column * (columnWidth + GUTTER) + words;
    return {
      frame: {
        left,
        top: ranking.head,
        width: Math.max(60, columnWidth - words - 8),
        height: rows.length * row,
      },
      length: rows.length,
      direction: "rows",
      banded: true,
      scale,
      gridlines: "shown",
      valueLabels: valueLabels(scale, spec.format).filter(({ value }) => value >= (spec.least ?? 0)),
      categoryLabels: [],
      tips: rows.map((one) => one.tip ?? tipOf(one, normal)),
    };
  });
  return {
    width,
    height: ranking.head + perColumn * row + 4,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots,
    layers: plots.flatMap((_, column) => dotLayers(groups[column] ?? [], column, palette)),
    marks: [
      ...key.marks,
      ...plots.flatMap((plot, column) => [
        ...groundMarks(plot.frame, spec.provenance, palette, `simulated-${column}`),
        ...referenceMarks(ranking, plot, column),
        ...(groups[column] ?? []).flatMap((one, index) => rowMarks(ranking, plot, { row: one, index })),
      ]),
    ],
  };
}

function tipOf({ label, value, interval, detail }: Row, { spec }: NormalDotInterval): string {
  const bounds = CHART_WORDS.interval(formatInterval(interval, spec.format), formatLevel(interval.level));
  return [label, `${formatNumber(spec.format, value)} ${spec.unit}`, bounds, CHART_WORDS.detail(detail)].join("\n");
}

function rowColor(row: Row, palette: Palette): string {
  return isStrong(row) ? seriesColors({ role: "series", identity: row.identity }, palette).line : palette.context;
}

function isStrong({ distinguishable, followed }: Row): boolean {
  return distinguishable || followed === true;
}

/** Dots by colour and weight; a layer has one of each. */
function dotLayers(rows: readonly Row[], column: number, palette: Palette): readonly Layer[] {
  const colors = [...new Set(rows.map((row) => `${isStrong(row) ? 1 : 0}|${rowColor(row, palette)}`))];
  return colors.map((key, order): Layer => {
    const points = rows.flatMap((row, index) =>
      `${isStrong(row) ? 1 : 0}|${rowColor(row, palette)}` === key ? [{ index, value: row.value }] : [],
    );
    const strong = key.startsWith("1");
    return {
      kind: "points",
      plot: column,
      id: `${column}:dots:${order}`,
      points,
      color: key.slice(2),
      size: strong ? 9 : 7,
      hollow: false,
      shape: "circle",
      order: strong ? 3 : 1,
    };
  });
}

/** The mean as a line through all rows, named above the axis. */
function referenceMarks({ normal, palette, size, head }: Ranking, plot: Plot, column: number): readonly Mark[] {
  const { reference } = normal.spec;
  const x = valueAt(plot, reference.value);
  const half = textWidth(reference.label, size, 600) / 2;
  return [
    {
      kind: "stroke",
      id: `reference-${column}`,
      depth: "behind",
      from: [x, head - size - 12],
      to: [x, plot.frame.top + plot.frame.height],
      color: palette.text,
      width: 1,
    },
    {
      kind: "text",
      id: `reference-label-${column}`,
      x: Math.min(Math.max(x, plot.frame.left + half - 8), plot.frame.left + plot.frame.width - half + 8),
      y: head - size * 1.5 - 13,
      text: reference.label,
      align: "center",
      color: palette.text,
      size,
      weight: 600,
      halo: false,
    },
  ];
}

/** A band behind the whole row of what the reader follows. */
function followedBand(
  { frame, length }: Plot,
  { id, left, y, fill }: { readonly id: string; readonly left: number; readonly y: number; readonly fill: string },
): Mark {
  const height = frame.height / length;
  const area = { left: left - 4, top: y - height / 2, width: frame.left + frame.width - left + 8, height };
  return { kind: "area", id: `followed-${id}`, depth: "ground", points: rectangle(area), fill, pattern: "plain" };
}

function rowMarks(
  ranking: Ranking,
  plot: Plot,
  { row, index }: { readonly row: Row; readonly index: number },
): readonly Mark[] {
  const { palette, size, rankWidth, nameWidth, detailWidth } = ranking;
  const y = categoryAt(plot, index);
  const start = plot.frame.left - 14 - detailWidth - 12 - nameWidth - 8 - rankWidth;
  const strong = isStrong(row);
  const word = (
    id: string,
    text: string,
    place: Pick<Mark & { kind: "text" }, "x" | "align" | "color" | "weight">,
  ): Mark => ({
    kind: "text",
    id: `${id}-${row.id}`,
    y,
    text,
    size,
    halo: false,
    ...place,
  });
  return [
    ...(row.followed ? [followedBand(plot, { id: row.id, left: start, y, fill: palette.period })] : []),
    {
      kind: "stroke",
      id: `interval-${row.id}`,
      depth: "behind",
      from: [valueAt(plot, Math.max(row.interval.low, plot.scale.min)), y],
      to: [valueAt(plot, row.interval.high), y],
      color: strong ? rowColor(row, palette) : palette.contextLight,
      width: strong ? INTERVAL.strong : INTERVAL.thin,
      ...(strong ? { opacity: INTERVAL.opacity } : {}),
    },
    word("rank", row.rank, {
      x: start + rankWidth,
      align: "right",
      color: palette.textFaint,
      weight: 400,
    }),
    word("name", row.label, {
      x: start + rankWidth + 8,
      align: "left",
      color: row.followed
        ? seriesColors({ role: "series", identity: row.identity }, palette).text
        : strong
          ? palette.text
          : palette.label,
      weight: strong ? 600 : 400,
    }),
    word("detail", row.detail, {
      x: plot.frame.left - 14,
      align: "right",
      color: strong ? palette.text : palette.label,
      weight: 400,
    }),
  ];
}
