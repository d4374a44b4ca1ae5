/** A series as line and point layers: full and dashed stretches, hollow estimates, stronger points. */

import type { NormalAnnotation, NormalSeries } from "./normalise.ts";
import type { IdentityColors, Palette } from "./palette.ts";
import { lonelyCells, piecesOf, valuesOf } from "./pieces.ts";
import type { LineLayer, PointLayer, PointShape } from "./scene.ts";
import { drawingOrder, lineWidth } from "./series-colors.ts";

interface LineOptions {
  readonly plot: number;
  readonly annotations: readonly NormalAnnotation[];
  readonly colors: IdentityColors;
  readonly palette: Palette;
  /** Overrides the width of the role. */
  readonly width?: number;
  /** Set when another series has the same colour: then every point carries its own shape. */
  readonly shape?: PointShape;
  /** Context lines carry no points. */
  readonly points: "shown" | "hidden";
}

/** Layers of one series in one plot; ids are unique within a chart when series ids are. */
export function lineLayers(series: NormalSeries, options: LineOptions): readonly (LineLayer | PointLayer)[] {
  const { plot, colors, annotations } = options;
  const width = options.width ?? lineWidth(series.role);
  const order = drawingOrder(series.role);
  const prefix = `${plot}:${series.id}`;
  const pieces = piecesOf(series, annotations);
  const lines = pieces.map(
    (piece): LineLayer => ({
      kind: "line",
      plot,
      id: `${prefix}:${piece.from}${piece.dashed ? ":estimated" : ""}`,
      values: valuesOf(series.cells, piece),
      color: colors.line,
      width,
      dashed: piece.dashed,
      order,
    }),
  );
  return options.points === "hidden"
    ? lines
    : [...lines, ...pointLayers(series, options, lonelyCells(series.cells, pieces))];
}

function pointLayers(
  { id, role, cells }: NormalSeries,
  { plot, colors, palette, shape }: LineOptions,
  lonely: readonly number[],
): readonly PointLayer[] {
  const at = (wanted: (index: number, status: string, emphasis: boolean) => boolean): PointLayer["points"] =>
    cells.flatMap((cell, index) =>
      cell.known && wanted(index, cell.status, cell.emphasis) ? [{ index, value: cell.value }] : [],
    );
  const base = { kind: "points", plot, shape: shape ?? "circle", order: drawingOrder(role) } as const;
  const full = at(
    (index, status, emphasis) => status !== "estimated" && (emphasis || lonely.includes(index) || !!shape),
  );
  const hollow = at((_, status) => status === "estimated");
  const layers: PointLayer[] = [
    { ...base, id: `${plot}:${id}:points`, points: full, color: colors.line, size: shape ? 7 : 8, hollow: false },
    { ...base, id: `${plot}:${id}:hollow`, points: hollow, color: colors.line, size: 7, hollow: true },
  ];
  return layers.filter((layer) => layer.points.length > 0 && palette.background !== "");
}
