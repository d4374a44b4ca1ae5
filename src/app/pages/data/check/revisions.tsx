/** What loading does to earlier figures: how many change, and the largest changes by name. */

import { QUALITY, showAllRevisions } from "../../../../text/data/quality-nl.ts";
import { formatCount } from "../../../../text/format.ts";
import type { RevisionsView, RevisionView } from "../../../../view-models/data/quality-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";

/** As many as stand there without being asked for. */
const SHOWN = 5;

export function Revisions({ revisions }: { readonly revisions: RevisionsView }) {
  const { sentence, rows, more } = revisions;
  const rest = rows.slice(SHOWN);
  return (
    <section className="stack">
      <h3>{QUALITY.revisions}</h3>
      <p>{sentence}</p>
      <RevisionTable caption={QUALITY.largestRevisions} rows={rows.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="disclosure">
          <summary className="small">{showAllRevisions(rest.length)}</summary>
          <RevisionTable caption={QUALITY.otherRevisions} rows={rest} />
        </details>
      )}
      {more !== undefined && <p className="small">{more}</p>}
    </section>
  );
}

function RevisionTable({ caption, rows }: { readonly caption: string; readonly rows: readonly RevisionView[] }) {
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{QUALITY.indicator}</th>
          <th scope="col">{QUALITY.region}</th>
          <th scope="col">{QUALITY.period}</th>
          {[QUALITY.before, QUALITY.now, QUALITY.difference, QUALITY.percent, QUALITY.line].map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, region, period, before, now, difference, percent, line }) => (
          <tr key={`${indicator}-${region}-${period}-${line}`}>
            <th scope="row">{indicator}</th>
            <td>{region}</td>
            <td>{period}</td>
            {[before, now, difference, percent].map((text, at) => (
              <td key={[QUALITY.before, QUALITY.now, QUALITY.difference, QUALITY.percent][at]} className="number">
                {text}
              </td>
            ))}
            <td className="number">{formatCount(line)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
