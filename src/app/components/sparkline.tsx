/** A word-sized line for a row or a cell, as wide as its place. It needs no chart library, and is there with the words beside it. */

import { useMemo, useRef } from "react";
import type { SparklineSpec } from "../../charts/chart-spec.ts";
import { sparklineScene } from "../../charts/echarts/sparkline.ts";
import { useSurroundings } from "./chart-environment.ts";
import { useDrawnWidth } from "./chart-place.ts";
import { SparklinePicture } from "./sparkline-picture.tsx";

/** Pixels: with figures at the line, and without, as in a table. */
const HEIGHTS = { row: 72, cell: 26 } as const;

interface SparklineProps {
  readonly spec: SparklineSpec;
  /** Wanted height; without it a line with figures takes the height of a row, one without that of a cell. */
  readonly height?: number;
}

export function Sparkline({ spec, height: wanted }: SparklineProps) {
  const place = useRef<HTMLDivElement>(null);
  const { palette, medium } = useSurroundings();
  const width = useDrawnWidth(place, medium);
  const hasFigures = spec.series.points.some((point) => point.label !== undefined);
  const height = wanted ?? (hasFigures ? HEIGHTS.row : HEIGHTS.cell);
  const scene = useMemo(
    () => (width === undefined ? undefined : sparklineScene(spec, { width, height, medium, palette })),
    [spec, width, height, medium, palette],
  );
  return (
    <div ref={place} className="chart" role="img" aria-label={spec.summary} style={{ height }}>
      {scene === undefined ? null : <SparklinePicture scene={scene} />}
    </div>
  );
}
