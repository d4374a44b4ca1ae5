import { describe, expect, it } from "vitest";
import { month } from "../../../src/domain/period.ts";
import {
  type ComparisonFacts,
  comparisonHeadline,
  figureSummary,
  manyHeadline,
} from "../../../src/text/pages/compare-nl.ts";
import { type DisplacementFacts, displacementSentence, funnelSentence } from "../../../src/text/pages/places-nl.ts";
import { type SignalFacts, signalSentence, signalsHeadline } from "../../../src/text/pages/signals-nl.ts";
import { finishedYear, runRateSentence } from "../../../src/text/pages/target-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { sentenceFaults } from "../../support/sentence-faults.ts";

/** As read, and free of faults of print. */
function read(sentence: string): string {
  expect(sentenceFaults(sentence)).toEqual([]);
  return plainSpaces(sentence);
}

describe("a signal", () => {
  const signal = (given: Partial<SignalFacts> = {}): string =>
    read(
      signalSentence({
        labelPlural: "woninginbraken",
        area: "Almelo",
        month: month(2025, 12),
        windowMonths: 1,
        observed: 6,
        expected: 21.4,
        since: month(2025, 12),
        sinceIs: "exact",
        isNew: true,
        provenance: "real",
        ...given,
      }),
    );

  it.each<{ name: string; given: Partial<SignalFacts>; says: string }>([
    {
      name: "none",
      given: { observed: 0 },
      says: "Almelo: geen woninginbraken in december 2025, waar 21 gewoon zou zijn (−100 %). Nieuw deze maand.",
    },
    {
      name: "one",
      given: { observed: 1 },
      says: "Almelo: het aantal woninginbraken was 1 in december 2025, waar 21 gewoon zou zijn (−95 %). Nieuw deze maand.",
    },
    {
      name: "few expected, where the counts lead",
      given: { observed: 31, expected: 12.2 },
      says: "Almelo: 31 woninginbraken in december 2025, waar 12 gewoon zou zijn. Nieuw deze maand.",
    },
    {
      name: "simulated ones",
      given: { provenance: "simulated" },
      says: "Almelo: 6 woninginbraken in december 2025, waar 21 gewoon zou zijn (−72 %). Nieuw deze maand. De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    },
  ])("of $name", ({ given, says }) => expect(signal(given)).toBe(says));

  it.each([
    {
      tested: 0,
      signals: 0,
      fresh: 0,
      says: "In december 2025 is van geen gemeente een reeks lang genoeg om te toetsen",
    },
    {
      tested: 1,
      signals: 0,
      fresh: 0,
      says: "In december 2025: de enige reeks van een gemeente en een misdrijf wijkt niet af van wat gewoon is",
    },
    {
      tested: 1,
      signals: 1,
      fresh: 1,
      says: "In december 2025: de enige reeks van een gemeente en een misdrijf wijkt af; dat is nieuw",
    },
    {
      tested: 626,
      signals: 1,
      fresh: 0,
      says: "In december 2025 wijkt 1 van de 626 reeksen van een gemeente en een misdrijf af; dat is niet nieuw",
    },
  ])("heads a list of $signals out of $tested", ({ says, ...given }) =>
    expect(read(signalsHeadline({ month: month(2025, 12), provenance: "real", ...given }))).toBe(says),
  );
});

describe("the municipalities outside the funnel", () => {
  const funnel = (above: readonly string[], below: readonly string[], provenance: "real" | "simulated" = "real") =>
    read(funnelSentence({ labelPlural: "woninginbraken", year: "2024", places: 76, above, below, provenance }));

  it.each([
    {
      name: "none",
      says: funnel([], []),
      is: "Bij woninginbraken in 2024: geen van de 76 gemeenten ligt verder van het gemiddelde dan bij haar grootte past.",
    },
    {
      name: "one",
      says: funnel(["Arnhem"], []),
      is: "Bij woninginbraken in 2024: 1 van de 76 gemeenten ligt verder van het gemiddelde dan bij haar grootte past: hoger is Arnhem.",
    },
    {
      name: "several",
      says: funnel(["Arnhem", "Ede"], ["Kampen"]),
      is: "Bij woninginbraken in 2024: 3 van de 76 gemeenten liggen verder van het gemiddelde dan bij hun grootte past: hoger zijn Arnhem en Ede; lager is Kampen.",
    },
    {
      name: "simulated ones",
      says: funnel([], [], "simulated"),
      is: "Bij woninginbraken in 2024: geen van de 76 gemeenten ligt verder van het gemiddelde dan bij haar grootte past. De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    },
  ])("are $name", ({ says, is }) => expect(says).toBe(is));
});

describe("a displacement", () => {
  const said = (given: Partial<DisplacementFacts> = {}): string =>
    read(
      displacementSentence({
        labelPlural: "woninginbraken",
        area: "Almelo",
        from: "2015",
        to: "2018",
        target: { before: 164, after: 101, ratio: 0.65, low: 0.49, high: 0.86 },
        buffer: { ratio: 1.03, low: 0.77, high: 1.38 },
        netEffect: { value: 50.7, low: -6.1, high: 107.5, level: 0.95 },
        provenance: "real",
        corrected: false,
        ...given,
      }),
    );

  it("gives the counts, both against the rest, the sum with its interval, and calls it a hypothesis", () => {
    expect(said()).toContain(
      "In Almelo ging het aantal woninginbraken van 164 in 2015 naar 101 in 2018, −35 % tegenover de rest van Oost-Nederland. De buurgemeenten: niet aantoonbaar anders dan de rest van Oost-Nederland (+3 %). Samen 51 minder dan verwacht (−6 tot 108; positief is minder).",
    );
    expect(said()).toContain("is daarmee niet bewezen");
  });

  it.each<{ name: string; given: Partial<DisplacementFacts>; says: string }>([
    {
      name: "of one and none, with half added",
      given: { target: { before: 1, after: 0, ratio: 0.3, low: 0.01, high: 8 }, corrected: true },
      says: "Een van de aantallen is nul; daarom is bij alle zes een half opgeteld.",
    },
    {
      name: "of equal counts",
      given: { target: { before: 5, after: 5, ratio: 1.1, low: 0.4, high: 3 } },
      says: "In Almelo bleef het aantal woninginbraken gelijk (5 in 2015 en in 2018), niet aantoonbaar anders",
    },
    {
      name: "of nothing in sum",
      given: { netEffect: { value: 0.2, low: -9, high: 9, level: 0.95 } },
      says: "Samen evenveel als verwacht (−9 tot 9; positief is minder).",
    },
    {
      name: "of simulated figures",
      given: { provenance: "simulated" },
      says: "De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    },
  ])("speaks $name", ({ given, says }) => expect(said(given)).toContain(says));
});

describe("a comparison", () => {
  const heading = (verdicts: readonly ComparisonFacts["areas"][number]["verdict"][], fractions: readonly number[]) =>
    read(
      comparisonHeadline({
        label: "Woninginbraak",
        labelPlural: "woninginbraken",
        kind: "brought",
        areas: verdicts.map((verdict, at) => ({ name: ["Almelo", "Hengelo", "Zwolle"][at] ?? "", verdict })),
        areDistricts: false,
        isEstimate: false,
        strongest: undefined,
        fractions,
        from: "2015",
        to: "2018",
      }),
    );

  it.each([
    {
      name: "one that fell",
      says: heading(["fell"], [-0.35]),
      is: "Woninginbraak daalde in Almelo 35 % tussen 2015 en 2018",
    },
    {
      name: "one from nought",
      says: heading(["rose"], []),
      is: "Woninginbraak steeg in Almelo aantoonbaar tussen 2015 en 2018",
    },
    {
      name: "one without a demonstrable change",
      says: heading(["no_demonstrable_change"], [0]),
      is: "Woninginbraak: in Almelo geen aantoonbare verandering tussen 2015 en 2018",
    },
    {
      name: "years that cannot be compared",
      says: heading(["not_comparable", "not_comparable"], [-0.1, -0.2]),
      is: "Woninginbraak: 2015 en 2018 zijn niet te vergelijken",
    },
    {
      name: "too little of everything, which finds nothing",
      says: heading(["too_little_data", "too_little_data"], []),
      is: "Woninginbraak in Almelo en Hengelo, 2015 t/m 2018",
    },
  ])("of $name", ({ says, is }) => expect(says).toBe(is));

  it("says in its summary what is not known", () => {
    const series = [
      { name: "Almelo", from: "1", to: "0" },
      { name: "Zwolle", from: undefined, to: "3" },
    ];
    expect(read(figureSummary("woninginbraken", series, { from: "2015", to: "2018" }))).toBe(
      "Woninginbraken, 2015 en 2018: Almelo van 1 naar 0 en Zwolle van onbekend naar 3.",
    );
  });

  it.each([
    { lower: 0, higher: 0, says: "Van de 6 reeksen ligt er in 2025 geen enkele aantoonbaar anders dan in 2012" },
    { lower: 1, higher: 0, says: "Van de 6 reeksen ligt er in 2025 één aantoonbaar lager dan in 2012" },
    {
      lower: 2,
      higher: 1,
      says: "Van de 6 reeksen liggen er in 2025 twee aantoonbaar lager en één aantoonbaar hoger dan in 2012",
    },
  ])("counts $lower lower and $higher higher", ({ says, ...given }) =>
    expect(read(manyHeadline({ ...given, all: 6, from: "2012", to: "2025" }))).toBe(says),
  );
});

describe("a target", () => {
  const rate = {
    target: "12",
    counted: "9",
    until: "november",
    remaining: 3,
    monthsLeft: 1,
    expected: "2",
    standing: "open",
  } as const;

  it.each([
    { value: "1", is: "In 2018 was het er 1; het doel van ten hoogste 2 is gehaald." },
    { value: "0", is: "In 2018 waren het er 0; het doel van ten hoogste 2 is gehaald." },
  ])("of a finished year with $value", ({ value, is }) => expect(read(finishedYear(2018, value, "2", true))).toBe(is));

  it.each([
    {
      name: "one counted, one left to come, one expected",
      given: { counted: "1", remaining: 1, expected: "1" },
      is: "T/m november is er 1 geteld; voor een doel van ten hoogste 12 mag er in de laatste maand nog 1 bij komen. Naar seizoen is er 1 te verwachten; of het doel gehaald wordt, is nog niet te zeggen.",
    },
    {
      name: "nothing left to come",
      given: { counted: "12", remaining: 0, monthsLeft: 2, expected: undefined },
      is: "T/m november zijn er 12 geteld; voor een doel van ten hoogste 12 mag er in de laatste 2 maanden niets meer bij komen. Wat te verwachten is, is niet te zeggen: er zijn te weinig volledige jaren.",
    },
    {
      name: "a target that was passed",
      given: { counted: "13", remaining: -1, standing: "passed" },
      is: "T/m november zijn er 13 geteld: het doel van ten hoogste 12 is al overschreden, met 1.",
    },
  ] as const)("with $name", ({ given, is }) => expect(read(runRateSentence({ ...rate, ...given }))).toBe(is));
});
