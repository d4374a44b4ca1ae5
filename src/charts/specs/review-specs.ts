/** The charts of the end review, from its view model. */

import { type Provenance, weakerProvenance } from "../../domain/measured.ts";
import { TABLE } from "../../text/chart-table-nl.ts";
import { PROVENANCES, REVIEW } from "../../text/pages/review-page-nl.ts";
import type { ClaimGroup, ClaimRow, ClaimView, ReviewDistricts } from "../../view-models/review/review-view.ts";
import type { ChartTable, ClaimRangeSpec, DumbbellSpec } from "../chart-spec.ts";
import { footnotesOf, provenanceOf } from "./spec-parts.ts";

/** Every way of computing against the claimed range; absent when nothing could be computed. */
export function claimSpec(claim: ClaimView): ClaimRangeSpec | undefined {
  const groups = claim.groups.filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  const { range, rangeText, fraction } = claim.published;
  return {
    kind: "claim-range",
    id: `claim-${claim.id}`,
    title: claim.title,
    subtitle: claim.subtitle,
    unit: claim.priority,
    format: "percent",
    provenance: groups.map(({ provenance }) => provenance).reduce<Provenance>(weakerProvenance, "real"),
    source: claim.source,
    notes: claim.notes,
    summary: claim.summary,
    table: waysTable(claim.subtitle, groups, ({ rows }) => rows),
    range: { ...range, published: fraction, label: rangeText },
    groups: groups.map(({ id, title, role, provenance, rows }) => ({
      id,
      title,
      provenance,
      rows: rows.map((row) => ({
        id: row.id,
        label: row.label,
        value: row.fraction,
        text: row.percentage,
        ...(row.interval ? { interval: row.interval } : {}),
        status: row.method === "observed" ? ("observed" as const) : ("estimated" as const),
        outcome: row.outcomeText,
        holds: role === "judged" && row.outcome === "holds",
      })),
    })),
  };
}

/** The ways from the year before, as a table; absent where there are none. */
export function otherWaysTable(claim: ClaimView): ChartTable | undefined {
  const groups = claim.groups.filter(({ others }) => others.length > 0);
  return groups.length === 0 ? undefined : waysTable(claim.othersTitle, groups, ({ others }) => others);
}

function waysTable(
  caption: string,
  groups: readonly ClaimGroup[],
  rowsOf: (group: ClaimGroup) => readonly ClaimRow[],
): ChartTable {
  const figures = groups.flatMap((group) => rowsOf(group).flatMap(({ from, to }) => [from, to]));
  return {
    caption,
    columns: [
      { key: "way", label: REVIEW.way, align: "text" },
      { key: "group", label: REVIEW.group, align: "text" },
      { key: "from", label: REVIEW.from, align: "number" },
      { key: "to", label: REVIEW.to, align: "number" },
      { key: "change", label: REVIEW.change, align: "number" },
      { key: "interval", label: REVIEW.interval, align: "number" },
      { key: "outcome", label: REVIEW.outcome, align: "text" },
      { key: "provenance", label: REVIEW.provenance, align: "text" },
    ],
    rows: groups.flatMap((group) =>
      rowsOf(group).map((row) => ({
        key: row.id,
        cells: [
          row.label,
          group.title,
          row.from.text,
          row.to.text,
          row.percentage,
          row.intervalText,
          row.outcomeText,
          PROVENANCES[row.provenance],
        ],
        strong: group.role === "judged" && row.outcome === "holds",
      })),
    ),
    footnotes: footnotesOf(figures),
  };
}

/** The districts from one year to the other. */
export function districtChangesSpec(districts: ReviewDistricts): DumbbellSpec {
  const { rows, from, to } = districts;
  const figures = rows.flatMap(({ change }) => [change.from, change.to]);
  return {
    kind: "dumbbell",
    id: `district-changes-${districts.indicator}`,
    title: districts.title,
    subtitle: districts.subtitle,
    unit: districts.unit,
    format: "count",
    provenance: provenanceOf(figures),
    source: districts.source,
    notes: districts.notes,
    summary: districts.summary,
    table: {
      caption: districts.subtitle,
      columns: [
        { key: "name", label: TABLE.district, align: "text" },
        { key: "from", label: from, align: "number" },
        { key: "to", label: to, align: "number" },
        { key: "difference", label: REVIEW.difference, align: "number" },
        { key: "change", label: REVIEW.change, align: "number" },
        { key: "interval", label: TABLE.interval, align: "number" },
        { key: "verdict", label: REVIEW.judgement, align: "text" },
      ],
      rows: rows.map(({ code, name, change }) => ({
        key: code,
        cells: [
          name,
          change.from.text,
          change.to.text,
          change.absolute,
          change.percentage,
          change.interval,
          change.verdictText,
        ],
        strong: change.verdict === "fell" || change.verdict === "rose",
      })),
      footnotes: footnotesOf(figures),
    },
    from,
    to,
    rows: rows.flatMap(({ code, name, identity, change }) =>
      change.from.value === undefined || change.to.value === undefined
        ? []
        : [
            {
              id: code,
              label: name,
              identity,
              from: change.from.value,
              to: change.to.value,
              fromText: change.from.text,
              toText: change.to.text,
              change: change.percentage,
              interval: change.interval,
            },
          ],
    ),
  };
}
