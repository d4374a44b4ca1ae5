/** Topics of CBS tables about inhabitants and dwellings, and the day they are of. */

import { headKey } from "../cells/column-names.ts";

export interface DenominatorTopic {
  readonly of: "inhabitants" | "dwellings";
  /** `average`: of the year; `begin`: on 1 January; `end`: on 31 December. */
  readonly stand: "average" | "begin" | "end";
}

const TOPICS: readonly (DenominatorTopic & { readonly names: RegExp })[] = [
  { of: "inhabitants", stand: "average", names: /^gemiddelde?(?:aantalinwoners|bevolking|totalebevolking)$/ },
  {
    of: "inhabitants",
    stand: "begin",
    names: /^(?:bevolking)?totalebevolking$|^bevolkingaanhetbeginvandeperiode$|^(?:bevolking|inwoners)op1januari$/,
  },
  { of: "inhabitants", stand: "end", names: /^bevolkingaanhet(?:einde|eind)vandeperiode$/ },
  { of: "dwellings", stand: "begin", names: /^beginstand(?:woning)?voorraad$/ },
  { of: "dwellings", stand: "end", names: /^eindstand(?:woning)?voorraad$/ },
];

/** What a head, or the name of a topic in a pivot, measures; `undefined` for any other. */
export function denominatorTopic(text: string): DenominatorTopic | undefined {
  const name = headKey(text)
    .replace(/_\d+$/, "")
    .replace(/\s*\((?:aantal|absoluut)\)$/, "")
    .replace(/[\s/]+/g, "");
  const found = TOPICS.find(({ names }) => names.test(name));
  return found && { of: found.of, stand: found.stand };
}
