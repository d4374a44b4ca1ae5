/** Bars under the masthead: what every reader must know before reading a figure. */

import { asOfSentence, BANDS, FAILURES } from "../../text/controls-nl.ts";
import { REVIEW_BAND } from "../../text/pages/review-page-nl.ts";
import type { CatalogueView } from "../../view-models/data/catalogue-view.ts";
import { printAddress, type Route } from "../state/address.ts";
import { withCompareChange } from "../state/compare-address.ts";
import { withChange } from "../state/selection.ts";
import { AsOfBand } from "./as-of-band.tsx";

interface BandsProps {
  readonly catalogue: CatalogueView | undefined;
  readonly route: Route;
  /** A sentence when loads cannot be kept on this device. */
  readonly warning: string | undefined;
  /** A sentence when the figures are those of an earlier state of the loads. */
  readonly earlier: string | undefined;
}

/** The same page without its reference date; `undefined` on a page that has none. */
function presentOf(route: Route): Route | undefined {
  switch (route.page) {
    case "theme":
      return { page: "theme", selection: withChange(route.selection, { asOf: undefined }) };
    case "compare":
      return { page: "compare", selection: withCompareChange(route.selection, { asOf: undefined }) };
    default:
      return undefined;
  }
}

export function Bands({ catalogue, route, warning, earlier }: BandsProps) {
  const provenance = catalogue?.provenance;
  const asOf = route.page === "theme" || route.page === "compare" ? route.selection.asOf : undefined;
  const unreal = provenance === "real" ? undefined : provenance;
  const review = route.page === "review" ? reviewedAt(catalogue, route) : undefined;
  const withoutAsOf = presentOf(route);
  if ([unreal, asOf, review, warning, earlier].every((band) => band === undefined)) return null;
  return (
    <aside aria-label={BANDS.label}>
      {earlier !== undefined && <AsOfBand sentence={earlier} />}
      {unreal !== undefined && <ProvenanceBand provenance={unreal} />}
      {withoutAsOf !== undefined && asOf !== undefined && (
        <div className="notice-bar">
          <div className="page">
            <p className="notice-text">
              <b>{asOfSentence(asOf)}</b> {BANDS.asOf}
            </p>
            <a href={printAddress(withoutAsOf)}>{BANDS.backToNow}</a>
          </div>
        </div>
      )}
      {review !== undefined && <ReviewBand {...review} />}
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

interface Reviewed {
  readonly strategy: string;
  /** Month that the ways with part of a year know, and that of the published claims. */
  readonly shown: string;
  readonly published: string;
}

/** As of when a review is reckoned: the month in the address, else that of the claims; `undefined` without claims. */
function reviewedAt(
  catalogue: CatalogueView | undefined,
  { strategy, asOf }: Extract<Route, { readonly page: "review" }>,
): Reviewed | undefined {
  const known = catalogue?.strategies ?? [];
  const reviewed = strategy === undefined ? known[0] : known.find(({ id }) => id === strategy);
  const published = reviewed?.claimsAsOf;
  if (reviewed === undefined || published === undefined) return undefined;
  return { strategy: reviewed.id, shown: asOf ?? published, published };
}

function ReviewBand({ strategy, shown, published }: Reviewed) {
  return (
    <div className="notice-bar">
      <div className="page">
        <p className="notice-text">
          <b>{asOfSentence(shown)}</b> {REVIEW_BAND.text}
        </p>
        {shown !== published && <a href={printAddress({ page: "review", strategy })}>{REVIEW_BAND.back}</a>}
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
