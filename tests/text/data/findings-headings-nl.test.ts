import { describe, expect, it } from "vitest";
import {
  changeHeadline,
  districtsTitle,
  type HeadlineFacts,
  headName,
  movedText,
  rankingTitle,
} from "../../../src/text/data/findings-nl.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const headline = (given: Partial<HeadlineFacts> = {}): HeadlineFacts => ({
  label: "Woninginbraak",
  labelPlural: "woninginbraken",
  isFound: false,
  area: undefined,
  from: "2015",
  to: "2018",
  fraction: -0.3467,
  small: false,
  verdict: "fell",
  isEstimate: false,
  strongest: undefined,
  absent: undefined,
  ...given,
});

const DRUGS = { label: "Drugsmisdrijven", labelPlural: "drugsmisdrijven" };

describe(changeHeadline, () => {
  it.each<{ name: string; given: Partial<HeadlineFacts>; says: string }>([
    { name: "a fall", given: {}, says: "Woninginbraak daalde 35 % tussen 2015 en 2018" },
    {
      name: "where it was strongest",
      given: { strongest: "Twente" },
      says: "Woninginbraak daalde 35 % tussen 2015 en 2018; het sterkst in Twente",
    },
    {
      name: "the country by name",
      given: { area: "Nederland", verdict: "rose", fraction: 0.373, label: "Verward gedrag" },
      says: "Verward gedrag steeg in Nederland 37 % tussen 2015 en 2018",
    },
    {
      name: "an estimate as an expectation",
      given: { isEstimate: true },
      says: "Woninginbraak daalde naar verwachting 35 % tussen 2015 en 2018",
    },
    {
      name: "a plural name with a plural verb",
      given: { label: "Verkeersongevallen", labelPlural: "verkeersongevallen" },
      says: "Verkeersongevallen daalden 35 % tussen 2015 en 2018",
    },
    {
      name: "all offences with a plural verb",
      given: { label: "Alle misdrijven", labelPlural: "misdrijven", verdict: "rose", fraction: 0.1 },
      says: "Alle misdrijven stegen 10 % tussen 2015 en 2018",
    },
    {
      name: "a name with a comma by its plural",
      given: { label: "Inbraak in box, garage of schuur", labelPlural: "inbraken in box, garage of schuur" },
      says: "Inbraken in box, garage of schuur daalden 35 % tussen 2015 en 2018",
    },
    {
      name: "what police work finds as registrations",
      given: { ...DRUGS, isFound: true },
      says: "Drugsmisdrijven: 35 % minder geregistreerd tussen 2015 en 2018",
    },
    {
      name: "an estimate of what police work finds",
      given: { ...DRUGS, isFound: true, isEstimate: true, area: "Nederland", verdict: "rose", fraction: 0.2 },
      says: "Drugsmisdrijven: naar verwachting 20 % meer geregistreerd in Nederland tussen 2015 en 2018",
    },
    {
      name: "small counts without a percentage",
      given: { small: true, verdict: "rose" },
      says: "Woninginbraak steeg aantoonbaar tussen 2015 en 2018",
    },
    {
      name: "that nothing can be shown",
      given: { verdict: "no_demonstrable_change" },
      says: "Woninginbraak: geen aantoonbare verandering tussen 2015 en 2018",
    },
    {
      name: "too little data",
      given: { verdict: "too_little_data", area: "Nederland" },
      says: "Woninginbraak: te weinig gegevens in Nederland om een verandering tussen 2015 en 2018 aan te tonen",
    },
    {
      name: "that a break forbids the comparison",
      given: { ...DRUGS, verdict: "not_comparable" },
      says: "Drugsmisdrijven: 2015 en 2018 zijn niet te vergelijken",
    },
    {
      name: "that a figure is absent, instead of a verdict",
      given: { verdict: "too_little_data", absent: "2018" },
      says: "Woninginbraak: geen cijfer over 2018",
    },
    {
      name: "parts of years without between … t/m",
      given: { from: "januari t/m augustus 2015", to: "januari t/m augustus 2018" },
      says: "Woninginbraak daalde 35 % in januari t/m augustus 2018 tegenover januari t/m augustus 2015",
    },
    { name: "one period", given: { to: "2015" }, says: "Woninginbraak: één periode, 2015" },
  ])("says $name", ({ given, says }) => {
    expect(plainSpaces(changeHeadline(headline(given)))).toBe(says);
  });
});

describe(movedText, () => {
  it("never says of police work that offences rose or fell", () => {
    for (const verdict of ["fell", "rose"] as const) {
      for (const small of [true, false]) {
        const text = movedText({ ...headline({ ...DRUGS, isFound: true, small }), verdict });
        expect(text).not.toMatch(/daald|steeg|stegen/);
        expect(text).toMatch(/(?:minder|meer) geregistreerd/);
      }
    }
  });
});

describe(headName, () => {
  it.each([
    { label: "Woninginbraak", labelPlural: "woninginbraken", name: "Woninginbraak" },
    { label: "Milieu: bodem", labelPlural: "bodemmisdrijven", name: "Bodemmisdrijven" },
    {
      label: "Seksuele misdrijven, overig",
      labelPlural: "overige seksuele misdrijven",
      name: "Overige seksuele misdrijven",
    },
  ])("begins a heading about $labelPlural with $name", ({ label, labelPlural, name }) => {
    expect(headName(label, labelPlural)).toBe(name);
  });
});

describe(districtsTitle, () => {
  const districts = {
    fell: [],
    rose: [],
    total: 5,
    strongest: undefined,
    unjudged: undefined,
    kind: "brought",
  } as const;

  it.each([
    {
      name: "all of them and the strongest",
      given: { fell: ["A", "B", "C", "D", "E"], strongest: { name: "C", fraction: -0.436 } },
      says: "In alle vijf districten aantoonbaar gedaald, het sterkst in C (−44 %)",
    },
    {
      name: "some of them",
      given: { rose: ["A", "B"], strongest: { name: "B", fraction: 0.2 } },
      says: "In twee van de vijf districten aantoonbaar gestegen, het sterkst in B (+20 %)",
    },
    { name: "only one", given: { fell: ["Twente"] }, says: "Alleen in Twente aantoonbaar gedaald" },
    {
      name: "police work as registrations",
      given: { fell: ["Twente"], kind: "found" },
      says: "Alleen in Twente aantoonbaar minder geregistreerd",
    },
    {
      name: "both directions by name",
      given: { fell: ["A"], rose: ["B", "C"] },
      says: "Aantoonbaar gedaald in A, aantoonbaar gestegen in B en C",
    },
    { name: "none", given: {}, says: "In geen van de districten is een verandering aan te tonen" },
    {
      name: "figures that are absent",
      given: { unjudged: "absent" },
      says: "Van de districten zijn niet beide periodes bekend",
    },
    {
      name: "a break",
      given: { unjudged: "broken" },
      says: "Door een trendbreuk zijn de twee periodes in geen district te vergelijken",
    },
  ] as const)("says $name", ({ given, says }) => {
    expect(plainSpaces(districtsTitle({ ...districts, ...given }))).toBe(says);
  });
});

describe(rankingTitle, () => {
  it.each([
    {
      above: 4,
      below: 6,
      ranked: 68,
      says: "Vier gemeenten liggen aantoonbaar boven het gemiddelde, zes eronder; de meeste zijn niet te onderscheiden",
    },
    {
      above: 1,
      below: 0,
      ranked: 20,
      says: "Eén gemeente ligt aantoonbaar boven het gemiddelde, geen enkele eronder; de meeste zijn niet te onderscheiden",
    },
    {
      above: 0,
      below: 1,
      ranked: 20,
      says: "Eén gemeente ligt aantoonbaar onder het gemiddelde, geen enkele erboven; de meeste zijn niet te onderscheiden",
    },
    { above: 0, below: 0, ranked: 20, says: "Geen enkele gemeente ligt aantoonbaar boven of onder het gemiddelde" },
    {
      above: 13,
      below: 20,
      ranked: 40,
      says: "13 gemeenten liggen aantoonbaar boven het gemiddelde, 20 eronder; de andere zijn niet te onderscheiden",
    },
    { above: 2, below: 2, ranked: 4, says: "Twee gemeenten liggen aantoonbaar boven het gemiddelde, twee eronder" },
  ])(
    "claims no majority that is not there: $above above, $below below, $ranked ranked",
    ({ above, below, ranked, says }) => {
      expect(rankingTitle(above, below, ranked)).toBe(says);
    },
  );
});
