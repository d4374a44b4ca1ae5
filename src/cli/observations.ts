/** `observations [FILE…]`: the tidy table as CSV. Without files, the publications that come with the app. */

import { parseIndicatorId } from "../domain/indicator.ts";
import type { IssueCode } from "../domain/issue.ts";
import { type Observation, observationAt } from "../domain/observation.ts";
import { parsePeriod, periodCode, printPeriod } from "../domain/period.ts";
import { Refusal } from "../domain/refusal.ts";
import { readRegionText } from "../engine/read-region.ts";
import { unknownIndicator, unreadablePeriod } from "../text/data/asked-nl.ts";
import { issueSentence } from "../text/data/issue-sentences.ts";
import { readArguments } from "./arguments.ts";
import { csvCell } from "./csv-cell.ts";
import { readOffered, readPublications, readReferenceFiles } from "./files.ts";
import { readIncidentColumns } from "./incident-columns.ts";
import { readSaid } from "./mapping-file.ts";
import { readFileAsked } from "./read-file.ts";

const HEAD = "classification,code,region,period,measure,value,status,source,provenance";

/** Columns that were not read are said beside the table, for nothing in it shows them. */
const ABOUT_COLUMNS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "unmappedColumns",
  "columnAnswer",
  "columnsWithoutPeriod",
  "incidentCounts",
]);

type Keep = (row: Observation) => boolean;

export async function observationsCommand(args: readonly string[]): Promise<void> {
  const { files, option, options } = readArguments(args, [
    "classification",
    "indicator",
    "region",
    "period",
    "column",
    "incidents",
    "mapping",
    "name",
  ]);
  const asked = {
    answers: await readSaid(options, option("mapping")),
    incidents: readIncidentColumns(options("incidents")),
  };
  const reference = await readReferenceFiles();
  const keep = filtersOf(option, (text) => readRegionText(reference, text));
  const sources =
    files.length > 0
      ? (await Promise.all(files.map(readOffered))).flat().map((file) => ({ ...file, provenance: "real" as const }))
      : await readPublications();
  const refused: string[] = [];
  process.stdout.write(`${HEAD}\n`);
  for (const source of sources) {
    const read = await readFileAsked(reference, source, asked);
    if (!read) continue;
    const { observations, issues, receipt } = read;
    const about = { ...source, provenance: receipt.provenance ?? source.provenance };
    if (!observations) {
      for (const issue of issues) if (issue.severity === "blocks") refused.push(issueSentence(issue));
      continue;
    }
    for (const issue of issues) if (ABOUT_COLUMNS.has(issue.code)) process.stderr.write(`${issueSentence(issue)}\n`);
    let lines = "";
    for (let row = 0; row < observations.length; row++) {
      const observation = observationAt(observations, row);
      if (keep.every((kept) => kept(observation))) lines += `${csvLine(observation, about)}\n`;
    }
    process.stdout.write(lines);
  }
  if (refused.length > 0) throw new Refusal(refused.join("\n"));
}

function filtersOf(option: (name: string) => string | undefined, regionOf: (text: string) => string): readonly Keep[] {
  const [classification, indicator, region, period] = ["classification", "indicator", "region", "period"].map(option);
  const id = indicator === undefined ? undefined : parseIndicatorId(indicator);
  if (indicator !== undefined && !id) throw new Refusal(unknownIndicator(indicator));
  const asked = period === undefined ? undefined : parsePeriod(period);
  if (period !== undefined && !asked) throw new Refusal(unreadablePeriod(period));
  const code = region === undefined ? undefined : regionOf(region);
  return [
    ...(classification === undefined ? [] : [(row: Observation) => row.classification === classification]),
    ...(id ? [(row: Observation) => row.classification === id.classification && row.code === id.code] : []),
    ...(code === undefined ? [] : [(row: Observation) => row.region === code]),
    ...(asked ? [(row: Observation) => row.period === periodCode(asked)] : []),
  ];
}

function csvLine(row: Observation, source: { readonly fileName: string; readonly provenance: string }): string {
  const period = parsePeriod(row.period);
  const cells = [
    row.classification,
    row.code,
    row.region,
    period ? printPeriod(period) : row.period,
    row.measure,
    row.value === undefined ? "" : String(row.value),
    row.status,
    source.fileName,
    source.provenance,
  ];
  return cells.map(csvCell).join(",");
}
