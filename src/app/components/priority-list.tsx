/** The priorities as rows on one time axis: numbers, lines and verdicts stand under each other. */

import { useMemo } from "react";
import { prioritySpec } from "../../charts/specs/overview-specs.ts";
import { changeOver, fromTo, inArea, OVERVIEW } from "../../text/pages/pages-nl.ts";
import type { OverviewView, PriorityRow } from "../../view-models/overview/overview-view.ts";
import { printAddress } from "../state/address.ts";
import { FigureMark } from "./figure-mark.tsx";
import { Mark } from "./mark.tsx";
import { Sparkline } from "./sparkline.tsx";
import { Verdict } from "./verdict.tsx";

/** What the rows come from: the overview, or a review of one strategy. */
type PrioritiesView = Pick<OverviewView, "priorities" | "period" | "source">;

export function PriorityList({ view }: { readonly view: PrioritiesView }) {
  return (
    <>
      <div className="priority-head" aria-hidden="true">
        <div className="priority-text">{OVERVIEW.priority}</div>
        <div className="priority-change">{changeOver(view.period)}</div>
        <div className="priority-chart">{OVERVIEW.years}</div>
        <div className="priority-verdict">{OVERVIEW.verdict}</div>
      </div>
      <div className="priority-list">
        {view.priorities.map((row) => (
          <Row key={row.slug} row={row} view={view} />
        ))}
      </div>
    </>
  );
}

function Row({ row, view }: { readonly row: PriorityRow; readonly view: PrioritiesView }) {
  const spec = useMemo(() => prioritySpec(row, view), [row, view]);
  const address = printAddress({ page: "theme", selection: { slug: row.slug } });
  return (
    <article className="priority-row">
      <div className="priority-text">
        <h3>
          <a href={address}>{row.title}</a>
        </h3>
        <p>{row.text}</p>
        {row.claim !== undefined && (
          <p>
            <a href={printAddress({ page: "review", strategy: row.claim.strategy })}>{row.claim.text}</a>
          </p>
        )}
      </div>
      <div className="priority-change">
        {row.change === undefined ? <p className="small">{OVERVIEW.noFigure}</p> : <Change row={row} view={view} />}
      </div>
      <div className="priority-chart">
        {spec === undefined ? (
          <p className="small">
            {row.empty} <a href="#/gegevens">{OVERVIEW.toUpload}</a>
          </p>
        ) : (
          <Sparkline spec={spec} />
        )}
      </div>
      <div className="priority-verdict">
        {row.change === undefined ? (
          <Mark kind="none" />
        ) : (
          <>
            <Verdict verdict={row.change.verdict} judgement={row.change.judgement}>
              {row.change.verdictText}
            </Verdict>
            {row.certainty !== undefined && <p className="small">{row.certainty}</p>}
            <FigureMark figure={row.change.to} />
          </>
        )}
      </div>
    </article>
  );
}

function Change({ row, view }: { readonly row: PriorityRow; readonly view: PrioritiesView }) {
  const { change, area } = row;
  if (change === undefined) return null;
  const counts = fromTo(change.from.text, change.to.text);
  return (
    <>
      <p className="key-figure">
        <span className="visually-hidden">{changeOver(view.period)}: </span>
        {change.percentage === "" ? counts : change.percentage}
      </p>
      <p className="small">
        {change.percentage === "" ? "" : counts} {area === undefined ? "" : inArea(area)}
      </p>
    </>
  );
}
