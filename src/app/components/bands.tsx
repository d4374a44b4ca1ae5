/** Bars under the masthead: what every reader must know before reading a figure. */

import { asOfSentence, BANDS, FAILURES } from "../../text/controls-nl.ts";
import { REVIEW_BAND } from "../../text/review-page-nl.ts";
import type { CatalogueView } from "../../view-models/catalogue-view.ts";
import { printAddress, type Route } from "../state/address.ts";
import { withChange } from "../state/selection.ts";

interface BandsProps {
  readonly catalogue: CatalogueView | undefined;
  readonly route: Route;
  /** A sentence when loads cannot be kept on this device. */
  readonly warning: string | undefined;
}

export function Bands({ catalogue, route, warning }: BandsProps) {
  const provenance = catalogue?.provenance;
  const asOf = route.page === "theme" ? route.selection.asOf : undefined;
  const unreal = provenance === "real" ? undefined : provenance;
  if (unreal === undefined && asOf === undefined && warning === undefined) return null;
  return (
    <aside aria-label={BANDS.label}>
      {unreal !== undefined && <ProvenanceBand provenance={unreal} />}
      {route.page === "theme" && asOf !== undefined && (
        <div className="notice-bar">
          <div className="page">
            <p className="notice-text">
              <b>{asOfSentence(asOf)}</b> {BANDS.asOf}
            </p>
            <a href={printAddress({ page: "theme", selection: withChange(route.selection, { asOf: undefined }) })}>
              {BANDS.backToNow}
            </a>
          </div>
        </div>
      )}
      {route.page === "review" && <ReviewBand catalogue={catalogue} route={route} />}
      {warning !== undefined && (
        <div className="notice-bar" data-kind="warning">
          <div className="page">
            <p className="notice-text">
              <b>{FAILURES.storageTitle}:</b> {warning}
            </p>
          </div>
        </div>
      )}
    </aside>
  );
}

/** A review looks at part-year ways as of a month: that of the published claims, or the one in the address. */
function ReviewBand(props: {
  readonly catalogue: CatalogueView | undefined;
  readonly route: Extract<Route, { readonly page: "review" }>;
}) {
  const { strategy, asOf } = props.route;
  const strategies = props.catalogue?.strategies ?? [];
  const reviewed = strategies.find(({ id }) => id === strategy) ?? (strategy === undefined ? strategies[0] : undefined);
  const shown = reviewed?.claimsAsOf === undefined ? undefined : (asOf ?? reviewed.claimsAsOf);
  if (reviewed === undefined || shown === undefined) return null;
  return (
    <div className="notice-bar">
      <div className="page">
        <p className="notice-text">
          <b>{asOfSentence(shown)}</b> {REVIEW_BAND.text}
        </p>
        {shown !== reviewed.claimsAsOf && (
          <a href={printAddress({ page: "review", strategy: reviewed.id })}>{REVIEW_BAND.back}</a>
        )}
      </div>
    </div>
  );
}

function ProvenanceBand({ provenance }: { readonly provenance: "simulated" | "reconstruction" }) {
  const [strong, text] =
    provenance === "simulated"
      ? [BANDS.simulatedStrong, BANDS.simulated]
      : [BANDS.reconstructionStrong, BANDS.reconstruction];
  return (
    <div className="notice-bar" data-kind="simulated">
      <div className="page">
        <p className="notice-text">
          <b>{strong}</b> {text}
        </p>
      </div>
    </div>
  );
}
