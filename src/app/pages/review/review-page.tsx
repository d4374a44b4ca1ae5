/** The end review of a strategy: what was claimed and whether it holds, the districts, the priorities and the goals. */

import { lazy, Suspense } from "react";
import { REVIEW } from "../../../text/pages/review-page-nl.ts";
import type { CatalogueView } from "../../../view-models/data/catalogue-view.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { AnswerStatus, LoadingBlocks } from "../../components/loading.tsx";
import { Mark } from "../../components/mark.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Origins } from "../../components/origins.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { PriorityList } from "../../components/priority-list.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useCatalogue, useReview } from "../../queries/answers.ts";
import { ClaimBlock } from "./claim-block.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { DistrictsSection } from "./districts-section.tsx";
import { GoalsSection } from "./goals-section.tsx";
import { AsOfChoice, ReviewKicker } from "./review-kicker.tsx";

/** Comes after the page: who reads the published claims need not wait for it. */
const OwnClaims = lazy(async () => ({ default: (await import("./own/own-claims.tsx")).OwnClaims }));

interface ReviewPageProps {
  readonly strategy: string | undefined;
  readonly asOf: string | undefined;
}

export function ReviewPage({ strategy, asOf }: ReviewPageProps) {
  useChartsSoon();
  const catalogue = useCatalogue().data;
  if (catalogue !== undefined && strategy !== undefined && !knows(catalogue, strategy)) return <NotFound />;
  return <Review strategy={strategy} asOf={asOf} />;
}

function Review({ strategy, asOf }: ReviewPageProps) {
  const { data: view, isPlaceholderData: waiting } = useReview({
    kind: "review",
    ...(strategy === undefined ? {} : { strategy }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (view === undefined)
    return (
      <>
        <PageLead title={REVIEW.loading} tabTitle={REVIEW.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <PageLead
        title={view.headline}
        tabTitle={`${REVIEW.title} ${view.period.from}–${view.period.to}`}
        kicker={<ReviewKicker view={view} />}
        standfirst={<RichText text={view.standfirst} />}
      >
        <AsOfChoice view={view} />
      </PageLead>
      <AnswerStatus waiting={waiting} news={asOf === undefined ? undefined : view.headline} />
      <div aria-busy={waiting}>
        {view.warnings.length > 0 && (
          <div className="notice">
            {view.warnings.map(({ provenance, text }) => (
              <p key={provenance}>
                <Mark kind={provenance} /> {text}
              </p>
            ))}
          </div>
        )}
        {view.claims.map((claim) => (
          <ClaimBlock key={claim.id} claim={claim} note={view.claimsNote} />
        ))}
        <ClaimsTable view={view} />
        <Suspense fallback={null}>
          <OwnClaims key={view.strategy} period={view.period} />
        </Suspense>
        {view.districts.map((districts) => (
          <DistrictsSection key={districts.indicator} districts={districts} />
        ))}
        <section className="section" aria-labelledby="priorities">
          <h2 id="priorities">{REVIEW.priorities}</h2>
          <PriorityList view={view} />
          <div className="footnote">
            {view.source} <Origins origins={view.origins} />
          </div>
        </section>
        <GoalsSection view={view} />
      </div>
    </>
  );
}

function knows(catalogue: CatalogueView, strategy: string): boolean {
  return catalogue.strategies.some(({ id }) => id === strategy);
}
