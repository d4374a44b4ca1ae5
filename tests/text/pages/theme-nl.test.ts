import { describe, expect, it } from "vitest";
import * as theme from "../../../src/text/pages/theme-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

describe(theme.unitText, () => {
  it.each([
    ["count", "woninginbraken"],
    ["per1000", "woninginbraken per 1.000 inwoners"],
    ["per1000-dwellings", "woninginbraken per 1.000 woningen"],
    ["index", "index van woninginbraken (2015 = 100)"],
    ["per-day", "woninginbraken per dag"],
  ] as const)("names the unit of %s", (measure, unit) => {
    expect(theme.unitText(measure, "woninginbraken", "2015")).toBe(unit);
  });
});

describe(theme.courseSubtitle, () => {
  const years = { first: "2012", last: "2025" };

  it.each([
    ["count", "Woninginbraken per jaar, Nederland, 2012 t/m 2025"],
    ["index", "Index van woninginbraken (2015 = 100) per jaar, Nederland, 2012 t/m 2025"],
    ["per-day", "Woninginbraken per dag, gemiddeld over het jaar, Nederland, 2012 t/m 2025"],
  ] as const)("reads as a phrase for %s", (measure, subtitle) => {
    const unit = theme.yearlyUnit(measure, theme.unitText(measure, "woninginbraken", "2015"));
    expect(theme.courseSubtitle(unit, "Nederland", years, undefined)).toBe(subtitle);
  });

  it("says once which year when there is one", () => {
    expect(theme.courseSubtitle("inbraken per jaar", "Nederland", { first: "2018", last: "2018" }, undefined)).toBe(
      "Inbraken per jaar, Nederland, 2018",
    );
    expect(theme.courseTitle("6.083", "2018", "6.083", "2018")).toBe("6.083 in 2018");
  });

  it("says out of which months a year was estimated", () => {
    const estimated = theme.estimatedYear("2018", "geschat uit januari t/m augustus 2018, naar seizoen");
    expect(
      theme.courseSubtitle("woninginbraken per jaar", "Nederland", { first: "2012", last: "2018" }, estimated),
    ).toBe(
      "Woninginbraken per jaar, Nederland, 2012 t/m 2018; 2018 is geschat uit januari t/m augustus 2018, naar seizoen",
    );
  });
});

describe(theme.districtPhrase, () => {
  it.each([
    { from: "1.742", to: "1.176", says: "Twente van 1.742 naar 1.176" },
    { from: "1.742", to: undefined, says: "Twente van 1.742 naar onbekend" },
    { from: undefined, to: "1.176", says: "Twente van onbekend naar 1.176" },
    { from: undefined, to: undefined, says: "Twente zonder cijfers" },
  ])("says in words what is absent: $says", ({ from, to, says }) => {
    expect(theme.districtPhrase("Twente", from, to)).toBe(says);
  });
});

describe(theme.certaintySentence, () => {
  const interval = "−39 % tot −30 %";
  it.each([
    {
      name: "a fall",
      given: { fraction: -0.3467, interval, verdict: "fell" },
      says: "Dat is 34,7 % minder; het verschil is groter dan toeval verklaart (95 %-interval −39 % tot −30 %).",
    },
    {
      name: "a rise of small counts",
      given: { fraction: undefined, interval: "", verdict: "rose" },
      says: "Dat verschil is groter dan toeval verklaart.",
    },
    {
      name: "chance",
      given: { fraction: 0.02, interval: "", verdict: "no_demonstrable_change" },
      says: "Dat is 2,0 % meer, maar het kan toeval zijn.",
    },
    {
      name: "chance with small counts",
      given: { fraction: undefined, interval: "", verdict: "no_demonstrable_change" },
      says: "Dat verschil kan toeval zijn.",
    },
    {
      name: "equal",
      given: { fraction: 0, interval: "", verdict: "no_demonstrable_change" },
      says: "Dat is evenveel.",
    },
    {
      name: "too little",
      given: { fraction: undefined, interval: "", verdict: "too_little_data" },
      says: "Er zijn te weinig gegevens om een verandering aan te tonen.",
    },
    {
      name: "a break",
      given: { fraction: 0.1, interval, verdict: "not_comparable" },
      says: "Die twee zijn niet vergelijkbaar, want de registratie is tussentijds veranderd.",
    },
  ] as const)("says $name", ({ given, says }) => {
    expect(plainSpaces(theme.certaintySentence({ ...given, provenance: "real" }))).toBe(says);
  });
});

describe(theme.standfirstParts, () => {
  const parts = theme.standfirstParts({
    lead: theme.standfirstLead("per1000", "woninginbraken", { text: "2,92", period: "2015" }),
    from: "2,92",
    fromPeriod: "2015",
    to: "≈ 1,81",
    toPeriod: "2018",
    certainty: "Dat is minder.",
    estimate: "Het cijfer over 2018 is geschat.",
    later: { text: "1,10*", period: "2025" },
  });

  it("reads as running text, with the figures in bold", () => {
    expect(parts.map(({ text }) => text).join("")).toBe(
      "Van 2,92 woninginbraken per 1.000 inwoners in 2015 naar ≈ 1,81 in 2018. Dat is minder. Het cijfer over 2018 is geschat. Daarna 1,10* in 2025.",
    );
    expect(parts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(["2,92", "≈ 1,81", "1,10*"]);
  });
});

describe("the words around the figures", () => {
  it.each([
    {
      name: "a ranking of one",
      text: theme.rankingSummary([], ["Ede"], 1),
      says: "Ranglijst van 1 gemeente. Aantoonbaar boven het gemiddelde: geen enkele gemeente. Aantoonbaar eronder: Ede.",
    },
    {
      name: "a ranking of many",
      text: theme.rankingSummary(["Ede", "Arnhem"], [], 68),
      says: "Ranglijst van 68 gemeenten. Aantoonbaar boven het gemiddelde: Ede en Arnhem. Aantoonbaar eronder: geen enkele gemeente.",
    },
    {
      name: "one month replayed in one year",
      text: theme.errorsCaption(1, 2017, 2017),
      says: "Gemiddelde afwijking bij het naspelen van 2017 met alleen januari",
    },
    {
      name: "eight months replayed",
      text: theme.errorsCaption(8, 2015, 2019),
      says: "Gemiddelde afwijking bij het naspelen van 2015 t/m 2019 met de eerste 8 maanden",
    },
    {
      name: "one month",
      text: theme.monthsSubtitle("inbraken", "Nederland", "januari 2018", "januari 2018"),
      says: "Inbraken per maand, Nederland, januari 2018",
    },
    {
      name: "nothing loaded",
      text: theme.notLoadedTitle("bedreigingen", 0, 76),
      says: "Van bedreigingen zijn nog geen cijfers geladen",
    },
    {
      name: "some municipalities loaded",
      text: theme.notLoadedTitle("bedreigingen", 30, 76),
      says: "Van bedreigingen zijn nog niet alle cijfers geladen: 30 van de 76 gemeenten",
    },
    {
      name: "where to get it",
      text: theme.notLoadedText(["47018NED", "47022NED"]),
      says: "De politie publiceert dit cijfer wel (tabel 47018NED of 47022NED). Download het daar en kies het bestand op de pagina Gegevens; deze pagina gebruikt het meteen.",
    },
    {
      name: "no table at all",
      text: theme.emptyTitle("Informatievoorziening"),
      says: "Voor informatievoorziening bestaat geen politiecijfer",
    },
    { name: "the unit", text: theme.unitArea(76), says: "Oost-Nederland (76 gemeenten)" },
  ])("say $name", ({ text, says }) => {
    expect(text).toBe(says);
  });
});
