/** Dutch words of the view of all municipalities: its controls and its tables. */

import { formatCount } from "../format.ts";

/** Words of the tables and controls. */
export const MUNICIPALITIES = {
  addOwn: "+ gemeente",
  addOwnLabel: "Gemeente toevoegen",
  groupLabel: "Groep gemeenten",
  /** "met [een eigen lijst] met daarin [Apeldoorn], [+ gemeente]" */
  listOf: "met daarin",
  addToListLabel: "Gemeente aan uw lijst toevoegen",
  removeFromListLabel: (name: string): string => `${name} uit uw lijst halen`,
  municipality: "Gemeente",
  district: "District",
  count: "Aantal",
  limits: "95\u00a0% van gemeenten van deze grootte",
  place: "Ligging",
  rank: "Plaats",
  rankInterval: "Plaats met 95\u00a0% zekerheid",
  shrunken: "Toegerekend cijfer",
  weight: "Gewicht van het eigen cijfer",
  group: "Groep",
  pooled: "Samen",
  unweighted: "Gemiddeld",
  difference: "Verschil",
  interval: "95\u00a0%-interval",
  verdict: "Oordeel",
  share: "Deel",
  showAll: (count: number): string => `Toon alle ${formatCount(count)}`,
  showLess: "Toon minder",
  method: "Hoe dit berekend is",
  toData: "Eigen cijfers laden",
} as const;
