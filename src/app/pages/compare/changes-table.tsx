/** The change of every area and indicator, with how sure it is, and how the area stands to the rest. */

import { footnotesOf, provenanceOf } from "../../../charts/specs/spec-parts.ts";
import { COMPARE_PAGE } from "../../../text/pages/compare-page-nl.ts";
import type { ComparedSeries, CompareView } from "../../../view-models/compare/compare-view.ts";
import { ChangeCells } from "../../components/change-cells.tsx";
import { Mark } from "../../components/mark.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { AreaName } from "./area-name.tsx";

export function ChangesTable({ view }: { readonly view: CompareView }) {
  const { changesTitle, standingTitle, chosen } = view;
  const series = view.figures.flatMap((figure) => figure.series);
  const several = view.chosen.indicators.length > 1;
  const shown = series.flatMap(({ change }) => [change.from, change.to]);
  const provenance = provenanceOf(shown);
  const notes = footnotesOf(shown);
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{changesTitle}</h2>
      <p className="subtitle">
        {view.figures.length === 1 && view.figures[0]?.subtitle} {provenance !== "real" && <Mark kind={provenance} />}
      </p>
      <ScrollTable caption={changesTitle}>
        <thead>
          <tr>
            {several && <th scope="col">{COMPARE_PAGE.indicator}</th>}
            <th scope="col">{COMPARE_PAGE.area}</th>
            <th scope="col" className="number">
              {chosen.from}
            </th>
            <th scope="col" className="number">
              {chosen.to}
            </th>
            <th scope="col" className="number hide-small">
              {COMPARE_PAGE.difference}
            </th>
            <th scope="col" className="number">
              {COMPARE_PAGE.percentage}
            </th>
            <th scope="col" className="number hide-small">
              {COMPARE_PAGE.interval}
            </th>
            <th scope="col">{COMPARE_PAGE.verdict}</th>
            {standingTitle !== undefined && <th scope="col">{standingTitle}</th>}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr key={one.series.id} className={one.isReference ? "total" : undefined}>
              {several && <th scope="row">{one.indicator.label}</th>}
              {several ? (
                <td>
                  <AreaName {...one.area} />
                </td>
              ) : (
                <th scope="row">
                  <AreaName {...one.area} />
                </th>
              )}
              <ChangeCells change={one.change} />
              {standingTitle !== undefined && <StandingCell one={one} />}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {notes.length > 0 && <p className="footnote">{notes.join(" · ")}</p>}
      <p className="footnote">{view.source}</p>
    </section>
  );
}

function StandingCell({ one: { standing } }: { readonly one: ComparedSeries }) {
  if (standing === undefined) return <td />;
  const { difference, interval, text } = standing;
  return (
    <td className="standing">
      {standing.standing === "not-distinguishable" ? text : <b>{text}</b>}{" "}
      <span className="small">{interval === "" ? difference : `${difference} (${interval})`}</span>
    </td>
  );
}
