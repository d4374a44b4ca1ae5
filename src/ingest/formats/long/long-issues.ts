/** The findings that reading a long table gives: about its heads, its notation, its cells and the rows left out. */

import type { Issue, IssueCode, Severity } from "../../../domain/issue.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import type { NotationConflict, NotationDecision } from "../../decide-notation.ts";
import type { DropTally, Tally } from "../../tally.ts";
import type { LongLayout } from "./long-layout.ts";

/** Heads that an export carries beside the figures and that say nothing new. */
const USUAL_HEADS: ReadonlySet<string> = new Set(["ID"]);
/** Heads that would do harm as keys of an object. */
export const FORBIDDEN_HEADS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Findings about the header, and codes that a spreadsheet turned into dates. */
export function layoutIssues(
  layout: Pick<LongLayout, "heads" | "offence" | "repeated" | "ignored">,
  file: { readonly fileName: string; readonly dates: readonly number[] },
): Issue[] {
  const issues: Issue[] = [];
  const where = { file: file.fileName };
  if (layout.repeated.length > 0) {
    const facts = { heads: headList(layout.repeated) };
    issues.push({ code: "ambiguousHeader", severity: "blocks", where, facts });
  }
  if (file.dates.length > 0) {
    const column = layout.heads[layout.offence] ?? "";
    issues.push({ code: "excelDates", severity: "blocks", where: { ...where, lines: file.dates, column }, facts: {} });
  }
  const ignored = layout.ignored.map(({ head }) => head).filter((head) => !USUAL_HEADS.has(head));
  const forbidden = ignored.filter((head) => FORBIDDEN_HEADS.has(head));
  if (forbidden.length > 0) {
    issues.push({ code: "forbiddenHeader", severity: "note", where, facts: { heads: headList(forbidden) } });
  }
  const others = ignored.filter((head) => !FORBIDDEN_HEADS.has(head));
  if (others.length > 0) {
    issues.push({
      code: "ignoredColumns",
      severity: "note",
      where,
      facts: { heads: headList(others), count: others.length },
    });
  }
  return issues;
}

/** Heads as one fact of a finding, each one cut short. */
export function headList(heads: readonly string[]): string {
  return [...new Set(heads)]
    .map((head) => head.slice(0, 60))
    .join(", ")
    .slice(0, 300);
}

/** The notation that was decided, when any cell has a mark; silent when it makes no difference. */
export function notationIssue(decision: NotationDecision, fileName: string): readonly Issue[] {
  if (decision.example === undefined) return [];
  const facts = { notation: decision.notation, example: decision.example };
  return [{ code: "numberNotation", severity: "note", where: { file: fileName }, facts }];
}

/** Marks of both notations in one file, or marks that can be of either: it is refused, for figures would be wrong. */
export function conflictIssue(conflict: NotationConflict, lines: readonly number[], fileName: string): Issue {
  const [dutch, english] = conflict.examples;
  if (dutch === english) {
    return { code: "notationUnsure", severity: "blocks", where: { file: fileName, lines }, facts: { example: dutch } };
  }
  return { code: "mixedDecimalMarks", severity: "blocks", where: { file: fileName, lines }, facts: { dutch, english } };
}

/** What the person is told of rows that were left out; exact duplicates and conflicts are reported where they are found. */
const DROPPED: Readonly<Partial<Record<DropReason, { readonly code: IssueCode; readonly severity: Severity }>>> = {
  separatorsOnly: { code: "linesOfSeparators", severity: "note" },
  raggedRow: { code: "raggedRow", severity: "doubt" },
  unknownCode: { code: "unknownCode", severity: "doubt" },
  unknownStatus: { code: "unknownStatus", severity: "doubt" },
  unknownRegion: { code: "unknownRegion", severity: "doubt" },
  regionAmbiguous: { code: "regionAmbiguous", severity: "doubt" },
  unsupportedPeriod: { code: "unsupportedPeriod", severity: "note" },
  unreadablePeriod: { code: "unreadablePeriod", severity: "doubt" },
};

/** One issue per reason for which rows were left out. */
export function droppedIssues(
  dropped: DropTally,
  heads: Pick<LongLayout, "heads" | "offence" | "region" | "period">,
  fileName: string,
): readonly Issue[] {
  const columns: Readonly<Partial<Record<DropReason, number>>> = {
    unknownCode: heads.offence,
    unknownRegion: heads.region,
    regionAmbiguous: heads.region,
    unsupportedPeriod: heads.period,
    unreadablePeriod: heads.period,
  };
  return dropped.entries().flatMap(([reason, { count, lines }]) => {
    const finding = DROPPED[reason];
    if (!finding) return [];
    const head = heads.heads[columns[reason] ?? -1];
    const where = head === undefined ? { file: fileName, lines } : { file: fileName, lines, column: head };
    return [{ ...finding, where, facts: { count } }];
  });
}

/** Cells that were no figures, per column and kind. */
export function topicIssues(
  problems: readonly Tally<IssueCode>[],
  layout: Pick<LongLayout, "heads" | "topics">,
  fileName: string,
): readonly Issue[] {
  return layout.topics.flatMap((topic, index) =>
    (problems[index]?.entries() ?? []).map(
      ([code, { count, lines }]): Issue => ({
        code,
        severity: "doubt",
        where: { file: fileName, lines, column: layout.heads[topic.column] ?? "" },
        facts: { count },
      }),
    ),
  );
}
