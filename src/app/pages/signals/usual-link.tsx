/** From a signal to its months, further down the same page. */

import type { ReactNode } from "react";
import { parseIndicatorId } from "../../../domain/indicator.ts";
import { regionCode } from "../../../domain/region.ts";
import { USUAL } from "../../../text/pages/usual-nl.ts";
import type { SignalView } from "../../../view-models/signals/signals-view.ts";
import { printAddress } from "../../state/address.ts";
import { useSelection } from "../../state/selection.ts";

/** Where the section is, for links to it. */
export const USUAL_ID = "usual";

export function UsualLink({ signal, children }: { readonly signal: SignalView; readonly children?: ReactNode }) {
  const route = useSelection((state) => state.route);
  const indicator = parseIndicatorId(signal.indicator)?.id;
  const region = regionCode(signal.region.code);
  if (!indicator || !region) return <>{children}</>;
  const asOf = route.page === "signals" && route.asOf !== undefined ? { asOf: route.asOf } : {};
  return (
    <a
      href={printAddress({ page: "signals", indicator, region, ...asOf })}
      onClick={() => {
        const heading = document.getElementById(USUAL_ID);
        heading?.scrollIntoView();
        heading?.focus({ preventScroll: true });
      }}
    >
      {children ?? USUAL.more}
    </a>
  );
}
