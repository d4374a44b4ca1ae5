/** What each column of a file is: named with certainty, answered by a person, or asked. Nothing is guessed. */

import {
  type ColumnAnswer,
  type ColumnAnswers,
  type ColumnQuestion,
  isMappable,
  type MappedColumn,
  measuresOf,
} from "../../../domain/column-mapping.ts";
import { type IndicatorId, parseIndicatorId } from "../../../domain/indicator.ts";
import type { Measure } from "../../../domain/observation.ts";
import type { Reference } from "../../../reference/reference.ts";
import { headKey } from "../cells/column-names.ts";
import { indicatorNamer } from "../cells/head-indicator.ts";
import { headWords } from "../cells/head-words.ts";
import { type ColumnProfile, columnLook, type SwingColumn } from "./swing-columns.ts";

/** An answer that cannot be followed, and why. */
export interface RefusedAnswer {
  readonly head: string;
  readonly because: "noSuchColumn" | "unknownIndicator" | "otherMeasure" | "sameAsOther";
}

export interface ReadColumn extends MappedColumn {
  readonly source: SwingColumn;
}

export interface ColumnMapping {
  readonly read: readonly ReadColumn[];
  /** Columns that are asked for, those already answered included. */
  readonly questions: readonly ColumnQuestion[];
  /** Columns without a single figure or mark, which are not asked for. */
  readonly withoutFigures: readonly string[];
  readonly refused: readonly RefusedAnswer[];
}

const COUNTS: readonly Measure[] = ["count", "solved_count", "suspect_registrations"];
const PERCENTAGES: readonly Measure[] = ["share_of_total", "solved_share"];

/** As what a column can be loaded. A rate, a percentage and an index are never taken for counts, whoever says so. */
export function loadableMeasures(name: string, profile: Pick<ColumnProfile, "hasFractions">): readonly Measure[] {
  switch (headWords(name).unit) {
    case "count":
      return profile.hasFractions ? [] : COUNTS;
    case "per1000":
      return ["per1000"];
    case "percentage":
      return PERCENTAGES;
    case "rate":
      return [];
    case undefined:
      return profile.hasFractions ? ["per1000", ...PERCENTAGES] : [...COUNTS, "per1000", ...PERCENTAGES];
  }
}

/** One column with everything that its meaning is decided by. */
interface Judged {
  readonly source: SwingColumn;
  readonly profile: ColumnProfile;
  readonly proposals: readonly IndicatorId[];
  readonly measures: readonly Measure[];
  readonly answer: ColumnAnswer | undefined;
  /** What the head and the figures say with certainty. */
  readonly sure: Pick<MappedColumn, "indicator" | "measure"> | undefined;
}

/** Decides for every column, by its head, its figures and the answers given. */
export function mapColumns(
  columns: readonly SwingColumn[],
  profiles: readonly ColumnProfile[],
  reference: Reference,
  answers: ColumnAnswers,
): ColumnMapping {
  const judged = judgeColumns(columns, profiles, reference, answers);
  const sure = judged.flatMap(({ source, answer, sure: found }) =>
    found && !answer ? [{ source, head: source.name, ...found }] : [],
  );
  // Two heads for one figure: which of them is meant, is asked.
  const alone = sure.filter((one) => !sure.some((other) => other !== one && claimSame(one, other)));
  const named = new Set(alone.map(({ source }) => source));
  const read: ReadColumn[] = [...alone];
  const refused: RefusedAnswer[] = unknownHeads(columns, answers);
  const questions: ColumnQuestion[] = [];
  const withoutFigures: string[] = [];
  for (const { source, profile, proposals, measures, answer } of judged) {
    const head = source.name;
    if (named.has(source)) continue;
    if (!answer && profile.numbers === 0) {
      withoutFigures.push(head);
      continue;
    }
    const { values, filled: cells } = profile;
    const asked = { head, values, cells, looksLike: columnLook(head, profile), measures, proposals };
    questions.push(answer ? { ...asked, answer } : asked);
    if (answer?.kind !== "indicator") continue;
    const followed = followAnswer(answer, measures, reference);
    if ("because" in followed) refused.push({ head, because: followed.because });
    else if (read.some((other) => claimSame(other, { source, ...followed }))) {
      refused.push({ head, because: "sameAsOther" });
    } else read.push({ source, head, ...followed });
  }
  return { read: inOrderOf(columns, read), questions, withoutFigures, refused };
}

function judgeColumns(
  columns: readonly SwingColumn[],
  profiles: readonly ColumnProfile[],
  reference: Reference,
  answers: ColumnAnswers,
): readonly Judged[] {
  const answered = new Map(answers.map(({ head, answer }) => [headKey(head), answer]));
  const namer = indicatorNamer(reference);
  return columns.flatMap((source, at) => {
    const profile = profiles[at];
    if (!profile) return [];
    const { certain, proposals } = namer(headWords(source.name).name);
    const measures = loadableMeasures(source.name, profile);
    const measure = sureMeasure(source.name, measures);
    // Figures under nought may be differences: then the head alone does not make them counts.
    const isClear = measure !== "count" || !profile.hasNegatives;
    const sure = certain !== undefined && measure && isClear ? { indicator: certain, measure } : undefined;
    return [{ source, profile, proposals, measures, answer: answered.get(headKey(source.name)), sure }];
  });
}

function unknownHeads(columns: readonly SwingColumn[], answers: ColumnAnswers): RefusedAnswer[] {
  const heads = new Set(columns.map(({ name }) => headKey(name)));
  return answers.flatMap(({ head }) => (heads.has(headKey(head)) ? [] : [{ head, because: "noSuchColumn" }]));
}

function inOrderOf(columns: readonly SwingColumn[], read: readonly ReadColumn[]): readonly ReadColumn[] {
  return [...read].sort((a, b) => columns.indexOf(a.source) - columns.indexOf(b.source));
}

/** The measure that the head itself says, or a count where it says nothing and every figure is whole. */
function sureMeasure(name: string, measures: readonly Measure[]): Measure | undefined {
  const { unit } = headWords(name);
  if (unit === "per1000") return "per1000";
  return unit === undefined || unit === "count" ? measures.find((measure) => measure === "count") : undefined;
}

function followAnswer(
  answer: Extract<ColumnAnswer, { readonly kind: "indicator" }>,
  measures: readonly Measure[],
  reference: Reference,
): Pick<MappedColumn, "indicator" | "measure"> | Pick<RefusedAnswer, "because"> {
  const id: IndicatorId | undefined = parseIndicatorId(answer.indicator)?.id;
  const indicator = id && reference.indicators.get(id);
  if (!indicator || !isMappable(indicator.classification)) return { because: "unknownIndicator" };
  const isPossible = measures.includes(answer.measure) && measuresOf(indicator.classification).includes(answer.measure);
  return isPossible ? { indicator: indicator.id, measure: answer.measure } : { because: "otherMeasure" };
}

/** Whether two columns would give figures of one indicator in one measure and period. */
function claimSame(a: Omit<ReadColumn, "head">, b: Omit<ReadColumn, "head">): boolean {
  if (a.indicator !== b.indicator || a.measure !== b.measure) return false;
  const periods = new Set(a.source.columns.map(({ period }) => period));
  return b.source.columns.some(({ period }) => periods.has(period));
}
