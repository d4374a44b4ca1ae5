/** The municipalities of the unit, ranked by rate with the interval that says how much the order means. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { SMALL_COUNT } from "../../analysis/change.ts";
import { type RankedMunicipality, rankMunicipalities } from "../../analysis/ranking.ts";
import { isKnown } from "../../domain/measured.ts";
import { endsBy, type Month, type Year } from "../../domain/period.ts";
import type { Indicator } from "../../reference/reference.ts";
import { rankingTitle } from "../../text/data/findings-nl.ts";
import { formatRate } from "../../text/format.ts";
import * as text from "../../text/pages/theme-nl.ts";
import { markedTitle } from "../../text/provenance-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView, weakestOf } from "../figure.ts";
import type { RankRow, ThemeFigures, ThemeMeasure } from "./theme-view.ts";

/** The ranking of a year; `undefined` when no municipality has a rate, or when the reference date hides the year. */
export function rankingOf(
  context: AnalysisContext,
  indicator: Indicator,
  inYear: Year,
  measure: ThemeMeasure,
  asOf: Month | undefined,
): ThemeFigures["ranking"] {
  if (asOf && !endsBy(inYear, asOf)) return undefined;
  const perWhat = measure === "per1000-dwellings" ? measure : "per1000";
  const ranking = rankMunicipalities(context, { indicator: indicator.id, year: inYear, measure: perWhat });
  if (ranking.ranked.length === 0) return undefined;
  const rows = ranking.ranked.flatMap((municipality, at) => rowOf(context, municipality, at + 1));
  const named = (standing: RankRow["standing"]) =>
    rows.filter((row) => row.standing === standing).map((row) => row.name);
  const [above, below] = [named("above"), named("below")];
  const provenance = weakestOf(ranking.ranked.map(({ count }) => count));
  const unit = text.unitText(perWhat, indicator.labelPlural, "");
  const mean = figureView(ranking.mean, "rate");
  return {
    title:
      provenance === "real"
        ? rankingTitle(above.length, below.length, rows.length)
        : markedTitle(text.rankingPlain(), provenance),
    subtitle: text.rankingSubtitle(unit, String(inYear.year), mean.text),
    summary: text.rankingSummary(above, below, rows.length),
    year: String(inYear.year),
    unit,
    mean,
    rows,
    apart: [...ranking.small, ...ranking.absent].map((municipality) => ({
      name: regionName(context, municipality.region),
      count: figureView(municipality.count, "count"),
      why: whyApart(municipality),
    })),
    note: text.rankingNote(formatRate(ranking.overdispersion.phi)),
  };
}

function whyApart({ count, rate }: RankedMunicipality): string {
  if (!isKnown(rate)) return figureView(rate, "rate").missing ?? "";
  return isKnown(count) && count.value < SMALL_COUNT ? text.fewCounted(SMALL_COUNT) : text.fewInhabitants();
}

function rowOf(context: AnalysisContext, municipality: RankedMunicipality, rank: number): RankRow[] {
  if (!municipality.interval) return [];
  return [
    {
      code: municipality.region,
      name: regionName(context, municipality.region),
      district: context.reference.regions.districtOf(municipality.region)?.name ?? "",
      identity: identityOf(context, municipality.region),
      rank,
      count: figureView(municipality.count, "count"),
      rate: figureView(municipality.rate, "rate"),
      interval: municipality.interval,
      standing: standingOf(municipality.againstMean),
    },
  ];
}

function standingOf(againstMean: RankedMunicipality["againstMean"]): RankRow["standing"] {
  return againstMean === "above" || againstMean === "below" ? againstMean : "around";
}
