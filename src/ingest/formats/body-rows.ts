/** Rows below a header that hold no figures: separators only, footers, and rows of another width. */

import type { DropReason } from "../../domain/receipt.ts";
import { trimCell } from "../trim-cell.ts";

const FOOTER = /^(?:bron\b|©|copyright\b|\(c\)\s|source:|toelichting\b|verklaring van tekens\b)/i;

/** Why a row is no row of figures; `undefined` when it is one. More fields than heads are no harm as long as they are empty. */
export function emptyOrOdd(cells: readonly string[], heads: number): DropReason | undefined {
  if (cells.length === heads && trimCell(cells[0] ?? "") !== "" && trimCell(cells[heads - 1] ?? "") !== "") {
    return undefined;
  }
  const filled = cells.filter((cell) => trimCell(cell) !== "");
  if (filled.length === 0) return "separatorsOnly";
  if (filled.length === 1 && FOOTER.test(trimCell(filled[0] ?? ""))) return "footer";
  if (cells.length < heads) return "raggedRow";
  return cells.slice(heads).some((cell) => trimCell(cell) !== "") ? "raggedRow" : undefined;
}
