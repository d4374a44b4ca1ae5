/** What is filled in for the columns of a file, before it is looked at again. */

import type { ColumnAnswer, ColumnAnswers } from "../../../../domain/column-mapping.ts";
import type { Measure } from "../../../../domain/observation.ts";
import type { ColumnQuestionView, MappingView } from "../../../../view-models/data/loads-view.ts";

export const LEAVE_OUT = "leaveOut";

/** What the two choices of a column stand on; `""` is not chosen. */
export interface Draft {
  readonly indicator: string;
  readonly measure: Measure | "";
}
/** Drafts by head. A column without a draft is as it was answered. */
export type Drafts = ReadonlyMap<string, Draft>;

/** What the choices of a column show: the draft, else the answer that was given. */
export function draftOf({ head, answer }: ColumnQuestionView, drafts: Drafts): Draft {
  const draft = drafts.get(head);
  if (draft !== undefined) return draft;
  if (answer === undefined) return { indicator: "", measure: "" };
  return answer.kind === "leaveOut"
    ? { indicator: LEAVE_OUT, measure: "" }
    : { indicator: answer.indicator, measure: answer.measure };
}

/** The measures that fit both the figures of a column and the indicator chosen for it. */
export function measuresFor(column: ColumnQuestionView, indicator: string, mapping: MappingView): readonly Measure[] {
  const group = mapping.groups.find(({ indicators }) => indicators.some(({ value }) => value === indicator));
  return group === undefined ? [] : column.measures.filter((measure) => group.measures.includes(measure));
}

/** The draft after another indicator was chosen: its measure is filled in where head and figures point to one. */
export function choiceOf(column: ColumnQuestionView, indicator: string, before: Draft, mapping: MappingView): Draft {
  const measures = measuresFor(column, indicator, mapping);
  const kept = measures.find((measure) => measure === before.measure);
  const likely = measures.find((measure) => measure === column.likelyMeasure);
  return { indicator, measure: kept ?? likely ?? "" };
}

/** The answer that a draft stands for; `undefined` when it is not complete. */
function answerOf({ indicator, measure }: Draft): ColumnAnswer | undefined {
  if (indicator === LEAVE_OUT) return { kind: "leaveOut" };
  return indicator === "" || measure === "" ? undefined : { kind: "indicator", indicator, measure };
}

/** All complete answers. */
export function answersOf(mapping: MappingView, drafts: Drafts): ColumnAnswers {
  return mapping.columns.flatMap((column) => {
    const answer = answerOf(draftOf(column, drafts));
    return answer === undefined ? [] : [{ head: column.head, answer }];
  });
}

/** Columns for which nothing is chosen yet. */
export function unchosenColumns(mapping: MappingView, drafts: Drafts): readonly ColumnQuestionView[] {
  return mapping.columns.filter((column) => draftOf(column, drafts).indicator === "");
}

/** The drafts with every column left out for which nothing is chosen. */
export function withRestLeftOut(mapping: MappingView, drafts: Drafts): Drafts {
  const leftOut: Draft = { indicator: LEAVE_OUT, measure: "" };
  return new Map([...drafts, ...unchosenColumns(mapping, drafts).map(({ head }) => [head, leftOut] as const)]);
}

/** Whether an indicator is chosen somewhere without the measure that goes with it. */
export function isIncomplete(mapping: MappingView, drafts: Drafts): boolean {
  return mapping.columns.some((column) => {
    const draft = draftOf(column, drafts);
    return draft.indicator !== "" && answerOf(draft) === undefined;
  });
}

/** Columns that can be loaded and that nobody has said anything of when the file was last looked at. */
export function openColumns(mapping: MappingView): readonly ColumnQuestionView[] {
  return mapping.columns.filter(({ answer, measures }) => answer === undefined && measures.length > 0);
}

/** Whether something is filled in that the file was not looked at with yet. */
export function isPending(mapping: MappingView, drafts: Drafts): boolean {
  return mapping.columns.some((column) => {
    const [shown, answered] = [draftOf(column, drafts), draftOf(column, new Map())];
    return shown.indicator !== answered.indicator || shown.measure !== answered.measure;
  });
}
