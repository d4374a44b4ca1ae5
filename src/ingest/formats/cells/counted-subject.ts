/** What titles and heads say is counted, where that is something else than recorded offences and nuisance. */

import type { Sheet } from "../../read-sheet.ts";
import { headKey } from "./column-names.ts";
import { headWords } from "./head-words.ts";

/** What else is counted by kind of offence, or beside it. */
const OTHER_COUNT =
  /(?<!valse )\baangiften?\b|\bopgehelderd|\bophelder|\bverdachten?\b|\bslachtoffers?\b|\baangehouden|\baanhouding|\bdaders?\b|\b(?:aantal|number of) (?:woningen|inwoners|huishoudens|dwellings|inhabitants)|\bsuspects?\b|\bvictims?\b|\bsolved\b|\bclear(?:ed|ance)\b|\barrest(?:s|ed)\b|\brespondent/;

/**
 * Whether a title or a head says that figures are no counts of recorded offences or nuisance: a rate, a share, crime reports, solved
 * cases, suspects, victims. Figures under it are never taken for such counts: a person is asked.
 */
export function saysOtherFigures(text: string): boolean {
  const { unit } = headWords(text);
  return (unit !== undefined && unit !== "count") || OTHER_COUNT.test(headKey(text));
}

/** Whether {@link saysOtherFigures} holds of a line above the heads. */
export function hasOtherTitle({ rows }: Pick<Sheet, "rows">, headerRow: number): boolean {
  return rows.slice(0, headerRow).some((cells) => cells.some(saysOtherFigures));
}
