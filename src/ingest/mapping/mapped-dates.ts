/** ISO dates in the period column of a mapped table: months by the rule of tables made with R or Python, else what a person says. */

import type { MappingQuestion, SheetDateMeaning, TableMapping } from "../../domain/table-mapping.ts";
import { type DateMeaning, isIsoDate, meaningOfDates, mixesYears } from "../formats/tidy/tidy-dates.ts";
import { trimCell } from "../trim-cell.ts";
import type { FigurePlan, RolePlaces } from "./figure-plan.ts";

type Because = Extract<DateMeaning, { readonly kind: "unsure" }>["because"] | "januaries" | "otherTexts";

/** What the dates of the column are; `open` when it neither shows nor was said. */
export type MappedDates =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly as: SheetDateMeaning; readonly open?: OpenDates }
  | { readonly kind: "open"; readonly open: OpenDates };

export interface OpenDates {
  readonly column: number;
  readonly example: string;
  readonly because: Because;
  /** What a person may say of them; empty when the column has to be written otherwise. */
  readonly choices: readonly SheetDateMeaning[];
}

interface DatePlan {
  readonly mapping: Pick<TableMapping, "sheetDates">;
  readonly figures: readonly FigurePlan[];
  readonly at: RolePlaces;
}

/** The meaning of the dates in the period column, told by all rows together; texts beside them make it unsure. */
export function mappedDates(rows: Iterable<readonly string[]>, { mapping, figures, at }: DatePlan): MappedDates {
  if (at.period < 0 || at.month >= 0 || figures.every(({ period }) => period !== undefined)) return { kind: "none" };
  const dated: (readonly string[])[] = [];
  let hasOthers = false;
  for (const cells of rows) {
    const text = trimCell(cells[at.period] ?? "");
    if (isIsoDate(text)) dated.push(cells);
    else if (text !== "") hasOthers = true;
  }
  const dates = dated.map((cells) => trimCell(cells[at.period] ?? ""));
  const [first] = dates;
  if (first === undefined) return { kind: "none" };
  const meaning = meaningOfDates(dates);
  const isMixed = meaning.kind === "months" && mixesYears(keyedDates(dated, figures, at));
  if (hasOthers || isMixed) {
    const because = hasOthers ? "otherTexts" : "mixed";
    return { kind: "open", open: { column: at.period, example: first, because, choices: [] } };
  }
  if (meaning.kind === "months") return { kind: "read", as: "months" };
  const open = { column: at.period, ...unsureDates(dates, meaning, first) };
  const as = open.choices.find((choice) => choice === mapping.sheetDates);
  return as === undefined ? { kind: "open", open } : { kind: "read", as, open };
}

/** The question about dates that stay unsure; none when there is nothing to ask. */
export function dateQuestions(dates: MappedDates, heads: readonly string[]): readonly MappingQuestion[] {
  if (dates.kind !== "open") return [];
  const { column, example, because, choices } = dates.open;
  return [{ kind: "dates", column, head: heads[column] ?? "", example, because, choices }];
}

/** First days can begin a month, and 1 January a year too; other days are days. */
function unsureDates(dates: readonly string[], meaning: DateMeaning, first: string): Omit<OpenDates, "column"> {
  if (meaning.kind !== "unsure") return { example: first, because: "januaries", choices: ["months", "years", "days"] };
  const { because, example } = meaning;
  if (because === "notFirstDays") return { example, because, choices: [] };
  const isJanuary = dates.every((date) => date.slice(5, 10) === "01-01");
  return { example, because, choices: isJanuary ? ["months", "years", "days"] : ["months", "days"] };
}

/** Every figure of the rows with its date, and all else that says what it is about as its key. */
function* keyedDates(rows: readonly (readonly string[])[], figures: readonly FigurePlan[], at: RolePlaces) {
  const keys = [at.region, at.indicator, at.measure].filter((column) => column >= 0);
  for (const { column } of figures) {
    for (const cells of rows) {
      const key = [String(column), ...keys.map((each) => trimCell(cells[each] ?? ""))].join("\n");
      yield { key, date: cells[at.period] ?? "", figure: trimCell(cells[column] ?? "") };
    }
  }
}
