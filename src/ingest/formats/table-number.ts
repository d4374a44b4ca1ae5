/** The number of the table a file comes from, as its columns and kinds of periods show it. */

import type { PeriodKey } from "./cells/period-cells.ts";
import type { LongLayout } from "./long/long-layout.ts";

/** `47018NED` and the like; `undefined` when the content does not tell, such as years and months by neighbourhood together. */
export function tableNumber(
  layout: Pick<LongLayout, "classification" | "areas">,
  periods: Iterable<PeriodKey>,
): string | undefined {
  const { classification, areas } = layout;
  if (classification === "cbs_crime") return "83648NED";
  if (classification === "police_nuisance") return areas === "neighbourhoods" ? "47024NED" : nuisanceByRegion(areas);
  if (areas === "regions") return "47013NED";
  if (areas === "places") return "47015NED";
  const kinds = new Set([...periods].flatMap((key) => (key.kind === "period" ? [key.period.kind] : [])));
  if (kinds.size !== 1) return undefined;
  return kinds.has("month") ? "47022NED" : kinds.has("year") ? "47018NED" : undefined;
}

function nuisanceByRegion(areas: LongLayout["areas"]): string | undefined {
  return areas === "regions" ? "47021NED" : undefined;
}
