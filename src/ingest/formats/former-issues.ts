/** What is said of a table whose kinds are those of an earlier list: how many are certain, and which are left out. */

import type { Issue, Place } from "../../domain/issue.ts";
import type { Count } from "../tally.ts";
import type { OffenceCell } from "./offence-cell.ts";

/** Kinds that are named; the rest is a number. */
const NAMED = 8;

/**
 * One finding, when any kind is named as an earlier list had it: a note when all of them are certain, else a doubt with the
 * kinds and the rows that are left out.
 */
export function formerIssues(
  offences: readonly OffenceCell[],
  dropped: Count | undefined,
  where: Pick<Place, "file" | "column">,
): readonly Issue[] {
  const certain = new Set(offences.flatMap((cell) => (cell.kind === "known" && cell.former ? [cell.former] : [])));
  const left = [...new Set(offences.flatMap((cell) => (cell.kind === "former" ? [cell.text] : [])))];
  if (certain.size + left.length === 0) return [];
  const kinds = left.slice(0, NAMED).map((kind) => kind.slice(0, 60));
  const facts = { certain: certain.size, left: left.length, count: dropped?.count ?? 0, kinds: kinds.join("; ") };
  const severity = left.length === 0 ? "note" : "doubt";
  return [{ code: "formerCodes", severity, where: dropped ? { ...where, lines: dropped.lines } : where, facts }];
}
