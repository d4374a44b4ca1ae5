/** The kinds of nuisance of the police as a browser translates them: each English text stands for one code alone. */

import { headKey } from "../cells/column-names.ts";

const NUISANCE: ReadonlyMap<string, string> = new Map([
  ["total nuisance registrations", "0.0.0"],
  ["nuisance by confused person", "E33"],
  ["youth nuisance report", "E35"],
  ["nuisance due to alcohol/drugs", "E38"],
  ["nuisance drifters", "E41"],
  ["public intoxication", "F010"],
  ["noise nuisance catering", "M061"],
  ["noise nuisance event", "M062"],
  ["other noise nuisance", "M22"],
]);

/** The code of a translated kind of nuisance; `undefined` for any other text. */
export function translatedNuisance(text: string): string | undefined {
  return NUISANCE.get(headKey(text));
}
