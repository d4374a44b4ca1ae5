/** Findings about tables whose kinds or rows are not those of today: sentences of their own length. */

import type { Issue } from "../../domain/issue.ts";
import { countOf, formatCount, joinList, plural } from "../format.ts";

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

/** Values that CBS marks as no value; some have a number beside the mark. */
export function valueAttributeText(
  facts: Facts,
  { cells, count, lines }: { readonly cells: string; readonly count: number | undefined; readonly lines: string },
): string {
  const marked = `${cells} ${plural(count ?? 2, "heeft", "hebben")} het kenmerk ‘${String(facts["attribute"] ?? "")}’${lines} en ${plural(count ?? 2, "geldt", "gelden")} als ontbrekend, niet als nul.`;
  const figures = number(facts["figures"]);
  return figures === 0
    ? marked
    : `${marked} Bij ${formatCount(figures)} daarvan staat wel een getal; dat is niet gebruikt. Vergelijk met de bron.`;
}

/** Codes named in a sentence; the rest is a number. */
const CODES_NAMED = 4;

/** Kinds of the official shape that are not in the list of today. */
export function newCodesText(
  facts: Facts,
  { rows, count, lines }: { readonly rows: string; readonly count: number | undefined; readonly lines: string },
): string {
  const codes = String(facts["indicator"] ?? "").split(", ");
  const more = codes.length > CODES_NAMED ? [`${formatCount(codes.length - CODES_NAMED)} andere`] : [];
  const shown = joinList([...codes.slice(0, CODES_NAMED), ...more]);
  const kinds = plural(codes.length, "een nieuwe soort", "nieuwe soorten");
  const loaded = plural(count ?? 2, "Die is", "Die zijn");
  const name = plural(codes.length, "de naam is hier", "de namen zijn hier");
  return `${rows} ${plural(count ?? 2, "heeft", "hebben")} ${kinds} (${shown})${lines}. ${loaded} geladen; ${name} nog niet bekend.`;
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

/** A unit of the own template that is none of those that we know. */
export function unknownUnitText(
  unit: string,
  { cells, count, lines }: { readonly cells: string; readonly count: number | undefined; readonly lines: string },
): string {
  return `${cells} ${plural(count ?? 2, "heeft", "hebben")} de eenheid ‘${unit}’, die hier niet bekend is${lines}. ${plural(count ?? 2, "Het is", "Ze zijn")} geladen als waarde van een eigen soort, niet als aantal, en ${plural(count ?? 2, "telt", "tellen")} nergens in op. Schrijf ‘aantal’ als het aantallen zijn.`;
}

/** Proposals stand as "as printed = known name". */
export function looksLike(
  proposals: readonly string[],
  { names = proposals.length, lines }: { readonly names: number | undefined; readonly lines: string },
): string {
  const more = names > proposals.length ? [`${formatCount(names - proposals.length)} andere`] : [];
  return `${plural(names, "Een naam is onbekend en lijkt", "Namen zijn onbekend en lijken")} op die van een gemeente: ${joinList([...pairsText(proposals, "op"), ...more])}${lines}. De cijfers zijn geladen onder de naam uit het bestand en tellen niet mee in een district of de eenheid. Zeg welk gebied bedoeld is, of verbeter de naam in het bestand.`;
}

/** Names that were read as a person said: "as printed = region" and names of which the rows are left out, parted by `|`. */
export function regionsSaidText(meant: string, left: string): string {
  const [read, out] = [meant, left].map((list) => list.split("|").filter((each) => each !== ""));
  const parts = [
    ...(read && read.length > 0 ? [`gelezen zoals u zei: ${joinList(pairsText(read, "als"))}`] : []),
    ...(out && out.length > 0 ? [`weggelaten zoals u zei: ${joinList(out.map((name) => `‘${name}’`))}`] : []),
  ];
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function pairsText(pairs: readonly string[], word: string): readonly string[] {
  return pairs.map((pair) =>
    pair
      .split(" = ")
      .map((name) => `‘${name}’`)
      .join(` ${word} `),
  );
}
