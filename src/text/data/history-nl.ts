/** What is said of earlier states of the data: loads taken back and brought back, and figures as they were. */

/** "ongedaan gemaakt 25 november 2026, 9.41 uur" */
export function takenBackText(moment: string): string {
  return `ongedaan gemaakt ${moment}`;
}

/** The band above every page while an earlier state is shown. */
export function asOfText(load: string, moment: string): string {
  return `U bekijkt de cijfers zoals ze waren na het laden van ${load} op ${moment}. De meegeleverde cijfers zijn die van nu.`;
}

/** A file whose load was taken back is offered again. */
export function redoOffer(moment: string, isReadOtherwise: boolean): string {
  const before = `Dit bestand is eerder geladen en op ${moment} ongedaan gemaakt.`;
  return isReadOtherwise
    ? `${before} Het is nu anders gelezen dan toen. Zet de lading van toen terug, of laad het zoals het nu gelezen is; dat vervangt die van toen.`
    : `${before} Opnieuw laden verandert niets; zet de lading terug om de cijfers weer mee te laten tellen. Wilt u het laden met een andere datum, verwijder het dan eerst voorgoed onder Geschiedenis.`;
}

export function unreadableTitle(fileName: string | undefined): string {
  return fileName ?? "Een bestand waarvan de naam niet meer te lezen is";
}

export function unreadableDetail(reason: "damaged" | "later", loadedAt: string | undefined): string {
  const when = loadedAt === undefined ? "" : `geladen ${loadedAt} · `;
  return reason === "damaged"
    ? `${when}beschadigd; telt niet mee`
    : `${when}bewaard door een nieuwere versie van deze app; telt hier niet mee`;
}
