/** What the data page says about files, loads and what they do. */

import { countOf, formatCount, formatDate, joinList, plural } from "../format.ts";
import { missingReasonText } from "../pages/standing-nl.ts";

export function recognisedTitle(format: string, table: string | undefined): string {
  return table ? `Herkend als ${format}, tabel ${table}` : `Herkend als ${format}`;
}

export function refusedTitle(format: string): string {
  return `Niet geladen: ${format}`;
}

export function alreadyLoadedTitle(fileName: string): string {
  return `${fileName} is al geladen; nog eens laden verandert niets`;
}

export function fileSubtitle(size: string, encoding: string, delimiter: string): string {
  return [size, encoding, delimiterName(delimiter)].filter((part) => part !== "").join(" · ");
}

function delimiterName(delimiter: string): string {
  switch (delimiter) {
    case ";":
      return "puntkomma";
    case ",":
      return "komma";
    case "\t":
      return "tab";
    case "|":
      return "verticale streep";
    default:
      return "";
  }
}

export function encodingName(encoding: string): string {
  switch (encoding) {
    case "utf-8":
      return "UTF-8";
    case "utf-8-bom":
      return "UTF-8 met BOM";
    case "utf-16le":
    case "utf-16be":
      return "UTF-16";
    case "windows-1252":
      return "Windows-1252";
    default:
      return "";
  }
}

export function keptLabel(): string {
  return "Overgenomen";
}
export function droppedLabel(): string {
  return "Niet gebruikt";
}
export function missingLabel(): string {
  return "Zonder cijfer";
}

export function keptText(observations: number, periods: string): string {
  const figures = countOf(observations, "cijfer", "cijfers");
  return periods ? `${figures}, ${periods}` : figures;
}

export function periodRange(first: string, last: string): string {
  return first === last ? first : `${first} t/m ${last}`;
}

/** Cells that are kept as missing; the reason comes from the receipt. */
export function missingText(reason: string): string {
  switch (reason) {
    case "impossible":
    case "unknown":
    case "secret":
    case "notYetPublished":
    case "unreadable":
    case "incomplete":
    case "notInData":
      return `${missingReasonText(reason)}; telt nergens als nul`;
    default:
      return reason;
  }
}

/** What loading would change. */
export function effectText(effect: {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly superseded: number;
}): string {
  const parts = [
    effect.added > 0 ? `voegt ${countOf(effect.added, "cijfer", "cijfers")} toe` : undefined,
    effect.revised > 0 ? `verandert ${countOf(effect.revised, "bestaand cijfer", "bestaande cijfers")}` : undefined,
    effect.unchanged > 0 ? `bevestigt ${countOf(effect.unchanged, "bestaand cijfer", "bestaande cijfers")}` : undefined,
    effect.superseded > 0
      ? `laat ${countOf(effect.superseded, "bestaand cijfer", "bestaande cijfers")} staan, omdat ${plural(effect.superseded, "dat definitief of nieuwer is", "die definitief of nieuwer zijn")}`
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "Laden verandert niets." : `Laden ${joinList(parts)}.`;
}

export function editionBecause(because: "fileName" | "modified" | "today", date: string): string {
  switch (because) {
    case "fileName":
      return `Het bestand noemt zelf geen datum; ${date} staat in de bestandsnaam.`;
    case "modified":
      return `Het bestand noemt zelf geen datum; ${date} is de dag waarop het bestand is opgeslagen.`;
    case "today":
      return `Het bestand noemt zelf geen datum; voorgesteld is vandaag, ${date}.`;
  }
}

export function loadsHeadline(uploads: number): string {
  if (uploads === 0) return "Alleen de meegeleverde cijfers zijn geladen";
  return `${uploads === 1 ? "Eén eigen bestand is" : `${formatCount(uploads)} eigen bestanden zijn`} geladen`;
}

export function loadsStandfirst(): string {
  return "Sleep een export van politie of CBS hierheen. U ziet eerst wat het is en wat eraan opvalt; pas na uw akkoord telt het mee, op elke pagina. Bestanden blijven op dit apparaat, in deze browser.";
}

export function publicationDetail(rows: number, edition: string | undefined): string {
  const parts = ["meegeleverd", edition ? `editie ${edition}` : undefined, countOf(rows, "rij", "rijen")];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** `said`: names of regions that were read as a person said. */
export function uploadDetail(
  loadedAt: string,
  { rows, editionDate, said }: { readonly rows: number; readonly editionDate: string; readonly said: number },
): string {
  const names = said === 0 ? "" : ` · ${countOf(said, "gebiedsnaam", "gebiedsnamen")} gelezen zoals u zei`;
  return `geladen ${loadedAt} · ${countOf(rows, "rij", "rijen")} · cijfers van ${formatDate(editionDate)}${names}`;
}

export function loadTitle(publisher: string, table: string | undefined, periods: string): string {
  return [publisher, table, periods].filter((part) => part !== undefined && part !== "").join(", ");
}
