/** Rates against the size of places between limits that widen to the left: who lies apart by more than chance. */

import { formatTick } from "../../text/format.ts";
import { funnelLabels } from "./funnel-labels.ts";
import type { NormalFunnel } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { niceScale } from "./scale.ts";
import {
  type AcrossPlot,
  acrossAt,
  type Layer,
  type Mark,
  type PointShape,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { widest } from "./text-metrics.ts";
import { groundMarks, valueLabels, valueLabelWidth } from "./time-parts.ts";

const NARROW = 520;
const DOTS = { series: 11, benchmark: 8, context: 7 } as const;
const LIMIT = { outer: 1, inner: 1.5 } as const;
/** Followed places of one district differ in shape. */
const SHAPES: readonly PointShape[] = ["circle", "rect", "triangle", "diamond", "triangle-down", "hexagon"];

type Point = NormalFunnel["spec"]["points"][number];

/** Step 2 for funnels. */
export function resolveFunnel({ spec }: NormalFunnel, setting: Setting): Scene {
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const isNarrow = width < NARROW;
  const height = setting.height ?? Math.round((isNarrow ? 340 : 440) * (size / 12));
  const scale = niceScale([...spec.points.map(({ value }) => value), spec.reference.value], { include: 0 });
  const acrossScale = niceScale(
    spec.points.map(({ exposure }) => exposure),
    { include: 0, whole: true, mostLines: isNarrow ? 4 : 6 },
  );
  const left = valueLabelWidth(scale, spec.format, size);
  // Names of the limits and of the mean stand at the right end of their lines.
  const ends = [...spec.limits.map(({ label }) => label), ...(isNarrow ? [] : [spec.reference.label])];
  const right = Math.ceil(widest(ends, size, 600)) + 10;
  const foot = size * 2 + 22;
  const plot: AcrossPlot = {
    frame: { left, top: 10, width: Math.max(60, width - left - right), height: height - 10 - foot },
    across: {
      scale: acrossScale,
      labels: acrossScale.lines.map((value) => ({ value, text: formatTick("count", value, acrossScale.step) })),
    },
    length: 0,
    direction: "columns",
    banded: false,
    scale,
    gridlines: "shown",
    valueLabels: valueLabels(scale, spec.format),
    categoryLabels: [],
    tips: [],
  };
  return {
    width,
    height,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots: [plot],
    layers: [...limitLayers(spec.limits, palette), ...spotLayers(spec.points, palette)],
    marks: [
      ...groundMarks(plot.frame, spec.provenance, palette),
      ...meanMarks(spec, plot, { palette, size, isNarrow }),
      ...limitNames(spec.limits, plot, { palette, size }),
      word(plot.frame.left + plot.frame.width / 2, height - size / 2 - 2, spec.exposureUnit, { palette, size }),
      ...funnelLabels(spec, plot, { palette, size }),
    ],
  };
}

function limitLayers(limits: NormalFunnel["spec"]["limits"], palette: Palette): readonly Layer[] {
  return limits.flatMap(({ points }, order) =>
    (["low", "high"] as const).map((side): Layer => {
      const isInner = order === limits.length - 1;
      return {
        kind: "curve",
        plot: 0,
        id: `limit:${order}:${side}`,
        points: points.map((point) => ({ across: point.exposure, value: point[side] })),
        color: isInner ? palette.context : palette.contextLight,
        width: isInner ? LIMIT.inner : LIMIT.outer,
        order: isInner ? 1 : 0,
      };
    }),
  );
}

/** Followed places have a layer each, the rest one per role: context lies under all. */
function spotLayers(points: readonly Point[], palette: Palette): readonly Layer[] {
  const followed = points.filter(({ role }) => role === "series");
  const layerOf = (id: string, spots: readonly Point[], shape: PointShape, order: number): readonly Layer[] => {
    const [first] = spots;
    if (!first) return [];
    return [
      {
        kind: "spots",
        plot: 0,
        id,
        spots: spots.map((spot) => ({ id: spot.id, across: spot.exposure, value: spot.value, tip: spot.tip })),
        color: seriesColors(first, palette).line,
        size: DOTS[first.role],
        shape,
        order,
      },
    ];
  };
  const withRole = (role: Point["role"]): readonly Point[] => points.filter((point) => point.role === role);
  return [
    ...layerOf("context", withRole("context"), "circle", 0),
    ...layerOf(
      "group",
      withRole("benchmark").map((point) => ({ ...point, identity: { kind: "unit" as const } })),
      "circle",
      1,
    ),
    ...followed.flatMap((point, place) => {
      const color = seriesColors(point, palette).line;
      const before = followed.slice(0, place).filter((other) => seriesColors(other, palette).line === color).length;
      return layerOf(`followed:${point.id}`, [point], SHAPES[before % SHAPES.length] ?? "circle", 2);
    }),
  ];
}

interface Words {
  readonly palette: Palette;
  readonly size: number;
}

function meanMarks(
  { reference }: NormalFunnel["spec"],
  plot: AcrossPlot,
  { palette, size, isNarrow }: Words & { readonly isNarrow: boolean },
): readonly Mark[] {
  const y = valueAt(plot, reference.value);
  const end = plot.frame.left + plot.frame.width;
  return [
    {
      kind: "stroke",
      id: "mean",
      depth: "behind",
      from: [plot.frame.left, y],
      to: [end, y],
      color: palette.text,
      width: 1,
    },
    {
      ...word(isNarrow ? end : end + 6, isNarrow ? y - size * 0.8 : y, reference.label, { palette, size }),
      id: "mean-label",
      align: isNarrow ? "right" : "left",
      color: palette.text,
      weight: 600,
      halo: true,
    },
  ];
}

/** The level of each limit at its right end. */
function limitNames(limits: NormalFunnel["spec"]["limits"], plot: AcrossPlot, words: Words): readonly Mark[] {
  return limits.flatMap(({ label, points }, order) => {
    const last = points.at(-1);
    if (!last) return [];
    return (["low", "high"] as const).flatMap((side): readonly Mark[] => {
      const value = last[side];
      if (value < plot.scale.min || value > plot.scale.max) return [];
      const x = acrossAt(plot, last.exposure) + 6;
      return [{ ...word(x, valueAt(plot, value), label, words), id: `limit-${order}-${side}`, align: "left" }];
    });
  });
}

function word(x: number, y: number, text: string, { palette, size }: Words): Mark & { kind: "text" } {
  const id = "exposure";
  return { kind: "text", id, x, y, text, align: "center", color: palette.label, size, weight: 400, halo: false };
}
