/** Bars under the masthead: what every reader must know before reading a figure. */

import { asOfSentence, BANDS, FAILURES } from "../../text/controls-nl.ts";
import type { CatalogueView } from "../../view-models/catalogue-view.ts";
import { printAddress, type Route } from "../state/address.ts";
import { withChange } from "../state/selection.ts";

interface BandsProps {
  readonly provenance: CatalogueView["provenance"] | undefined;
  readonly route: Route;
  /** A sentence when loads cannot be kept on this device. */
  readonly warning: string | undefined;
}

export function Bands({ provenance, route, warning }: BandsProps) {
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
