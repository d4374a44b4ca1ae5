/** A figure: its finding as the title, chart or table, source below. */

import { type ReactNode, useId } from "react";
import type { ChartSpec } from "../../charts/chart-spec.ts";
import { FIGURE_WORDS } from "../../text/components-nl.ts";
import { Chart } from "./chart.tsx";
import { statusMarks } from "./chart-marks.ts";
import { ChartTable } from "./chart-table.tsx";
import { Mark } from "./mark.tsx";

/** Chart and table are two faces of the same figures. */
export type FigureView = "chart" | "table";

interface ChartFigureProps {
  readonly spec: ChartSpec;
  readonly view: FigureView;
  readonly onViewChange: (view: FigureView) => void;
  /** More actions beside "Tabel": exports, origin of the figures. */
  readonly actions?: ReactNode;
  /** What is chosen in the chart by pointing. */
  readonly onPick?: ((id: string) => void) | undefined;
}

export function ChartFigure({ spec, view, onViewChange, actions, onPick }: ChartFigureProps) {
  const title = useId();
  const isTable = view === "table";
  const marks = isTable ? [] : statusMarks(spec);
  return (
    <figure className="figure" aria-labelledby={title}>
      <header className="figure-header">
        <h2 id={title}>{spec.title}</h2>
        <p className="subtitle">
          {spec.subtitle}
          {spec.provenance === "real" ? null : <Mark kind={spec.provenance} />}
        </p>
        {marks.length > 0 ? (
          <p className="legend">
            {marks.map((kind) => (
              <Mark key={kind} kind={kind} />
            ))}
          </p>
        ) : null}
      </header>
      {isTable ? <ChartTable table={spec.table} /> : <Chart spec={spec} onPick={onPick} />}
      <figcaption className="figure-caption">
        {spec.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{FIGURE_WORDS.source(spec.source)}</p>
        <p className="figure-actions">
          <button type="button" className="link-button" onClick={() => onViewChange(isTable ? "chart" : "table")}>
            {isTable ? FIGURE_WORDS.showChart : FIGURE_WORDS.showTable}
          </button>
          {actions}
        </p>
      </figcaption>
    </figure>
  );
}
