/** The periods of a mapped table: every different text, with what it means. */

import type { TableMapping } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { yearAndMonth } from "../formats/cells/mapped-words.ts";
import { type PeriodKey, readPeriods } from "../formats/cells/period-cells.ts";
import { monthOfSheetDate } from "../formats/cells/sheet-dates.ts";
import { isIsoDate, periodOfDate } from "../formats/tidy/tidy-dates.ts";
import type { FigurePlan, RolePlaces } from "./figure-plan.ts";
import type { MappedDates } from "./mapped-dates.ts";

interface PeriodPlan {
  readonly mapping: TableMapping;
  readonly figures: readonly FigurePlan[];
  readonly at: RolePlaces;
  readonly dates: MappedDates;
}

/** Periods by their text in the table: figures of the police have the status that the police give those periods. */
export interface MappedPeriods {
  readonly ofPolice: ReadonlyMap<string, PeriodKey>;
  readonly ofOthers: ReadonlyMap<string, PeriodKey>;
}

/** The periods of these rows; a table that no format recognises prints no status, so the publisher's rule gives it. */
export function mappedPeriods(
  rows: readonly (readonly string[])[],
  plan: PeriodPlan,
  reference: Reference,
): MappedPeriods {
  const texts = periodTexts(rows, plan);
  return {
    ofPolice: periodKeys(texts, plan, reference.policeProvisionalFrom),
    ofOthers: periodKeys(texts, plan, undefined),
  };
}

/** Every different period of these rows and of the answers, as printed. */
export function periodTexts(
  rows: Iterable<readonly string[]>,
  plan: Pick<PeriodPlan, "figures" | "at">,
): ReadonlySet<string> {
  const texts = new Set(plan.figures.flatMap(({ period }) => period ?? []));
  if (plan.at.period >= 0) for (const cells of rows) texts.add(periodText(cells, plan));
  return texts;
}

/** The meaning of each text; what a spreadsheet wrote as `jan-18` is what a person says it is, and so is a date that is unsure. */
function periodKeys(
  texts: ReadonlySet<string>,
  { mapping, dates }: PeriodPlan,
  provisionalFrom: Reference["policeProvisionalFrom"] | undefined,
): ReadonlyMap<string, PeriodKey> {
  const { sheetDates } = mapping;
  const labels = new Map(
    [...texts].map((text) => [
      text,
      periodOfText(text, dates) ?? (sheetDates === "months" ? monthOfSheetDate(text) : undefined),
    ]),
  );
  const read = readPeriods(new Set([...labels].map(([text, label]) => label ?? text)), provisionalFrom);
  return new Map(
    [...labels].map(([text, label]): [string, PeriodKey] => {
      const key = read.get(label ?? text) ?? { kind: "unreadable" };
      if (dates.kind === "open" && isIsoDate(text)) return [text, { kind: "sheetDate" }];
      return [text, sheetDates === "days" && key.kind === "sheetDate" ? { kind: "unsupported" } : key];
    }),
  );
}

function periodOfText(text: string, dates: MappedDates): string | undefined {
  return dates.kind === "read" && dates.as !== "days" ? periodOfDate(text, dates.as) : undefined;
}

/** The period of a row as printed; a year and a month that stand in two columns are joined. */
export function periodText(cells: readonly string[], { at }: Pick<PeriodPlan, "at">): string {
  const period = cells[at.period] ?? "";
  return at.month < 0 ? period : yearAndMonth(period, cells[at.month] ?? "");
}
