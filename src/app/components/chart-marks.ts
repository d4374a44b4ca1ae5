/** Which marks a chart needs explained: the statuses that occur in it. */

import type { ChartPoint, ChartSpec } from "../../charts/chart-spec.ts";
import type { MarkKind } from "../../text/components-nl.ts";

/** In the order of a legend; what is merely counted goes first. */
const ORDER = ["observed", "provisional", "revised_provisional", "estimated", "suppressed", "missing"] as const;

/** The statuses that occur, with "observed" only beside others: a chart of counted figures needs no legend. */
export function statusMarks(spec: ChartSpec): readonly MarkKind[] {
  const statuses = new Set(pointsOf(spec).map((point) => point.status));
  const present = ORDER.filter((status) => statuses.has(status));
  return present.length === 1 && present[0] === "observed" ? [] : present;
}

function pointsOf(spec: ChartSpec): readonly ChartPoint[] {
  switch (spec.kind) {
    case "bar":
    case "line":
    case "slope":
      return spec.series.flatMap((series) => series.points);
    case "multiples":
      return spec.panels.flatMap((panel) => panel.series.points);
    case "dot-interval":
    case "funnel":
    case "claim-range":
    case "dumbbell":
      return [];
  }
}
