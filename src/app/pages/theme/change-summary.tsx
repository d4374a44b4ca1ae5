/** The answer beside the trend: how much, from what to what, how sure. */

import { changeOver, fromTo } from "../../../text/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme-view.ts";
import { FigureMark } from "../../components/figure-mark.tsx";
import { Verdict } from "../../components/verdict.tsx";

export function ChangeSummary({ figures }: { readonly figures: ThemeFigures }) {
  const { change } = figures;
  const counts = fromTo(change.from.text, change.to.text);
  return (
    <section className="stack" aria-labelledby="change-summary">
      <h2 id="change-summary" className="title-3">
        {changeOver({ from: change.fromPeriod, to: change.toPeriod })}
      </h2>
      <p className="key-figure">{change.percentage === "" ? counts : change.percentage}</p>
      <p className="small">{change.percentage === "" ? figures.unit : `${counts}, ${figures.unit}`}</p>
      <p>
        <Verdict verdict={change.verdict} judgement={change.judgement}>
          {change.verdictText}
        </Verdict>
      </p>
      <p>{change.sentence}</p>
      <p>
        <FigureMark figure={change.to} />
      </p>
    </section>
  );
}
