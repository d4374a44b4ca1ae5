/** One municipality with its neighbours and the rest of the unit, before and after. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { displacementCourse } from "../../analysis/displacement/displacement-course.ts";
import {
  CONTROLS,
  type DisplacementAreas,
  type MunicipalDisplacement,
} from "../../analysis/displacement/municipal-displacement.ts";
import { indexNumber } from "../../analysis/index-number.ts";
import { type Measured, missing } from "../../domain/measured.ts";
import { formatPercent } from "../../text/format.ts";
import * as measures from "../../text/pages/displacement-measures-nl.ts";
import * as text from "../../text/pages/displacement-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView, seriesView } from "../figure.ts";
import { annotationsOf } from "../theme/annotations.ts";
import type { SeriesView } from "../view-parts.ts";
import type { DisplacementAreaRow, DisplacementOfOne } from "./displacement-page-view.ts";
import type { DisplacementSetting } from "./displacement-setting.ts";

const AREAS = ["target", "buffer", "control"] as const;
type Area = (typeof AREAS)[number];

export interface OneFigures {
  readonly view: DisplacementOfOne;
  /** The counts before and after of each area, as they stand in the table. */
  readonly figures: readonly { readonly area: string; readonly period: string; readonly figure: Measured }[];
}

/** What sentences are about; without a find, in which nothing came out lower, figures are taken for real. */
export function subjectOf(
  { indicator, from, to }: DisplacementSetting,
  found: Pick<MunicipalDisplacement, "counts" | "provenance"> | undefined,
): text.DisplacementSubject {
  const { label, labelPlural } = indicator;
  const { before, after } = found?.counts.control ?? { before: 0, after: 0 };
  return {
    label,
    labelPlural,
    from: String(from),
    to: String(to),
    provenance: found?.provenance ?? "real",
    elsewhere: after > before ? "rose" : "fell",
  };
}

/** Everything about one municipality. */
export function displacementOfOne(
  context: AnalysisContext,
  setting: DisplacementSetting,
  areas: DisplacementAreas,
  found: MunicipalDisplacement,
): OneFigures {
  const { indicator, from, to, years } = setting;
  const name = regionName(context, areas.target);
  const subject = subjectOf(setting, found);
  const [first, last] = [years[0] ?? from, years.at(-1) ?? to];
  const courses = displacementCourse(context, areas, { indicator: indicator.id, first, last });
  const members = { target: [areas.target], buffer: areas.buffer, control: areas.rest };
  const nameOf = (area: Area): string => text.areaRowName(area, name, members[area].length);
  const countIn = (area: Area, inYear: number): Measured =>
    courses[area].find(({ period }) => period.year === inYear)?.figure ?? missing("notInData");
  const rows = AREAS.map((area): DisplacementAreaRow => {
    const { before, after } = found.counts[area];
    const ratio = area === "control" ? undefined : found[area];
    return {
      area,
      name: nameOf(area),
      from: figureView(countIn(area, from), "count"),
      to: figureView(countIn(area, to), "count"),
      change: before === 0 ? "n.v.t." : formatPercent(after / before - 1),
      ratio: ratio ? measures.ratioText(ratio.ratio) : "",
      interval: ratio ? measures.ratioRange(ratio) : "",
      isDemonstrable: ratio !== undefined && found.provenance === "real" && (ratio.low > 1 || ratio.high < 1),
    };
  });
  const seriesOf = (area: Area): SeriesView => {
    const base = countIn(area, from);
    const points = courses[area].map(({ period, figure }) => ({ period, figure: indexNumber(figure, base) }));
    const identity = area === "buffer" ? identityOf(context, areas.target) : ({ kind: "unit" } as const);
    return seriesView({ id: area, label: nameOf(area), identity }, points, "index");
  };
  const series = [seriesOf("target"), seriesOf("buffer"), seriesOf("control")] as const;
  const ends = series.map(({ id, label, points }) => ({
    name: id === "control" ? text.theRest() : label,
    text: points.find(({ period }) => period === String(to))?.figure.text ?? "",
  }));
  return {
    view: {
      name,
      sign: signOf(found),
      title: text.areasTitle(found.provenance),
      measuresTitle: measures.measuresTitle(found.provenance),
      rows,
      course: {
        title: text.courseTitle(subject, ends),
        subtitle: text.courseSubtitle(subject, String(first), String(last)),
        unit: text.courseUnit(subject),
        summary: text.courseTitle(subject, ends),
        series,
        annotations: annotationsOf(context, indicator.id),
      },
      measures: measuresOf(context, found),
    },
    figures: AREAS.flatMap((area) =>
      [from, to].map((inYear) => ({ area: nameOf(area), period: String(inYear), figure: countIn(area, inYear) })),
    ),
  };
}

function measuresOf(context: AnalysisContext, found: MunicipalDisplacement): DisplacementOfOne["measures"] {
  const { matched } = found;
  return [
    measures.quotientMeasure(found.quotient),
    measures.netEffectMeasure(found.netEffect),
    measures.matchedMeasure(
      matched && {
        ...matched,
        controls: [...matched.targetControls, ...matched.bufferControls].map((code) => regionName(context, code)),
      },
      CONTROLS,
    ),
  ];
}

/** What it looks like; whether it is more than a look is nowhere said. */
function signOf({ quotient, target, buffer }: MunicipalDisplacement): text.DisplacementSign {
  if (quotient === undefined) return "nothing-to-move";
  const isSure = target.high < 1;
  if (buffer.low > 1) return isSure ? "displacement" : "neighbours-higher";
  if (buffer.high < 1) return isSure ? "diffusion" : "neighbours-lower";
  return "undecided";
}
