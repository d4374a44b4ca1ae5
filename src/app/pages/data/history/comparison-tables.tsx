/** The difference between two loads as tables. */

import { COMPARISON } from "../../../../text/data/load-comparison-nl.ts";
import type {
  LoadComparisonView,
  RevisedFigure,
  RevisionRow,
} from "../../../../view-models/data/load-comparison-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";

export function ComparisonTables({ view }: { readonly view: LoadComparisonView }) {
  const isSame = view.byIndicator.length === 0;
  return (
    <>
      <p>{view.summary}</p>
      {view.caveat !== undefined && (
        <div className="notice" data-kind="warning">
          <p>{view.caveat}</p>
        </div>
      )}
      {isSame && <p>{COMPARISON.nothing}</p>}
      <Figures title={COMPARISON.largest} figures={view.largest} />
      <Figures title={COMPARISON.largestRelative} figures={view.largestRelative} />
      <Groups title={COMPARISON.byIndicator} head={COMPARISON.indicator} rows={view.byIndicator} />
      <Groups title={COMPARISON.byRegion} head={COMPARISON.region} rows={view.byRegion} />
      {view.leftOut !== "" && <p className="small">{view.leftOut}</p>}
      <Groups title={COMPARISON.byPeriod} head={COMPARISON.period} rows={view.byPeriod} />
      {!isSame && <p className="small">{COMPARISON.noSum}</p>}
    </>
  );
}

function Figures({ title, figures }: { readonly title: string; readonly figures: readonly RevisedFigure[] }) {
  if (figures.length === 0) return null;
  const numbers = [COMPARISON.before, COMPARISON.after, COMPARISON.difference, COMPARISON.relative];
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ScrollTable caption={title}>
        <thead>
          <tr>
            <th scope="col">{COMPARISON.region}</th>
            <th scope="col">{COMPARISON.indicator}</th>
            <th scope="col">{COMPARISON.period}</th>
            {numbers.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col">{COMPARISON.figures}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ region, indicator, period, before, after, difference, relative, figures: known }) => (
            <tr key={`${region}-${indicator}-${period}`}>
              <th scope="row">{region}</th>
              <td>{indicator}</td>
              <td>{period}</td>
              <td className="number">{before}</td>
              <td className="number">{after}</td>
              <td className="number">{difference}</td>
              <td className="number">{relative ?? ""}</td>
              <td>{known}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly RevisionRow[];
}

function Groups({ title, head, rows }: GroupsProps) {
  if (rows.length === 0) return null;
  const hasSum = rows.some(({ difference }) => difference !== undefined);
  const numbers = [COMPARISON.added, COMPARISON.gone, COMPARISON.revised, ...(hasSum ? [COMPARISON.sum] : [])];
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ScrollTable caption={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, added, gone, revised, difference }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{added}</td>
              <td className="number">{gone}</td>
              <td className="number">{revised}</td>
              {hasSum && <td className="number">{difference ?? ""}</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
