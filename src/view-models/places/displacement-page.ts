/** The page of displacement: question and context in, everything the page says out. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import {
  displacementAreas,
  displacementScreen,
  type MunicipalDisplacement,
  municipalDisplacement,
} from "../../analysis/displacement/municipal-displacement.ts";
import { figureAt } from "../../analysis/figure.ts";
import { breaksBetweenYears } from "../../analysis/series-breaks.ts";
import { FALSE_DISCOVERY_RATE } from "../../analysis/tests/benjamini-hochberg.ts";
import { year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import * as measures from "../../text/pages/displacement-measures-nl.ts";
import * as text from "../../text/pages/displacement-nl.ts";
import { noMunicipalities } from "../../text/pages/municipalities-nl.ts";
import { regionName } from "../areas.ts";
import { originView, sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { notComparableAnswer } from "./displacement-not-comparable.ts";
import { displacementOfOne, subjectOf } from "./displacement-one.ts";
import type { DisplacementPageView, DisplacementQuestion, DisplacementScreen } from "./displacement-page-view.ts";
import { type DisplacementSetting, displacementControls, displacementSetting } from "./displacement-setting.ts";

type Screened = MunicipalDisplacement & { readonly region: RegionCode; readonly falseDiscovery: number };
type Answer = Pick<
  DisplacementPageView,
  "headline" | "standfirst" | "provenance" | "one" | "countsOfOne" | "screen" | "source" | "notes" | "origins"
>;

/** The answer; refuses where no two years have figures of every municipality. */
export function displacementPageView(context: AnalysisContext, question: DisplacementQuestion): DisplacementPageView {
  const setting = displacementSetting(context, question);
  if (!setting) throw new Refusal(noMunicipalities());
  const { indicator, region, from, to, notices } = setting;
  const broken = breakNotes(context, setting);
  const { notes, ...answer } =
    broken.length > 0
      ? notComparableAnswer(context, setting, region)
      : region
        ? answerOfOne(context, setting, region)
        : answerOfAll(context, setting);
  return {
    kind: "displacement-page",
    ...answer,
    hypothesis: text.hypothesis(answer.provenance),
    chosen: { indicator: indicator.id, ...(region ? { region } : {}), from, to },
    controls: displacementControls(context, setting),
    notices,
    notes: [...notes, ...broken, ...indicator.caveats],
  };
}

function answerOfOne(context: AnalysisContext, setting: DisplacementSetting, region: RegionCode): Answer {
  const { indicator, from, to } = setting;
  const areas = displacementAreas(context, region);
  const found = municipalDisplacement(context, {
    indicator: indicator.id,
    target: region,
    before: year(from),
    after: year(to),
  });
  if (!areas || !found) throw new Refusal(text.noDisplacement(String(from), String(to)));
  // What the screen says of it: a find among 76 is less than a find alone.
  const screened = displacementScreen(context, { indicator: indicator.id, before: year(from), after: year(to) });
  const { view, figures } = displacementOfOne(context, setting, areas, found);
  const [target] = view.rows;
  const subject = subjectOf(setting, found);
  return {
    headline: text.displacementHeadline(subject, view.name, view.sign),
    standfirst: text.displacementStandfirst(subject, {
      name: view.name,
      before: target?.from.text ?? "",
      after: target?.to.text ?? "",
      target: found.target,
      buffer: found.buffer,
      falseDiscovery: screened.find((each) => each.region === region)?.falseDiscovery,
    }),
    provenance: found.provenance,
    one: view,
    source: sourceLine(
      context,
      figures.map(({ figure }) => figure),
    ),
    notes: [
      text.neighboursNote(areas.buffer.map((code) => regionName(context, code))),
      ...text.displacementNotes({ phi: found.phi, corrected: found.corrected === "zero-count" }),
    ],
    origins: figures.flatMap(
      ({ area, period, figure }) =>
        originView(context, figure, {
          figure: `${figureView(figure, "count").text} ${indicator.labelPlural}, ${area}, ${period}`,
          unit: "gemeenten",
        }) ?? [],
    ),
  };
}

function answerOfAll(context: AnalysisContext, setting: DisplacementSetting): Answer {
  const { indicator, from, to } = setting;
  const found = displacementScreen(context, { indicator: indicator.id, before: year(from), after: year(to) });
  const totals = [from, to].map((inYear) =>
    figureAt(context, { indicator: indicator.id, region: POLICE_UNIT, period: year(inYear) }),
  );
  const [first] = found;
  const subject = subjectOf(setting, first);
  const higher = found.filter((each) => isFlagged(each) && each.buffer.ratio > 1);
  const namesOf = (some: readonly Screened[]): readonly string[] =>
    some.map(({ region }) => regionName(context, region));
  const finds = {
    gained: found.length,
    tested: context.reference.regions.membersOf(POLICE_UNIT).length,
    displaced: namesOf(higher.filter(({ target }) => target.high < 1)),
    neighboursHigher: namesOf(higher.filter(({ target }) => target.high >= 1)),
  };
  return {
    headline: text.screenHeadline(subject, finds),
    standfirst: [{ text: text.screenStandfirst(subject, finds) }],
    provenance: subject.provenance,
    ...(first ? { screen: screenOf(context, subject, found) } : {}),
    source: sourceLine(context, totals),
    notes: first ? text.displacementNotes({ phi: first.phi, corrected: false }) : [],
    origins: totals.flatMap(
      (figure, at) =>
        originView(context, figure, {
          figure: `${figureView(figure, "count").text} ${indicator.labelPlural}, ${regionName(context, POLICE_UNIT)}, ${[from, to][at]}`,
          unit: "gemeenten",
        }) ?? [],
    ),
  };
}

/** Simulated figures never stand out. */
function isFlagged({ falseDiscovery, provenance }: Screened): boolean {
  return provenance === "real" && falseDiscovery <= FALSE_DISCOVERY_RATE;
}

function screenOf(
  context: AnalysisContext,
  subject: text.DisplacementSubject,
  found: readonly Screened[],
): DisplacementScreen {
  return {
    title: text.screenTitle(subject, found.length),
    subtitle: text.screenSubtitle(subject),
    rows: found.map((each) => ({
      code: each.region,
      name: regionName(context, each.region),
      own: measures.ratioText(each.target.ratio),
      ownInterval: measures.ratioRange(each.target),
      neighbours: measures.ratioText(each.buffer.ratio),
      neighboursInterval: measures.ratioRange(each.buffer),
      quotient: measures.quotientText(each.quotient),
      falseDiscovery: measures.falseDiscoveryText(each.falseDiscovery),
      isFlagged: isFlagged(each),
    })),
    note: text.screenNote(),
  };
}

function breakNotes(context: AnalysisContext, { indicator, from, to }: DisplacementSetting): readonly string[] {
  return breaksBetweenYears(context.reference, indicator.id, from, to).map((each) => text.breakNote(each.text));
}
