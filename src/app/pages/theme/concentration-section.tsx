/** "Waar het samenkomt": how unevenly an offence lies over the wijken or buurten that are loaded. */

import { concentrationSpec } from "../../../charts/specs/concentration-spec.ts";
import type { IndicatorId } from "../../../domain/indicator.ts";
import { CONCENTRATION } from "../../../text/pages/concentration-nl.ts";
import type { ConcentrationView } from "../../../view-models/places/concentration-view.ts";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { LoadingBlocks } from "../../components/loading.tsx";
import { MethodLink } from "../../components/method-link.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { useConcentration } from "../../queries/answers.ts";

export function ConcentrationSection({ indicator }: { readonly indicator: IndicatorId }) {
  const { data: view, error } = useConcentration({ kind: "concentration", indicator });
  return (
    <section className="section grid" aria-labelledby="concentration">
      <div className="span-8 stack">
        <h2 id="concentration">{CONCENTRATION.heading}</h2>
        {error !== null && <p className="measure">{error.message}</p>}
        {error === null && view === undefined && <LoadingBlocks />}
        {view !== undefined && (
          <>
            <p className="measure">{view.sentence}</p>
            <KeptFigure kind="concentration" spec={concentrationSpec(view)} />
            <p className="small">
              <MethodLink part="concentratie" />
            </p>
          </>
        )}
      </div>
      {view !== undefined && (
        <div className="span-4 stack">
          <h3>{CONCENTRATION.topTitle}</h3>
          <TopAreas view={view} />
        </div>
      )}
    </section>
  );
}

function TopAreas({ view }: { readonly view: ConcentrationView }) {
  return (
    <ScrollTable caption={CONCENTRATION.topTitle}>
      <thead>
        <tr>
          <th scope="col">{CONCENTRATION.level[view.level]}</th>
          <th scope="col" className="number">
            {CONCENTRATION.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.top.map(({ code, name, text }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td className="number">{text}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
