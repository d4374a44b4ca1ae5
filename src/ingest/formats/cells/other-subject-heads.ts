/** Heads of figures of another subject than crime and nuisance: never needed beside figures of offences, and never read. */

import { trimCell } from "../../trim-cell.ts";

export const OTHER_SUBJECT_HEADS = {
  population: /^(?:totale?)?bevolking(?:$|[ _(A-Z])|^(?:aantal ?)?inwoners(?:$|[ _(])|^aantalinwoners_\d+$/i,
  dwellings: /^(?:beginstand|eindstand|saldo)voorraad_\d+$|^(?:begin|eind)stand voorraad|^woningvoorraad/i,
  survey:
    /veiligheidsmonitor|slachtofferschap|onveilig|betrouwbaarheidsinterval|^marges$|^% (?:inwoners|personen|bevolking)/i,
} as const;

/** Whether a head is that of inhabitants, dwellings or a survey. */
export function isOtherSubject(head: string): boolean {
  const text = trimCell(head);
  return Object.values(OTHER_SUBJECT_HEADS).some((words) => words.test(text));
}
