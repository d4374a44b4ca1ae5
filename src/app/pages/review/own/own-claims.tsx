/** The reader's own claims: a form to type one, and each of them checked, with a way to remove it and to put it back. */

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { KeptClaim } from "../../../../domain/own-claim.ts";
import { claimAdded, OWN_CLAIMS } from "../../../../text/pages/own-claims-page-nl.ts";
import type { OwnClaimsChange, OwnClaimsView } from "../../../../view-models/review/own-claims-view.ts";
import { StatusNote } from "../../../components/status-note.tsx";
import { useOwnClaimsQuery } from "../../../queries/own-claims.ts";
import { useServices } from "../../../services.ts";
import { OwnClaimBlock } from "./own-claim-block.tsx";
import { OwnClaimForm } from "./own-claim-form.tsx";

interface OwnClaimsProps {
  /** Years that the form begins with: those of the strategy on the page. */
  readonly period: { readonly from: string; readonly to: string };
}

interface Outcome {
  readonly text: string;
  readonly hasFailed: boolean;
  /** Set after a removal. */
  readonly removed?: KeptClaim;
}

const NOTHING: Outcome = { text: "", hasFailed: false };

export function OwnClaims({ period }: OwnClaimsProps) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const query = useOwnClaimsQuery();
  const { data: view, error } = useQuery(query);
  const [outcome, setOutcome] = useState(NOTHING);
  const status = useRef<HTMLParagraphElement>(null);
  const change = async (asked: OwnClaimsChange, outcomeOf: (after: OwnClaimsView) => Outcome): Promise<void> => {
    try {
      const after = await engine.claims(asked);
      queryClient.setQueryData(query.queryKey, after);
      setOutcome(outcomeOf(after));
    } catch (cause) {
      setOutcome({ text: messageOf(cause), hasFailed: true });
    }
    status.current?.focus();
  };
  const { removed } = outcome;
  const failed = error ? { text: messageOf(error), hasFailed: true } : outcome;
  return (
    <section className="section stack-wide" aria-labelledby="own-claims">
      <div className="stack">
        <h2 id="own-claims">{OWN_CLAIMS.heading}</h2>
        <p className="section-intro">{OWN_CLAIMS.intro}</p>
        {view === undefined ? (
          !error && <p className="muted">{OWN_CLAIMS.loading}</p>
        ) : (
          <OwnClaimForm
            options={view.options}
            period={period}
            onSubmit={(claim) => void change({ kind: "add", claim }, addedOutcome)}
          />
        )}
        <StatusNote ref={status} text={failed.text} hasFailed={failed.hasFailed} />
        {removed !== undefined && (
          <p className="action-row">
            <button
              className="button button-quiet"
              type="button"
              onClick={() =>
                void change({ kind: "putBack", kept: removed }, () => ({
                  text: OWN_CLAIMS.backAgain,
                  hasFailed: false,
                }))
              }
            >
              {OWN_CLAIMS.putBack}
            </button>
          </p>
        )}
      </div>
      {view?.claims.map((item) => (
        <OwnClaimBlock
          key={item.kept.id}
          item={item}
          onRemove={() =>
            void change({ kind: "remove", id: item.kept.id }, () => ({
              text: OWN_CLAIMS.removed,
              hasFailed: false,
              removed: item.kept,
            }))
          }
        />
      ))}
    </section>
  );
}

/** The newest claim is the one that was just typed. */
function addedOutcome({ claims: [newest] }: OwnClaimsView): Outcome {
  const checked = newest?.checked;
  if (checked === undefined || "problem" in checked) return { text: checked?.problem ?? "", hasFailed: true };
  return { text: claimAdded(checked.view.verdictText, checked.view.verdictDetail), hasFailed: false };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error && cause.message !== "" ? cause.message : OWN_CLAIMS.failed;
}
