/** Every row that a finding of severity doubt is about: what is left out when a person loads a file without them. */

import { parseIndicatorId } from "../../domain/indicator.ts";
import type { Issue, IssueCode } from "../../domain/issue.ts";
import { CELL_STATUSES, type ObservationColumns } from "../../domain/observation.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Finding } from "./finding.ts";

const UNREADABLE: ReadonlySet<IssueCode> = new Set(["unreadableNumber", "negativeCount", "fractionalCount"]);

/**
 * Rows in ascending order. Findings of readers name their first lines only, so that their rows are found again by what they are
 * about: cells that could not be read, types that are new, units that nobody knows, municipalities that are no more, a last
 * line that may be cut. Doubts about the file as a whole (its characters, its heads) are about no row in particular.
 */
export function doubtfulRows(
  columns: ObservationColumns,
  found: { readonly issues: readonly Issue[]; readonly findings: readonly Finding[] },
  reference: Reference,
): Uint32Array {
  const doubts = found.issues.filter(({ severity }) => severity === "doubt");
  const tests = doubts.flatMap((issue) => testOf(issue, columns, reference) ?? []);
  const rows = new Set(found.findings.flatMap(({ issue, rows: about }) => (issue.severity === "doubt" ? about : [])));
  if (tests.length > 0) {
    for (let row = 0; row < columns.length; row++) if (tests.some((test) => test(row))) rows.add(row);
  }
  return Uint32Array.from(rows).sort();
}

/** Whether a row is one that the issue is about; `undefined` when it is about none. */
function testOf(
  issue: Issue,
  columns: ObservationColumns,
  reference: Reference,
): ((row: number) => boolean) | undefined {
  if (UNREADABLE.has(issue.code)) {
    const unreadable = CELL_STATUSES.indexOf("missing:unreadable");
    return (row) => columns.status[row] === unreadable;
  }
  if (issue.code === "unknownCode" && issue.facts["kept"] === "yes") {
    const isNew = columns.indicator.dictionary.map((text) => isNewType(text, reference));
    return (row) => isNew[columns.indicator.codes[row] ?? -1] ?? false;
  }
  if (issue.code === "regionRenamed") {
    const isGone = columns.region.dictionary.map((code) => reference.regions.todayOf(code) !== code);
    return (row) => isGone[columns.region.codes[row] ?? -1] ?? false;
  }
  if (issue.code === "unknownUnit") {
    const indicators = new Set(String(issue.facts["indicators"]).split(", "));
    const isOfUnit = columns.indicator.dictionary.map((text) => indicators.has(text));
    const value = columns.measure.dictionary.indexOf("value");
    return (row) => columns.measure.codes[row] === value && (isOfUnit[columns.indicator.codes[row] ?? -1] ?? false);
  }
  if (issue.code === "truncated") {
    const lines = new Set(issue.where.lines);
    return (row) => lines.has(columns.line[row] ?? -1);
  }
  return undefined;
}

/** A type that a known classification does not have yet. */
function isNewType(text: string, { offenceTypes }: Reference): boolean {
  const indicator = parseIndicatorId(text);
  if (!indicator || offenceTypes.get(indicator.id)) return false;
  return offenceTypes.all(indicator.classification).length > 0;
}
