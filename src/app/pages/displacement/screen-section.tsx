/** All municipalities that fell further than the rest, those least like chance first; each leads to its own figures. */

import { useState } from "react";
import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import type { DisplacementPageView, DisplacementScreen } from "../../../view-models/places/displacement-page-view.ts";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { printAddress } from "../../state/address.ts";

/** Rows shown at first, besides those that stand out. */
const FIRST = 12;

interface ScreenSectionProps {
  readonly view: DisplacementPageView;
  readonly screen: DisplacementScreen;
}

export function ScreenSection({ view, screen }: ScreenSectionProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? screen.rows : screen.rows.filter(({ isFlagged }, at) => at < FIRST || isFlagged);
  return (
    <section className="section" aria-labelledby="displacement-screen">
      <h2 id="displacement-screen">{screen.title}</h2>
      <p className="subtitle">{screen.subtitle}</p>
      <ScrollTable caption={screen.subtitle}>
        <thead>
          <tr>
            <th scope="col">{DISPLACEMENT.municipality}</th>
            <th scope="col" className="number">
              {DISPLACEMENT.own}
            </th>
            <th scope="col" className="number hide-small">
              {DISPLACEMENT.interval}
            </th>
            <th scope="col" className="number">
              {DISPLACEMENT.neighbours}
            </th>
            <th scope="col" className="number hide-small">
              {DISPLACEMENT.interval}
            </th>
            <th scope="col" className="number hide-small">
              {DISPLACEMENT.quotient}
            </th>
            <th scope="col" className="number">
              {DISPLACEMENT.falseDiscovery}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.code} className={row.isFlagged ? "strong" : undefined}>
              <th scope="row">
                <a href={printAddress({ page: "displacement", selection: { ...view.chosen, region: row.code } })}>
                  {row.name}
                </a>
              </th>
              <td className="number">{row.own}</td>
              <td className="number interval hide-small">{row.ownInterval}</td>
              <td className="number">{row.neighbours}</td>
              <td className="number interval hide-small">{row.neighboursInterval}</td>
              <td className="number hide-small">{row.quotient}</td>
              <td className="number">{row.falseDiscovery}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {screen.rows.length > FIRST && (
        <p className="small">
          <button type="button" className="link-button" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? DISPLACEMENT.showLess : DISPLACEMENT.showAll(screen.rows.length)}
          </button>
        </p>
      )}
      <p className="footnote">{screen.note}</p>
      <p className="footnote">{view.source}</p>
    </section>
  );
}
