import { describe, expect, it } from "vitest";
import {
  absentFigure,
  absentFromZero,
  editionSentence,
  groupTitle,
  outcomeText,
  publishedText,
  rangeWords,
  type VerdictFacts,
  verdictDetail,
  type WayWords,
  wayLabel,
} from "../../../src/text/pages/claims-nl.ts";
import { claimWording, sizePhrase } from "../../../src/text/pages/own-claim-nl.ts";
import {
  claimSummary,
  estimateExplanation,
  reviewHeadline,
  reviewStandfirst,
} from "../../../src/text/pages/review-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { sentenceFaults } from "../../support/sentence-faults.ts";

function read(sentence: string): string {
  expect(sentenceFaults(sentence)).toEqual([]);
  return plainSpaces(sentence);
}

const way = (given: Partial<WayWords> = {}): WayWords => ({
  method: "observed",
  base: 2015,
  monthsKnown: undefined,
  isFirstYear: true,
  percentage: "−34,7 %",
  ...given,
});
const facts = (given: Partial<VerdictFacts> = {}): VerdictFacts => ({
  verdict: "not_judged",
  holding: [],
  possible: [],
  judged: 0,
  place: "Almelo",
  isBroken: false,
  absent: undefined,
  country: undefined,
  ...given,
});

describe("the range of a claim", () => {
  it.each([
    { range: [-0.43, -0.4], says: "40 tot 43 % minder" },
    { range: [0.285, 0.295], says: "28,5 tot 29,5 % meer" },
    { range: [-1, -0.4], says: "ten minste 40 % minder" },
    { range: [-1, -0.125], says: "ten minste 12,5 % minder" },
    { range: [-0.1, 0], says: "hoogstens 10 % minder" },
    { range: [0, 0.1], says: "hoogstens 10 % meer" },
    { range: [0.5, Number.POSITIVE_INFINITY], says: "ten minste 50 % meer" },
    { range: [-1, 0], says: "minder" },
    { range: [0, Number.POSITIVE_INFINITY], says: "meer" },
  ] as const)("$range: $says", ({ range, says }) => expect(read(rangeWords(range[0], range[1]))).toBe(says));

  it.each([
    { quantifier: "any", says: "Het aantal woninginbraken in Almelo daalde van 2015 naar 2018" },
    {
      quantifier: "at-least",
      says: "Het aantal woninginbraken in Almelo daalde van 2015 naar 2018 met ten minste 40 %",
    },
    { quantifier: "at-most", says: "Het aantal woninginbraken in Almelo daalde van 2015 naar 2018 met hoogstens 40 %" },
    { quantifier: "rounded", says: "Het aantal woninginbraken in Almelo daalde van 2015 naar 2018 met 40 %" },
  ] as const)("is written out for $quantifier", ({ quantifier, says }) => {
    const phrase = sizePhrase(quantifier, 0.4);
    const about = {
      labelPlural: "woninginbraken",
      where: "in Almelo",
      direction: "fell",
      from: 2015,
      to: 2018,
    } as const;
    expect(read(claimWording({ ...about, phrase }))).toBe(says);
    expect(read(publishedText(phrase, true))).toMatch(/minder$/);
  });
});

describe("the verdict on a claim", () => {
  it.each<{ name: string; given: Partial<VerdictFacts>; says: string }>([
    { name: "nothing loaded", given: {}, says: "er zijn geen cijfers geladen" },
    {
      name: "a figure that is absent",
      given: { absent: absentFigure(2015, "geheim in de bron") },
      says: "over 2015 is er geen cijfer: geheim in de bron",
    },
    {
      name: "a start at nought",
      given: { absent: absentFromZero(2015) },
      says: "in 2015 was het aantal nul, en daarvan is geen percentage te geven",
    },
    {
      name: "years that cannot be compared",
      given: { isBroken: true },
      says: "door een trendbreuk zijn de jaren niet te vergelijken",
    },
    {
      name: "only the country",
      given: { country: { percentage: "−12,7 %", side: "opposite", outcome: "fails" } },
      says: "cijfers voor Almelo ontbreken; landelijk −12,7 %, de andere kant op",
    },
    {
      name: "only what was made up",
      given: { verdict: "worked_example" },
      says: "er zijn alleen nagemaakte aantallen",
    },
    {
      name: "one way, from the year before",
      given: {
        verdict: "holds_only_if",
        judged: 2,
        holding: [way({ base: 2014, isFirstYear: false, percentage: "−43,9 %" })],
      },
      says: "alleen met 2014 als begin (−43,9 %)",
    },
    {
      name: "an estimate",
      given: {
        verdict: "holds_only_if",
        judged: 7,
        holding: [way({ method: "calendar", monthsKnown: 8, percentage: "−40,2 %" })],
      },
      says: "alleen met ‘× 12/8’ (−40,2 %)",
    },
    {
      name: "many ways",
      given: { verdict: "holds_only_if", judged: 14, holding: Array.from({ length: 6 }, () => way()) },
      says: "alleen met zes van de 14 manieren van rekenen",
    },
  ])("of $name", ({ given, says }) => expect(read(verdictDetail(facts(given)))).toBe(says));

  it("repeats for an earlier edition", () => {
    expect(read(editionSentence("1 februari 2022", "holds", "op elke manier van rekenen"))).toBe(
      "Met de cijfers van 1 februari 2022: houdt stand, op elke manier van rekenen.",
    );
  });

  it.each([
    { role: "not_comparable", outcome: "holds", side: "within", says: "Niet vergelijkbaar" },
    { role: "worked_example", outcome: "holds", side: "within", says: "Rekenvoorbeeld" },
    { role: "invented", outcome: "holds", side: "within", says: "Gesimuleerd" },
    { role: "judged", outcome: "fails", side: "opposite", says: "Andersom" },
  ] as const)("calls a row of $role $says", ({ role, outcome, side, says }) =>
    expect(outcomeText(role, outcome, side)).toBe(says),
  );

  it.each([
    { role: "judged", says: "Woninginbraken in Almelo" },
    { role: "not_comparable", says: "Woninginbraken in Almelo, over een trendbreuk heen" },
    { role: "simulated", says: "Woninginbraken in Almelo, stand augustus 2018, gesimuleerde maanden" },
  ] as const)("heads the figures that are $role", ({ role, says }) =>
    expect(groupTitle({ role, labelPlural: "woninginbraken", where: "in Almelo", asOf: "augustus 2018" })).toBe(says),
  );

  it("labels simulated years as whole, not as counted", () => {
    const label = {
      method: "observed",
      base: 2015,
      to: 2018,
      monthsKnown: undefined,
      isFirstYear: true,
      isPublished: false,
    } as const;
    expect(wayLabel({ ...label, isReal: true })).toBe("2015 naar 2018, geteld");
    expect(wayLabel({ ...label, isReal: false })).toBe("2015 naar 2018, hele jaren");
  });
});

describe("the sentence under the heading of a review", () => {
  const said = (given: Partial<Parameters<typeof reviewStandfirst>[0]>): string =>
    read(
      reviewStandfirst({
        labelPlural: "woninginbraken",
        where: "in Almelo",
        from: "120",
        fromPeriod: "2015",
        to: "80",
        toPeriod: "2018",
        percentage: "−33,3 %",
        range: [-0.43, -0.4],
        total: 2,
        holding: 0,
        made: 0,
        ...given,
      })
        .map(({ text }) => text)
        .join(""),
    );
  const counted = "Over hele jaren ging het aantal woninginbraken in Almelo van";

  it.each([
    {
      name: "no way",
      given: {},
      says: `${counted} 120 (2015) naar 80 (2018): −33,3 %. Van twee manieren om te rekenen komt er geen uit op 40 tot 43 % minder.`,
    },
    {
      name: "one of several",
      given: { holding: 1 },
      says: `${counted} 120 (2015) naar 80 (2018): −33,3 %. Van twee manieren om te rekenen komt er één uit op 40 tot 43 % minder.`,
    },
    {
      name: "the only way",
      given: { total: 1, holding: 1 },
      says: `${counted} 120 (2015) naar 80 (2018): −33,3 %. De enige manier om te rekenen komt uit op 40 tot 43 % minder.`,
    },
    {
      name: "small counts, without a percentage",
      given: { from: "1", to: "0", percentage: "", total: 1 },
      says: `${counted} 1 (2015) naar 0 (2018). De enige manier om te rekenen komt niet uit op 40 tot 43 % minder.`,
    },
    {
      name: "what was made up",
      given: { total: 8, holding: 2, made: 2 },
      says: `${counted} 120 (2015) naar 80 (2018): −33,3 %. Van acht manieren om te rekenen komen er twee uit op 40 tot 43 % minder, alleen op nagemaakte cijfers.`,
    },
  ])("counts $name", ({ given, says }) => expect(said(given)).toBe(says));

  it("has a heading for every verdict", () => {
    for (const verdict of ["holds", "holds_only_if", "does_not_hold", "not_judged", "worked_example"] as const) {
      const heading = reviewHeadline({
        ...facts({ verdict, judged: 2, holding: [way()] }),
        phrase: "ruim 10 %",
        finding: "woninginbraak bleef gelijk",
      });
      expect(read(heading)).toMatch(/^‘Ruim 10 %’ /);
    }
  });

  it("tells who cannot see the chart of one way and of none", () => {
    const row = { label: "2015 naar 2018, geteld", percentage: "−33,3 %", outcome: "Minder dan beweerd" };
    expect(
      read(claimSummary({ range: "ten minste 40 % minder", group: "Woninginbraken in Almelo", rows: [row], total: 1 })),
    ).toBe(
      "Beweerd: ten minste 40 % minder. Woninginbraken in Almelo: 2015 naar 2018, geteld −33,3 % (minder dan beweerd). De tabel geeft de ene manier van rekenen.",
    );
  });

  it("says that one came of an estimate", () => {
    const { text } = estimateExplanation({
      where: "in Almelo",
      asOf: "augustus 2018",
      to: 2018,
      estimate: "≈ 2",
      interval: "",
      actual: "1",
      provenance: "simulated",
    });
    expect(read(text)).toContain("Het werd er 1. Deze maanden zijn gesimuleerd.");
  });
});
