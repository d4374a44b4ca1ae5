/** The figures of a theme in the order in which they answer: the trend, the districts, the places, the method. */

import { memo } from "react";
import { monthsSpec } from "../../../charts/specs/months-spec.ts";
import { districtsSpec, rankingSpec, trendSpec } from "../../../charts/specs/theme-specs.ts";
import { notRanked, THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { MethodLink } from "../../components/method-link.tsx";
import { printAddress } from "../../state/address.ts";
import { ChangeSummary } from "./change-summary.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { ConcentrationSection } from "./concentration-section.tsx";
import { EstimateSection } from "./estimate-section.tsx";
import { ReadingNotes } from "./reading-notes.tsx";
import { TargetSection } from "./target-section.tsx";

interface ThemeFiguresSectionProps {
  readonly figures: ThemeFigures;
  readonly note: string | undefined;
}

/** Drawn for every new answer, and not while one is waited for. */
export const ThemeFiguresSection = memo(({ figures, note }: ThemeFiguresSectionProps) => {
  const months = monthsSpec(figures);
  const districts = districtsSpec(figures);
  const ranking = rankingSpec(figures);
  return (
    <>
      <div className="grid">
        <div className="span-8">
          <KeptFigure kind="trend" spec={trendSpec(figures)} />
        </div>
        <div className="span-4">
          <ChangeSummary figures={figures} />
        </div>
        {months !== undefined && (
          <div className="span-12">
            <KeptFigure kind="months" spec={months} />
          </div>
        )}
        {districts !== undefined && (
          <div className="span-12">
            <KeptFigure kind="districts" spec={districts} />
          </div>
        )}
        {figures.districtsMissing !== undefined && <p className="span-12 muted">{figures.districtsMissing}</p>}
        {figures.districts !== undefined && (
          <div className="span-12">
            <ChangesTable figures={figures} districts={figures.districts} />
            <p className="small">
              <a href={printAddress({ page: "compare", selection: { indicators: [figures.indicator.id] } })}>
                {THEME.compare}
              </a>
            </p>
          </div>
        )}
        {ranking !== undefined && (
          <div className="span-12">
            <KeptFigure kind="ranking" spec={ranking} />
            {notRanked(figures.ranking?.apart ?? []).map((sentence) => (
              <p key={sentence} className="footnote">
                {sentence}
              </p>
            ))}
            <p className="small">
              <MethodLink part="gemeenten" />
            </p>
          </div>
        )}
      </div>
      {figures.smallAreas && <ConcentrationSection indicator={figures.indicator.id} />}
      {figures.estimate !== undefined && <EstimateSection estimate={figures.estimate} />}
      <TargetSection figures={figures} />
      <ReadingNotes figures={figures} note={note} />
    </>
  );
});
