import { describe, expect, it } from "vitest";
import { type EvidenceFacts, evidenceSentences } from "../../src/text/evidence-nl.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const facts = (given: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  verdict: "fell",
  kind: "brought",
  provenance: "real",
  test: "rate-ratio",
  pValue: 1e-9,
  interval: "−39 % tot −30 %",
  spread: "De toets rekent met meer schommeling dan gewoon toeval (φ = 9,1).",
  eTestPValue: 0.012,
  ...given,
});
const said = (given: Partial<EvidenceFacts> = {}): readonly string[] =>
  evidenceSentences(facts(given)).map((sentence) => plainSpaces(sentence));

describe(evidenceSentences, () => {
  it("names the test, the spread, the chance, the interval that decides, and the E-test beside it", () => {
    expect(said()).toEqual([
      "Getoetst op de verhouding van de twee cijfers, want beide aantallen zijn 100 of meer.",
      "De toets rekent met meer schommeling dan gewoon toeval (φ = 9,1).",
      "Was er niets veranderd, dan is de kans op een zo groot verschil kleiner dan 0,001 (p).",
      "Het 95 %-interval van de verandering, −39 % tot −30 %, sluit ‘geen verandering’ uit. Daarom: gedaald.",
      "Ter vergelijking: met de E-toets, die alleen met gewoon toeval rekent, is die kans 0,012 (p).",
    ]);
  });

  it.each<{ name: string; given: Partial<EvidenceFacts>; says: string }>([
    {
      name: "a rise from nought, which has no percentage",
      given: { verdict: "rose", interval: "" },
      says: "De toets sluit ‘geen verandering’ uit. Daarom: gestegen.",
    },
    {
      name: "what police work finds",
      given: { kind: "found" },
      says: "Het 95 %-interval van de verandering, −39 % tot −30 %, sluit ‘geen verandering’ uit. Daarom: minder geregistreerd.",
    },
    {
      name: "a difference that may be chance",
      given: { verdict: "no_demonstrable_change", interval: "−12 % tot +3 %" },
      says: "Het 95 %-interval van de verandering, −12 % tot +3 %, sluit ‘geen verandering’ niet uit. Daarom: geen aantoonbare verandering.",
    },
    {
      name: "two small counts",
      given: { verdict: "too_little_data", interval: "" },
      says: "De toets sluit ‘geen verandering’ niet uit, en beide aantallen liggen onder 20. Daarom: te weinig gegevens.",
    },
  ])("decides on $name", ({ given, says }) => expect(said(given)).toContain(says));

  it.each<{ test: EvidenceFacts["test"]; says: RegExp }>([
    { test: "exact-conditional", says: /exacte voorwaardelijke toets/ },
    { test: "beta-binomial", says: /bètabinomiale toets/ },
    { test: "rate-ratio-estimated", says: /onzekerheid van de schatting telt mee/ },
  ])("names the test $test", ({ test, says }) => expect(said({ test })[0]).toMatch(says));

  it("says nothing of tests across a change in registration, and leaves out what is not known", () => {
    expect(said({ verdict: "not_comparable" })).toEqual([expect.stringMatching(/^Er is geen oordeel/)]);
    expect(said({ pValue: undefined, eTestPValue: undefined, spread: "" })).toHaveLength(2);
  });

  it("tests nothing where the uncertainty of an estimate is not known, or where nobody counted", () => {
    expect(said({ test: "none", verdict: "too_little_data" })).toEqual([
      expect.stringMatching(/^Er is niets getoetst/),
    ]);
    expect(said({ provenance: "simulated" })).toEqual(["De cijfers zijn gesimuleerd. Een toets daarop bewijst niets."]);
  });
});
