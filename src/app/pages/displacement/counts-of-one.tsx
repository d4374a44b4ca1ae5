/** The counts of a municipality, its neighbours and the rest where the two years cannot be compared: no measure. */

import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import type {
  DisplacementCountsOfOne,
  DisplacementPageView,
} from "../../../view-models/places/displacement-page-view.ts";
import { Mark } from "../../components/mark.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { ToAllMunicipalities } from "./to-all-municipalities.tsx";

interface CountsOfOneProps {
  readonly view: DisplacementPageView;
  readonly counts: DisplacementCountsOfOne;
}

export function CountsOfOne({ view, counts }: CountsOfOneProps) {
  return (
    <section className="section stack" aria-labelledby="displacement-areas">
      <h2 id="displacement-areas">{counts.title}</h2>
      {view.provenance !== "real" && (
        <p className="subtitle">
          <Mark kind={view.provenance} />
        </p>
      )}
      <ScrollTable caption={counts.title}>
        <thead>
          <tr>
            <th scope="col">{DISPLACEMENT.area}</th>
            <th scope="col" className="number">
              {view.chosen.from}
            </th>
            <th scope="col" className="number">
              {view.chosen.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.rows.map((row) => (
            <tr key={row.area} className={row.area === "control" ? "total" : undefined}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.from.text}</td>
              <td className="number">{row.to.text}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="footnote">{view.source}</p>
      <ToAllMunicipalities view={view} />
    </section>
  );
}
