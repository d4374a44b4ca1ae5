/** One claim of the reader's own, checked as a published one, or why it cannot be checked now. */

import { OWN_CLAIMS, removeClaimLabel } from "../../../../text/pages/own-claims-page-nl.ts";
import type { OwnClaimItem } from "../../../../view-models/review/own-claims-view.ts";
import { ClaimBlock } from "../claim-block.tsx";

interface OwnClaimBlockProps {
  readonly item: OwnClaimItem;
  readonly onRemove: () => void;
}

export function OwnClaimBlock({ item: { kept, detail, checked }, onRemove }: OwnClaimBlockProps) {
  const wording = "view" in checked ? checked.view.wording : (kept.claim.words ?? kept.claim.indicator);
  return (
    <div className="stack">
      {"view" in checked ? (
        <ClaimBlock claim={checked.view} note={detail} />
      ) : (
        <>
          <blockquote className="claim">‘{wording}’</blockquote>
          <p className="byline">{detail}</p>
          <p className="muted">{checked.problem}</p>
        </>
      )}
      <p>
        <button className="link-button" type="button" aria-label={removeClaimLabel(wording)} onClick={onRemove}>
          {OWN_CLAIMS.remove}
        </button>
      </p>
    </div>
  );
}
