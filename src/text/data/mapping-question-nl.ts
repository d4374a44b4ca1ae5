/** What is still to be said of a table before it can be read, one sentence per question. */

import { MEASURES } from "../../domain/observation.ts";
import { datesText } from "../date-periods-nl.ts";
import { measureChoice } from "./mapping-nl.ts";
import { TABLE_MAPPING } from "./table-mapping-nl.ts";

type Facts = Readonly<Record<string, string | number>>;

/** The sentence of an open question, by the facts of its finding. */
export function mappingQuestionText(facts: Facts): string {
  const text = (key: string): string => String(facts[key] ?? "");
  const column = facts["head"] === "" ? `kolom ${Number(facts["column"] ?? 0) + 1}` : `kolom ‘${text("head")}’`;
  switch (facts["kind"]) {
    case "columnRole":
      return `Zeg wat er in ${column} staat, of laat haar weg.`;
    case "noFigures":
      return "Wijs een kolom met cijfers aan.";
    case "dimensionMissing":
      return `${MISSING.get(text("dimension")) ?? "Er ontbreekt een antwoord"}${text("heads") === "" ? "" : ` (bij ${text("heads")})`}. Wijs een kolom aan, of zeg wat voor alle rijen geldt.`;
    case "roleTwice":
      return `Meer dan één kolom kreeg dezelfde rol: ${text("heads")}. Laat er één over.`;
    case "sameFigure":
      return `Deze kolommen zouden hetzelfde cijfer twee keer geven: ${text("heads")}. Zeg waarin ze verschillen, of laat er één weg.`;
    case "monthWithoutYear":
      return `In ${column} staan maanden zonder jaar. Wijs ook de kolom met het jaar aan.`;
    case "badPeriod":
      return `‘${text("text")}’ is geen periode. Schrijf 2024, 2024-07 of 2024 juli.`;
    case "sheetDates":
      return `Zeg wat ‘${text("example")}’ is: een maand met het jaar erachter, of een dag. Zo schrijft een rekenprogramma het allebei.`;
    case "dates":
      return `In ${column} staan datums, zoals ‘${text("example")}’. ${datesText(text("because"))} ${text("choices") === "" ? "Schrijf maanden in het bestand als 2018-08 en jaren als 2018, en bied het opnieuw aan." : `Zeg bij ‘${TABLE_MAPPING.sheetDates}’ wat ermee is bedoeld.`}`;
    case "badChoice":
      return `‘${text("text")}’ is hier niet bekend. Kies iets anders.`;
    case "measureImpossible":
      return `Wat er in ${column} staat, kan niet worden gelezen als ${measureName(text("measure"))}. Een percentage of verhoudingsgetal is geen aantal. Kies een andere maat.`;
    case "notation":
      return `Zeg hoe getallen zijn geschreven: ‘${text("example")}’ kan twee dingen betekenen, of past niet bij uw keuze.`;
    case "mixedNotation":
      return `Getallen staan er in twee schrijfwijzen, zoals ${text("examples")}. Maak de schrijfwijze in het bestand gelijk, of laat de kolom weg.`;
    case "otherHeads":
      return `De indeling hoort bij een tabel met andere kolommen. Verwacht: ${text("expected")}. Gevonden: ${text("found")}.`;
    case "unknownName":
      return `‘${text("name")}’ is hier niet bekend (${text("rows")}×). Zeg wat het is, of laat het weg.`;
    default:
      return "Er is nog een vraag over deze tabel.";
  }
}

const MISSING: ReadonlyMap<string, string> = new Map([
  ["region", "Over welk gebied de cijfers gaan, staat nog niet vast"],
  ["period", "Over welke periode de cijfers gaan, staat nog niet vast"],
  ["indicator", "Over welk misdrijf of welke overlast de cijfers gaan, staat nog niet vast"],
  ["measure", "Hoe er is geteld, staat nog niet vast"],
]);

function measureName(text: string): string {
  const measure = MEASURES.find((known) => known === text);
  return measure ? measureChoice(measure) : text;
}
