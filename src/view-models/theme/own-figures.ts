/** The network's own figures of a theme: what was loaded by the templates, told as far as it is complete. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import type { Measured } from "../../domain/measured.ts";
import { type Period, parsePeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatPeriodShort } from "../../text/format.ts";
import * as text from "../../text/pages/own-figures-nl.ts";
import { regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import type { FigureView } from "../view-parts.ts";
import { findTheme, type LoadedOwn, type LoadedTemplate, loadedTemplates } from "./find-theme.ts";
import type { OwnFiguresAsked, OwnFiguresView, OwnTemplateView } from "./own-figures-view.ts";
import { ownShares } from "./own-shares.ts";

/** Periods that fit beside each other. */
const MOST_PERIODS = 6;

/** What is loaded of the templates of a theme, in their order; empty where nothing is. Refuses a theme that does not exist. */
export function ownFiguresView(context: AnalysisContext, { slug }: OwnFiguresAsked): OwnFiguresView {
  const found = findTheme(context.reference, slug);
  if (!found) throw new Refusal(text.unknownTheme(slug));
  return {
    kind: "own-figures",
    templates: loadedTemplates(context, found.theme).flatMap((each) => templateView(context, each) ?? []),
  };
}

interface OwnCell {
  readonly own: LoadedOwn;
  readonly figure: Measured;
}

/** Areas of a level that some indicator says anything of in a period, one cell per indicator. */
interface PlacesOfLevel {
  readonly level: text.PlaceLevel;
  /** How many areas there are. */
  readonly total: number;
  readonly areas: readonly { readonly code: RegionCode; readonly cells: readonly OwnCell[] }[];
}

function templateView(context: AnalysisContext, { template, loaded }: LoadedTemplate): OwnTemplateView | undefined {
  const periods = periodsOf(context, loaded);
  const last = periods.at(-1);
  if (!last) return undefined;
  const { title } = template;
  const columns = loaded.map(({ indicator }) => text.ownLabel(indicator));
  const unit = loaded.map((own) => periods.map((period) => ownCell(context, own, POLICE_UNIT, period)));
  const places = placesIn(context, loaded, last);
  const shares = ownShares(context, title, unit, periods);
  const all = [...unit.flat(), ...places.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells))];
  return {
    id: template.id,
    title,
    about: template.note,
    periods: periods.map(formatPeriodShort),
    ...(unit.flat().some(isThere)
      ? {
          unit: {
            caption: text.unitCaption(title, regionName(context, POLICE_UNIT)),
            rows: unit.map((cells, at) => ({
              id: loaded[at]?.indicator.id ?? "",
              label: columns[at] ?? "",
              figures: cells.map(cellView),
            })),
          },
        }
      : {}),
    places: places.map(({ level, areas }) => ({
      caption: text.placesCaption(title, level, formatPeriodShort(last)),
      head: text.PLACE_HEAD[level],
      columns,
      rows: areas.map(({ code, cells }) => ({
        id: code,
        label: regionName(context, code),
        figures: cells.map(cellView),
      })),
    })),
    ...(shares ? { shares } : {}),
    notes: gapNotes(
      unit.flatMap((cells) => cells.at(-1) ?? []),
      places.at(-1),
      formatPeriodShort(last),
    ),
    source: sourceLine(
      context,
      all.map(({ figure }) => figure),
    ),
  };
}

/** The last periods with anything: years where there are any, else months. */
function periodsOf({ dataset }: AnalysisContext, loaded: readonly LoadedOwn[]): readonly Period[] {
  const codes = new Set(loaded.flatMap(({ indicator, measure }) => dataset.periodsOf(indicator.id, measure)));
  const all = [...codes].sort().flatMap((code) => parsePeriod(code) ?? []);
  const years = all.filter(({ kind }) => kind === "year");
  return (years.length > 0 ? years : all).slice(-MOST_PERIODS);
}

function ownCell(context: AnalysisContext, own: LoadedOwn, region: RegionCode, period: Period): OwnCell {
  const { indicator, measure } = own;
  return { own, figure: figureAt(context, { indicator: indicator.id, measure, region, period }) };
}

function cellView({ own, figure }: OwnCell): FigureView {
  return figureView(figure, own.measure === "count" ? "count" : "value");
}

/** A figure that is not told was delivered all the same. */
function isThere({ figure }: OwnCell): boolean {
  return figure.status !== "missing";
}

/** Districts, then municipalities, in the order of the network; a level of which nothing is loaded is left out. */
function placesIn(context: AnalysisContext, loaded: readonly LoadedOwn[], period: Period): readonly PlacesOfLevel[] {
  const { regions } = context.reference;
  const levels: readonly (readonly [text.PlaceLevel, readonly RegionCode[]])[] = [
    ["police_district", regions.districts.map(({ code }) => code)],
    ["municipality", regions.membersOf(POLICE_UNIT)],
  ];
  return levels
    .map(([level, codes]) => ({
      level,
      total: codes.length,
      areas: codes
        .map((code) => ({ code, cells: loaded.map((own) => ownCell(context, own, code, period)) }))
        .filter(({ cells }) => cells.some(isThere)),
    }))
    .filter(({ areas }) => areas.length > 0);
}

/** Why the unit has no figure of some indicators, one sentence per reason; `finest` is of how many of its areas they are known. */
function gapNotes(ofUnit: readonly OwnCell[], finest: PlacesOfLevel | undefined, period: string): readonly string[] {
  const without = ofUnit.filter((cell) => !isThere(cell)).map(({ own }) => own);
  const counts = without.filter(({ measure }) => measure === "count");
  const values = without.filter(({ measure }) => measure !== "count");
  const known = (asked: LoadedOwn): number =>
    finest?.areas.filter(({ cells }) => cells.some((cell) => cell.own === asked && isThere(cell))).length ?? 0;
  const labels = (of: readonly LoadedOwn[]): readonly string[] => of.map(({ indicator }) => indicator.label);
  return [
    ...(finest && counts.length > 0
      ? [text.noTotal({ labels: labels(counts), period, known: counts.map(known), ...finest })]
      : []),
    ...(values.length > 0 ? [text.notAdditive(labels(values))] : []),
  ];
}
