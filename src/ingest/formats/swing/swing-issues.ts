/** The findings about the columns of a sheet of Swing: what they were read as, and which ones nobody has named. */

import type { ColumnQuestion } from "../../../domain/column-mapping.ts";
import type { Issue } from "../../../domain/issue.ts";
import type { Measure } from "../../../domain/observation.ts";
import type { Reference } from "../../../reference/reference.ts";
import { headList } from "../long/long-issues.ts";
import type { SwingLayout } from "./swing-layout.ts";
import type { ColumnMapping, ReadColumn, RefusedAnswer } from "./swing-mapping.ts";

/** Findings about heads and answers. Without a single column that is read, the file waits for an answer. */
export function mappingIssues(
  mapping: ColumnMapping,
  layout: SwingLayout,
  reference: Reference,
  fileName: string,
): readonly Issue[] {
  const where = { file: fileName };
  const { read, questions, refused } = mapping;
  const open = questions.filter(({ answer }) => answer === undefined);
  const leftOut = questions.filter(({ answer }) => answer?.kind === "leaveOut");
  const without = layout.withoutPeriod.map(({ head }) => head);
  const columnsWithoutPeriod: Issue = {
    code: "columnsWithoutPeriod",
    severity: "doubt",
    where,
    facts: { heads: headList(without), count: without.length },
  };
  return [
    ...refused.map((answer) => refusedAnswer(answer, fileName)),
    ...readColumns(read, reference, fileName),
    ...unread({ open, leftOut, isEmpty: read.length === 0, stopped: refused.some(stops) }, fileName),
    ...(without.length > 0 ? [columnsWithoutPeriod] : []),
  ];
}

/** Columns that are not read. Where nothing is read at all, the file is refused, unless an answer has refused it already. */
function unread(
  columns: {
    readonly open: readonly ColumnQuestion[];
    readonly leftOut: readonly ColumnQuestion[];
    readonly isEmpty: boolean;
    readonly stopped: boolean;
  },
  fileName: string,
): readonly Issue[] {
  const { open, leftOut, isEmpty, stopped } = columns;
  if (isEmpty) return stopped ? [] : [unmapped(open.length > 0 ? open : leftOut, "blocks", fileName)];
  return [
    ...(open.length > 0 ? [unmapped(open, "doubt", fileName)] : []),
    ...(leftOut.length > 0 ? [unmapped(leftOut, "note", fileName)] : []),
  ];
}

/** One finding per measure: a column of rates is not named in one breath with counts. */
function readColumns(read: readonly ReadColumn[], reference: Reference, fileName: string): readonly Issue[] {
  const measures = [...new Set(read.map(({ measure }) => measure))];
  return measures.map((measure: Measure): Issue => {
    const ofMeasure = read.filter((column) => column.measure === measure);
    const columns = ofMeasure.map(({ head, indicator }) => {
      const title = reference.indicators.get(indicator)?.title ?? indicator;
      return `‘${head.slice(0, 60)}’ als ${title}`;
    });
    const facts = { measure, count: ofMeasure.length, columns: columns.join("; ").slice(0, 600) };
    return { code: "mappedColumns", severity: "note", where: { file: fileName }, facts };
  });
}

/** Columns of which nothing was read: nobody has said what they are, or somebody has said to leave them out. */
function unmapped(questions: readonly ColumnQuestion[], severity: Issue["severity"], fileName: string): Issue {
  const cells = questions.reduce((sum, question) => sum + question.cells, 0);
  const chosen = questions.some(({ answer }) => answer !== undefined) ? "yes" : "no";
  const facts = { heads: headList(questions.map(({ head }) => head)), count: questions.length, cells, chosen };
  return { code: "unmappedColumns", severity, where: { file: fileName }, facts };
}

/** An answer about a column that is not there changes nothing; one that cannot be followed refuses the file. */
function stops({ because }: RefusedAnswer): boolean {
  return because !== "noSuchColumn";
}

function refusedAnswer(answer: RefusedAnswer, fileName: string): Issue {
  const { head, because } = answer;
  const where = { file: fileName, column: head.slice(0, 120) };
  return { code: "columnAnswer", severity: stops(answer) ? "blocks" : "doubt", where, facts: { because } };
}
