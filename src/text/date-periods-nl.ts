/** Why dates cannot be read as months or years, as a sentence. */

/** The reason by its name in the finding; in general for a name that is not known here. */
export function datesText(because: string): string {
  switch (because) {
    case "oneDate":
      return "Bij één datum is niet te zien of een dag, een maand of een jaar bedoeld is.";
    case "notFirstDays":
      return "Niet elke datum is de eerste van een maand; het kunnen dus dagen zijn.";
    case "steps":
      return "Tussen de datums zitten meer maanden dan één; het kunnen maanden, kwartalen of andere perioden zijn.";
    case "mixed":
      return "Sommige datums staan voor een maand en andere voor een heel jaar; 1 januari kan dan allebei zijn.";
    case "januaries":
      return "Elke datum is 1 januari; het kunnen jaren zijn, maar ook maanden januari.";
    case "otherTexts":
      return "Er staan ook perioden die geen datum zijn; of een datum een maand of een jaar is, is dan niet te zien.";
    case "spreadsheet":
      return "Zo schrijft een rekenprogramma een maand, maar het kan ook een dag zijn: jan-18 is januari 2018 of 18 januari.";
    default:
      return "Of dat maanden of jaren zijn, is niet te zien.";
  }
}
