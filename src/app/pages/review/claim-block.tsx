/** One claim: as published, every way of computing it, and what can be said instead. */

import { claimSpec, otherWaysTable } from "../../../charts/specs/review-specs.ts";
import { REVIEW, testedTitle } from "../../../text/pages/review-page-nl.ts";
import type { ClaimView } from "../../../view-models/review/review-view.ts";
import { ChartTable } from "../../components/chart-table.tsx";
import { Evidence } from "../../components/evidence.tsx";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { MethodLink } from "../../components/method-link.tsx";
import { Origins } from "../../components/origins.tsx";

interface ClaimBlockProps {
  readonly claim: ClaimView;
  /** Where it was published, and on what it stood. */
  readonly note: string;
}

export function ClaimBlock({ claim, note }: ClaimBlockProps) {
  const title = `claim-${claim.id}`;
  const spec = claimSpec(claim);
  const others = otherWaysTable(claim);
  return (
    <section className="section stack-wide" aria-labelledby={title}>
      <div className="stack">
        <h2 id={title}>{testedTitle(claim.priority)}</h2>
        <blockquote className="claim">‘{claim.wording}’</blockquote>
        <p className="byline">
          {note} <MethodLink part="beweringen" />
        </p>
      </div>
      {spec === undefined ? (
        <p className="muted">
          {claim.verdictText}: {claim.verdictDetail}.
        </p>
      ) : (
        <div>
          <KeptFigure kind="claim" spec={spec} />
          <div className="small">
            <Origins origins={claim.origins} />
          </div>
        </div>
      )}
      {claim.editions.length > 0 && (
        <div>
          <h3>{REVIEW.editions}</h3>
          <ul>
            {claim.editions.map(({ edition, sentence }) => (
              <li key={edition}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {others !== undefined && (
        <details className="disclosure">
          <summary>{claim.othersTitle}</summary>
          <ChartTable table={others} />
        </details>
      )}
      {claim.explanations.length > 0 && (
        <div className="grid">
          {claim.explanations.map((explanation) => (
            <p key={explanation.title} className="span-4">
              <b>{explanation.title}</b> {explanation.text}
            </p>
          ))}
        </div>
      )}
      <Evidence sentences={claim.counted?.evidence ?? []} />
    </section>
  );
}
