/** The name of an area in the colour of its district; the unit and the country have none. */

import type { IdentityView } from "../../../view-models/view-parts.ts";
import { DistrictName } from "../../components/district-name.tsx";

export function AreaName({ name, identity }: { readonly name: string; readonly identity: IdentityView | undefined }) {
  return identity?.kind === "district" ? <DistrictName code={identity.code} name={name} /> : name;
}
