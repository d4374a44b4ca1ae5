import { describe, expect, it } from "vitest";
import * as overview from "../../../src/text/pages/overview-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

type Priority = Parameters<typeof overview.overviewHeadline>[0][number];

const priority = (given: Partial<Priority> = {}): Priority => ({
  label: "Woninginbraak",
  labelPlural: "woninginbraken",
  verdict: "fell",
  fraction: -0.3467,
  small: false,
  kind: "brought",
  sentence: "Zin.",
  isCountry: false,
  isEstimate: false,
  ...given,
});
const YOUTH = priority({
  label: "Jeugdoverlast",
  labelPlural: "meldingen van jeugdoverlast",
  kind: "registered",
  verdict: "no_demonstrable_change",
  isCountry: true,
});
const CONFUSED = priority({ label: "Verward gedrag", verdict: "rose", fraction: 0.373, isCountry: true });
const DRUGS = priority({ label: "Drugsmisdrijven", labelPlural: "drugsmisdrijven", kind: "found" });

describe(overview.overviewHeadline, () => {
  it.each([
    {
      name: "what fell, and what cannot be shown, each with its own area",
      given: [priority(), YOUTH, CONFUSED],
      says: "Woninginbraak daalde 35 %; bij jeugdoverlast in Nederland is geen verandering aan te tonen",
    },
    {
      name: "an estimate as an expectation",
      given: [priority({ isEstimate: true })],
      says: "Woninginbraak daalde naar verwachting 35 %",
    },
    {
      name: "the country when the unit has nothing",
      given: [CONFUSED],
      says: "Verward gedrag steeg in Nederland 37 %",
    },
    {
      name: "only what cannot be shown",
      given: [YOUTH],
      says: "Bij jeugdoverlast in Nederland is geen verandering aan te tonen",
    },
    {
      name: "no rise or fall of what police work finds",
      given: [DRUGS],
      says: "Geen van de prioriteiten veranderde aantoonbaar",
    },
    { name: "that nothing is loaded", given: [], says: "Over de prioriteiten zijn nog geen cijfers geladen" },
  ])("says $name", ({ given, says }) => {
    expect(plainSpaces(overview.overviewHeadline(given))).toBe(says);
  });
});

describe(overview.overviewStandfirst, () => {
  it("gives the sentences of the first two priorities, or says what to do", () => {
    const three = ["Een.", "Twee.", "Drie."].map((sentence) => priority({ sentence }));
    expect(overview.overviewStandfirst(three)).toEqual([{ text: "Een. Twee." }]);
    expect(overview.overviewStandfirst([])).toEqual([
      { text: "Voor deze strategie zijn nog geen cijfers geladen. Kies een bestand op de pagina Gegevens." },
    ]);
  });
});

describe(overview.yearsTitle, () => {
  const years = { total: 12, rose: [], fell: [], found: [], last: "2025" };

  it.each([
    { name: "no change", given: {}, says: "Twaalf soorten misdrijven: in 2025 veranderde geen ervan aantoonbaar" },
    {
      name: "one kind that did not change",
      given: { total: 1 },
      says: "Eén soort misdrijf: in 2025 geen aantoonbare verandering",
    },
    {
      name: "a rise",
      given: { rose: ["winkeldiefstallen"] },
      says: "Twaalf soorten misdrijven: in 2025 aantoonbaar meer winkeldiefstallen",
    },
    {
      name: "both directions",
      given: { rose: ["winkeldiefstallen", "bedreigingen"], fell: ["woninginbraken"] },
      says: "Twaalf soorten misdrijven: in 2025 aantoonbaar meer winkeldiefstallen en bedreigingen en minder woninginbraken",
    },
    {
      name: "many by their number",
      given: { fell: ["a", "b", "c", "d"] },
      says: "Twaalf soorten misdrijven: in 2025 aantoonbaar minder misdrijven van vier soorten",
    },
    {
      name: "only police work",
      given: { found: ["drugsmisdrijven"] },
      says: "Twaalf soorten misdrijven: in 2025 veranderde alleen het aantal geregistreerde drugsmisdrijven aantoonbaar",
    },
    {
      name: "police work beside a fall",
      given: { fell: ["woninginbraken"], found: ["drugsmisdrijven"] },
      says: "Twaalf soorten misdrijven: in 2025 aantoonbaar minder woninginbraken; ook het aantal geregistreerde drugsmisdrijven veranderde",
    },
    { name: "no figures", given: { total: 0 }, says: "Nog geen jaarcijfers voor Oost-Nederland" },
  ])("says $name", ({ given, says }) => {
    expect(overview.yearsTitle({ ...years, ...given })).toBe(says);
  });
});

describe(overview.certainty, () => {
  it.each([
    { interval: "−39 % tot −30 %", kind: "brought", verdict: "fell", says: "95 %-interval −39 % tot −30 %" },
    { interval: "", kind: "brought", verdict: "too_little_data", says: "" },
    {
      interval: "−19 % tot −1 %",
      kind: "found",
      verdict: "fell",
      says: "Haaldelict: geen oordeel over beter of slechter",
    },
    { interval: "−5 % tot +15 %", kind: "found", verdict: "not_comparable", says: "Trendbreuk in de registratie" },
  ] as const)("says “$says” under $verdict of $kind", ({ interval, kind, verdict, says }) => {
    expect(plainSpaces(overview.certainty(interval, kind, verdict))).toBe(says);
  });
});

describe(overview.priorityText, () => {
  it.each([
    {
      name: "the districts",
      given: {
        labelPlural: "woninginbraken",
        districts: "In alle vijf gedaald",
        isCountry: false,
        kind: "brought",
        isProxy: false,
      },
      says: "In alle vijf gedaald.",
    },
    {
      name: "that the figure is national and counts calls",
      given: { labelPlural: "meldingen", districts: undefined, isCountry: true, kind: "registered", isProxy: false },
      says: "Alleen het landelijke cijfer is openbaar. Telt meldingen, geen personen.",
    },
    {
      name: "police work, without a finding about districts",
      given: {
        labelPlural: "drugsmisdrijven",
        districts: "In twee gestegen",
        isCountry: false,
        kind: "found",
        isProxy: true,
      },
      says: "Drugsmisdrijven, als benadering van het thema. Meer registraties kunnen ook meer politiewerk zijn.",
    },
  ] as const)("says $name", ({ given, says }) => {
    expect(overview.priorityText(given)).toBe(says);
  });
});

describe("the small texts of the first page", () => {
  it.each([
    [overview.noFigure("none"), "Geen openbaar cijfer; het netwerk kan eigen cijfers laden."],
    [overview.noFigure("full"), "Hiervan zijn nog geen cijfers geladen."],
    [overview.markFootnote("provisional"), "* voorlopig, kan nog wijzigen"],
    [overview.markFootnote("revised_provisional"), "** nader voorlopig, kan nog wijzigen"],
    [overview.markFootnote("estimated"), "≈ geschat uit een deel van het jaar"],
    [overview.municipalitiesText(76, 76), "76 van 76"],
    [overview.uploadsText(0), "geen geladen"],
    [overview.uploadsText(1), "1 geladen, alleen in deze browser"],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });
});
