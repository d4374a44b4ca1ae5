/** Words of the masthead and the list of themes. */

import { joinList } from "./format.ts";

export function editionLine(facts: {
  readonly last: string | undefined;
  readonly edition: string | undefined;
  readonly provisional: readonly string[];
}): string {
  const parts = [
    facts.last ? `Cijfers t/m ${facts.last}` : "Geen cijfers geladen",
    facts.edition ? `editie ${facts.edition}` : undefined,
    facts.provisional.length > 0 ? yearsProvisional(joinList(facts.provisional)) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

export function yearsProvisional(years: string): string {
  return `${years} voorlopig`;
}

/** What a theme stands on, in the list of themes. */
export function themeCoverage(openData: "full" | "partial" | "none", labels: readonly string[]): string {
  if (openData === "none" || labels.length === 0) return "Geen openbaar cijfer; eigen cijfers zijn te laden.";
  const list = joinList(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)));
  return openData === "full" ? `Cijfers over ${list}.` : `Voor een deel te volgen met ${list}.`;
}
