/** Digital and traditional offences on one base year, from the view model. */

import { TABLE } from "../../text/chart-table-nl.ts";
import { SHIFT } from "../../text/pages/shift-nl.ts";
import type { ShiftView } from "../../view-models/places/shift-view.ts";
import type { LineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, ticksOf, toAnnotations, toSeries } from "./spec-parts.ts";

/** The value that an index starts from. */
const INDEX_BASE = 100;

/** Two lines; a change in registration is named for both and interrupts the line of its own side. */
export function shiftSpec(view: ShiftView): LineSpec {
  const [digital, traditional] = view.series;
  const all = figuresOf(view.series);
  const ticks = ticksOf(view.series);
  return {
    kind: "line",
    id: digital.id,
    title: view.title,
    subtitle: view.subtitle,
    summary: view.sentence,
    unit: view.subtitle,
    format: "index",
    provenance: provenanceOf(all),
    source: view.source,
    notes: view.notes,
    table: {
      caption: view.subtitle,
      columns: [
        { key: "year", label: TABLE.year, align: "text" },
        { key: "digital", label: SHIFT.digital, align: "number" },
        { key: "traditional", label: SHIFT.traditional, align: "number" },
        { key: "share", label: SHIFT.share, align: "number" },
      ],
      rows: view.years.map(({ year, digitalText, traditionalText, shareText }) => ({
        key: year,
        cells: [year, digitalText, traditionalText, shareText],
        strong: year === view.base,
      })),
      footnotes: footnotesOf(all),
    },
    ticks,
    series: [toSeries(digital, "focus"), toSeries(traditional, "benchmark")],
    // Named above the chart; the line that it interrupts carries the break itself.
    annotations: toAnnotations(view.annotations, ticks).map((each) => ({ ...each, kind: "merger" })),
    baseline: INDEX_BASE,
  };
}
