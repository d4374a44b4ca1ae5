/** The first figures as the answers make them, and the rows that drop out; a bar at the foot follows every answer. */

import { useId } from "react";
import { droppedRows, MAPPING_SAMPLE } from "../../../../text/data/mapping-sample-nl.ts";
import { formatCount } from "../../../../text/format.ts";
import type { MappingSampleView, SampleFigureView } from "../../../../view-models/data/mapping-sample-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";
import { LineNumbers } from "../check/line-numbers.tsx";

export function MappingSample({ sample }: { readonly sample: MappingSampleView }) {
  const title = useId();
  const { figures, dropped } = sample;
  return (
    <section className="stack" aria-labelledby={title}>
      <h4 id={title}>{MAPPING_SAMPLE.heading}</h4>
      <p className="small">{MAPPING_SAMPLE.intro}</p>
      {figures.length === 0 ? <p>{MAPPING_SAMPLE.noFigures}</p> : <FigureTable figures={figures} />}
      {dropped.length > 0 && (
        <>
          <p className="small">
            <b>{MAPPING_SAMPLE.dropped}</b>
          </p>
          <ul className="evidence-list">
            {dropped.map(({ count, why, lines }) => (
              <li key={why}>
                {droppedRows(count)}: {why} <LineNumbers lines={lines} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Stays in sight while the fields above it are filled in. */
export function SampleBar({ sample }: { readonly sample: MappingSampleView | undefined }) {
  return (
    <div className="sample-bar">
      <p role="status">{sample?.summary ?? MAPPING_SAMPLE.none}</p>
      {sample?.first !== undefined && <p className="small">{sample.first}</p>}
    </div>
  );
}

const KEYS = ["indicator", "measure", "region", "period"] as const;

function FigureTable({ figures }: { readonly figures: readonly SampleFigureView[] }) {
  return (
    <ScrollTable caption={MAPPING_SAMPLE.heading}>
      <thead>
        <tr>
          {KEYS.map((key) => (
            <th key={key} scope="col">
              {MAPPING_SAMPLE[key]}
            </th>
          ))}
          <th scope="col" className="number">
            {MAPPING_SAMPLE.value}
          </th>
          <th scope="col" className="number">
            {MAPPING_SAMPLE.line}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are replaced together
          <tr key={at}>
            {KEYS.map((key) => (
              <td key={key}>{figure[key] ?? <span className="muted">{MAPPING_SAMPLE.open}</span>}</td>
            ))}
            <td className="number">{figure.value}</td>
            <td className="number">{formatCount(figure.line)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
