/** The network's own figures of a theme: what was loaded by the templates, told as far as it is complete. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import type { Measured } from "../../domain/measured.ts";
import { type Period, parsePeriod, periodCode } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { UploadTemplate } from "../../reference/reference.ts";
import { formatPeriodShort } from "../../text/format.ts";
import * as text from "../../text/pages/own-figures-nl.ts";
import { regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { findTheme, type LoadedOwn, loadedTemplates } from "./find-theme.ts";
import type { OwnFiguresAsked, OwnFiguresView, OwnRow, OwnTemplateView } from "./own-figures-view.ts";
import { ownShares } from "./own-shares.ts";

/** Periods that fit beside each other. */
const MOST_PERIODS = 6;

/** What is loaded of the templates of a theme, in their order; empty where nothing is. Refuses a theme that does not exist. */
export function ownFiguresView(context: AnalysisContext, { slug }: OwnFiguresAsked): OwnFiguresView {
  const found = findTheme(context.reference, slug);
  if (!found) throw new Refusal(text.unknownTheme(slug));
  return {
    kind: "own-figures",
    templates: loadedTemplates(context, found.theme).map(({ template, loaded }) =>
      templateView(context, template, loaded),
    ),
  };
}

function templateView(
  context: AnalysisContext,
  template: UploadTemplate,
  loaded: readonly LoadedOwn[],
): OwnTemplateView {
  const periods = periodsOf(context, loaded);
  const last = periods.at(-1);
  const rows = loaded.map((own) => ({
    own,
    figures: periods.map((period) => ownFigure(context, own, POLICE_UNIT, period)),
  }));
  const places = last ? placesOf(context, loaded, last) : [];
  const shares = ownShares(context, template.title, rows, periods);
  return {
    id: template.id,
    title: template.title,
    periods: periods.map(formatPeriodShort),
    unit: {
      caption: text.unitCaption(template.title, regionName(context, POLICE_UNIT)),
      rows: rows.map(({ own, figures }) => ({
        id: own.indicator.id,
        label: text.ownLabel(own.indicator),
        figures: figures.map((figure) => ownFigureView(own, figure)),
      })),
    },
    places: places.map(({ level, rows }) => ({
      caption: text.placesCaption(template.title, level, last ? formatPeriodShort(last) : ""),
      head: text.PLACE_HEAD[level],
      columns: loaded.map(({ indicator }) => text.ownLabel(indicator)),
      rows,
    })),
    ...(shares ? { shares } : {}),
    about: template.note,
    notes: last ? incompleteNotes(context, template, loaded, last) : [],
    source: sourceLine(context, [
      ...rows.flatMap(({ figures }) => figures),
      ...(last
        ? loaded.flatMap((own) => regionsOf(context, own).map((code) => ownFigure(context, own, code, last)))
        : []),
    ]),
  };
}

/** The last periods with anything: years where there are any, else months. */
function periodsOf({ dataset }: AnalysisContext, loaded: readonly LoadedOwn[]): readonly Period[] {
  const codes = new Set(loaded.flatMap(({ indicator, measure }) => dataset.periodsOf(indicator.id, measure)));
  const all = [...codes].sort().flatMap((code) => parsePeriod(code) ?? []);
  const years = all.filter(({ kind }) => kind === "year");
  return (years.length > 0 ? years : all).slice(-MOST_PERIODS);
}

function ownFigure(
  context: AnalysisContext,
  { indicator, measure }: LoadedOwn,
  region: RegionCode,
  period: Period,
): Measured {
  return figureAt(context, { indicator: indicator.id, measure, region, period });
}

function ownFigureView({ measure }: LoadedOwn, figure: Measured): OwnRow["figures"][number] {
  return figureView(figure, measure === "count" ? "count" : "value");
}

function regionsOf({ dataset }: AnalysisContext, { indicator, measure }: LoadedOwn): readonly RegionCode[] {
  return dataset.regionsOf(indicator.id, measure);
}

/** Districts and municipalities that some indicator says anything of, in the order of the network. */
function placesOf(
  context: AnalysisContext,
  loaded: readonly LoadedOwn[],
  period: Period,
): readonly { readonly level: text.PlaceLevel; readonly rows: readonly OwnRow[] }[] {
  const { regions } = context.reference;
  const levels: readonly (readonly [text.PlaceLevel, readonly RegionCode[]])[] = [
    ["police_district", regions.districts.map(({ code }) => code)],
    ["municipality", regions.membersOf(POLICE_UNIT)],
  ];
  return levels
    .map(([level, codes]) => ({
      level,
      rows: codes
        .map((code) => ({ code, figures: loaded.map((own) => ownFigure(context, own, code, period)) }))
        .filter(({ figures }) => figures.some(({ status }) => status !== "missing"))
        .map(({ code, figures }) => ({
          id: code,
          label: regionName(context, code),
          figures: loaded.map((own, at) => ownFigureView(own, figures[at] as Measured)),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Why the unit has no figure of some indicators in the last period, one sentence per reason. */
function incompleteNotes(
  context: AnalysisContext,
  { level }: UploadTemplate,
  loaded: readonly LoadedOwn[],
  period: Period,
): readonly string[] {
  const { regions } = context.reference;
  const ofDistricts = level === "police_district";
  const parts = ofDistricts ? regions.districts.map(({ code }) => code) : regions.membersOf(POLICE_UNIT);
  const without = loaded.filter((own) => ownFigure(context, own, POLICE_UNIT, period).status === "missing");
  const counts = without.filter(({ measure }) => measure === "count");
  const values = without.filter(({ measure }) => measure !== "count");
  const known = counts.map((own) => parts.filter((part) => isDelivered(context, own, part, period)).length);
  return [
    ...(counts.length > 0
      ? [
          text.noTotal({
            labels: counts.map(({ indicator }) => indicator.label),
            period: formatPeriodShort(period),
            least: Math.min(...known),
            most: Math.max(...known),
            total: parts.length,
            ofDistricts,
          }),
        ]
      : []),
    ...(values.length > 0 ? [text.notAdditive(values.map(({ indicator }) => indicator.label))] : []),
  ];
}

/** A figure that is not told was delivered all the same. */
function isDelivered(
  { dataset }: AnalysisContext,
  { indicator, measure }: LoadedOwn,
  region: RegionCode,
  period: Period,
): boolean {
  const cell = dataset.unsuppressed.cell(indicator.id, region, periodCode(period), measure);
  return cell !== undefined && cell.status !== "missing";
}
