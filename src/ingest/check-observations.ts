/** What is wrong or worth knowing in the figures of one file, and which cells are left out for it. */

import type { Issue } from "../domain/issue.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import type { Reference } from "../reference/reference.ts";
import { type MissingCount, missingByReason, missingCells, roundedToFive } from "./checks/cells.ts";
import { doubtfulRows } from "./checks/doubtful-rows.ts";
import { type Finding, findingAbout } from "./checks/finding.ts";
import { lookAlikes } from "./checks/look-alikes.ts";
import { periodGaps, provisionalPeriods } from "./checks/period-gaps.ts";
import { periodTotals } from "./checks/period-totals.ts";
import { regionTotals } from "./checks/region-totals.ts";
import { type RepeatReason, type Repeats, repeatedCells } from "./checks/repeated-cells.ts";
import { totalsAgainstParts } from "./checks/totals.ts";
import type { Reading } from "./formats/export-format.ts";
import { lineSet } from "./line-set.ts";
import { selectRows } from "./select-rows.ts";
import { type DropTally, type Tally, tally } from "./tally.ts";

export interface Checked {
  readonly observations: ObservationColumns;
  /** Rows of which a repeated cell left nothing, by reason; they come on top of the reader's own. */
  readonly dropped: DropTally;
  readonly issues: readonly Issue[];
  /** Missing cells by reason. */
  readonly missing: readonly MissingCount[];
  /** Rows of the observations that a doubt is about, ascending. */
  readonly doubtful: Uint32Array;
}

/** Leaves out repeated and conflicting cells, and reports gaps, totals that do not add up and missing cells. */
export function checkObservations(reading: Reading, reference: Reference, fileName: string): Checked {
  const repeats = repeatedCells(reading.observations, reading.looseNames);
  const observations =
    repeats.size === 0 ? reading.observations : selectRows(reading.observations, (row) => !repeats.has(row));
  const findings = [
    ...municipalityByName(observations, reading, fileName),
    ...lookAlikes(observations, { regionNames: reading.regionNames, reference }, fileName),
    ...totalsAgainstParts(observations, reference, fileName),
    ...regionTotals(observations, reference, fileName),
    ...periodTotals(observations, reference, fileName),
  ];
  const missing = missingByReason(observations);
  return {
    observations,
    missing,
    dropped: droppedRows(reading.observations, repeats, observations),
    doubtful: doubtfulRows(observations, { issues: reading.issues, findings }, reference),
    issues: [
      ...repeatIssues(reading.observations, repeats, fileName),
      ...findings.map(({ issue }) => issue),
      ...periodGaps(observations, fileName),
      ...missingCells(missing, fileName),
      ...roundedToFive(observations, fileName),
      ...provisionalPeriods(observations, fileName),
    ],
  };
}

/** A row with several topics is dropped only when none of its cells is left. */
function droppedRows(before: ObservationColumns, repeats: Repeats, after: ObservationColumns): DropTally {
  const dropped: DropTally = tally();
  if (repeats.size === 0) return dropped;
  const kept = lineSet(after.line);
  const counted = new Set<number>();
  for (const [row, reason] of repeats) {
    const line = before.line[row] ?? 0;
    if (kept.has(line) || counted.has(line)) continue;
    counted.add(line);
    dropped.add(reason, line);
  }
  return dropped;
}

const REPEAT_ISSUES = {
  exactDuplicate: { code: "duplicateCells", severity: "note" },
  conflict: { code: "conflictingCells", severity: "doubt" },
  regionAmbiguous: { code: "regionAmbiguous", severity: "doubt" },
} as const satisfies Record<RepeatReason, Pick<Issue, "code" | "severity">>;

function repeatIssues(columns: ObservationColumns, repeats: Repeats, fileName: string): readonly Issue[] {
  const found: Tally<RepeatReason> = tally();
  for (const [row, reason] of [...repeats].sort(([a], [b]) => a - b)) found.add(reason, columns.line[row] ?? 0);
  return found.entries().map(([reason, { count, lines }]) => ({
    ...REPEAT_ISSUES[reason],
    where: { file: fileName, lines },
    facts: { count },
  }));
}

/** A municipality known by its name alone in a table of neighbourhoods: taken for the municipality, with a doubt. */
function municipalityByName(columns: ObservationColumns, reading: Reading, fileName: string): readonly Finding[] {
  const positions = new Set<number>();
  for (const [position, code] of columns.region.dictionary.entries()) {
    if (reading.looseNames.get(code) === "municipality") positions.add(position);
  }
  if (positions.size === 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < columns.length; row++) if (positions.has(columns.region.codes[row] ?? -1)) rows.push(row);
  const facts = { level: "municipalityOrNeighbourhood", count: rows.length, names: positions.size };
  return [findingAbout(rows, columns, { code: "regionWithoutCode", severity: "doubt", facts, fileName })];
}
