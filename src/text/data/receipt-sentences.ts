/** The receipt of a file in words: what it was taken for, by which signs, and why rows were not used. */

import type { DropReason, Evidence, FormatId, RefusedKind } from "../../domain/receipt.ts";

/** What a file was recognised as, or refused as, as part of a sentence: "lijst uit StatLine". */
export function formatName(format: FormatId | RefusedKind): string {
  switch (format) {
    case "odata-untyped":
      return "onbewerkte dataset (OData)";
    case "odata-typed":
      return "dataset met getallen (OData)";
    case "odata-two-kinds":
      return "dataset met twee soorten indelingen (OData)";
    case "odata-observations":
      return "waarnemingen uit OData 4";
    case "portal-download":
      return "download van het politieportaal";
    case "statline-list":
      return "lijst uit StatLine";
    case "own-template":
      return "eigen sjabloon";
    case "swing":
      return "tabel uit Swing";
    case "tidy-table":
      return "tabel die met R, Python of een ander programma is gemaakt";
    case "wide-table":
      return "tabel met een kolom per soort, jaar of gebied";
    case "denominators":
      return "tabel van CBS met inwoners of woningen";
    case "incident-counts":
      return "eigen telling van incidenten";
    case "mapped":
      return "tabel met een eigen indeling";
    case "code-list":
      return "codelijst, geen cijfers";
    case "metadata":
      return "beschrijving van een tabel, geen cijfers";
    case "population":
      return "bevolkingscijfers";
    case "dwellings":
      return "woningcijfers";
    case "survey":
      return "uitkomsten van een enquête";
    case "incident-list":
      return "lijst met afzonderlijke incidenten";
    case "personal-data":
      return "bestand met persoonsgegevens";
    case "statline-pivot":
      return "kruistabel uit StatLine";
    case "unknown-pivot":
      return "kruistabel met een onbekend onderwerp of een onbekende indeling";
    case "old-statline-pivot":
      return "kruistabel uit het oude StatLine";
    case "two-type-dimensions":
      return "tabel met twee soorten indelingen tegelijk";
    case "translated-pivot":
      return "door de browser vertaalde tabel";
    case "odata-v4":
      return "waarnemingen uit OData 4 van een andere tabel";
    case "image-or-binary":
      return "geen tekstbestand";
    case "archive":
      return "ingepakt bestand";
    case "workbook":
      return "werkmap van een rekenprogramma";
    case "json-reply":
      return "antwoord van een server (JSON)";
    case "web-page":
      return "webpagina";
    case "empty":
      return "leeg bestand";
    case "unknown":
      return "onbekend bestand";
  }
}

/** One sign by which the file was recognised, as a sentence without a full stop. */
export function evidenceSentence(evidence: Evidence): string {
  const shown = evidence.text.trim();
  switch (evidence.kind) {
    case "header":
      return `De kopregel bevat ${shown}`;
    case "columns":
      return `De kolommen zijn ${shown}`;
    case "codeShape":
      return `Er staan codes in, zoals ${shown}`;
    case "periodCodes":
      return `De perioden staan er als code, zoals ${shown}`;
    case "periodDates":
      return `De perioden staan er als datum, zoals ${shown}`;
    case "paddedNumbers":
      return `Voor de getallen staan spaties, zoals bij ${shown}`;
    case "labels":
      return `De soorten staan er met hun naam, zoals ‘${shown}’`;
    case "title":
      return `Bovenaan staat ‘${shown}’`;
    case "footer":
      return `Onderaan staat ‘${shown}’`;
    case "encoding":
      return `De tekens zijn opgeslagen als ${shown}`;
    case "delimiter":
      return `De velden zijn gescheiden door ${shown}`;
    case "numberNotation":
      return `De getallen zijn geschreven zoals ${shown}`;
    case "mapping":
      return `Gelezen met de indeling die u gaf; cijfers uit ${shown}`;
    case "recipe":
      return `Gelezen met het recept ‘${shown}’`;
    case "binarySignature":
      return `De eerste tekens zijn die van een ${shown}-bestand`;
    case "personalShape":
      return `Er zijn gegevens van personen gevonden (${shown.replace(/^.*, /, "kolom ").replace("+", "en")})`;
  }
}

/** Why rows were read and not used, as the end of a sentence: "niet gebruikt: …". */
export function dropReasonText(reason: DropReason): string {
  switch (reason) {
    case "unreadableNumber":
      return "het getal is niet te lezen";
    case "unreadablePeriod":
      return "de periode is niet te lezen";
    case "unsupportedPeriod":
      return "de periode is geen jaar, kwartaal of maand";
    case "unknownRegion":
      return "het gebied is onbekend";
    case "regionAmbiguous":
      return "de naam van het gebied past bij meer gebieden";
    case "unknownCode":
      return "de soort misdrijf of overlast is onbekend";
    case "formerCode":
      return "de soort staat in de oude indeling van CBS, en of die gelijk is aan een soort van nu is niet zeker";
    case "partOfTotal":
      return "de regel is een deel van een totaal dat er ook in staat";
    case "unknownStatus":
      return "de status is onbekend of past niet bij het getal";
    case "ignoredTopic":
      return "het onderwerp is hier niet nodig";
    case "exactDuplicate":
      return "dezelfde regel staat er al";
    case "conflict":
      return "hetzelfde cijfer staat er met verschillende waarden";
    case "raggedRow":
      return "de regel heeft een ander aantal velden dan de kopregel";
    case "separatorsOnly":
      return "lege regel";
    case "footer":
      return "voetregel";
    case "doubtful":
      return "ter controle, en op uw verzoek niet geladen";
    case "leftOut":
      return "op uw verzoek weggelaten";
  }
}
