/** Findings about tables whose kinds or rows are not those of today: sentences of their own length. */

import type { Issue } from "../domain/issue.ts";
import { countOf, formatCount, joinList, plural } from "./format.ts";

type Facts = Issue["facts"];

/** A table with kinds of an earlier list of CBS: how many are certain, and which are left out. */
export function formerCodesText(facts: Facts): string {
  const [certain, left, rows] = [number(facts["certain"]), number(facts["left"]), number(facts["count"])];
  const begin = "De soorten misdrijf staan er in de oude indeling van CBS.";
  const same = `${countOf(certain, "soort is", "soorten zijn")} zeker dezelfde als nu en zo gelezen.`;
  if (left === 0) return `${begin} ${same}`;
  const lost = rows > 0 ? ` (${countOf(rows, "regel", "regels")})` : "";
  const unsure = `Van ${countOf(left, "soort", "soorten")} is dat niet zeker: ${kindsText(facts, left)}. ${plural(left, "Die is", "Die zijn")} niet gebruikt${lost}. Download de tabel opnieuw; u krijgt dan de soorten van nu.`;
  return certain === 0 ? `${begin} ${unsure}` : `${begin} ${same} ${unsure}`;
}

/** Old municipalities in a file: added up to today's, or why not. */
export function regionRenamedText(
  facts: Facts,
  { rows, count, lines }: { readonly rows: string; readonly count: number | undefined; readonly lines: string },
): string {
  const about = `${rows} ${plural(count ?? 2, "gaat", "gaan")} over gemeenten die`;
  const regions = `${String(facts["regions"] ?? "")}${lines}`;
  switch (facts["applied"]) {
    case "yes":
      return `${about} zijn opgegaan in een andere: ${regions}. De cijfers zijn samengevoegd tot de gemeenten van nu.`;
    case "rate":
      return `${about} zijn opgegaan in een andere: ${regions}. Percentages en cijfers per 1.000 inwoners zijn niet op te tellen; die staan onder de gemeenten van toen.`;
    default:
      return `${about} niet meer bestaan: ${regions}. Niet alle delen van de gemeente van nu staan erin, en daarom zijn ze niet samengevoegd.`;
  }
}

function kindsText(facts: Facts, all: number): string {
  const named = String(facts["kinds"] ?? "").split("; ");
  const more = all > named.length ? [`${formatCount(all - named.length)} andere`] : [];
  return joinList([...named.map((kind) => `‘${kind}’`), ...more]);
}

function number(fact: string | number | undefined): number {
  return typeof fact === "number" ? fact : 0;
}
