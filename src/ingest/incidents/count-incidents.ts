/** Counts a list of incidents per offence, municipality and month. Only the counts leave this file; no row, no cell. */

import { columnBuilder } from "../../domain/column-builder.ts";
import { INCIDENT_ROLES, type IncidentColumns, type IncidentRole } from "../../domain/incidents.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Issue } from "../../domain/issue.ts";
import type { PeriodCode } from "../../domain/period.ts";
import type { DropReason } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { checkObservations } from "../check-observations.ts";
import { decode, encodingIssues } from "../decode.ts";
import { emptyOrOdd } from "../formats/body-rows.ts";
import { type RegionCell, regionDrop } from "../formats/cells/region-cell.ts";
import type { Reading } from "../formats/export-format.ts";
import { droppedIssues } from "../formats/long/long-issues.ts";
import { contentHash } from "../hash.ts";
import type { IngestResult } from "../ingest-result.ts";
import { noText } from "../not-csv.ts";
import { readSheet, type Sheet } from "../read-sheet.ts";
import { sampledCells } from "../refusals/column-cells.ts";
import { sheetTop } from "../refusals/heads.ts";
import { nameLikeness } from "../refusals/person-names.ts";
import { searchColumn } from "../refusals/search-column.ts";
import { accepted, refusal, refusedReading } from "../results.ts";
import { type DropTally, tally } from "../tally.ts";
import { truncation } from "../truncation.ts";
import { incidentOffences, incidentPlaces, monthOfDay } from "./incident-cells.ts";
import { proposedColumns } from "./incident-columns.ts";

/**
 * Counts a file that is a list of incidents, by the columns that a person named or that show themselves. Refused when a
 * column cannot be found, or when one to be counted by holds data of persons. Bad content never throws.
 */
export async function countIncidents(
  bytes: Uint8Array,
  fileName: string,
  reference: Reference,
  asked: IncidentColumns,
): Promise<IngestResult> {
  const file = { fileName, hash: await contentHash(bytes), bytes: bytes.length };
  const binary = noText(bytes);
  if (binary) return refusal(file, binary);
  const decoded = decode(bytes);
  if (!decoded) return refusal(file, { as: "image-or-binary", evidence: [], code: "notText" });
  const sheet = readSheet(decoded.text);
  const found = { ...file, decoded, sheet };
  const { heads, headerRow } = sheetTop(sheet);
  const columns = { ...proposedColumns(sheet, reference), ...asked };
  const format = { format: "incident-counts", evidence: evidenceOf(columns) } as const;
  const blocked = columnProblem(sheet, columns, fileName);
  if (blocked) return refusedReading(found, format, [blocked]);
  const whole = truncation(sheet, decoded, { row: headerRow, width: heads.length, figures: [] }, fileName);
  if (whole.some(({ severity }) => severity === "blocks")) return refusedReading(found, format, whole);
  const reading = readCounts(sheet, columns, reference, fileName);
  const checked = checkObservations(reading, reference, fileName);
  const issues = [...encodingIssues(decoded, fileName), ...whole, ...reading.issues];
  return accepted(found, { ...format, issues }, reading, checked);
}

function evidenceOf(columns: IncidentColumns) {
  const text = INCIDENT_ROLES.flatMap((role) => columns[role] ?? []).join(", ");
  return [{ kind: "columns" as const, text: text.slice(0, 120) }];
}

/** A role without a column, or a column that holds data of persons. */
function columnProblem(sheet: Sheet, columns: IncidentColumns, fileName: string): Issue | undefined {
  const { heads, headerRow } = sheetTop(sheet);
  const where = { file: fileName };
  for (const role of INCIDENT_ROLES) {
    const column = heads.indexOf(columns[role] ?? "");
    if (columns[role] === undefined || column < 0) {
      return { code: "incidentColumns", severity: "blocks", where, facts: { role } };
    }
    const personal = searchColumn(sheet, column, headerRow, "other");
    const cells = sampledCells(sheet, column, headerRow).map(({ cell }) => cell);
    const kind = personal?.kind ?? (role !== "place" && nameLikeness(cells) === "yes" ? "birthDate" : undefined);
    if (!kind) continue;
    const facts = { kind: "personal-data", found: kind, column: column + 1, count: personal?.count ?? cells.length };
    return { code: "personalData", severity: "blocks", where: { ...where, lines: personal?.lines ?? [] }, facts };
  }
  return undefined;
}

interface Count {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly line: number;
  count: number;
}

function readCounts(sheet: Sheet, columns: IncidentColumns, reference: Reference, fileName: string): Reading {
  const { heads, headerRow } = sheetTop(sheet);
  const at = (role: IncidentRole): number => heads.indexOf(columns[role] ?? "");
  const [offence, date, place] = [at("offence"), at("date"), at("place")];
  const body = sheet.rows.slice(headerRow + 1);
  const places = incidentPlaces(new Set(body.map((cells) => cells[place] ?? "")), reference);
  const offenceOf = incidentOffences(reference);
  const counts = new Map<string, Count>();
  const dropped: DropTally = tally();
  let counted = 0;
  for (const [index, cells] of body.entries()) {
    const line = sheet.lines[headerRow + 1 + index] ?? 0;
    const odd = emptyOrOdd(cells, heads.length);
    const region = places.get(cells[place] ?? "");
    const [indicator, period] = [offenceOf(cells[offence] ?? ""), monthOfDay(cells[date] ?? "")];
    if (odd || !indicator || !period || region?.kind !== "region") {
      dropped.add(odd ?? reasonOf(indicator, period, region), line);
      continue;
    }
    counted += 1;
    const key = `${indicator} ${region.code} ${period}`;
    const count = counts.get(key);
    if (count) count.count += 1;
    else counts.set(key, { indicator, region: region.code, period, line, count: 1 });
  }
  const builder = columnBuilder();
  for (const { count, ...key } of counts.values()) {
    builder.add({ ...key, measure: "count", value: count, status: "observed" });
  }
  const where = { file: fileName };
  const facts = { count: counted, left: body.length - counted };
  return {
    observations: builder.finish(),
    table: undefined,
    evidence: [],
    rowsRead: body.length,
    dropped,
    mergedRows: counted - counts.size,
    issues: [
      { code: "incidentCounts", severity: "doubt", where, facts },
      ...droppedIssues(dropped, { heads, offence, region: place, period: date }, fileName),
    ],
    regionNames: [],
    looseNames: new Map(),
  };
}

function reasonOf(
  indicator: IndicatorId | undefined,
  period: PeriodCode | undefined,
  region: RegionCell | undefined,
): DropReason {
  if (!indicator) return "unknownCode";
  if (!period) return "unreadablePeriod";
  return regionDrop(region);
}
