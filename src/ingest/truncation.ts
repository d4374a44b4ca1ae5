/**
 * Whether a file arrived whole. A figure that is cut off ("12" of "1234") looks like a figure, so a file that ends in the
 * middle of a row is refused. Where only the very last figure could be cut, and nothing tells, it is loaded with a doubt.
 */

import type { Issue } from "../domain/issue.ts";
import type { Decoded } from "./decode.ts";
import { emptyOrOdd } from "./formats/body-rows.ts";
import type { Header } from "./formats/export-format.ts";
import type { Sheet } from "./read-sheet.ts";
import { trimCell } from "./trim-cell.ts";

/** Findings about the end of the file: empty, one that blocks, or a doubt about the last figure. */
export function truncation(sheet: Sheet, decoded: Decoded, header: Header, fileName: string): readonly Issue[] {
  const lastLine = sheet.lines[sheet.rows.length - 1] ?? 1;
  const at = (line: number) => ({ file: fileName, lines: [line] });
  if (sheet.quoteProblem?.kind === "misplaced") {
    return [{ code: "brokenQuotes", severity: "blocks", where: at(sheet.quoteProblem.line), facts: {} }];
  }
  if (sheet.quoteProblem || decoded.endsInsideCharacter) {
    return [{ code: "truncated", severity: "blocks", where: at(sheet.quoteProblem?.line ?? lastLine), facts: {} }];
  }
  if (sheet.endsWithNewline || sheet.rows.length <= header.row + 1) return [];
  const last = sheet.rows.at(-1) ?? [];
  switch (lastRowState(sheet, last, header)) {
    case "whole":
      return [];
    case "cut":
      return [{ code: "truncated", severity: "blocks", where: at(lastLine), facts: {} }];
    case "unsure":
      return [{ code: "truncated", severity: "doubt", where: at(lastLine), facts: {} }];
  }
}

/** The state of a last row without a line end behind it. */
function lastRowState(sheet: Sheet, last: readonly string[], header: Header): "whole" | "cut" | "unsure" {
  const odd = emptyOrOdd(last, header.width);
  if (odd === "footer" || odd === "separatorsOnly") return "whole";
  if (last.length < header.width) return "cut";
  if (sheet.endsWithQuote || last.length > header.width) return "whole";
  const field = trimCell(last.at(-1) ?? "");
  if (sheet.quoted && field === "" && otherRowsEndQuoted(sheet, header)) return "cut";
  return header.figures.includes(last.length - 1) ? "unsure" : "whole";
}

/**
 * Whether the last field of the other rows is never empty: then an empty one, just before the end, is no empty cell. With no
 * other row to compare with, it is taken for cut: an empty cell of a quoted file has its quotes.
 */
function otherRowsEndQuoted(sheet: Sheet, header: Header): boolean {
  const others = sheet.rows.slice(header.row + 1, -1);
  return others.every((row) => trimCell(row[header.width - 1] ?? "") !== "");
}
