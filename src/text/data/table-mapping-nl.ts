/** The step in which a person says how a table is read: its fields, its choices and what it says while it works. */

import type { MappedDimension, NumberNotation, RoleKind, SheetDateMeaning } from "../../domain/table-mapping.ts";
import { countOf, joinList } from "../format.ts";

export const TABLE_MAPPING = {
  heading: "Zeg hoe deze tabel is ingedeeld",
  intro:
    "Deze tabel wordt niet vanzelf herkend. Wat zeker is, is al ingevuld; de rest vraagt het programma u. Er wordt niets geraden, en zolang er iets openstaat wordt er niets geladen.",
  firstRows: "De eerste regels, zoals ze zijn gelezen",
  line: "Regel",
  layout: "Waar de tabel begint",
  delimiter: "Scheidingsteken",
  linesAbove: "Regels boven de kopregel",
  headerRows: "Aantal kopregels",
  columns: "Wat er in elke kolom staat",
  role: "In deze kolom staat",
  undecided: "Nog niet gekozen",
  ofAllRows: "Zoals bij alle rijen",
  fixed: "Wat voor alle rijen geldt",
  fixedIntro: "Alleen nodig waar geen kolom het zegt.",
  region: "Gebied",
  period: "Periode",
  periodHint: "Bijvoorbeeld 2024, 2024-07 of 2024 juli.",
  indicator: "Misdrijf of overlast",
  measure: "Hoe het is geteld",
  none: "Niets",
  notation: "Hoe getallen zijn geschreven",
  sheetDates: "Wat zo’n periode is",
  names: "Namen die hier niet bekend zijn",
  namesIntro: "Zeg wat ermee bedoeld is, of laat de regels weg. Voorstellen lijken op de naam; zeker zijn ze niet.",
  leaveOut: "Weglaten",
  leaveOthers: "Alle andere namen weglaten",
  proposals: "Voorstellen, niet zeker",
  areas: "Gebieden",
  openHeading: "Wat nog ontbreekt",
  nothingOpen: "Alles is ingevuld.",
  look: "Zo bekijken",
  busy: "Wordt opnieuw bekeken",
  pending: "Er is iets gewijzigd dat nog niet is bekeken. Een ogenblik.",
  title: "Onbekende tabel; zeg eerst hoe zij is ingedeeld",
  remap: "Wilt u de tabel anders indelen, maak deze lading dan eerst ongedaan.",
  saveHeading: "Bewaren als recept",
  saveHint: "Bijvoorbeeld ‘Maandlijst Twente’. Een periode die u voor alle rijen opgaf, wordt niet bewaard.",
  saveAction: "Recept bewaren",
} as const;

export function delimiterChoice(delimiter: string): string {
  switch (delimiter) {
    case ";":
      return "puntkomma ;";
    case ",":
      return "komma ,";
    case "\t":
      return "tab";
    default:
      return "verticale streep |";
  }
}

export function roleChoice(role: RoleKind): string {
  switch (role) {
    case "region":
      return "het gebied";
    case "period":
      return "de periode of het jaar";
    case "month":
      return "de maand, naast een kolom met het jaar";
    case "indicator":
      return "het misdrijf of de overlast";
    case "measure":
      return "hoe het is geteld";
    case "value":
      return "de cijfers";
    case "ignore":
      return "niet nodig; niet lezen";
  }
}

export function dimensionLabel(dimension: MappedDimension): string {
  return TABLE_MAPPING[dimension];
}

export function notationChoice(notation: NumberNotation): string {
  return notation === "dutch" ? "Nederlands: 1.390 = 1390 en 34,8 = 34,8" : "Engels: 1.390 = 1,39 en 1,390 = 1390";
}

/** What a period such as `jan-18` or `2018-01-01` can be. */
export function sheetDateChoice(meaning: SheetDateMeaning, example: string): string {
  switch (meaning) {
    case "months":
      return /^\d/.test(example)
        ? `‘${example}’ is de maand die dan begint`
        : `‘${example}’ is een maand, met het jaar erachter`;
    case "years":
      return `‘${example}’ is het jaar dat dan begint`;
    case "days":
      return `‘${example}’ is een dag; die regels vallen af`;
  }
}

export function mappedColumnTitle(at: number, head: string): string {
  return head === "" ? `Kolom ${at}` : `Kolom ${at} ‘${head}’`;
}

export function mappedColumnValues(values: readonly string[]): string {
  return values.length === 0 ? "De kolom is leeg." : `Begint met ${joinList(values)}.`;
}

export function unknownNameTitle(name: string, rows: number): string {
  return `‘${name}’, in ${countOf(rows, "regel", "regels")}`;
}

export function filledByRecipe(name: string): string {
  return `Ingevuld met het recept ‘${name}’. Er staat iets nieuws in dit bestand; dat vraagt het programma u.`;
}

/** What a screen reader hears after a look. */
export function mappingLooked(open: number): string {
  return open === 0
    ? "Bekeken. Er staat niets meer open."
    : `Bekeken. ${countOf(open, "vraag staat", "vragen staan")} nog open.`;
}
