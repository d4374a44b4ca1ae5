/** Regions of what users bring, in today's municipal layout. Police tables already have it in every year and stay as they are. */

import { columnBuilder } from "../domain/column-builder.ts";
import type { Issue } from "../domain/issue.ts";
import { type ObservedStatus, weakerStatus } from "../domain/measured.ts";
import { type Observation, observationAt } from "../domain/observation.ts";
import { parsePeriod } from "../domain/period.ts";
import type { FormatId } from "../domain/receipt.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Reference } from "../reference/reference.ts";
import type { Reading } from "./formats/export-format.ts";
import { LINES_SHOWN } from "./tally.ts";

/**
 * In files of the own template and of Swing, old municipalities become today's: when all municipalities of that year that went into
 * today's one are there with a count, their sum is its figure; otherwise they stay under their old codes, with a doubt,
 * for a part is not the whole. Any other reading is given back as it is.
 */
export function harmoniseRegions(reading: Reading, format: FormatId, reference: Reference, fileName: string): Reading {
  if (format !== "own-template" && format !== "swing") return reading;
  const targets = mergedInto(reading, reference);
  if (targets.size === 0) return reading;
  const rows = Array.from({ length: reading.observations.length }, (_, row) =>
    observationAt(reading.observations, row),
  );
  const groups = groupByTarget(rows, targets, reference);
  const builder = columnBuilder();
  const renamed: Observation[] = [];
  const left: Observation[] = [];
  let mergedRows = 0;
  const sums = new Map<Observation, Observation>();
  const summed = new Set<Observation>();
  for (const { today, members } of groups) {
    if (!members.some((row) => row.region !== today)) continue;
    const sum = wholeFigure(today, members, reference);
    const first = members[0];
    if (!sum || !first) {
      left.push(...members.filter((row) => row.region !== today));
      continue;
    }
    renamed.push(...members);
    mergedRows += members.length - 1;
    for (const row of members) summed.add(row);
    sums.set(first, sum);
  }
  for (const row of rows) {
    const sum = sums.get(row);
    if (sum) builder.add({ ...sum, indicator: `${sum.classification}:${sum.code}` });
    else if (!summed.has(row)) builder.add({ ...row, indicator: `${row.classification}:${row.code}` });
  }
  const issues = [...renamedIssue(renamed, "note", fileName), ...renamedIssue(left, "doubt", fileName)];
  const observations = builder.finish();
  return {
    ...reading,
    observations,
    mergedRows: reading.mergedRows + mergedRows,
    issues: [...reading.issues, ...issues],
  };
}

/** Today's municipalities into which an old one in the file went as a whole. */
function mergedInto(reading: Reading, reference: Reference): ReadonlySet<RegionCode> {
  const parted = new Set(reference.regions.mergers.filter((merger) => merger.share !== 1).map((merger) => merger.from));
  const old = reading.observations.region.dictionary.filter(
    (code) => !parted.has(code) && reference.regions.todayOf(code) !== code,
  );
  return new Set(old.map((code) => reference.regions.todayOf(code)));
}

interface TargetGroup {
  readonly today: RegionCode;
  readonly members: Observation[];
}

function groupByTarget(
  rows: readonly Observation[],
  targets: ReadonlySet<RegionCode>,
  reference: Reference,
): readonly TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  for (const row of rows) {
    const today = reference.regions.todayOf(row.region);
    if (!targets.has(today)) continue;
    const key = [today, row.classification, row.code, row.period, row.measure].join("|");
    const group = groups.get(key);
    if (group) group.members.push(row);
    else groups.set(key, { today, members: [row] });
  }
  return [...groups.values()];
}

/** The figure of today's municipality, when its predecessors of that year are all there, once, and known. */
function wholeFigure(
  today: RegionCode,
  members: readonly Observation[],
  reference: Reference,
): Observation | undefined {
  const first = members[0];
  const period = first && parsePeriod(first.period);
  if (!first || !period) return undefined;
  const expected = reference.regions
    .municipalitiesIn(period.year)
    .filter((region) => reference.regions.todayOf(region.code) === today);
  const present = new Set(members.map((row) => row.region));
  const isWhole = present.size === members.length && present.size === expected.length;
  if (!isWhole || expected.some((region) => !present.has(region.code))) return undefined;
  if (members.length > 1 && first.measure !== "count") return undefined;
  if (members.length === 1) return { ...first, region: today };
  let value = 0;
  let status: ObservedStatus = "observed";
  for (const row of members) {
    if (row.value === undefined || row.status.startsWith("missing:")) return undefined;
    value += row.value;
    status = weakerStatus(status, observed(row));
  }
  return { ...first, region: today, value, status };
}

function observed(row: Observation): ObservedStatus {
  return row.status === "provisional" || row.status === "revised_provisional" ? row.status : "observed";
}

/** A note for rows that were brought under today's code, a doubt for those that could not be. */
function renamedIssue(rows: readonly Observation[], severity: "note" | "doubt", fileName: string): readonly Issue[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, LINES_SHOWN).map((row) => row.line);
  const regions = [...new Set(rows.map((row) => row.region))].join(", ");
  const facts = { count: rows.length, regions, applied: severity === "note" ? "yes" : "no" };
  return [{ code: "regionRenamed", severity, where: { file: fileName, lines }, facts }];
}
