/** "Eigen cijfers van het netwerk": what was loaded by the templates of a theme. */

import { ownPlacesTables, ownSharesSpec, ownUnitTable } from "../../../charts/specs/own-figures-spec.ts";
import { FIGURE_WORDS } from "../../../text/components-nl.ts";
import { OWN_FIGURES } from "../../../text/pages/own-figures-nl.ts";
import type { OwnTemplateView } from "../../../view-models/theme/own-figures-view.ts";
import { ChartTable } from "../../components/chart-table.tsx";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { LoadingBlocks } from "../../components/loading.tsx";
import { useOwnFigures } from "../../queries/answers.ts";

export function OwnFiguresSection({ slug }: { readonly slug: string }) {
  const { data: view } = useOwnFigures({ kind: "own-figures", slug });
  return (
    <section className="section stack" aria-labelledby="own-figures">
      <h2 id="own-figures">{OWN_FIGURES.heading}</h2>
      <p className="measure">{OWN_FIGURES.about}</p>
      {view === undefined ? (
        <LoadingBlocks />
      ) : (
        <div className="stack-wide">
          {view.templates.map((template) => (
            <OwnTemplate key={template.id} view={template} />
          ))}
        </div>
      )}
    </section>
  );
}

function OwnTemplate({ view }: { readonly view: OwnTemplateView }) {
  const unit = ownUnitTable(view);
  const shares = ownSharesSpec(view);
  return (
    <section className="stack" aria-labelledby={view.id}>
      <h3 id={view.id}>{view.title}</h3>
      <p className="small">{view.about}</p>
      {view.shares !== undefined && <p className="measure">{view.shares.summary}</p>}
      {shares !== undefined && <KeptFigure kind="own-shares" spec={shares} />}
      {unit !== undefined && <ChartTable table={unit} />}
      {ownPlacesTables(view).map((table, at) => (
        <details key={table.caption} className="disclosure" open={unit === undefined && at === 0}>
          <summary>{table.caption}</summary>
          <ChartTable table={table} />
        </details>
      ))}
      <div className="figure-caption">
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{FIGURE_WORDS.source(view.source)}</p>
      </div>
    </section>
  );
}
