/** Why a file is refused and what to do instead, per kind of file. */

import { REFUSED_KINDS, type RefusedKind } from "../../domain/receipt.ts";
import { countOf } from "../format.ts";

/** Advice for a file that was refused: what it is and what to do; for a kind that is not known here, what to do in general. */
export function refusalAdvice(kind: string): string {
  const known = REFUSED_KINDS.find((candidate) => candidate === kind) ?? "unknown";
  return ADVICE[known];
}

const DOWNLOAD = "Download de tabel opnieuw als CSV met de vorm ‘onbewerkte dataset’ of ‘lijst’.";

const ADVICE: Readonly<Record<RefusedKind, string>> = {
  "code-list": `Dit is een lijst met codes en hun namen; er staan geen cijfers in. ${DOWNLOAD}`,
  metadata: `Dit is de beschrijving van een tabel; er staan geen cijfers in. ${DOWNLOAD}`,
  population:
    "Dit zijn bevolkingscijfers, geen misdrijven of overlast. De inwonertallen zitten al in dit programma; u hoeft ze niet te laden.",
  dwellings:
    "Dit zijn cijfers over woningen, geen misdrijven of overlast. De woningaantallen zitten al in dit programma; u hoeft ze niet te laden.",
  survey:
    "Dit zijn uitkomsten van een enquête, met percentages en marges. Zet de uitkomsten die u wilt laten zien in het sjabloon voor de Veiligheidsmonitor.",
  "incident-list":
    "Elke regel is één incident, met dag en plaats. Dit programma werkt alleen met aantallen. Laat ze hier optellen als soort, dag en plaats in kolommen staan, of tel ze zelf per gebied en periode en zet de aantallen in het sjabloon.",
  "personal-data":
    "Er staan gegevens van personen in. Die horen hier niet en er is niets bewaard. Verwijder die kolommen en bied alleen aantallen per gebied en periode aan.",
  "unknown-pivot": `Dit is een kruistabel uit StatLine met een onderwerp of een indeling die hier niet bekend is. Een deel zou dan voor het geheel worden aangezien. ${DOWNLOAD}`,
  "two-type-dimensions":
    "Elke regel valt onder twee indelingen tegelijk, bijvoorbeeld soort diefstal én gebruik van geweld, en het totaal van de tweede indeling is er niet in te vinden. Optellen zou dubbel tellen. Download tabel 83651NED als ‘onbewerkte dataset’ met het totaal van ‘gebruik van geweld’ erbij, of gebruik tabel 83648NED.",
  "translated-pivot":
    "De kopregel is door de browser vertaald, en de namen van gebieden daardoor ook. Zet het vertalen in de browser uit en download de tabel opnieuw.",
  "odata-v4":
    "Dit zijn waarnemingen uit OData 4 van een andere tabel dan 83648NED, of zonder de aantallen daaruit (M004200_2 en M004200_4). Een deel zou dan voor het geheel worden aangezien. Download tabel 83648NED als ‘onbewerkte dataset’.",
  "image-or-binary": "Dit is geen tekstbestand, ook al heet het misschien .csv. Bied het CSV-bestand zelf aan.",
  archive: "Dit is een ingepakt bestand. Pak het uit en bied het CSV-bestand aan dat erin zit.",
  workbook: "Dit is een werkmap. Open haar, kies ‘Opslaan als’ en dan ‘CSV UTF-8’, en bied dat bestand aan.",
  "json-reply": "Dit is een antwoord van een server in JSON, geen CSV. Download de tabel als CSV.",
  "web-page":
    "Dit is een webpagina, geen CSV. Waarschijnlijk gaf de site een foutmelding in plaats van het bestand. Download de tabel opnieuw.",
  empty: "Het bestand is leeg. Download of bewaar het opnieuw.",
  unknown:
    "De kolommen passen bij geen van de tabellen die dit programma kent. Gebruik een download van data.politie.nl of StatLine in de vorm ‘onbewerkte dataset’ of ‘lijst’, of zet de cijfers in het sjabloon.",
};

/** What a table that a browser translated says, and exactly what it does not say. */
export function translatedAdvice(facts: {
  readonly known: number | undefined;
  readonly unknown: string;
  readonly period: boolean;
}): string {
  const kinds = facts.known === undefined ? "" : `${countOf(facts.known, "soort", "soorten")} overlast`;
  const absent = [
    ...(facts.period ? [] : ["over welke periode de cijfers gaan, staat er niet in"]),
    ...(facts.unknown === "" ? [] : [`wat deze kolommen zijn, staat niet vast: ${facts.unknown}`]),
    "namen van gebieden zijn ook vertaald, en welk gebied bedoeld is, is dan niet te zien",
  ];
  const known = facts.known ? ` Herkend: ${kinds}.` : "";
  return `De kopregel is door de browser vertaald.${known} Wat ontbreekt: ${absent.join("; ")}. Zet het vertalen in de browser uit en download de tabel opnieuw${facts.period ? "" : ", met de periode erbij"}.`;
}
