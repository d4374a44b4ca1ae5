/** Reads a table made with R or Python: its cells in the words that the long reader knows, and what those cells cannot tell. */

import type { Issue } from "../../../domain/issue.ts";
import type { Reference } from "../../../reference/reference.ts";
import { notationJudge } from "../../decide-notation.ts";
import type { Notation } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import type { Reading } from "../export-format.ts";
import { readLong } from "../long/read-long.ts";
import { SIMULATED } from "../pivot/read-pivot.ts";
import { repeatsTotal } from "../repeated-total.ts";
import { tidyArea, tidyFigure } from "./tidy-cells.ts";
import { areasNamed } from "./tidy-heads.ts";
import type { TidyLayout } from "./tidy-layout.ts";
import { type KeyedRow, tidyPeriods } from "./tidy-periods.ts";

/** Reads every row below the header: kept with its figure or missing cell, or counted with the reason why not. */
export function readTidy(sheet: Sheet, layout: TidyLayout, reference: Reference, fileName: string): Reading {
  const { headerRow, heads, offence, region, figure } = layout;
  const keyed = keyedRows(sheet, layout);
  const periods = tidyPeriods(layout.period, keyed, heads, fileName);
  const notation = notationOf(sheet, layout, [figure]);
  const period = "year" in layout.period ? layout.period.year : layout.period.period;
  const rows = sheet.rows.map((cells, row) => {
    if (row <= headerRow || emptyOrOdd(cells, heads.length)) return cells;
    return cells.map((cell, column) => {
      if (column === figure) return tidyFigure(cell, notation);
      if (column === region) return tidyArea(cell, layout.areaNames);
      return column === period ? periods.textOf(cells) : cell;
    });
  });
  const long = {
    headerRow,
    heads,
    style: "odata" as const,
    classification: layout.classification,
    offence,
    region,
    areas: areasNamed(layout.areaNames),
    period,
    topics: [{ column: figure, measure: "count" as const }],
    ignored: layout.ignored,
    repeated: layout.repeated,
  };
  const reading = readLong({ ...sheet, rows }, long, reference, fileName);
  const titles = sheet.rows.slice(0, headerRow).flat();
  return {
    ...reading,
    // Somebody chose these columns: which table they were chosen from shows nowhere.
    table: undefined,
    ...(titles.some((title) => SIMULATED.test(title)) ? { provenance: "simulated" as const } : {}),
    issues: [...periods.issues, ...totalIssues(layout, keyed, fileName), ...reading.issues],
  };
}

/** Rows of the body, with the texts of their offence and area as one key. */
function keyedRows(sheet: Sheet, { headerRow, heads, offence, region, figure }: TidyLayout): readonly KeyedRow[] {
  return sheet.rows.slice(headerRow + 1).flatMap((cells) =>
    emptyOrOdd(cells, heads.length)
      ? []
      : [
          {
            cells,
            key: `${trimCell(cells[offence] ?? "")}\n${trimCell(cells[region] ?? "")}`,
            figure: trimCell(cells[figure] ?? ""),
          },
        ],
  );
}

/** The notation of columns of figures, for finding noise; a conflict of notations is found and said by the reader below. */
export function notationOf(
  sheet: Sheet,
  { headerRow, heads }: Pick<TidyLayout, "headerRow" | "heads">,
  figures: readonly number[],
): Notation {
  const judge = notationJudge(sheet.delimiter);
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (!emptyOrOdd(cells, heads.length)) for (const column of figures) judge.see(cells[column] ?? "", row);
  }
  const decision = judge.decide();
  return "rows" in decision ? "dutch" : decision.notation;
}

/** The figure of a row that is the same for all offences of an area and period is their total, repeated. */
function totalIssues(layout: TidyLayout, keyed: readonly KeyedRow[], fileName: string): readonly Issue[] {
  const { period, offence, region, figure, heads } = layout;
  const periodColumns = "year" in period ? [period.year, period.month] : [period.period];
  const rows = keyed.map(({ cells }) => ({
    group: [region, ...periodColumns].map((column) => trimCell(cells[column] ?? "")).join("\n"),
    kind: trimCell(cells[offence] ?? ""),
    figure: trimCell(cells[figure] ?? ""),
  }));
  if (!repeatsTotal(rows)) return [];
  return [
    { code: "totalRepeated", severity: "blocks", where: { file: fileName, column: heads[figure] ?? "" }, facts: {} },
  ];
}
