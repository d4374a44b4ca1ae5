import { describe, expect, it } from "vitest";
import { month } from "../../src/domain/period.ts";
import * as notes from "../../src/text/notes-nl.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const AUGUST = month(2018, 8);

describe("the notes with a change", () => {
  it.each([
    {
      name: "a figure that is absent, even for a long name",
      text: notes.absentSentence(
        "meldingen over personen met verward gedrag",
        "in Nederland",
        ["2018"],
        "nog niet bekend op de peildatum",
      ),
      says: "Over 2018 is er geen cijfer voor meldingen over personen met verward gedrag in Nederland: nog niet bekend op de peildatum.",
    },
    {
      name: "a figure missing",
      text: notes.figureMissingNote("2018", "geheim in de bron"),
      says: "Het cijfer over 2018 ontbreekt: geheim in de bron.",
    },
    {
      name: "an estimated year without a reason for the method",
      text: notes.estimatedYearNote(2018, "geschat uit januari t/m augustus 2018, naar maanden", ""),
      says: "2018 is geschat uit januari t/m augustus 2018, naar maanden.",
    },
    {
      name: "a method chosen for its smaller error",
      text: notes.smallerErrorReason(0.012, 0.0345, 5),
      says: "Deze rekenwijze is gekozen omdat zij er over 5 nagespeelde jaren gemiddeld 1,2 % naast zat, en het seizoen 3,5 %.",
    },
    {
      name: "no complete year",
      text: notes.fewYearsReason(0),
      says: "Er is nog geen volledig jaar met maandcijfers; voor een seizoen zijn er drie nodig. Daarom staan dezelfde maanden naast elkaar.",
    },
    {
      name: "one complete year",
      text: notes.fewYearsReason(1),
      says: "Er is maar 1 volledig jaar met maandcijfers; voor een seizoen zijn er drie nodig. Daarom staan dezelfde maanden naast elkaar.",
    },
    {
      name: "two complete years",
      text: notes.fewYearsReason(2),
      says: "Er zijn maar 2 volledige jaren met maandcijfers; voor een seizoen zijn er drie nodig. Daarom staan dezelfde maanden naast elkaar.",
    },
    {
      name: "the same months",
      text: notes.windowsNote("same-period", AUGUST),
      says: "Vergeleken zijn dezelfde maanden, januari t/m augustus; er is niets geschat.",
    },
    {
      name: "twelve months",
      text: notes.windowsNote("rolling-12", AUGUST),
      says: "Vergeleken zijn de twaalf maanden t/m augustus 2018 met de twaalf maanden t/m augustus van het beginjaar; er is niets geschat.",
    },
    {
      name: "a year without months, by its name",
      text: notes.noEstimateNote("2018", "no-months"),
      says: "Voor 2018 is er geen schatting: van dat jaar zijn geen maandcijfers geladen.",
    },
    {
      name: "one provisional year",
      text: notes.provisionalNote("2025", "provisional"),
      says: "2025 is voorlopig (*) en kan nog wijzigen.",
    },
    {
      name: "a provisional month, with a capital",
      text: notes.provisionalNote("augustus 2025", "revised_provisional"),
      says: "Augustus 2025 is nader voorlopig (**) en kan nog wijzigen.",
    },
    {
      name: "a start at zero",
      text: notes.zeroBaseNote(),
      says: "Het beginjaar is nul; een percentage heeft dan geen betekenis (n.v.t.).",
    },
    {
      name: "a small start",
      text: notes.smallBaseNote(12),
      says: "Het beginaantal is klein (12); daarom staan de aantallen voorop en geen percentage.",
    },
    {
      name: "a total that differs from its parts",
      text: notes.totalDiffersNote("2024", 122_993, 122_991, 76),
      says: "Over 2024 staat 122.993 gepubliceerd; de 76 delen tellen op tot 122.991 (verschil +2).",
    },
    {
      name: "plain chance",
      text: notes.overdispersionNote(1, notes.unknownBasis()),
      says: "De toets rekent met gewoon toeval (φ = 1), omdat de echte schommeling niet te meten is; het oordeel lijkt dan zekerder dan het is.",
    },
    {
      name: "more than chance, on months",
      text: notes.overdispersionNote(12.228, notes.monthsBasis(2013, 2017)),
      says: "De toets rekent met meer schommeling dan gewoon toeval (φ = 12,2), gemeten aan de maandcijfers van 2013 t/m 2017.",
    },
    {
      name: "dwellings between two known years",
      text: notes.denominatorNote("2025", "dwellings", ["2021", "2026"], true),
      says: "Het aantal woningen in 2025 is geschat tussen 2021 en 2026.",
    },
    {
      name: "inhabitants that are not known yet",
      text: notes.denominatorNote("2027", "inhabitants", ["2026"], false),
      says: "Voor 2027 is het aantal inwoners nog niet bekend; gerekend is met 2026.",
    },
    {
      name: "a leap year beside another year",
      text: notes.differentDaysNote({ period: "2019", days: 365 }, { period: "2020", days: 366 }),
      says: "Per dag: het cijfer van 2019 is gedeeld door 365 dagen, dat van 2020 door 366.",
    },
    { name: "a break", text: notes.breakNote("Sinds juli anders."), says: "Trendbreuk. Sinds juli anders." },
    {
      name: "an exceptional period",
      text: notes.exceptionalNote("mei 2020", "Coronamaatregelen."),
      says: "Mei 2020 valt in een uitzonderlijke periode. Coronamaatregelen.",
    },
    {
      name: "figures that are made up",
      text: notes.notRealNote("simulated"),
      says: "Dit cijfer is gesimuleerd: verzonnen maandcijfers, gemaakt uit gepubliceerde jaren.",
    },
    {
      name: "today's edition",
      text: notes.todaysEditionNote(AUGUST),
      says: "Peildatum augustus 2018, met de cijfers van nu: wat later is herzien, is al verwerkt.",
    },
  ])("say $name", ({ text, says }) => {
    expect(plainSpaces(text)).toBe(says);
  });

  it.each(["no-months", "zero-count", "zero-season", "too-few-years"] as const)(
    "name the year that could not be estimated (%s)",
    (reason) => {
      expect(notes.noEstimateNote("2018", reason)).toMatch(/^Voor 2018 is er geen schatting: .+\.$/);
    },
  );
});
