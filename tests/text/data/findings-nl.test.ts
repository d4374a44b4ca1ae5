import { describe, expect, it } from "vitest";
import {
  type ChangeFacts,
  capitalise,
  changeSentence,
  numberWord,
  verdictText,
} from "../../../src/text/data/findings-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const facts = (given: Partial<ChangeFacts> = {}): ChangeFacts => ({
  provenance: "real",
  labelPlural: "woninginbraken",
  kind: "brought",
  where: "in Oost-Nederland",
  unit: "",
  isIndex: false,
  from: "9.311",
  to: "6.083",
  fromPeriod: "2015",
  toPeriod: "2018",
  estimate: undefined,
  fraction: -0.3467,
  interval: { low: -0.386, high: -0.305, level: 0.95 },
  equal: false,
  small: false,
  verdict: "fell",
  broken: undefined,
  ...given,
});

describe(changeSentence, () => {
  it("lets figures that are not real prove nothing, whatever the test says", () => {
    const said = plainSpaces(changeSentence(facts({ provenance: "simulated" })));
    expect(said).toBe(
      "Het aantal woninginbraken daalde in Oost-Nederland van 9.311 in 2015 naar 6.083 in 2018. De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    );
    expect(changeSentence(facts({ provenance: "reconstruction" }))).toContain("rekenvoorbeeld");
  });

  it.each<{ name: string; given: Partial<ChangeFacts>; says: string }>([
    {
      name: "a fall: counts, percentage, interval, and that chance does not explain it",
      given: {},
      says: "Het aantal woninginbraken daalde in Oost-Nederland van 9.311 in 2015 naar 6.083 in 2018 (−34,7 %; 95 %-interval −39 % tot −31 %); dat is meer dan toeval verklaart.",
    },
    {
      name: "a rise",
      given: { verdict: "rose", from: "100", to: "180", fraction: 0.8, interval: undefined },
      says: "Het aantal woninginbraken steeg in Oost-Nederland van 100 in 2015 naar 180 in 2018 (+80,0 %); dat is meer dan toeval verklaart.",
    },
    {
      name: "a difference that may be chance, with a neutral verb",
      given: { verdict: "no_demonstrable_change", from: "100", to: "96", fraction: -0.04, interval: undefined },
      says: "Het aantal woninginbraken ging in Oost-Nederland van 100 in 2015 naar 96 in 2018 (−4,0 %); dat verschil kan toeval zijn.",
    },
    {
      name: "small counts, without a percentage",
      given: { verdict: "too_little_data", small: true, from: "4", to: "8", fraction: 1 },
      says: "Het aantal woninginbraken ging in Oost-Nederland van 4 in 2015 naar 8 in 2018; er zijn te weinig gegevens om een verandering aan te tonen.",
    },
    {
      name: "a start at zero, without a percentage",
      given: { verdict: "rose", small: true, from: "0", to: "31", fraction: undefined, interval: undefined },
      says: "Het aantal woninginbraken steeg in Oost-Nederland van 0 in 2015 naar 31 in 2018; dat is meer dan toeval verklaart.",
    },
    {
      name: "the same number twice",
      given: { equal: true, to: "9.311", fraction: 0, verdict: "no_demonstrable_change" },
      says: "Het aantal woninginbraken bleef in Oost-Nederland gelijk: 9.311 in 2015 en in 2018.",
    },
    {
      name: "the same number on both sides of a break, which is not called equal",
      given: {
        equal: true,
        to: "9.311",
        fraction: 0,
        interval: undefined,
        verdict: "not_comparable",
        broken: "Sinds juli anders.",
      },
      says: "Het aantal woninginbraken was in Oost-Nederland 9.311 in 2015 en 9.311 in 2018, maar die twee zijn niet vergelijkbaar. Sinds juli anders.",
    },
    {
      name: "an estimate, with its months",
      given: { to: "≈ 5.800", estimate: "geschat uit januari t/m augustus 2018, naar seizoen", interval: undefined },
      says: "Het aantal woninginbraken daalde in Oost-Nederland van 9.311 in 2015 naar ≈ 5.800 in 2018 (−34,7 %); dat is meer dan toeval verklaart. Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen.",
    },
    {
      name: "what police work finds: the registrations, not the offences",
      given: { kind: "found", labelPlural: "drugsmisdrijven", interval: undefined },
      says: "Het aantal geregistreerde drugsmisdrijven daalde in Oost-Nederland van 9.311 in 2015 naar 6.083 in 2018 (−34,7 %); dat is meer dan toeval verklaart.",
    },
    {
      name: "a rate, with its unit once",
      given: { unit: " per 1.000 inwoners", from: "2,92", to: "1,89", interval: undefined },
      says: "Het aantal woninginbraken daalde in Oost-Nederland van 2,92 per 1.000 inwoners in 2015 naar 1,89 in 2018 (−34,7 %); dat is meer dan toeval verklaart.",
    },
    {
      name: "an index, which is no number of burglaries",
      given: { isIndex: true, from: "100", to: "65", interval: undefined },
      says: "De index van woninginbraken daalde in Oost-Nederland van 100 in 2015 naar 65 in 2018 (−34,7 %); dat is meer dan toeval verklaart.",
    },
    {
      name: "one period, which is no change",
      given: { toPeriod: "2015", to: "9.311", equal: true },
      says: "Het aantal woninginbraken in Oost-Nederland was 9.311 in 2015.",
    },
  ])("says $name", ({ given, says }) => {
    expect(plainSpaces(changeSentence(facts(given)))).toBe(says);
  });
});

describe(verdictText, () => {
  it.each([
    { verdict: "fell", kind: "brought", text: "Gedaald" },
    { verdict: "rose", kind: "registered", text: "Gestegen" },
    { verdict: "fell", kind: "found", text: "Minder geregistreerd" },
    { verdict: "rose", kind: "found", text: "Meer geregistreerd" },
    { verdict: "no_demonstrable_change", kind: "found", text: "Geen aantoonbare verandering" },
    { verdict: "too_little_data", kind: "brought", text: "Te weinig gegevens" },
    { verdict: "not_comparable", kind: "brought", text: "Niet vergelijkbaar" },
  ] as const)("calls $verdict of $kind figures: $text", ({ verdict, kind, text }) => {
    expect(verdictText(verdict, kind)).toBe(text);
  });
});

describe(numberWord, () => {
  it.each([
    [0, "geen"],
    [1, "één"],
    [12, "twaalf"],
    [13, "13"],
  ])("writes %i as %s", (value, word) => {
    expect(numberWord(value)).toBe(word);
  });
});

describe(capitalise, () => {
  it.each([
    ["woninginbraken", "Woninginbraken"],
    ["één gemeente", "Eén gemeente"],
    ["", ""],
  ])("writes %j as %j", (text, capital) => {
    expect(capitalise(text)).toBe(capital);
  });
});
