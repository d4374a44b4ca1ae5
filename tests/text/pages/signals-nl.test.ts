import { describe, expect, it } from "vitest";
import { month } from "../../../src/domain/period.ts";
import { type SignalFacts, signalSentence, signalsHeadline } from "../../../src/text/pages/signals-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const facts = (given: Partial<SignalFacts> = {}): SignalFacts => ({
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
});
const said = (given: Partial<SignalFacts> = {}): string => plainSpaces(signalSentence(facts(given)));

describe(signalSentence, () => {
  it("gives both counts, the month and the percentage, and says that it is new", () =>
    expect(said()).toBe(
      "Almelo: 6 woninginbraken in december 2025, waar 21 gewoon zou zijn (−72 %). Nieuw deze maand.",
    ));

  it("names the stretch of a longer window, and since when", () =>
    expect(said({ windowMonths: 3, isNew: false, since: month(2025, 9) })).toBe(
      "Almelo: 6 woninginbraken in oktober t/m december 2025, waar 21 gewoon zou zijn (−72 %). Elke maand zo sinds september 2025.",
    ));

  it("does not claim a first month that it did not look for", () =>
    expect(said({ isNew: false, since: month(2023, 12), sinceIs: "at-least" })).toContain("al van voor december 2023"));

  it("lets simulated figures prove nothing", () =>
    expect(said({ provenance: "simulated" })).toContain("De cijfers zijn gesimuleerd; het verschil bewijst niets."));
});

describe(signalsHeadline, () => {
  const headline = (signals: number, fresh: number, provenance: SignalFacts["provenance"] = "real"): string =>
    plainSpaces(signalsHeadline({ month: month(2025, 12), signals, fresh, tested: 626, provenance }));

  it.each([
    {
      signals: 0,
      fresh: 0,
      expected: "In december 2025 wijkt geen van de 626 reeksen van een gemeente en een misdrijf af van wat gewoon is",
    },
    {
      signals: 1,
      fresh: 1,
      expected: "In december 2025 wijkt 1 van de 626 reeksen van een gemeente en een misdrijf af; dat is nieuw",
    },
    {
      signals: 46,
      fresh: 6,
      expected:
        "In december 2025 wijken 46 van de 626 reeksen van een gemeente en een misdrijf af; 6 daarvan zijn nieuw",
    },
    {
      signals: 3,
      fresh: 0,
      expected: "In december 2025 wijken 3 van de 626 reeksen van een gemeente en een misdrijf af; geen ervan is nieuw",
    },
  ])("says $signals signals of which $fresh new", ({ signals, fresh, expected }) =>
    expect(headline(signals, fresh)).toBe(expected),
  );

  it("begins with the mark over simulated figures", () =>
    expect(headline(2, 1, "simulated")).toMatch(/^Gesimuleerd: in/));
});
