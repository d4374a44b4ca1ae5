/** Names in a recognised file that no region is known by: what each may stand for, and what a person said of it. */

import type { MappedName } from "./table-mapping.ts";

export interface RegionQuestion {
  /** As printed, without padding. */
  readonly name: string;
  /**
   * What becomes of its rows as it stands. `unknown`, `ambiguous`: left out, counted. `byName`: loaded under the name, which
   * looks like a known one. `said`: as the answer says.
   */
  readonly state: "unknown" | "ambiguous" | "byName" | "said";
  /** Region codes, the nearest first; three at most. */
  readonly proposals: readonly string[];
  /** Absent as long as nobody has said anything. */
  readonly answer?: MappedName;
}
