/** What is said of a list of municipalities that a reader or a command made to compare with. */

import { joinList, plural } from "../format.ts";

/** On the page: no municipality is in the list yet. */
export function listStillEmpty(): string {
  return "Uw lijst is nog leeg. Voeg er hierboven gemeenten aan toe; tot dan ziet u alle gemeenten.";
}

export function listHoldsOnlySelf(name: string): string {
  return `In uw lijst staat alleen ${name}, en een gemeente wordt niet met zichzelf vergeleken. Voeg er andere gemeenten aan toe; tot dan ziet u alle gemeenten.`;
}

export function leftOutOfList(names: readonly string[]): string {
  return `Uit uw lijst weggelaten: ${joinList(names)}. Er kunnen alleen gemeenten van Oost-Nederland in staan.`;
}

export function twiceInList(names: readonly string[]): string {
  return `${joinList(names)} ${plural(names.length, "staat", "staan")} meer dan één keer in uw lijst en ${plural(names.length, "telt", "tellen")} één keer mee.`;
}

export function selfInList(name: string): string {
  return `${name} staat zelf in uw lijst en telt daarin niet mee.`;
}

/** A group with a gap is another group; `group` is as in "de 3 gemeenten van uw eigen lijst". */
export function notHeldAgainst(name: string, group: string): string {
  return `${name} is niet te vergelijken met ${group}: daarvan ontbreekt een cijfer.`;
}

/** Refusals of the command line. */
export function emptyList(): string {
  return "De lijst is leeg. Noem achter --list ten minste één gemeente, zoals GM0150,GM0200.";
}

export function notInList(names: readonly string[]): string {
  return `${joinList(names)} ${plural(names.length, "kan", "kunnen")} niet in de lijst staan: dat kunnen alleen gemeenten van Oost-Nederland.`;
}

export function twiceInGivenList(names: readonly string[]): string {
  return `${joinList(names)} ${plural(names.length, "staat", "staan")} meer dan één keer in de lijst. Noem elke gemeente één keer.`;
}

export function selfInGivenList(name: string): string {
  return `${name} kan niet in de lijst staan: een gemeente wordt niet met zichzelf vergeleken.`;
}
