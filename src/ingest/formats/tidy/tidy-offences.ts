/** Which classification a column of kinds, or a list of heads, is of: by shapes that belong to one classification alone. */

import { headKey, type KnownClassification } from "../cells/column-names.ts";

/** `1.1.1`, `1.1.1 Diefstal/inbraak woning`, and `X1.1.1.Diefstal.inbraak.woning` as R writes heads. */
const CRIME = /^x?\d{1,2}\.\d{1,2}\.\d{1,2}(?:$|[ .])/;
const CBS = /^(?:cri\d{4}|t\d{6})$/;
const NUISANCE_CODE = /^[efm]\d{2,3}$/;
/** The titles of the police's eight kinds of nuisance and their total. */
const NUISANCE_TITLES: ReadonlySet<string> = new Set([
  "totaal registraties overlast",
  "overlast door verward persoon",
  "melding overlast jeugd",
  "overlast ivm alcohol/ drugs",
  "overlast ivm alcohol/drugs",
  "overlast zwervers",
  "openbare dronkenschap",
  "geluidshinder horeca",
  "geluidshinder evenement",
  "geluidshinder overig",
]);
/** A code that a spreadsheet turned into a date: 1.1.1 and its like, for no other codes look like a date. */
const DATE = /^(?:\d{1,2}[-/](?:\d{1,2}|[a-z]{3})[-/]\d{2,4}|\d{4}-\d{2}-\d{2}(?:[ t].*)?)$/;

/** The classification that a text can only be of; `date` for a code that became a date; `undefined` for all that tells nothing. */
export function offenceSign(text: string): KnownClassification | "date" | undefined {
  const key = headKey(text);
  if (key === "0.0.0") return undefined;
  if (CRIME.test(key)) return "police_crime";
  if (CBS.test(key)) return "cbs_crime";
  if (NUISANCE_CODE.test(key) || NUISANCE_TITLES.has(key)) return "police_nuisance";
  return DATE.test(key) ? "date" : undefined;
}

/** The one classification of a column of kinds; `undefined` when its cells do not show it, or contradict its head. */
export function classificationOf(
  cells: Iterable<string>,
  dimension: "crime" | "nuisance" | undefined,
): KnownClassification | undefined {
  const signs = new Set<KnownClassification>();
  let zero = false;
  const seen = new Set<string>();
  for (const cell of cells) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const sign = offenceSign(cell);
    if (sign === "date") signs.add(dimension === "nuisance" ? "police_nuisance" : "police_crime");
    else if (sign) signs.add(sign);
    if (cell === "0.0.0") zero = true;
  }
  if (signs.size === 0 && zero && dimension) return dimension === "crime" ? "police_crime" : "police_nuisance";
  const [only] = signs;
  if (signs.size !== 1 || only === undefined) return undefined;
  return dimension === undefined || (dimension === "nuisance") === (only === "police_nuisance") ? only : undefined;
}
