/** Where an offence comes together: the curve of its areas from full to empty, from the view model. */

import { formatShare } from "../../text/format.ts";
import { CONCENTRATION } from "../../text/pages/concentration-nl.ts";
import type { ConcentrationView } from "../../view-models/places/concentration-view.ts";
import type { ChartPoint, ChartSeries, LineSpec } from "../chart-spec.ts";

/** Shares of all counts against shares of the areas, beside the line of areas that all have the same. */
export function concentrationSpec(view: ConcentrationView): LineSpec {
  const { curve, fullest } = view;
  const ticks = curve.map(({ areas }) => ({ at: keyOf(areas), label: formatShare(areas, 0) }));
  const found: ChartSeries = {
    id: `concentration-${view.indicator}`,
    label: CONCENTRATION.found,
    role: "focus",
    identity: { kind: "unit" },
    points: curve.map(({ areas, share }): ChartPoint => {
      const isFullest = keyOf(areas) === keyOf(fullest.areas);
      return {
        ...{ at: keyOf(areas), value: share, status: "observed" },
        ...(isFullest ? { emphasis: true, label: formatShare(share, 0) } : {}),
      };
    }),
  };
  const even: ChartSeries = {
    id: "even",
    label: CONCENTRATION.even,
    role: "benchmark",
    points: curve.map(({ areas }): ChartPoint => ({ at: keyOf(areas), value: areas, status: "observed" })),
  };
  return {
    kind: "line",
    id: found.id,
    title: view.title,
    subtitle: view.subtitle,
    summary: view.sentence,
    unit: CONCENTRATION.share,
    format: "percent",
    provenance: view.provenance,
    source: view.source,
    notes: view.notes,
    table: {
      caption: view.subtitle,
      columns: [
        { key: "areas", label: CONCENTRATION.areas, align: "text" },
        { key: "share", label: CONCENTRATION.share, align: "number" },
      ],
      rows: curve.map(({ areas, share }) => ({
        key: keyOf(areas),
        cells: [formatShare(areas, 0), formatShare(share)],
        strong: keyOf(areas) === keyOf(fullest.areas),
      })),
      footnotes: [],
    },
    ticks,
    series: [found, even],
    annotations: [],
    baseline: 0,
  };
}

function keyOf(areas: number): string {
  return String(Math.round(areas * 100));
}
