/** What a file says, as a map from cells to figures, and what of another reading of it is wrong. */

import { observationAt } from "../../../src/domain/observation.ts";
import type { IngestResult } from "../../../src/ingest/ingest.ts";

export interface Figure {
  /** Value and status, or the reason why it is missing. */
  readonly says: string;
  readonly value: number | undefined;
  readonly line: number;
}

/** Every observation under its cell: indicator, area, period and measure. A refused file has none. */
export function figuresOf({ observations }: IngestResult): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (let row = 0; observations && row < observations.length; row++) {
    const { classification, code, region, period, measure, value, status, line } = observationAt(observations, row);
    const cell = `${classification}:${code} ${region} ${period} ${measure}`;
    figures.set(cell, { says: `${value ?? "-"} ${status}`, value, line });
  }
  return figures;
}

/** Cells of a reading that the original does not have, or has with another figure. A missing cell makes up no figure. */
export function wrongCells(
  original: ReadonlyMap<string, Figure>,
  other: ReadonlyMap<string, Figure>,
): readonly string[] {
  return [...other].flatMap(([cell, { value, says }]) =>
    value === undefined || original.get(cell)?.value === value
      ? []
      : [`${cell}: ${says}, not ${original.get(cell)?.says}`],
  );
}

/** Whether two readings have the same cells with the same figures and statuses. */
export function sameFigures(a: ReadonlyMap<string, Figure>, b: ReadonlyMap<string, Figure>): boolean {
  return a.size === b.size && [...a].every(([cell, { says }]) => b.get(cell)?.says === says);
}

/** Whether the person is told to look: something that blocks, that is doubted, or that is asked. */
export function isQuestioned({ issues, questions }: IngestResult): boolean {
  return questions.length > 0 || issues.some(({ severity }) => severity !== "note");
}
