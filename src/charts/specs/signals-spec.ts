/** The months of a signal as a word-sized line, the last one marked. */

import { TABLE } from "../../text/chart-table-nl.ts";
import type { SignalsView, SignalView } from "../../view-models/signals/signals-view.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { sparklineSpec } from "./sparkline-spec.ts";

export function signalSpec(signal: SignalView, view: Pick<SignalsView, "source">): SparklineSpec {
  const { months, shown, sentence, region } = signal;
  return sparklineSpec(`signal-${months.id}`, months, {
    title: `${region.name}, ${shown.label}`,
    summary: sentence,
    source: view.source,
    labelled: [],
    periodLabel: TABLE.month,
    valueLabel: shown.label,
  });
}
