/** Reads `Observations` of OData 4: the keys once, then every row, then what is to be said of it. */

import type { Issue } from "../../../domain/issue.ts";
import type { Reference } from "../../../reference/reference.ts";
import { notationJudge } from "../../decide-notation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { formerIssues } from "../cells/former-issues.ts";
import { offenceReader } from "../cells/offence-cell.ts";
import { readPeriods } from "../cells/period-cells.ts";
import { readRegions } from "../cells/region-cell.ts";
import { sheetDateIssues } from "../cells/sheet-dates.ts";
import type { Reading } from "../export-format.ts";
import { type Attributed, fillObservations, type ObservationKeys } from "../fill-observations.ts";
import { conflictIssue, droppedIssues, headList, notationIssue, topicIssues } from "./long-issues.ts";
import type { ObservationsLayout } from "./observations-layout.ts";
import { nameIssues, namesOf } from "./read-long.ts";

/** The figures of the known measures of a table; rows of other measures are counted. */
export function readObservations(
  sheet: Sheet,
  layout: ObservationsLayout,
  reference: Reference,
  fileName: string,
): Reading {
  const { heads, headerRow } = layout;
  const keys = readKeys(sheet, layout, reference);
  const decision = decideNotation(sheet, layout);
  const filled = fillObservations(sheet, layout, keys, "rows" in decision ? "dutch" : decision.notation);
  const { names, looseNames, askedRegions } = namesOf(keys.regions);
  const columns = { heads, offence: layout.offence, region: layout.region, period: layout.period };
  const lines = "rows" in decision ? decision.rows.map((row) => sheet.lines[row] ?? 0) : [];
  const offenceColumn = { file: fileName, column: heads[layout.offence] ?? "" };
  return {
    observations: filled.builder.finish(),
    table: "83648NED",
    evidence: [],
    rowsRead: sheet.rows.length - headerRow - 1,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...("rows" in decision ? [conflictIssue(decision, lines, fileName)] : notationIssue(decision, fileName)),
      ...sheetDateIssues(keys.periods, fileName, heads[layout.period]),
      ...droppedIssues(filled.dropped, columns, fileName),
      ...formerIssues([...keys.offences.values()], filled.dropped.get("formerCode"), offenceColumn),
      ...ignoredIssue([...filled.ignored], fileName),
      ...attributeIssues(filled.attributes, heads[layout.attribute] ?? "", fileName),
      ...topicIssues([filled.problems], { heads, topics: [{ column: layout.value, measure: "count" }] }, fileName),
      ...nameIssues({ ...filled, names }, columns, fileName),
    ],
    regionNames: names,
    looseNames,
    askedRegions,
  };
}

function readKeys(sheet: Sheet, layout: ObservationsLayout, reference: Reference): ObservationKeys {
  const offenceOf = offenceReader("cbs_crime", reference.offenceTypes);
  return {
    offences: new Map([...texts(sheet, layout, layout.offence)].map((text) => [text, offenceOf(text)])),
    regions: readRegions(texts(sheet, layout, layout.region), "regions", reference.regions),
    periods: readPeriods(texts(sheet, layout, layout.period), undefined),
  };
}

function texts(sheet: Sheet, { headerRow, heads }: ObservationsLayout, column: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells && cells.length >= heads.length) found.add(cells[column] ?? "");
  }
  return found;
}

function decideNotation(sheet: Sheet, { headerRow, value }: ObservationsLayout) {
  const judge = notationJudge(sheet.delimiter);
  for (let row = headerRow + 1; row < sheet.rows.length; row++) judge.see(sheet.rows[row]?.[value] ?? "", row);
  return judge.decide();
}

function ignoredIssue(measures: readonly string[], fileName: string): readonly Issue[] {
  if (measures.length === 0) return [];
  const facts = { heads: headList(measures), count: measures.length };
  return [{ code: "ignoredTopics", severity: "note", where: { file: fileName }, facts }];
}

/** A doubt when a figure stood beside an attribute that takes it away, else a note. */
function attributeIssues(
  attributes: ReadonlyMap<string, Attributed>,
  column: string,
  fileName: string,
): readonly Issue[] {
  return [...attributes].map(([attribute, { count, figures, lines }]) => ({
    code: "valueAttribute",
    severity: figures > 0 ? "doubt" : "note",
    where: { file: fileName, column, lines },
    facts: { attribute: attribute.slice(0, 60), count, figures },
  }));
}
