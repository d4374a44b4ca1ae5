/** Where the rows of a file went, and the first figures as they were read. */

import { formatCount } from "../../../../text/format.ts";
import { DATA_PAGE } from "../../../../text/pages/pages-nl.ts";
import type { CheckView, RowsView } from "../../../../view-models/data/loads-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";
import { LineNumbers } from "./line-numbers.tsx";

export function Rows({ rows }: { readonly rows: readonly RowsView[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h3>{DATA_PAGE.rows}</h3>
      <ScrollTable caption={DATA_PAGE.rows}>
        <thead>
          <tr>
            <th scope="col">{DATA_PAGE.rowsColumn}</th>
            <th scope="col" className="number">
              {DATA_PAGE.count}
            </th>
            <th scope="col">{DATA_PAGE.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, count, why, lines, kind }) => (
            <tr key={`${label}-${why}`} className={kind === "doubt" ? "strong" : undefined}>
              <th scope="row">{label}</th>
              <td className="number">{count}</td>
              <td>
                {why} <LineNumbers lines={lines} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

export function Preview({ figures }: { readonly figures: CheckView["preview"] }) {
  if (figures.length === 0) return null;
  return (
    <section className="stack">
      <h3>{DATA_PAGE.preview}</h3>
      <ScrollTable caption={DATA_PAGE.preview}>
        <thead>
          <tr>
            <th scope="col">{DATA_PAGE.previewIndicator}</th>
            <th scope="col">{DATA_PAGE.previewRegion}</th>
            <th scope="col">{DATA_PAGE.previewPeriod}</th>
            <th scope="col" className="number">
              {DATA_PAGE.previewValue}
            </th>
            <th scope="col" className="number">
              {DATA_PAGE.previewLine}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ indicator, region, period, value, line }) => (
            <tr key={`${indicator}-${region}-${period}-${line}`}>
              <th scope="row">{indicator}</th>
              <td>{region}</td>
              <td>{period}</td>
              <td className="number">{value}</td>
              <td className="number">{formatCount(line)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
