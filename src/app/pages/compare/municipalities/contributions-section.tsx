/** What each municipality added to the change of the whole: the largest first, all of them on request. */

import { useState } from "react";
import { MUNICIPALITIES } from "../../../../text/pages/municipalities-page-nl.ts";
import type { ContributionsTable } from "../../../../view-models/places/municipalities-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";
import { AreaName } from "../area-name.tsx";

/** Rows shown at first, besides those that the reader follows. */
const FIRST = 10;

export function ContributionsSection({
  table,
  source,
}: {
  readonly table: ContributionsTable;
  readonly source: string;
}) {
  const [isWhole, setIsWhole] = useState(false);
  const { rows, total } = table;
  const shown = isWhole ? rows : rows.filter(({ role }, at) => at < FIRST || role === "followed");
  return (
    <section className="section" aria-labelledby="contributions">
      <h2 id="contributions">{table.title}</h2>
      <p className="subtitle">{table.subtitle}</p>
      <ScrollTable caption={table.subtitle}>
        <thead>
          <tr>
            <th scope="col">{MUNICIPALITIES.municipality}</th>
            <th scope="col" className="number hide-small">
              {table.from}
            </th>
            <th scope="col" className="number hide-small">
              {table.to}
            </th>
            <th scope="col" className="number">
              {MUNICIPALITIES.difference}
            </th>
            <th scope="col" className="number">
              {MUNICIPALITIES.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, name, identity, role, from, to, absolute, share }) => (
            <tr key={code} className={role === "followed" ? "strong" : undefined}>
              <th scope="row">
                <AreaName name={name} identity={identity} />
              </th>
              <td className="number hide-small">{from}</td>
              <td className="number hide-small">{to}</td>
              <td className="number">{absolute}</td>
              <td className="number">{share}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{total.name}</th>
            <td className="number hide-small">{total.from}</td>
            <td className="number hide-small">{total.to}</td>
            <td className="number">{total.absolute}</td>
            <td className="number">{total.share}</td>
          </tr>
        </tbody>
      </ScrollTable>
      {rows.length > FIRST && (
        <p className="small">
          <button type="button" className="link-button" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? MUNICIPALITIES.showLess : MUNICIPALITIES.showAll(rows.length)}
          </button>
        </p>
      )}
      {table.notes.map((note) => (
        <p key={note} className="footnote">
          {note}
        </p>
      ))}
      <p className="footnote">{source}</p>
    </section>
  );
}
