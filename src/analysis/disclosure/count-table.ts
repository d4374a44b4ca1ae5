/** What disclosure control works on: the counts of one indicator in one year, with the sums that a reader can make. */

/** A figure; restricted ones may be told apart only when they are 0 or at least the threshold. */
export interface CountCell {
  readonly value: number;
  readonly isRestricted: boolean;
}

/** An area with its year and the parts of it (months, or nothing where only years are counted). */
export interface CountRow {
  readonly area: string;
  /** The area whose figure is the sum of this one and its siblings; `undefined` when nothing sums it. */
  readonly parent: string | undefined;
  /** The year, or so much of it as there is. Readers know it to be the sum of the parts. */
  readonly whole: CountCell | undefined;
  /** As long as {@link CountTable.parts}. */
  readonly parts: readonly (CountCell | undefined)[];
}

export interface CountTable {
  readonly rows: readonly CountRow[];
  /** Number of parts of the year; 0 when only the year is counted. */
  readonly parts: number;
  /** Whether a reader knows the sum of the children of an area: of a part, or of the whole year. */
  readonly isSumKnown: (parent: string, at: number | "whole") => boolean;
  /** Whether it is a total or a part beside others (offence types): then no suppressed figure is told to be small. */
  readonly hasKin?: boolean;
}

/** Suppressed figures of an area. */
export interface SuppressedCells {
  readonly whole: boolean;
  readonly parts: ReadonlySet<number>;
}

/** Suppressed figures by area; areas without any are not in it. */
export type Suppressions = ReadonlyMap<string, SuppressedCells>;

/** Whether a figure is so small that it may not be told: restricted, above 0 and under the threshold. */
export function isSensitive(cell: CountCell | undefined, threshold: number): boolean {
  return cell?.isRestricted === true && cell.value > 0 && cell.value < threshold;
}

/** What numbers add up to. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
