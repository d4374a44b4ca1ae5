/** Areas, offences and years beside each other: the question is a sentence, the answer is the heading under it. */

import { useState } from "react";
import { compareSpecs } from "../../../charts/specs/compare-specs.ts";
import { COUNTRY } from "../../../domain/region.ts";
import { COMPARE_PAGE } from "../../../text/pages/compare-page-nl.ts";
import type { CompareQuestion, CompareView } from "../../../view-models/compare/compare-view.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { AnswerStatus, LoadingBlocks } from "../../components/loading.tsx";
import { NotesSection } from "../../components/notes-section.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useComparison } from "../../queries/answers.ts";
import { printAddress } from "../../state/address.ts";
import type { CompareSelection } from "../../state/compare-address.ts";
import { changeCompare } from "../../state/selection.ts";
import { ChangesTable } from "./changes-table.tsx";
import { chosenAreas } from "./chosen.ts";
import { CompareControls } from "./compare-controls.tsx";
import { CrossTableFigure } from "./cross-table.tsx";
import { MunicipalitiesComparison } from "./municipalities/municipalities-comparison.tsx";
import { ViewTabs } from "./view-tabs.tsx";

export function ComparePage({ selection }: { readonly selection: CompareSelection }) {
  useChartsSoon();
  const { view, group: _, ...asked } = selection;
  return view === "funnel" ? (
    <MunicipalitiesComparison selection={selection} />
  ) : (
    <Comparison
      selection={selection}
      question={{ kind: "compare", ...asked, ...(view === undefined ? {} : { view }) }}
    />
  );
}

interface ComparisonProps {
  readonly selection: CompareSelection;
  readonly question: CompareQuestion;
}

function Comparison({ selection, question }: ComparisonProps) {
  const { data: view, isPlaceholderData: waiting } = useComparison(question);
  const address = printAddress({ page: "compare", selection });
  const [firstAddress] = useState(address);
  if (view === undefined)
    return (
      <>
        <PageLead title={COMPARE_PAGE.loading} tabTitle={COMPARE_PAGE.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <CompareControls view={view} selection={selection} />
      <ViewTabs selection={selection} />
      {view.notices.length > 0 && <Notices view={view} selection={selection} />}
      <PageLead
        title={view.headline}
        tabTitle={COMPARE_PAGE.title}
        standfirst={view.standfirst.length > 0 ? <RichText text={view.standfirst} /> : undefined}
      />
      <AnswerStatus waiting={waiting} news={address === firstAddress ? undefined : view.headline} />
      <div aria-busy={waiting}>
        {view.empty === undefined ? (
          <Answer view={view} />
        ) : (
          view.chosen.areas.length > 0 && (
            <p>
              <a href="#/gegevens">{COMPARE_PAGE.toData}</a>
            </p>
          )
        )}
      </div>
    </>
  );
}

interface NoticesProps {
  readonly view: CompareView;
  readonly selection: CompareSelection;
}

/** What could not be followed, with the one thing that helps where there are national figures only. */
function Notices({ view, selection }: NoticesProps) {
  const addCountry = (): void => changeCompare({ areas: [...chosenAreas(view, selection), COUNTRY] });
  return (
    <div className="notice measure" data-kind="warning" role="status">
      {view.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {view.offersCountry && (
        <p>
          <button className="link-button" type="button" onClick={addCountry}>
            {COMPARE_PAGE.addCountry}
          </button>
        </p>
      )}
    </div>
  );
}

function Answer({ view }: { readonly view: CompareView }) {
  const specs = compareSpecs(view);
  const form = view.chosen.view;
  const span = specs.length > 1 && (form === "lines" || form === "slope") ? "span-6" : "span-12";
  return (
    <>
      {form === "table" ? (
        <CrossTableFigure view={view} />
      ) : (
        <div className="grid">
          {specs.map((spec) => (
            <div key={spec.id} className={span}>
              <KeptFigure kind={`compare-${form}`} spec={spec} />
            </div>
          ))}
        </div>
      )}
      <ChangesTable view={view} />
      <NotesSection title={COMPARE_PAGE.notes} notes={view.notes} source={view.source} origins={view.origins} />
    </>
  );
}
