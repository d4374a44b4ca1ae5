/** The way from one municipality back to all of them, with offence and years kept. */

import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import type { DisplacementPageView } from "../../../view-models/places/displacement-page-view.ts";
import { printAddress } from "../../state/address.ts";
import { withDisplacementChange } from "../../state/displacement-address.ts";

export function ToAllMunicipalities({ view }: { readonly view: DisplacementPageView }) {
  const all = withDisplacementChange(view.chosen, { region: undefined });
  return (
    <p>
      <a href={printAddress({ page: "displacement", selection: all })}>{DISPLACEMENT.all}</a>
    </p>
  );
}
