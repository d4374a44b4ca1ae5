/** All municipalities: where one's own stands in the funnel, how sure its place is, and beside which groups. */

import { useState } from "react";
import { funnelSpec, placesSpec } from "../../../../charts/specs/municipalities-specs.ts";
import { COMPARE_PAGE } from "../../../../text/pages/compare-page-nl.ts";
import { MUNICIPALITIES } from "../../../../text/pages/municipalities-page-nl.ts";
import type { MunicipalitiesView } from "../../../../view-models/places/municipalities-view.ts";
import { KeptFigure } from "../../../components/kept-figure.tsx";
import { AnswerStatus, LoadingBlocks } from "../../../components/loading.tsx";
import { NotesSection } from "../../../components/notes-section.tsx";
import { PageLead } from "../../../components/page-lead.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { useMunicipalities } from "../../../queries/answers.ts";
import { printAddress } from "../../../state/address.ts";
import type { CompareSelection } from "../../../state/compare-address.ts";
import { ViewTabs } from "../view-tabs.tsx";
import { BenchmarksSection } from "./benchmarks-section.tsx";
import { ContributionsSection } from "./contributions-section.tsx";
import { municipalitiesQuestion, toggleFollowed } from "./municipalities-choice.ts";
import { MunicipalitiesControls } from "./municipalities-controls.tsx";

export function MunicipalitiesComparison({ selection }: { readonly selection: CompareSelection }) {
  const { data: view, error, isPlaceholderData: waiting } = useMunicipalities(municipalitiesQuestion(selection));
  const address = printAddress({ page: "compare", selection });
  const [firstAddress] = useState(address);
  if (error !== null) return <NoMunicipalities reason={error.message} selection={selection} />;
  if (view === undefined)
    return (
      <>
        <PageLead title={COMPARE_PAGE.loading} tabTitle={COMPARE_PAGE.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <MunicipalitiesControls view={view} selection={selection} />
      <ViewTabs selection={selection} />
      {view.notices.length > 0 && (
        <div className="notice measure" data-kind="warning" role="status">
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <PageLead title={view.headline} tabTitle={COMPARE_PAGE.title} standfirst={<RichText text={view.standfirst} />} />
      <AnswerStatus waiting={waiting} news={address === firstAddress ? undefined : view.headline} />
      <div aria-busy={waiting}>
        <Answer view={view} selection={selection} />
      </div>
    </>
  );
}

function Answer({ view, selection }: { readonly view: MunicipalitiesView; readonly selection: CompareSelection }) {
  const places = placesSpec(view);
  return (
    <>
      <div className="grid">
        <div className="span-8">
          <KeptFigure
            kind="compare-funnel"
            spec={funnelSpec(view)}
            onPick={(code) => toggleFollowed(view, selection, code)}
          />
        </div>
        <aside className="span-4 stack" aria-labelledby="funnel-reading">
          <h2 id="funnel-reading">{view.reading.title}</h2>
          {view.reading.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <a href={printAddress({ page: "method", section: "trechter" })}>{MUNICIPALITIES.method}</a>
          </p>
        </aside>
      </div>
      {view.benchmarks && <BenchmarksSection table={view.benchmarks} source={view.source} />}
      {places && (
        <div className="section">
          <KeptFigure kind="compare-places" spec={places} />
        </div>
      )}
      {view.contributions && <ContributionsSection table={view.contributions} source={view.source} />}
      <NotesSection title={COMPARE_PAGE.notes} notes={view.notes} source={view.source} origins={view.origins} />
    </>
  );
}

function NoMunicipalities({ reason, selection }: { readonly reason: string; readonly selection: CompareSelection }) {
  return (
    <>
      <ViewTabs selection={selection} />
      <PageLead title={COMPARE_PAGE.title} standfirst={reason} />
      <p>
        <a href="#/gegevens">{MUNICIPALITIES.toData}</a>
      </p>
    </>
  );
}
