/** Where the first page takes an indicator from: it leads with published figures, not with simulated ones. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { seriesOf } from "../analysis/series.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import { isKnown } from "../domain/measured.ts";
import { COUNTRY, POLICE_UNIT } from "../domain/region.ts";
import { scopeOf } from "./theme.ts";

/** As `scopeOf`, but the country goes before a unit that has simulated years alone. */
export function publishedScopeOf(context: AnalysisContext, indicator: IndicatorId): ReturnType<typeof scopeOf> {
  const scope = scopeOf(context, indicator);
  if (scope !== "unit" || !context.dataset.regionsOf(indicator).includes(COUNTRY)) return scope;
  const years = seriesOf(context, { indicator, region: POLICE_UNIT, kind: "year" });
  const isPublished = years.some(({ figure }) => isKnown(figure) && figure.provenance === "real");
  return isPublished ? "unit" : "country";
}
