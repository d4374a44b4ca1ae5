/** One's own municipality beside its district, places of its size, the nearest in size and all others. */

import { MUNICIPALITIES } from "../../../../text/pages/municipalities-page-nl.ts";
import type { BenchmarksTable } from "../../../../view-models/places/municipalities-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";

export function BenchmarksSection({ table, source }: { readonly table: BenchmarksTable; readonly source: string }) {
  return (
    <section className="section" aria-labelledby="benchmarks">
      <h2 id="benchmarks">{table.title}</h2>
      <p className="subtitle">{table.subtitle}</p>
      <ScrollTable caption={table.subtitle}>
        <thead>
          <tr>
            <th scope="col">{MUNICIPALITIES.group}</th>
            <th scope="col" className="number">
              {MUNICIPALITIES.pooled}
            </th>
            <th scope="col" className="number hide-small">
              {MUNICIPALITIES.unweighted}
            </th>
            <th scope="col" className="number">
              {MUNICIPALITIES.difference}
            </th>
            <th scope="col" className="number hide-small">
              {MUNICIPALITIES.interval}
            </th>
            <th scope="col">{MUNICIPALITIES.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.group} className={row.isChosen ? "strong" : undefined}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.pooled}</td>
              <td className="number hide-small">{row.unweighted}</td>
              <td className="number">{row.difference}</td>
              <td className="number interval hide-small">{row.interval}</td>
              <td>
                {row.standing === "above" || row.standing === "below" ? <b>{row.standingText}</b> : row.standingText}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="footnote">{table.note}</p>
      <p className="footnote">{source}</p>
    </section>
  );
}
