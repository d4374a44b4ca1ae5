/** A figure that remembers, per kind, whether the reader wants its chart or its table. */

import type { ChartSpec } from "../../charts/chart-spec.ts";
import { chooseFace, usePreferences } from "../state/preferences.ts";
import { ChartFigure } from "./chart-figure.tsx";

interface KeptFigureProps {
  /** `trend`, `districts`, …: figures of one kind share the choice. */
  readonly kind: string;
  readonly spec: ChartSpec;
  /** What is chosen in the chart by pointing. */
  readonly onPick?: (id: string) => void;
}

export function KeptFigure({ kind, spec, onPick }: KeptFigureProps) {
  const face = usePreferences((preferences) => preferences.faces[kind] ?? "chart");
  return <ChartFigure spec={spec} view={face} onViewChange={(chosen) => chooseFace(kind, chosen)} onPick={onPick} />;
}
