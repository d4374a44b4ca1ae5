/** Words of the masthead and the list of themes. */

import { joinList } from "../format.ts";

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

function yearsProvisional(years: string): string {
  return `${years} voorlopig`;
}

/** What a theme stands on, in the list of themes; the names in the plural. */
export function themeCoverage(openData: "full" | "partial" | "none", names: readonly string[]): string {
  if (openData === "none" || names.length === 0) return "Geen openbaar cijfer; eigen cijfers zijn te laden.";
  // A name with a comma in it would come apart in a list with commas.
  const list = names.some((name) => name.includes(",")) ? names.join("; ") : joinList(names);
  return openData === "full" ? `Te volgen met ${list}.` : `Voor een deel te volgen met ${list}.`;
}
