import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeFacts, changeHeadline, changeSentence, movedText } from "../../../src/text/data/findings-nl.ts";
import { figureOf } from "../../../src/text/format.ts";
import { findingText } from "../../../src/text/pages/review-nl.ts";
import { certaintySentence, courseTitle, districtPhrase, standfirstLead } from "../../../src/text/pages/theme-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { sentenceFaults } from "../../support/sentence-faults.ts";

const facts = (given: Partial<ChangeFacts> = {}): ChangeFacts => ({
  provenance: "real",
  labelPlural: "woninginbraken",
  kind: "brought",
  where: "in Almelo",
  unit: "",
  isIndex: false,
  from: "120",
  to: "80",
  fromPeriod: "2015",
  toPeriod: "2018",
  estimate: undefined,
  fraction: -1 / 3,
  interval: { low: -0.5, high: -0.11, level: 0.95 },
  equal: false,
  small: false,
  verdict: "fell",
  broken: undefined,
  ...given,
});
const ESTIMATE = "geschat uit januari t/m augustus 2018, naar seizoen";

describe("a change as one sentence", () => {
  it.each<{ name: string; given: Partial<ChangeFacts>; says: string }>([
    {
      name: "one and none",
      given: { from: "1", to: "0", small: true, fraction: -1, verdict: "too_little_data" },
      says: "Het aantal woninginbraken ging in Almelo van 1 in 2015 naar 0 in 2018; er zijn te weinig gegevens om een verandering aan te tonen.",
    },
    {
      name: "none and three, which has no percentage",
      given: { from: "0", to: "3", small: true, fraction: undefined, interval: undefined, verdict: "too_little_data" },
      says: "Het aantal woninginbraken ging in Almelo van 0 in 2015 naar 3 in 2018; er zijn te weinig gegevens om een verandering aan te tonen.",
    },
    {
      name: "none twice",
      given: { from: "0", to: "0", equal: true, small: true, fraction: undefined, verdict: "too_little_data" },
      says: "Het aantal woninginbraken bleef in Almelo gelijk: 0 in 2015 en in 2018.",
    },
    {
      name: "equal counts of which the later one is provisional, with its mark",
      given: { to: "120*", equal: true, fraction: 0, verdict: "no_demonstrable_change" },
      says: "Het aantal woninginbraken bleef in Almelo gelijk: 120 in 2015 en 120* in 2018.",
    },
    {
      name: "rates that are printed the same and not shown to differ",
      given: {
        unit: " per 1.000 inwoners",
        from: "2,92",
        to: "2,92",
        fraction: 0.0004,
        verdict: "no_demonstrable_change",
      },
      says: "Het aantal woninginbraken bleef in Almelo vrijwel gelijk: 2,92 per 1.000 inwoners in 2015 en in 2018.",
    },
    {
      name: "equal with an estimate, which is not exactly equal",
      given: { to: "≈ 120", estimate: ESTIMATE, fraction: 0.001, verdict: "no_demonstrable_change" },
      says: "Het aantal woninginbraken bleef in Almelo vrijwel gelijk: 120 in 2015 en ≈ 120 in 2018. Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen.",
    },
    {
      name: "an estimate of which the uncertainty is not known, with the percentage all the same",
      given: { to: "≈ 80", estimate: ESTIMATE, interval: undefined, verdict: "too_little_data" },
      says: "Het aantal woninginbraken ging in Almelo van 120 in 2015 naar ≈ 80 in 2018 (−33,3 %); er zijn te weinig gegevens om een verandering aan te tonen. Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen.",
    },
    {
      name: "simulated figures",
      given: { provenance: "simulated", verdict: "no_demonstrable_change" },
      says: "Het aantal woninginbraken ging in Almelo van 120 in 2015 naar 80 in 2018. De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    },
    {
      name: "simulated figures that are equal: there is no difference, and they are marked",
      given: { provenance: "simulated", to: "120", equal: true, fraction: 0, verdict: "no_demonstrable_change" },
      says: "Het aantal woninginbraken bleef in Almelo gelijk: 120 in 2015 en in 2018. De cijfers zijn gesimuleerd.",
    },
    {
      name: "a worked example of one period",
      given: { provenance: "reconstruction", toPeriod: "2015", to: "120", equal: true },
      says: "Het aantal woninginbraken in Almelo was 120 in 2015. Het is een rekenvoorbeeld.",
    },
    {
      name: "years that cannot be compared, of which the later is estimated",
      given: { verdict: "not_comparable", interval: undefined, to: "≈ 80", estimate: ESTIMATE },
      says: "Het aantal woninginbraken ging in Almelo van 120 in 2015 naar ≈ 80 in 2018 (−33,3 %), maar die twee zijn niet vergelijkbaar. Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen.",
    },
  ])("says $name", ({ given, says }) => expect(plainSpaces(changeSentence(facts(given)))).toBe(says));

  it("is free of faults of print whatever the figures", () => {
    const figure = fc.constantFrom("0", "1", "2", "19", "120", "1.204", "≈ 1", "1*", "80**", "2,92");
    const verdict = fc.constantFrom(
      "fell",
      "rose",
      "no_demonstrable_change",
      "too_little_data",
      "not_comparable",
    ) as fc.Arbitrary<ChangeFacts["verdict"]>;
    fc.assert(
      fc.property(
        fc.record({
          from: figure,
          to: figure,
          verdict,
          provenance: fc.constantFrom("real", "simulated", "reconstruction") as fc.Arbitrary<ChangeFacts["provenance"]>,
          fraction: fc.option(fc.double({ min: -1, max: 5, noNaN: true }), { nil: undefined }),
          small: fc.boolean(),
          estimate: fc.constantFrom(undefined, ESTIMATE),
          broken: fc.constantFrom(undefined, "Sinds juli anders."),
          toPeriod: fc.constantFrom("2015", "2018"),
          kind: fc.constantFrom("brought", "found", "registered") as fc.Arbitrary<ChangeFacts["kind"]>,
        }),
        (given) => {
          const sentence = changeSentence(facts({ ...given, equal: given.from === given.to }));
          expect(sentenceFaults(sentence)).toEqual([]);
          expect(sentence.endsWith(".")).toBe(true);
          if (given.provenance !== "real") expect(sentence).toMatch(/gesimuleerd|rekenvoorbeeld/);
        },
      ),
    );
  });
});

describe("a change as a heading", () => {
  const heading = {
    label: "Woninginbraak",
    labelPlural: "woninginbraken",
    isFound: false,
    area: undefined,
    fraction: -0.347,
    small: false,
    isEstimate: false,
    verdict: "fell",
  } as const;

  it.each([
    { name: "one that is small and still shown", given: { fraction: -0.004 }, says: "Woninginbraak daalde 0,4 %" },
    { name: "one that rounds to nothing", given: { fraction: -0.0002 }, says: "Woninginbraak daalde aantoonbaar" },
    { name: "from nought", given: { fraction: undefined, small: true }, says: "Woninginbraak daalde aantoonbaar" },
    { name: "an estimate", given: { isEstimate: true }, says: "Woninginbraak daalde naar verwachting 35 %" },
  ])("names $name", ({ given, says }) => expect(plainSpaces(movedText({ ...heading, ...given }))).toBe(says));

  it.each([
    { absent: "2018", verdict: "too_little_data", says: "Woninginbraak: geen cijfer over 2018" },
    { absent: undefined, verdict: "not_comparable", says: "Woninginbraak: 2015 en 2018 zijn niet te vergelijken" },
  ] as const)("says $says", ({ absent, verdict, says }) =>
    expect(changeHeadline({ ...heading, from: "2015", to: "2018", strongest: undefined, absent, verdict })).toBe(says),
  );
});

describe("what a difference amounts to", () => {
  const said = (given: Partial<Parameters<typeof certaintySentence>[0]>): string =>
    plainSpaces(
      certaintySentence({ fraction: 0, interval: "", verdict: "no_demonstrable_change", provenance: "real", ...given }),
    );

  it.each([
    { name: "nothing", given: {}, says: "Dat is evenveel." },
    {
      name: "next to nothing",
      given: { fraction: -0.0003 },
      says: "Dat is vrijwel evenveel; het verschil kan toeval zijn.",
    },
    {
      name: "next to nothing and shown",
      given: { fraction: -0.0003, verdict: "fell" },
      says: "Dat verschil is groter dan toeval verklaart.",
    },
    {
      name: "three where there were none",
      given: { fraction: undefined, verdict: "too_little_data" },
      says: "Er zijn te weinig gegevens om een verandering aan te tonen.",
    },
  ] as const)("is $name", ({ given, says }) => expect(said(given)).toBe(says));
});

describe("a figure with what it counts", () => {
  it.each([
    ["0", "0 woninginbraken"],
    ["1", "woninginbraken: 1"],
    ["1*", "woninginbraken: 1*"],
    ["≈\u00a01", "woninginbraken: ≈ 1"],
    ["2", "2 woninginbraken"],
    ["1.204", "1.204 woninginbraken"],
    ["11", "11 woninginbraken"],
  ])("%s: %s", (figure, says) => expect(plainSpaces(figureOf(figure, "woninginbraken"))).toBe(says));

  it("begins the sentence under a heading", () => {
    const lead = (text: string) => standfirstLead("count", "woninginbraken", { text, period: "2015" });
    expect(lead("1")).toEqual({ before: "Het aantal woninginbraken ging van ", after: "" });
    expect(lead("9.311")).toEqual({ before: "Van ", after: " woninginbraken" });
  });

  it("is the title of a course, also of one year", () => {
    expect(courseTitle("15.485", "2012", "3.680*", "2025")).toBe("Van 15.485 in 2012 naar 3.680* in 2025");
    expect(courseTitle("1", "2025", "1", "2025")).toBe("1 in 2025");
  });

  it("is called unknown in a list where it is absent", () => {
    expect(districtPhrase("Twente", undefined, "3")).toBe("Twente van onbekend naar 3");
    expect(districtPhrase("Twente", "3", undefined)).toBe("Twente van 3 naar onbekend");
    expect(districtPhrase("Twente", undefined, undefined)).toBe("Twente zonder cijfers");
  });
});

describe("the finding in the heading of a review", () => {
  const burglary = { label: "Woninginbraak", labelPlural: "woninginbraken", isFound: false };
  const drugs = { label: "Drugsmisdrijven", labelPlural: "drugsmisdrijven", isFound: true };
  const accidents = { label: "Verkeersongevallen", labelPlural: "verkeersongevallen", isFound: false };

  it.each([
    { of: burglary, fraction: -0.3467, says: "woninginbraak daalde 34,7 %" },
    { of: burglary, fraction: 0, says: "woninginbraak bleef gelijk" },
    { of: burglary, fraction: 0.0001, says: "woninginbraak bleef vrijwel gelijk" },
    { of: accidents, fraction: 0.1, says: "verkeersongevallen stegen 10,0 %" },
    { of: accidents, fraction: 0, says: "verkeersongevallen bleven gelijk" },
    { of: drugs, fraction: -0.1, says: "drugsmisdrijven: 10,0 % minder geregistreerd" },
  ])("says $says", ({ of, fraction, says }) => expect(plainSpaces(findingText({ ...of, fraction }))).toBe(says));
});
