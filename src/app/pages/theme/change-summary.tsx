/** The answer beside the trend: how much, from what to what, how sure, and what is counted. */

import { certaintyOf, changeOver, fromTo, THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { Evidence } from "../../components/evidence.tsx";
import { FigureMark } from "../../components/figure-mark.tsx";
import { MethodLink } from "../../components/method-link.tsx";
import { Origins } from "../../components/origins.tsx";
import { Verdict } from "../../components/verdict.tsx";

export function ChangeSummary({ figures }: { readonly figures: ThemeFigures }) {
  const { change, indicator } = figures;
  const counts = fromTo(change.from.text, change.to.text);
  const known = change.from.value !== undefined && change.to.value !== undefined;
  return (
    <div className="stack-wide">
      <section className="stack" aria-labelledby="change-summary">
        <h2 id="change-summary" className="title-3">
          {changeOver({ from: change.fromPeriod, to: change.toPeriod })}
        </h2>
        {known ? (
          <>
            <p className="key-figure">{change.percentage === "" ? counts : change.percentage}</p>
            <p className="small">{change.percentage === "" ? figures.unit : `${counts}, ${figures.unit}`}</p>
          </>
        ) : (
          <p>{change.sentence}</p>
        )}
        <p>
          <Verdict verdict={change.verdict} judgement={change.judgement}>
            {change.verdictText}
          </Verdict>
        </p>
        {change.interval !== "" && <p className="small">{certaintyOf(change.interval)}</p>}
        <Evidence sentences={figures.evidence} />
        <p>
          <FigureMark figure={change.to} />
        </p>
        <div className="action-row small">
          <Origins origins={figures.origins} />
          {known && <MethodLink part="toets" />}
        </div>
      </section>
      <section className="stack" aria-labelledby="definition">
        <h2 id="definition" className="title-3">
          {THEME.definition}
        </h2>
        <p className="small">
          {indicator.title}. {indicator.definition}
        </p>
      </section>
    </div>
  );
}
