/** Why a question is refused, and what can be asked instead. */

import { joinList } from "../format.ts";

export function unknownIndicator(asked: string): string {
  return `Onbekende indicator “${asked}”. Schrijf indeling:code, zoals police_crime:1.1.1 of police_nuisance:E35.`;
}

export function unknownRegion(asked: string): string {
  return `Onbekend gebied “${asked}”. Gebruik een code (RE02, GM0153, NL01), een district (district/twente) of de naam van een gemeente.`;
}

export function ambiguousRegion(asked: string, codes: readonly string[]): string {
  return `“${asked}” kan meer dan één gebied zijn: ${joinList(codes, "of")}. Gebruik de code.`;
}

export function unreadablePeriod(asked: string): string {
  return `“${asked}” is geen jaar of maand. Schrijf 2018, 2018-08 of 2018MM08.`;
}

export function asOfNeedsMonth(asked: string): string {
  return `De peildatum “${asked}” moet een maand zijn, zoals 2018-08 of 2018MM08.`;
}

export function unknownMethod(asked: string, allowed: readonly string[]): string {
  return `Onbekende rekenwijze “${asked}”. Kies ${joinList(allowed, "of")}.`;
}

export function unknownMeasure(asked: string, allowed: readonly string[]): string {
  return `Onbekende maat “${asked}”. Kies ${joinList(allowed, "of")}.`;
}

export function seasonYearsOutside(asked: string, least: number, most: number): string {
  return `Het aantal seizoensjaren “${asked}” moet een heel getal van ${least} tot en met ${most} zijn.`;
}

export function unknownCommand(asked: string, allowed: readonly string[]): string {
  return `Onbekende opdracht “${asked}”. Kies ${joinList(allowed, "of")}.`;
}

export function missingOption(option: string): string {
  return `De optie --${option} ontbreekt.`;
}

export function needsFiles(command: string): string {
  return `Geef ten minste één bestand: ${command} BESTAND…`;
}

/** `cause` is the code of the system: `ENOENT`, `EISDIR`, … */
export function unreadableFile(file: string, cause: string | undefined): string {
  return `${file} is niet te openen: ${unreadableBecause(cause)}.`;
}

function unreadableBecause(cause: string | undefined): string {
  switch (cause) {
    case "ENOENT":
      return "het bestand bestaat niet";
    case "EISDIR":
      return "het is een map";
    case "EACCES":
    case "EPERM":
      return "u mag het bestand niet lezen";
    default:
      return cause === undefined ? "het lezen mislukte" : `het lezen mislukte (${cause})`;
  }
}

export function unknownOption(asked: string, allowed: readonly string[]): string {
  const known = allowed.map((name) => `--${name}`);
  return known.length === 0
    ? `Onbekende optie ${asked}. Deze opdracht heeft geen opties.`
    : `Onbekende optie ${asked}. Kies uit ${joinList(known)}.`;
}

export function optionWithoutValue(option: string): string {
  return `Achter de optie --${option} hoort een waarde.`;
}

export function optionWithValue(option: string): string {
  return `Achter de optie --${option} hoort geen waarde.`;
}

export function unreadableColumn(asked: string): string {
  return `“${asked}” is geen antwoord over een kolom. Schrijf --column "KOP=police_crime:1.1.1", --column "KOP=police_crime:1.1.1:per1000" of --column "KOP=-" om de kolom weg te laten.`;
}

export function unreadableRegionName(asked: string): string {
  return `“${asked}” zegt niet welk gebied bedoeld is. Schrijf --name "NAAM=GM0268", --name "NAAM=district/twente" of --name "NAAM=-" om de regels weg te laten.`;
}

export function unreadableMapping(path: string): string {
  return `“${path}” is geen indeling van een tabel en geen bestand met recepten. Neem de indeling die recognise onder “mapping” geeft, of een bestand dat de pagina Gegevens heeft gemaakt.`;
}

export function notAWholeNumber(option: string, asked: string, least: number, most: number): string {
  return `Achter --${option} hoort een heel getal van ${least} tot en met ${most}; “${asked}” is dat niet.`;
}

/** Two years, or two months, of which the first is not before the last. */
export function periodsInOrder(kind: "year" | "month", from: string, to: string): string {
  const [first, last] = kind === "year" ? ["eerste jaar", "laatste"] : ["begin", "einde"];
  return `Het ${first} (${from}) moet voor het ${last} (${to}) liggen.`;
}

export function unreadableYear(asked: string): string {
  return `“${asked}” is geen jaar. Schrijf een jaar, zoals 2018.`;
}

/** A base year that cannot be counted from; `otherwise` is the one taken where none is asked. */
export function baseWithoutFigures(asked: string, otherwise: string): string {
  return `Het basisjaar ${asked} kan niet: er zijn dan geen cijfers om mee te beginnen, of daarna veranderde de registratie. Zonder --base is het ${otherwise}.`;
}

/** Options that belong to another question of the same command. */
export function optionsNotAsked(options: readonly string[], asked: string): string {
  const named = options.map((name) => `--${name}`);
  return `${joinList(named)} ${named.length === 1 ? "hoort" : "horen"} niet bij ${asked}; laat weg wat er niet bij hoort.`;
}

/** A direction that offences cannot be followed in. */
export function unknownDirection(asked: string, known: string): string {
  return `Onbekende richting: ${asked}. Kies ${known}.`;
}
