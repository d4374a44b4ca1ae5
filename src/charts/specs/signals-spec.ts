/** The months of a signal as a word-sized line, the last one marked. */

import { TABLE } from "../../text/chart-table-nl.ts";
import type { SignalsView, SignalView } from "../../view-models/signals-view.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, statusCell, ticksOf, toSeries } from "./spec-parts.ts";

export function signalSpec(signal: SignalView, view: Pick<SignalsView, "source">): SparklineSpec {
  const { months, shown, sentence, region, window } = signal;
  const all = figuresOf([months]);
  const title = `${region.name}, ${shown.label}`;
  return {
    kind: "sparkline",
    id: `signal-${months.id}`,
    title,
    subtitle: months.label,
    unit: months.label,
    format: "count",
    provenance: provenanceOf(all),
    source: view.source,
    notes: [],
    summary: sentence,
    ticks: ticksOf([months]),
    series: toSeries(months, "focus", { emphasised: [window.last] }),
    table: {
      caption: title,
      columns: [
        { key: "period", label: TABLE.month, align: "text" },
        { key: "value", label: shown.label, align: "number" },
        { key: "status", label: TABLE.status, align: "text" },
      ],
      rows: months.points.map(({ period, figure }) => ({
        key: period,
        cells: [period, figure.text, statusCell(figure)],
      })),
      footnotes: footnotesOf(all),
    },
  };
}
