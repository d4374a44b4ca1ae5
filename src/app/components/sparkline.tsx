/** A word-sized line for a row or a cell. */

import type { SparklineSpec } from "../../charts/chart-spec.ts";
import { Chart } from "./chart.tsx";

/** Pixels: with figures at the line, and without, as in a table. */
const HEIGHTS = { row: 72, cell: 26 } as const;

interface SparklineProps {
  readonly spec: SparklineSpec;
  /** Wanted height; without it a line with figures takes the height of a row, one without that of a cell. */
  readonly height?: number;
}

export function Sparkline({ spec, height }: SparklineProps) {
  const hasFigures = spec.series.points.some((point) => point.label !== undefined);
  return <Chart spec={spec} height={height ?? (hasFigures ? HEIGHTS.row : HEIGHTS.cell)} />;
}
