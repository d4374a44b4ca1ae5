/** What is said of kinds that are those of an earlier list, or whose titles are not today's: which count, and which are left out. */

import type { Issue, Place } from "../../../domain/issue.ts";
import type { Count } from "../../tally.ts";
import type { OffenceCell } from "./offence-cell.ts";

/** Kinds that are named; the rest is a number. */
const NAMED = 8;

/**
 * A finding when any kind is named as an earlier list had it: a note when all of them are certain, else a doubt with the kinds
 * and the rows that are left out. Another one when words behind a code are not its title.
 */
export function formerIssues(
  offences: readonly OffenceCell[],
  dropped: Count | undefined,
  where: Pick<Place, "file" | "column">,
): readonly Issue[] {
  const certain = new Set(offences.flatMap((cell) => (cell.kind === "known" && cell.former ? [cell.former] : [])));
  const left = [...new Set(offences.flatMap((cell) => (cell.kind === "former" ? [cell.text] : [])))];
  const retitled = retitledIssue(offences, where);
  if (certain.size + left.length === 0) return retitled;
  const kinds = left.slice(0, NAMED).map((kind) => kind.slice(0, 60));
  const facts = { certain: certain.size, left: left.length, count: dropped?.count ?? 0, kinds: kinds.join("; ") };
  const severity = left.length === 0 ? "note" : "doubt";
  return [
    { code: "formerCodes", severity, where: dropped ? { ...where, lines: dropped.lines } : where, facts },
    ...retitled,
  ];
}

/** A doubt about codes that carry other words than their official title: the code counts, and may be wrong. */
function retitledIssue(offences: readonly OffenceCell[], where: Pick<Place, "file" | "column">): readonly Issue[] {
  const cells = new Set(offences.flatMap((cell) => (cell.kind === "known" && cell.retitled ? [cell.retitled] : [])));
  if (cells.size === 0) return [];
  const kinds = [...cells].slice(0, NAMED).map((kind) => kind.slice(0, 60));
  return [{ code: "otherTitle", severity: "doubt", where, facts: { count: cells.size, kinds: kinds.join("; ") } }];
}
