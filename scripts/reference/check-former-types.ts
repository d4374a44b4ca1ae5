/** Facts about the codes and titles of earlier lists. */

import type { CsvRow } from "../../src/reference/read-csv.ts";
import { type Check, type Problem, repeated } from "./check.ts";
import { referenceRows } from "./tables.ts";

const NAME = "old-offence-types.csv";
const CERTAIN: ReadonlySet<string> = new Set(["total", "same_title", "spelling"]);

const formerTypesAreCertain: Check = {
  name: "former-types-are-certain",
  sentence:
    "A code of an earlier list has a code of today only for a reason that makes it certain; with the same title, letters, digits and brackets are the same.",
  run: (data) => {
    const titles = new Map(referenceRows(data, "offence-types.csv").map((row) => [row.text("code"), row]));
    const rows = referenceRows(data, NAME);
    const uncertain = rows.filter((row) => (row.optional("code") !== undefined) !== CERTAIN.has(row.text("reason")));
    const others = rows.filter((row) => {
      const today = titles.get(row.optional("code") ?? "")?.optional("title") ?? "";
      return row.text("reason") === "same_title" && plain(row.optional("old_title") ?? "") !== plain(today);
    });
    const misplaced = rows.filter((row) => !standsAtItsNumber(row));
    const codes = rows.flatMap((row) => row.optional("code") ?? []);
    return [
      ...uncertain.map((row) => problem(row, `${row.text("reason")} does not go with its code of today.`)),
      ...others.map((row) => problem(row, `the title of ${row.text("code")} is another one.`)),
      ...misplaced.map((row) => problem(row, `the number in the title is not that of ${row.text("old_code")}.`)),
      ...repeated(codes).map((code) => ({ file: `reference/${NAME}`, problem: `${code} stands there twice.` })),
    ];
  },
};

export const FORMER_TYPE_CHECKS: readonly Check[] = [formerTypesAreCertain];

/** Letters, digits and brackets: brackets tell "(Vuur)wapen" from "Vuurwapen". */
function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{Nd}()]/gu, "");
}

/** `2.1.1 …` belongs to 2010100; a title without a number belongs to no place. */
function standsAtItsNumber(row: CsvRow): boolean {
  const number = /^(\d(?:\.\d)*)\s/.exec(row.optional("old_title") ?? "")?.[1];
  if (number === undefined) return true;
  const [group = "", ...below] = number.split(".");
  return (
    row.text("old_code") ===
    group +
      below
        .map((part) => part.padStart(2, "0"))
        .join("")
        .padEnd(6, "0")
  );
}

function problem(row: CsvRow, text: string): Problem {
  return { file: `reference/${NAME}`, place: row.line, problem: text };
}
