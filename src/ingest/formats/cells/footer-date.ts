/** The footer that the old StatLine prints: "© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 25-9-2017". */

import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";

const FOOTER = /^(?:©|\(c\))\s*(?:Centraal Bureau voor de Statistiek|CBS)\b/i;
const DATE = /(?:^|\s)(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** The last line of the sheet, when it is that footer. */
export function footerOf(sheet: Sheet): string | undefined {
  const last = sheet.rows.findLast((row) => row.some((cell) => trimCell(cell) !== ""));
  const filled = last?.map(trimCell).filter((cell) => cell !== "") ?? [];
  const [footer = ""] = filled;
  return filled.length === 1 && FOOTER.test(footer) ? footer : undefined;
}

/** The date in the footer, `YYYY-MM-DD`: that of the edition. `undefined` without a footer, a date or a day that exists. */
export function footerDate(sheet: Sheet): string | undefined {
  const [, day = "", month = "", year = ""] = DATE.exec(footerOf(sheet) ?? "") ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== "" && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}
