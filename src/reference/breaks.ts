/** Breaks in registration, exceptional periods, and the month from which figures are provisional. */

import { classification, type IndicatorId, indicatorId, offenceCode } from "../domain/indicator.ts";
import { type Month, parsePeriod } from "../domain/period.ts";
import type { CsvRow } from "./read-csv.ts";
import type { SeriesBreak } from "./reference.ts";

/** The breaks of `breaks.csv`; an indicator that is not in `known` is a fault. */
export function readBreaks(rows: readonly CsvRow[], known: ReadonlyMap<IndicatorId, unknown>): readonly SeriesBreak[] {
  return rows.map((row) => {
    const kind = row.text("kind");
    if (kind !== "registration" && kind !== "exceptional") throw row.fault(`an unknown kind of break: ${kind}`);
    return {
      from: monthIn(row, row.text("from")),
      to: row.optional("to") === undefined ? undefined : monthIn(row, row.text("to")),
      indicators: row.list("codes").map((code) => indicatorIn(row, code, known)),
      kind,
      text: row.text("text"),
    };
  });
}

/** First month from which the police tables are provisional; `undefined` when the file does not say. */
export function readProvisionalFrom(rows: readonly CsvRow[]): Month | undefined {
  const row = rows.find((each) => each.text("source") === "police tables" && each.text("status") === "provisional");
  return row && monthIn(row, row.text("from"));
}

function indicatorIn(row: CsvRow, codeText: string, known: ReadonlyMap<IndicatorId, unknown>): IndicatorId {
  const inClassification = classification(row.text("classification"));
  const code = offenceCode(codeText);
  const id = inClassification && code && indicatorId(inClassification, code);
  if (!id || !known.has(id)) throw row.fault(`there is no indicator ${row.text("classification")}:${codeText}`);
  return id;
}

function monthIn(row: CsvRow, text: string): Month {
  const period = parsePeriod(text);
  if (period?.kind !== "month") throw row.fault(`this is not a month: ${text}`);
  return period;
}
