/** "Is dit normaal?": the months of one cell with the band of what is usual, and where it goes over the years. */

import { usualSpec } from "../../../charts/specs/usual-spec.ts";
import { parseIndicatorId } from "../../../domain/indicator.ts";
import { regionCode } from "../../../domain/region.ts";
import { USUAL } from "../../../text/pages/usual-nl.ts";
import type { SignalView } from "../../../view-models/signals/signals-view.ts";
import type { UsualView } from "../../../view-models/signals/usual-view.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { AnswerStatus, LoadingBlocks } from "../../components/loading.tsx";
import { MethodLink } from "../../components/method-link.tsx";
import { useUsual } from "../../queries/answers.ts";
import type { Route } from "../../state/address.ts";
import { replaceRoute } from "../../state/selection.ts";
import { USUAL_ID } from "./usual-link.tsx";

type SignalsRoute = Extract<Route, { readonly page: "signals" }>;

interface UsualSectionProps {
  readonly route: SignalsRoute;
  /** The first signal of the page: what is shown when nothing was asked. */
  readonly first: SignalView | undefined;
}

export function UsualSection({ route, first }: UsualSectionProps) {
  const asked = route.indicator ?? route.region;
  const indicator = asked === undefined ? first?.indicator : route.indicator;
  const region = asked === undefined ? first?.region.code : route.region;
  const {
    data: view,
    error,
    isPlaceholderData: waiting,
  } = useUsual({
    kind: "usual",
    ...(indicator === undefined ? {} : { indicator }),
    ...(region === undefined ? {} : { region }),
    ...(route.base === undefined ? {} : { base: String(route.base) }),
    ...(route.asOf === undefined ? {} : { asOf: route.asOf }),
  });
  return (
    <section className="section" aria-labelledby={USUAL_ID}>
      <h2 id={USUAL_ID} tabIndex={-1}>
        {USUAL.heading}
      </h2>
      {error !== null && <p>{error.message}</p>}
      {error === null && view === undefined && <LoadingBlocks />}
      {error === null && view !== undefined && (
        <>
          <UsualQuestion view={view} route={route} />
          <AnswerStatus waiting={waiting} news={view.sentence} />
          <Usual view={view} />
        </>
      )}
    </section>
  );
}

function Usual({ view }: { readonly view: UsualView }) {
  const spec = usualSpec(view);
  return (
    <div className="stack">
      <p className="measure">{view.sentence}</p>
      {view.empty === undefined ? <p className="measure">{view.direction}</p> : <p>{USUAL.chartAbsent}</p>}
      {spec !== undefined && <KeptFigure kind="usual" spec={spec} />}
      <p className="small">
        <MethodLink part="regelkaart" />
      </p>
    </div>
  );
}

function UsualQuestion({ view, route }: { readonly view: UsualView; readonly route: SignalsRoute }) {
  const { indicators, regions, bases } = view.controls;
  const ask = (change: { readonly indicator?: string; readonly region?: string; readonly base?: number }): void => {
    const indicator = parseIndicatorId(change.indicator ?? view.indicator)?.id;
    const region = regionCode(change.region ?? view.region);
    replaceRoute({
      page: "signals",
      ...(route.asOf === undefined ? {} : { asOf: route.asOf }),
      ...(indicator === undefined ? {} : { indicator }),
      ...(region === undefined ? {} : { region }),
      ...(change.base === undefined ? {} : { base: change.base }),
    });
  };
  return (
    <fieldset>
      <legend className="visually-hidden">{USUAL.heading}</legend>
      <p className="question question-small">
        {USUAL.view}{" "}
        <ChoiceSelect label={USUAL.indicatorLabel} choices={indicators} onChoose={(indicator) => ask({ indicator })} />{" "}
        {USUAL.in} <ChoiceSelect label={USUAL.regionLabel} choices={regions} onChoose={(region) => ask({ region })} />
        {bases.length > 0 && (
          <>
            {" "}
            {USUAL.measuredBy}{" "}
            <ChoiceSelect label={USUAL.baseLabel} choices={bases} onChoose={(base) => ask({ base: Number(base) })} />
          </>
        )}
        .
      </p>
    </fieldset>
  );
}
