/** The claims of a person: looked at, added and removed. Fetched when somebody asks. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { claimsText, readClaimsText, type SavedClaims } from "../dataset/saved-claims.ts";
import type { KeptClaim } from "../domain/own-claim.ts";
import { Refusal } from "../domain/refusal.ts";
import { claimNotKept, claimNotRemoved } from "../text/pages/own-claim-nl.ts";
import { ownClaimView } from "../view-models/review/own-claim.ts";
import { ownClaimItems, ownClaimOptions } from "../view-models/review/own-claims.ts";
import type { OwnClaimsChange, OwnClaimsView } from "../view-models/review/own-claims-view.ts";

/** Makes a change and gives the claims as they are then. Refuses, with a sentence, what cannot be done. */
export async function changeClaims(
  saved: SavedClaims,
  context: AnalysisContext,
  change: OwnClaimsChange,
  now: string,
): Promise<OwnClaimsView> {
  await applied(saved, context, change, now);
  const claims = await saved.read();
  return { claims: ownClaimItems(context, claims), options: ownClaimOptions(context), text: claimsText(claims) };
}

async function applied(
  saved: SavedClaims,
  context: AnalysisContext,
  change: OwnClaimsChange,
  now: string,
): Promise<void> {
  switch (change.kind) {
    case "look":
      return;
    case "add": {
      const { id } = ownClaimView(context, change.claim);
      return keep(saved, [{ id, savedAt: now, claim: change.claim }]);
    }
    case "remove":
      return orRefused(saved.remove(change.id), claimNotRemoved());
    case "putBack":
      return keep(saved, [change.kept]);
    case "restore": {
      const here = new Set((await saved.read()).map(({ id }) => id));
      return keep(
        saved,
        readClaimsText(change.text).filter(({ id }) => !here.has(id)),
      );
    }
  }
}

function keep(saved: SavedClaims, claims: readonly KeptClaim[]): Promise<void> {
  return orRefused(saved.put(claims), claimNotKept());
}

function orRefused(work: Promise<void>, sentence: string): Promise<void> {
  return work.catch((cause: unknown) => {
    throw new Refusal(sentence, { cause });
  });
}
