/** All municipalities beside each other: question and context in, everything the view says out. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { ComparedPlaces } from "../../analysis/places/compare-places.ts";
import { denominatorOf } from "../../analysis/rate.ts";
import { breaksBetweenYears } from "../../analysis/series-breaks.ts";
import { year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { formatDate, formatRate } from "../../text/format.ts";
import { notComparableNote } from "../../text/notes-nl.ts";
import { withDenominators } from "../../text/pages/compare-notices-nl.ts";
import * as funnelText from "../../text/pages/funnel-nl.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { notHeldAgainst } from "../../text/pages/own-list-nl.ts";
import { editionNote } from "../../text/pages/theme-nl.ts";
import { regionName } from "../areas.ts";
import { denominatorSource, originView, sourceLine } from "../data/sources.ts";
import { contextAt, editionChoices, editionsOf } from "../editions.ts";
import type { RichText } from "../view-parts.ts";
import { comparedPlaces } from "./compared-places.ts";
import { benchmarksTable, besideBenchmark, besideGroup } from "./municipalities-benchmarks.ts";
import { contributionsTable } from "./municipalities-contributions.ts";
import { funnelFigure, namesOf, rankingFigure, subjectOf } from "./municipalities-figures.ts";
import { municipalityRows } from "./municipalities-rows.ts";
import {
  groupWords,
  type MunicipalitiesSetting,
  municipalitiesControls,
  municipalitiesSetting,
} from "./municipalities-setting.ts";
import type { MunicipalitiesQuestion, MunicipalitiesView, MunicipalityView } from "./municipalities-view.ts";

/** The answer; refuses where no two municipalities have figures. */
export function municipalitiesView(present: AnalysisContext, question: MunicipalitiesQuestion): MunicipalitiesView {
  const { edition } = question;
  const context = edition === undefined ? present : contextAt(present, edition);
  const setting = municipalitiesSetting(context, question);
  if (!setting) throw new Refusal(text.noMunicipalities());
  const { indicator, measure, areas, from, to } = setting;
  const compared = comparedPlaces(context, { indicator: indicator.id, year: year(to), measure });
  if (!compared) throw new Refusal(text.noMunicipalitiesIn(indicator.labelPlural, String(to)));
  const found = municipalityRows(context, setting, compared);
  const rows = found.map(({ view }) => view);
  const counts = found.map(({ count }) => count);
  const own = rows.find(({ code }) => code === areas[0]);
  const group = setting.group === "all" ? undefined : groupName(context, setting);
  const facts = { setting, compared, rows, group };
  const subject = subjectOf(setting, compared);
  const ranking = rankingFigure(facts);
  const isReal = compared.provenance === "real";
  const benchmarks = own && isReal ? benchmarksTable(context, setting, own, subject) : undefined;
  const roles = new Map(rows.map(({ code, role }) => [code, role]));
  const breakNotes = contributionBreaks(context, setting);
  const contributed = contributionsTable(context, setting, roles, group, breakNotes);
  const kind = denominatorOf(measure);
  return {
    kind: "municipalities",
    ...headingOf(context, { setting, compared, rows, own, hasOrder: ranking !== undefined }),
    provenance: compared.provenance,
    chosen: { indicator: indicator.id, areas, group: setting.group, measure, from, to },
    controls: municipalitiesControls(context, setting, editionChoices(editionsOf(present, indicator.id), edition)),
    notices: [...setting.notices, ...(own && isReal ? listGap(context, setting, own) : [])],
    municipalities: rows,
    funnel: funnelFigure(facts),
    ...(ranking ? { ranking } : {}),
    ...(benchmarks ? { benchmarks } : {}),
    ...(contributed ? { contributions: contributed } : {}),
    reading: funnelText.readingFunnel(),
    source: withDenominators(sourceLine(context, counts), kind, denominatorSource(context, kind, to)),
    notes: [
      ...(edition === undefined ? [] : [editionNote(formatDate(edition))]),
      ...(ranking ? [] : [funnelText.noOrder()]),
      ...(compared.absent.length > 0
        ? [text.absentNote(compared.absent.map((code) => regionName(context, code)))]
        : []),
      ...(contributed ? breakNotes : []),
      ...indicator.caveats,
    ],
    origins: [...found]
      .sort((a, b) => Number(b.view.role === "followed") - Number(a.view.role === "followed"))
      .flatMap(
        ({ view, count }) =>
          originView(context, count, { figure: `${view.count.text} ${indicator.labelPlural}, ${view.name}, ${to}` }) ??
          [],
      ),
  };
}

/** What is said where the registration changed between the two years of the contributions. */
function contributionBreaks(
  { reference }: AnalysisContext,
  { indicator, from, to }: MunicipalitiesSetting,
): readonly string[] {
  const breaks = breaksBetweenYears(reference, indicator.id, from, to).map((each) => each.text);
  return breaks.length === 0 ? [] : [notComparableNote(String(from), String(to), breaks)];
}

/** Said where the list cannot be held against the municipality, so that nobody misses it in the table. */
function listGap(context: AnalysisContext, setting: MunicipalitiesSetting, own: MunicipalityView): readonly string[] {
  if (!setting.list.some((code) => code !== own.code)) return [];
  const beside = besideBenchmark(context, setting, own.code, "list");
  return !beside || beside.found ? [] : [notHeldAgainst(own.name, beside.name)];
}

function groupName(context: AnalysisContext, setting: MunicipalitiesSetting): string | undefined {
  const found = groupWords(context, setting).find(({ value }) => value === setting.group);
  return found && text.groupChoice(found.word);
}

interface HeadingFacts {
  readonly setting: MunicipalitiesSetting;
  readonly compared: ComparedPlaces;
  readonly rows: readonly MunicipalityView[];
  readonly own: MunicipalityView | undefined;
  readonly hasOrder: boolean;
}

function headingOf(
  context: AnalysisContext,
  { setting, compared, rows, own, hasOrder }: HeadingFacts,
): { readonly headline: string; readonly standfirst: RichText } {
  const subject = subjectOf(setting, compared);
  const mean = formatRate(1000 * compared.funnel.theta);
  const [above, below] = [namesOf(rows, "above"), namesOf(rows, "below")];
  const headline = text.municipalitiesHeadline(subject, {
    places: rows.length,
    outside: above.length + below.length,
    own: own && { name: own.name, side: own.side },
  });
  if (!own) return { headline, standfirst: text.apartStandfirst(subject, { mean, above, below }) };
  const against = besideGroup(context, setting, own.code, setting.group);
  return {
    headline,
    standfirst: text.ownStandfirst(subject, {
      name: own.name,
      rate: own.rate.text,
      mean,
      places: rows.length,
      rank: hasOrder ? own.rank : undefined,
      against: against && {
        group: against.name,
        pooled: against.row.pooled,
        standing: against.row.standing,
        difference: [against.row.difference, against.row.interval].filter((part) => part !== "").join("; "),
      },
    }),
  };
}
