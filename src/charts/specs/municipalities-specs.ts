/** The charts of the view of all municipalities, from its view model: the funnel and the ranking. */

import { TABLE } from "../../text/chart-table-nl.ts";
import { fewCountedLabel, municipalityTip, rankTip, SMALL_MARK } from "../../text/pages/funnel-nl.ts";
import { MUNICIPALITIES } from "../../text/pages/municipalities-page-nl.ts";
import type { MunicipalitiesView, MunicipalityView } from "../../view-models/places/municipalities-view.ts";
import type { ChartTable, DotIntervalSpec, FunnelSpec, SeriesRole } from "../chart-spec.ts";
import { footnotesOf } from "./spec-parts.ts";

/** With fewer counted than this, the name of a place goes with its count. */
const FEW = 20;

const ROLES: Readonly<Record<MunicipalityView["role"], Exclude<SeriesRole, "focus">>> = {
  followed: "series",
  group: "benchmark",
  other: "context",
};

/** Every municipality by size and rate, between the limits. Where the group is all of them, those outside stand out. */
export function funnelSpec(view: MunicipalitiesView): FunnelSpec {
  const { funnel, municipalities, provenance, source } = view;
  const isAll = view.chosen.group === "all";
  return {
    kind: "funnel",
    id: `funnel-${view.chosen.indicator}`,
    title: funnel.title,
    subtitle: funnel.subtitle,
    unit: funnel.unit,
    format: "rate",
    provenance,
    source,
    notes: funnel.notes,
    summary: funnel.summary,
    table: funnelTable(view),
    exposureUnit: funnel.exposureUnit,
    reference: funnel.mean,
    limits: funnel.limits,
    points: municipalities.map((one) => ({
      id: one.code,
      label: (one.count.value ?? 0) < FEW ? fewCountedLabel(one.name, one.count.text) : one.name,
      role: isAll && one.role === "group" && one.side === "inside" ? "context" : ROLES[one.role],
      identity: one.identity,
      exposure: one.exposure,
      value: one.rate.value,
      named: one.side !== "inside",
      tip: municipalityTip({
        name: one.name,
        district: one.district,
        rate: one.rate.text,
        unit: funnel.unit,
        count: one.count.text,
        exposure: one.exposureText,
        exposureUnit: funnel.exposureUnit,
        place: one.standingText,
      }),
    })),
  };
}

function funnelTable({ funnel, municipalities }: MunicipalitiesView): ChartTable {
  return {
    caption: funnel.subtitle,
    columns: [
      { key: "name", label: MUNICIPALITIES.municipality, align: "text" },
      { key: "district", label: MUNICIPALITIES.district, align: "text" },
      { key: "exposure", label: capitalised(funnel.exposureUnit), align: "number" },
      { key: "count", label: MUNICIPALITIES.count, align: "number" },
      { key: "rate", label: funnel.unit, align: "number" },
      { key: "limits", label: MUNICIPALITIES.limits, align: "number" },
      { key: "place", label: MUNICIPALITIES.place, align: "text" },
    ],
    rows: [...municipalities]
      .sort((a, b) => a.exposure - b.exposure)
      .map((one) => ({
        key: one.code,
        cells: [
          one.name,
          one.district,
          one.exposureText,
          one.count.text,
          one.rate.text,
          one.limitsText,
          one.standingText,
        ],
        strong: one.role === "followed" || one.side !== "inside",
      })),
    footnotes: footnotesOf(municipalities.flatMap(({ count, rate }) => [count, rate])),
  };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Places in order, each with how sure its place is; absent where an order would say nothing. */
export function placesSpec(view: MunicipalitiesView): DotIntervalSpec | undefined {
  const { ranking, provenance, source } = view;
  if (ranking === undefined) return undefined;
  return {
    kind: "dot-interval",
    id: `places-${view.chosen.indicator}`,
    title: ranking.title,
    subtitle: ranking.subtitle,
    unit: MUNICIPALITIES.rank,
    format: "count",
    provenance,
    source,
    notes: ranking.notes,
    summary: ranking.summary,
    table: placesTable(view, ranking),
    reference: ranking.middle,
    least: 1,
    key: districtKey(ranking.rows),
    rows: ranking.rows.map((one) => ({
      id: one.code,
      label: marked(one),
      rank: one.rank.text,
      detail: one.rate.text,
      value: one.rank.value,
      interval: one.rank.interval,
      identity: one.identity,
      distinguishable: one.certainty !== "undecided",
      followed: one.role === "followed",
      tip: rankTip({
        name: one.name,
        rank: one.rank.text,
        range: one.rank.range,
        rate: one.rate.text,
        unit: view.funnel.unit,
        count: one.count.text,
        isSmall: one.size === "small",
      }),
    })),
  };
}

/** Names of the districts that occur, for their colours. */
function districtKey(rows: readonly MunicipalityView[]): NonNullable<DotIntervalSpec["key"]> {
  return [...new Map(rows.map(({ district, identity }) => [district, identity]))]
    .filter(([label]) => label !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, identity]) => ({ identity, label }));
}

function marked({ name, size }: MunicipalityView): string {
  return size === "small" ? `${name} ${SMALL_MARK}` : name;
}

function placesTable(view: MunicipalitiesView, ranking: NonNullable<MunicipalitiesView["ranking"]>): ChartTable {
  return {
    caption: ranking.subtitle,
    columns: [
      { key: "name", label: MUNICIPALITIES.municipality, align: "text" },
      { key: "rank", label: MUNICIPALITIES.rank, align: "number" },
      { key: "range", label: MUNICIPALITIES.rankInterval, align: "number" },
      { key: "district", label: MUNICIPALITIES.district, align: "text" },
      { key: "count", label: TABLE.count, align: "number" },
      { key: "rate", label: view.funnel.unit, align: "number" },
      { key: "shrunken", label: MUNICIPALITIES.shrunken, align: "number" },
      { key: "weight", label: MUNICIPALITIES.weight, align: "number" },
    ],
    rows: ranking.rows.map((one) => ({
      key: one.code,
      cells: [
        marked(one),
        one.rank.text,
        one.rank.range,
        one.district,
        one.count.text,
        one.rate.text,
        one.shrunkenText,
        one.weightText,
      ],
      strong: one.role === "followed",
    })),
    footnotes: [
      ...(ranking.rows.some(({ size }) => size === "small") ? ranking.notes.slice(0, 1) : []),
      ...footnotesOf(ranking.rows.flatMap(({ count, rate }) => [count, rate])),
    ],
  };
}
