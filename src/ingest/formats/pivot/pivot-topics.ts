/** Topics of a pivot: what a column or a row of figures measures, by its name and its unit. */

import type { Measure } from "../../../domain/observation.ts";
import { trimCell } from "../../trim-cell.ts";
import { type KnownClassification, knownColumn } from "../cells/column-names.ts";

export interface PivotTopic {
  readonly measure: Measure;
  readonly classification: KnownClassification;
}

/** A bare name counts; another unit has to be one that the name is known with, such as "per 1 000 inwoners". */
const COUNTED = /^(?:aantal)?$/i;

/**
 * What a topic measures: by its last name alone, or behind the group it stands under ("Geregistreerde misdrijven/…"), with
 * its unit. `undefined` for topics that are not ours, such as reports to the police.
 */
export function pivotTopic(names: readonly string[], unitText: string): PivotTopic | undefined {
  const unit = trimCell(unitText);
  const texts = names.map(trimCell).filter((name, index, all) => name !== "" && name !== all[index - 1]);
  const name = texts.join("/");
  const candidates = [`${name} (${unit})`, ...(COUNTED.test(unit) ? [name] : [])];
  for (const candidate of candidates) {
    const column = knownColumn(candidate)?.column;
    if (column?.role === "topic") return { measure: column.measure, classification: column.classification };
  }
  return undefined;
}
