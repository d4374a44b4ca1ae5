/** Offence types, breaks and the standing of periods, from the facts. */

import { compareOffenceCodes } from "../../src/domain/indicator.ts";
import { type CsvRow, readCsv } from "../../src/reference/read-csv.ts";
import { type Files, textOf } from "./files.ts";
import { toCsv } from "./write.ts";

/** Leaves that the police publish by year only: their monthly cells are missing, while the monthly total holds them. */
const WITHOUT_MONTHS: ReadonlySet<string> = new Set(["1.4.1", "3.2.1", "3.2.2", "3.7.3"]);

/** The reconstruction of the review has a classification of its own, so that it never mixes with police figures. */
const STRATEGY_REVIEW = [
  { code: "burglary_reports", title: "Aangiften woninginbraak (rekenvoorbeeld)" },
  { code: "youth_nuisance", title: "Meldingen jeugdoverlast (rekenvoorbeeld)" },
  { code: "confused_behaviour", title: "Meldingen verward gedrag (rekenvoorbeeld)" },
];

const COLUMNS = [
  "classification",
  "code",
  "title",
  "level",
  "parent",
  "is_total",
  "is_leaf",
  "has_months",
  "tables",
  "incident_codes",
  "status",
];

/** `offence-types.csv`: the two classifications of the police, that of CBS, and that of the reconstruction. */
export function makeOffenceTypes(facts: Files): string {
  const rows = readCsv("crime_types.csv", textOf(facts, "crime_types.csv"));
  const parents = new Set(rows.map((row) => `${row.text("classification")}:${row.optional("parent_code") ?? ""}`));
  const classifications = [...new Set(rows.map((row) => row.text("classification")))];
  const sorted = classifications.flatMap((name) =>
    rows
      .filter((row) => row.text("classification") === name)
      .sort((a, b) => Number(b.flag("is_total")) - Number(a.flag("is_total")) || compareOffenceCodes(code(a), code(b))),
  );
  return toCsv(COLUMNS, [
    ...sorted.map((row) => {
      const isLeaf = row.flag("title_published") && !parents.has(`${row.text("classification")}:${code(row)}`);
      return {
        classification: row.text("classification"),
        code: code(row),
        title: row.optional("title_nl"),
        level: row.number("level"),
        parent: row.optional("parent_code"),
        is_total: row.flag("is_total"),
        is_leaf: isLeaf && !row.flag("is_total"),
        has_months: hasMonths(row),
        tables: row.optional("tables"),
        incident_codes: row.optional("bvh_incident_codes")?.split(/\s+/).join("|"),
        status: row.text("status"),
      };
    }),
    ...STRATEGY_REVIEW.map((type) => ({
      classification: "strategy_review",
      ...type,
      level: 1,
      is_total: false,
      is_leaf: true,
      has_months: true,
      status: "own",
    })),
  ]);
}

const code = (row: CsvRow): string => row.text("code");

/** Groups are not published at all, and 83648NED of CBS is a table of years. */
function hasMonths(row: CsvRow): boolean {
  const isPublishedByPolice = row.flag("title_published") && row.text("classification").startsWith("police_");
  return isPublishedByPolice && !(row.text("classification") === "police_crime" && WITHOUT_MONTHS.has(code(row)));
}

/** `breaks.csv`. */
export function makeBreaks(facts: Files): string {
  const columns = ["from", "to", "classification", "codes", "kind", "text", "source"];
  return toCsv(
    columns,
    readCsv("breaks.csv", textOf(facts, "breaks.csv")).map((row) => ({
      ...Object.fromEntries(
        columns.filter((column) => column !== "text").map((column) => [column, row.optional(column)]),
      ),
      text: row.text("text_nl"),
    })),
  );
}

/** `period-status.csv`. */
export function makePeriodStatus(facts: Files): string {
  const columns = ["source", "from", "status"];
  return toCsv(
    columns,
    readCsv("period_status.csv", textOf(facts, "period_status.csv")).map((row) =>
      Object.fromEntries(columns.map((column) => [column, row.text(column)])),
    ),
  );
}
