/** What is left of displacement where the registration changed between the two years: counts, and no finding. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { displacementCounts } from "../../analysis/displacement/municipal-displacement.ts";
import { figureAt } from "../../analysis/figure.ts";
import { year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatCount } from "../../text/format.ts";
import * as text from "../../text/pages/displacement-nl.ts";
import { regionName } from "../areas.ts";
import { originView, sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { subjectOf } from "./displacement-one.ts";
import type { DisplacementPageView } from "./displacement-page-view.ts";
import type { DisplacementSetting } from "./displacement-setting.ts";

type Answer = Pick<
  DisplacementPageView,
  "headline" | "standfirst" | "provenance" | "one" | "screen" | "source" | "notes" | "origins"
>;

/** Of one municipality the counts of it, its neighbours and the rest; of all of them only that they cannot be compared. */
export function notComparableAnswer(
  context: AnalysisContext,
  setting: DisplacementSetting,
  region: RegionCode | undefined,
): Answer {
  const { indicator, from, to } = setting;
  const asked = { indicator: indicator.id, before: year(from), after: year(to) };
  const [any] = context.reference.regions.membersOf(POLICE_UNIT);
  const target = region ?? any;
  const found = target && displacementCounts(context, { ...asked, target });
  if (!found) throw new Refusal(text.noDisplacement(String(from), String(to)));
  const subject = subjectOf(setting, found);
  const shown = region ?? POLICE_UNIT;
  const figures = [from, to].map((inYear) => ({
    inYear,
    figure: figureAt(context, { indicator: indicator.id, region: shown, period: year(inYear) }),
  }));
  const counts = (["target", "buffer", "control"] as const).map((area) => ({
    area,
    before: formatCount(found.counts[area].before),
    after: formatCount(found.counts[area].after),
  }));
  return {
    headline: text.notComparableHeadline(subject),
    standfirst: [
      { text: text.notComparableStandfirst(subject, region && { name: regionName(context, region), counts }) },
    ],
    provenance: found.provenance,
    source: sourceLine(
      context,
      figures.map(({ figure }) => figure),
    ),
    notes: region ? [text.neighboursNote(found.bufferAreas.map((code) => regionName(context, code)))] : [],
    origins: figures.flatMap(
      ({ inYear, figure }) =>
        originView(context, figure, {
          figure: `${figureView(figure, "count").text} ${indicator.labelPlural}, ${regionName(context, shown)}, ${inYear}`,
          unit: "gemeenten",
        }) ?? [],
    ),
  };
}
