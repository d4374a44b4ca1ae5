/** The column heads of police and CBS tables, as codes (OData) and as Dutch labels (StatLine, police portal). */

import type { Measure } from "../../../domain/observation.ts";
import { trimCell } from "../../trim-cell.ts";

export type KnownClassification = "police_crime" | "police_nuisance" | "cbs_crime";
/** What kind of areas a region column holds; of names that a browser translated only those of municipalities are certain. */
export type RegionColumn = "regions" | "neighbourhoods" | "places" | "translated";
/** Heads as codes, as labels, or the same in both. */
export type HeadStyle = "odata" | "labels" | "both";

export type ColumnRole =
  | { readonly role: "offence"; readonly dimension: "crime" | "nuisance" }
  | { readonly role: "region"; readonly areas: RegionColumn }
  | { readonly role: "period" }
  | { readonly role: "topic"; readonly measure: Measure; readonly classification: KnownClassification };

export interface KnownColumn {
  readonly column: ColumnRole;
  readonly style: HeadStyle;
}

const crime: ColumnRole = { role: "offence", dimension: "crime" };
const nuisance: ColumnRole = { role: "offence", dimension: "nuisance" };
const regions: ColumnRole = { role: "region", areas: "regions" };
const neighbourhoods: ColumnRole = { role: "region", areas: "neighbourhoods" };

const DIMENSIONS: ReadonlyMap<string, KnownColumn> = new Map<string, KnownColumn>([
  ["soortmisdrijf", { column: crime, style: "odata" }],
  ["soort misdrijf", { column: crime, style: "labels" }],
  ["overlast", { column: nuisance, style: "both" }],
  ["soort overlast", { column: nuisance, style: "labels" }],
  ["regios", { column: regions, style: "odata" }],
  ["regio's", { column: regions, style: "labels" }],
  ["wijkenenbuurten", { column: neighbourhoods, style: "odata" }],
  ["wijken en buurten", { column: neighbourhoods, style: "labels" }],
  ["plaatsen", { column: { role: "region", areas: "places" }, style: "both" }],
  ["perioden", { column: { role: "period" }, style: "both" }],
]);

interface Topic {
  readonly head: RegExp;
  readonly style: HeadStyle;
  readonly measure: Measure;
  readonly classification: KnownClassification;
}

/** The number behind an OData head is the place in the table and may change. "Geregisteerde" is really printed so. */
const TOPICS: readonly Topic[] = [
  odata(/^geregistreerdemisdrijven_\d+$/, "police_crime", "count"),
  odata(/^geregistreerdeoverlast_\d+$/, "police_nuisance", "count"),
  odata(/^totaalgeregistreerdemisdrijven_\d+$/, "cbs_crime", "count"),
  odata(/^geregistreerdemisdrijvenrelatief_\d+$/, "cbs_crime", "share_of_total"),
  odata(/^geregistreerdemisdrijvenper1000inw_\d+$/, "cbs_crime", "per1000"),
  odata(/^totaalopgehelderdemisdrijven_\d+$/, "cbs_crime", "solved_count"),
  odata(/^opgehelderdemisdrijvenrelatief_\d+$/, "cbs_crime", "solved_share"),
  odata(/^registratiesvanverdachten_\d+$/, "cbs_crime", "suspect_registrations"),
  label(/^geregist?r?eerde misdrijven(?: \(aantal\))?$/, "police_crime", "count"),
  label(/^geregist?r?eerde overlast(?: \(aantal\))?$/, "police_nuisance", "count"),
  label(/^(?:geregistreerde misdrijven\/)?totaal geregistreerde misdrijven(?: \(aantal\))?$/, "cbs_crime", "count"),
  label(/^geregistreerde misdrijven.*per 1 ?000 inw/, "cbs_crime", "per1000"),
  label(/^geregistreerde misdrijven.*\(%.*\)$/, "cbs_crime", "share_of_total"),
  label(/^(?:opgehelderde misdrijven\/)?totaal opgehelderde misdrijven(?: \(aantal\))?$/, "cbs_crime", "solved_count"),
  label(/^opgehelderde misdrijven.*\(%.*\)$/, "cbs_crime", "solved_share"),
  label(/^(?:.*\/)?registraties van verdachten(?: \(aantal\))?$/, "cbs_crime", "suspect_registrations"),
];

function odata(head: RegExp, classification: KnownClassification, measure: Measure): Topic {
  return { head, classification, measure, style: "odata" };
}

function label(head: RegExp, classification: KnownClassification, measure: Measure): Topic {
  return { head, classification, measure, style: "labels" };
}

/** What a head of these tables stands for; `undefined` for any other. Capitals, padding and curly apostrophes do not matter. */
export function knownColumn(head: string): KnownColumn | undefined {
  const name = headKey(head);
  const dimension = DIMENSIONS.get(name);
  if (dimension) return dimension;
  const topic = TOPICS.find((candidate) => candidate.head.test(name));
  if (!topic) return undefined;
  const { measure, classification, style } = topic;
  return { column: { role: "topic", measure, classification }, style };
}

/** A head without padding, in lower case, with single spaces and straight apostrophes: what heads are compared by. */
export function headKey(head: string): string {
  return trimCell(head)
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}
