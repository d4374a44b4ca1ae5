/** Whether offences moved to the neighbours: one municipality, or all of them gone through. A hypothesis, and it says so. */

import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { AnswerStatus, LoadingBlocks } from "../../components/loading.tsx";
import { NotesSection } from "../../components/notes-section.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { ShiftSection } from "../../components/shift-section.tsx";
import { useDisplacement } from "../../queries/answers.ts";
import { printAddress } from "../../state/address.ts";
import type { DisplacementSelection } from "../../state/displacement-address.ts";
import { CountsOfOne } from "./counts-of-one.tsx";
import { DisplacementControls } from "./displacement-controls.tsx";
import { OneMunicipality } from "./one-municipality.tsx";
import { ScreenSection } from "./screen-section.tsx";

export function DisplacementPage({ selection }: { readonly selection: DisplacementSelection }) {
  useChartsSoon();
  const {
    data: view,
    error,
    isPlaceholderData: waiting,
  } = useDisplacement({ kind: "displacement-page", ...selection });
  if (error !== null) return <NoFigures reason={error.message} />;
  if (view === undefined)
    return (
      <>
        <PageLead title={DISPLACEMENT.loading} tabTitle={DISPLACEMENT.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <DisplacementControls view={view} />
      {view.notices.length > 0 && (
        <div className="notice measure" data-kind="warning" role="status">
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <PageLead
        title={view.headline}
        tabTitle={DISPLACEMENT.title}
        kicker={DISPLACEMENT.title}
        standfirst={<RichText text={view.standfirst} />}
      />
      <AnswerStatus waiting={waiting} news={undefined} />
      <div aria-busy={waiting}>
        <div className="notice measure">
          <p>
            <b>{DISPLACEMENT.hypothesis}.</b> {view.hypothesis}{" "}
            <a href={printAddress({ page: "method", section: "waterbed" })}>{DISPLACEMENT.method}</a>
          </p>
        </div>
        {view.one && <OneMunicipality view={view} one={view.one} />}
        {view.countsOfOne && <CountsOfOne view={view} counts={view.countsOfOne} />}
        {view.screen && <ScreenSection view={view} screen={view.screen} />}
        <ShiftSection />
        <NotesSection title={DISPLACEMENT.notes} notes={view.notes} source={view.source} origins={view.origins} />
      </div>
    </>
  );
}

function NoFigures({ reason }: { readonly reason: string }) {
  return (
    <>
      <PageLead
        title={DISPLACEMENT.absentTitle}
        tabTitle={DISPLACEMENT.title}
        kicker={DISPLACEMENT.title}
        standfirst={reason}
      />
      <p>
        <a href="#/gegevens">{DISPLACEMENT.toData}</a>
      </p>
    </>
  );
}
