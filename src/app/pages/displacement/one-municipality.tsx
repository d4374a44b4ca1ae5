/** One municipality: its line beside those of its neighbours and the rest, the counts, and the measures of the literature. */

import { displacementSpec } from "../../../charts/specs/displacement-specs.ts";
import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import type { DisplacementOfOne, DisplacementPageView } from "../../../view-models/places/displacement-page-view.ts";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { Mark } from "../../components/mark.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { ToAllMunicipalities } from "./to-all-municipalities.tsx";

interface OneMunicipalityProps {
  readonly view: DisplacementPageView;
  readonly one: DisplacementOfOne;
}

export function OneMunicipality({ view, one }: OneMunicipalityProps) {
  return (
    <>
      <div className="section">
        <KeptFigure kind="displacement" spec={displacementSpec(view, one)} />
      </div>
      <AreasTable view={view} one={one} />
      <section className="section stack-wide" aria-labelledby="displacement-measures">
        <h2 id="displacement-measures">{one.measuresTitle}</h2>
        <div className="grid">
          {one.measures.map(({ term, value, reading }) => (
            <div key={term} className="span-4 stack">
              <h3>{term}</h3>
              <p>
                <b>{value}</b>
              </p>
              <p className="small">{reading}</p>
            </div>
          ))}
        </div>
        <ToAllMunicipalities view={view} />
      </section>
    </>
  );
}

function AreasTable({ view, one }: OneMunicipalityProps) {
  return (
    <section className="section" aria-labelledby="displacement-areas">
      <h2 id="displacement-areas">{one.title}</h2>
      {view.provenance !== "real" && (
        <p className="subtitle">
          <Mark kind={view.provenance} />
        </p>
      )}
      <ScrollTable caption={one.title}>
        <thead>
          <tr>
            <th scope="col">{DISPLACEMENT.area}</th>
            <th scope="col" className="number">
              {view.chosen.from}
            </th>
            <th scope="col" className="number">
              {view.chosen.to}
            </th>
            <th scope="col" className="number hide-small">
              {DISPLACEMENT.change}
            </th>
            <th scope="col" className="number">
              {DISPLACEMENT.againstRest}
            </th>
            <th scope="col" className="number hide-small">
              {DISPLACEMENT.interval}
            </th>
          </tr>
        </thead>
        <tbody>
          {one.rows.map((row) => (
            <tr key={row.area} className={row.area === "control" ? "total" : undefined}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.from.text}</td>
              <td className="number">{row.to.text}</td>
              <td className="number hide-small">{row.change}</td>
              <td className="number">{row.isDemonstrable ? <b>{row.ratio}</b> : row.ratio}</td>
              <td className="number interval hide-small">{row.interval}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="footnote">{view.source}</p>
    </section>
  );
}
