/** How unevenly an offence lies over the wijken or buurten that are loaded. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { LorenzPoint } from "../../analysis/concentration.ts";
import {
  FULLEST,
  type NeighbourhoodConcentration,
  neighbourhoodConcentration,
  type SmallLevel,
  smallLevels,
} from "../../analysis/neighbourhood-concentration.ts";
import { exceptionsIn } from "../../analysis/series-breaks.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { month, printPeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { exceptionalNote } from "../../text/notes-nl.ts";
import * as text from "../../text/pages/concentration-nl.ts";
import { inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { oneOf, readIndicator, readRegion, readYear } from "../trend/trend-asked.ts";
import type { ConcentrationAsked, ConcentrationView } from "./concentration-view.ts";

/** Words of the levels, the smallest first: what is asked for and shown. */
const LEVELS = ["buurt", "wijk"] as const;
const levelOf = (word: (typeof LEVELS)[number]): SmallLevel => (word === "wijk" ? "wijk" : "neighbourhood");
const TOP = 10;
const TENTHS = 10;

/** Refuses a region without figures of at least ten small areas. */
export function concentrationView(context: AnalysisContext, asked: ConcentrationAsked): ConcentrationView {
  const indicator = readIndicator(context, asked.indicator);
  const region = asked.region === undefined ? POLICE_UNIT : readRegion(context, asked.region);
  const loaded = smallLevels(context, indicator.id, region);
  const level =
    asked.level === undefined
      ? (LEVELS.find((each) => loaded.includes(levelOf(each))) ?? "buurt")
      : oneOf(LEVELS, asked.level, text.unknownLevel);
  const found = neighbourhoodConcentration(context, {
    indicator: indicator.id,
    region,
    level: levelOf(level),
    ...(asked.year === undefined ? {} : { year: readYear(asked.year) }),
  });
  const where = inRegion(context, region);
  if (!found) throw new Refusal(text.noConcentration(indicator.labelPlural, where));
  const { gini, share, byChance, total, provenance } = found;
  const facts = {
    labelPlural: indicator.labelPlural,
    where: whereOf(context, region, found),
    ...{ level, gini, share, byChance, total, provenance },
    year: found.year.year,
    known: found.figures.length,
    fullest: FULLEST,
  };
  return {
    kind: "concentration",
    indicator: indicator.id,
    region,
    level,
    year: printPeriod(found.year),
    provenance,
    known: facts.known,
    areas: found.areas,
    total,
    gini,
    fullest: { areas: FULLEST, share, byChance },
    curve: Array.from({ length: TENTHS + 1 }, (_, tenth) => ({
      areas: tenth / TENTHS,
      share: shareAt(found.curve, tenth / TENTHS),
    })),
    top: topOf(context, found),
    sentence: text.concentrationSentence(facts),
    title: text.concentrationTitle(facts, provenance),
    subtitle: text.concentrationSubtitle(indicator.labelPlural, areaOf(context, region, found), found.year.year),
    notes: notesOf(context, { region, level, found, indicator: indicator.id }),
    source: sourceLine(
      context,
      found.figures.map(({ figure }) => figure),
    ),
  };
}

/** Where the areas lie: the one municipality that is loaded, some of them, or all of the region. */
function whereOf(context: AnalysisContext, region: RegionCode, { municipalities }: NeighbourhoodConcentration): string {
  const [only, ...others] = municipalities;
  if (only && others.length === 0) return inRegion(context, only);
  const all = context.reference.regions.membersOf(region).length;
  const where = inRegion(context, region);
  return municipalities.length < all ? text.inSomeOf(municipalities.length, where) : where;
}

function areaOf(context: AnalysisContext, region: RegionCode, { municipalities }: NeighbourhoodConcentration): string {
  const [only, ...others] = municipalities;
  return regionName(context, only && others.length === 0 ? only : region);
}

/** The curve between two of its points, linear. */
function shareAt(curve: readonly LorenzPoint[], areas: number): number {
  const at = curve.findIndex((point) => point.areas >= areas - 1e-12);
  const [before, after] = [curve[at - 1], curve[at]];
  if (!after) return 1;
  if (!before) return after.counts;
  const part = (areas - before.areas) / (after.areas - before.areas);
  return before.counts + part * (after.counts - before.counts);
}

function topOf(context: AnalysisContext, { figures }: NeighbourhoodConcentration): ConcentrationView["top"] {
  return [...figures]
    .sort((a, b) => b.figure.value - a.figure.value)
    .slice(0, TOP)
    .map(({ area, figure }) => ({
      code: area,
      name: regionName(context, area),
      count: figure.value,
      text: figureView(figure, "count").text,
    }));
}

function notesOf(
  { reference }: AnalysisContext,
  about: {
    readonly indicator: IndicatorId;
    readonly region: RegionCode;
    readonly level: ConcentrationView["level"];
    readonly found: NeighbourhoodConcentration;
  },
): readonly string[] {
  const { found, region, level } = about;
  const all = reference.regions.membersOf(region).length;
  const absent = found.areas - found.figures.length;
  const inYear = found.year.year;
  const stretch = { first: month(inYear, 1), last: month(inYear, 12) };
  return [
    ...(found.municipalities.length < all ? [text.someMunicipalities(found.municipalities.length, all)] : []),
    ...(absent > 0 ? [text.absentNote(absent, found.areas, level)] : []),
    ...(found.unassigned !== undefined && found.unassigned > 0 ? [text.unassignedNote(found.unassigned)] : []),
    ...exceptionsIn(reference, about.indicator, stretch).map((each) => exceptionalNote(String(inYear), each.text)),
    ...(found.figures.some(({ figure }) => figure.status !== "observed") ? [text.provisionalNote(inYear)] : []),
    text.sizeNote(level),
  ];
}
