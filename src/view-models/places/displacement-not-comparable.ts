/** What is left of displacement where the registration changed between the two years: counts, and no finding. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { displacementCourse } from "../../analysis/displacement/displacement-course.ts";
import {
  type DisplacementAreas,
  displacementAreas,
  displacementCounts,
} from "../../analysis/displacement/municipal-displacement.ts";
import { figureAt } from "../../analysis/figure.ts";
import { type Measured, missing } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatCount } from "../../text/format.ts";
import * as text from "../../text/pages/displacement-nl.ts";
import { regionName } from "../areas.ts";
import { originView, sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { subjectOf } from "./displacement-one.ts";
import type { DisplacementCountRow, DisplacementPageView } from "./displacement-page-view.ts";
import type { DisplacementSetting } from "./displacement-setting.ts";

type Answer = Pick<
  DisplacementPageView,
  "headline" | "standfirst" | "provenance" | "countsOfOne" | "source" | "notes" | "origins"
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
  const areas = region && displacementAreas(context, region);
  const counted = areas ? countedAreas(context, setting, areas) : [];
  const figures = areas ? counted.flatMap((each) => each.figures) : ofTheUnit(context, setting);
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
    ...(areas
      ? { countsOfOne: { title: text.areasTitle(found.provenance), rows: counted.map(({ row }) => row) } }
      : {}),
    source: sourceLine(
      context,
      figures.map(({ figure }) => figure),
    ),
    notes: region ? [text.neighboursNote(found.bufferAreas.map((code) => regionName(context, code)))] : [],
    origins: figures.flatMap(
      ({ area, inYear, figure }) =>
        originView(context, figure, {
          figure: `${figureView(figure, "count").text} ${indicator.labelPlural}, ${area}, ${inYear}`,
          unit: "gemeenten",
        }) ?? [],
    ),
  };
}

/** A count with the area and the year that it is of. */
interface CountedFigure {
  readonly area: string;
  readonly inYear: number;
  readonly figure: Measured;
}

interface CountedArea {
  readonly row: DisplacementCountRow;
  readonly figures: readonly CountedFigure[];
}

function countedAreas(
  context: AnalysisContext,
  { indicator, from, to }: DisplacementSetting,
  areas: DisplacementAreas,
): readonly CountedArea[] {
  const courses = displacementCourse(context, areas, { indicator: indicator.id, first: from, last: to });
  const members = { target: 1, buffer: areas.buffer.length, control: areas.rest.length };
  return (["target", "buffer", "control"] as const).map((area) => {
    const name = text.areaRowName(area, regionName(context, areas.target), members[area]);
    const first = courses[area][0]?.figure ?? missing("notInData");
    const last = courses[area].at(-1)?.figure ?? missing("notInData");
    return {
      row: { area, name, from: figureView(first, "count"), to: figureView(last, "count") },
      figures: [
        { area: name, inYear: from, figure: first },
        { area: name, inYear: to, figure: last },
      ],
    };
  });
}

function ofTheUnit(context: AnalysisContext, { indicator, from, to }: DisplacementSetting): readonly CountedFigure[] {
  return [from, to].map((inYear) => ({
    area: regionName(context, POLICE_UNIT),
    inYear,
    figure: figureAt(context, { indicator: indicator.id, region: POLICE_UNIT, period: year(inYear) }),
  }));
}
