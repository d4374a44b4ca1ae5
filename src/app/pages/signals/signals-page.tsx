/** What changed this month, over every municipality and offence: what is new first, then what lasts. */

import { SIGNALS_PAGE } from "../../../text/pages/signals-nl.ts";
import type { SignalsView } from "../../../view-models/signals/signals-view.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { LoadingBlocks } from "../../components/loading.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { useSignals } from "../../queries/answers.ts";
import type { Route } from "../../state/address.ts";
import { FreshSignals } from "./fresh-signals.tsx";
import { LastingSignals } from "./lasting-signals.tsx";
import { UsualSection } from "./usual-section.tsx";

type SignalsRoute = Extract<Route, { readonly page: "signals" }>;

export function SignalsPage({ route }: { readonly route: SignalsRoute }) {
  const { asOf } = route;
  useChartsSoon();
  const { data: view, error } = useSignals({ kind: "signals", ...(asOf === undefined ? {} : { asOf }) });
  if (error !== null) return <NoMonths reason={error.message} />;
  if (view === undefined) {
    return (
      <>
        <PageLead title={SIGNALS_PAGE.title} tabTitle={SIGNALS_PAGE.title} />
        <LoadingBlocks />
      </>
    );
  }
  return <Signals view={view} route={route} />;
}

function Signals({ view, route }: { readonly view: SignalsView; readonly route: SignalsRoute }) {
  return (
    <>
      <PageLead
        title={view.headline}
        tabTitle={SIGNALS_PAGE.title}
        kicker={SIGNALS_PAGE.title}
        standfirst={view.standfirst}
      />
      <FreshSignals view={view} />
      <LastingSignals view={view} />
      <UsualSection route={route} first={view.signals[0]} />
      <section className="section" aria-labelledby="signals-notes">
        <h2 id="signals-notes">{SIGNALS_PAGE.notes}</h2>
        <div className="prose">
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      </section>
    </>
  );
}

function NoMonths({ reason }: { readonly reason: string }) {
  return (
    <>
      <PageLead
        title={SIGNALS_PAGE.absentTitle}
        tabTitle={SIGNALS_PAGE.title}
        kicker={SIGNALS_PAGE.title}
        standfirst={reason}
      />
      <p>
        <a href="#/gegevens">{SIGNALS_PAGE.toData}</a>
      </p>
    </>
  );
}
