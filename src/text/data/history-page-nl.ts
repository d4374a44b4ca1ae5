/** Words of the history of loads on the data page, and of the band while an earlier state is shown. */

export const HISTORY = {
  title: "Geschiedenis",
  intro: "Elke lading blijft bewaard. Ongedaan maken haalt alleen die lading weg; terugzetten kan altijd.",
  undo: "Ongedaan maken",
  redo: "Terugzetten",
  open: "Bekijk de stand van toen",
  shown: "U bekijkt nu deze stand",
  remove: "Voorgoed verwijderen",
  removeQuestion:
    "Dit bestand voorgoed van dit apparaat verwijderen? Terugzetten kan dan niet meer, en de stand van de tijd dat het meetelde is niet meer te bekijken.",
  removeDamagedQuestion:
    "Deze beschadigde bewaring voorgoed verwijderen? Het oorspronkelijke bestand raakt u niet kwijt.",
  removeYes: "Ja, verwijderen",
  removeNo: "Nee, bewaren",
  failed: "Dat is niet gelukt. Er is niets veranderd.",
  unreadable: "Niet te lezen",
  backToNow: "Terug naar nu",
} as const;

/** The name of a button for who does not see beside which load it stands: "Ongedaan maken: Politie, 47018NED". */
export function actionLabel(action: string, title: string): string {
  return `${action}: ${title}`;
}

/** What has happened, said once it has. */
export const HISTORY_DONE = {
  undone: (title: string): string => `${title} telt niet meer mee. Terugzetten kan altijd.`,
  redone: (title: string): string => `${title} telt weer mee, op alle pagina’s.`,
  removed: (title: string): string => `${title} is voorgoed van dit apparaat verwijderd.`,
  opened: (title: string): string => `Alle pagina’s tonen nu de cijfers zoals ze waren na het laden van ${title}.`,
} as const;
