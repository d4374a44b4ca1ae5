import { describe, expect, it } from "vitest";
import type { OwnClaim } from "../../../src/domain/own-claim.ts";
import { ownClaimView } from "../../../src/view-models/review/own-claim.ts";
import { aContext, publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const asked = (given: Partial<OwnClaim> = {}): OwnClaim => ({
  indicator: "police_crime:1.1.1",
  region: "RE02",
  from: "2015",
  to: "2018",
  direction: "fell",
  quantifier: "at-least",
  fraction: "0.4",
  ...given,
});

describe(ownClaimView, async () => {
  const context = await publishedContext();
  const said = (given: Partial<OwnClaim> = {}) => {
    const { verdictText, verdictDetail, wording, published } = ownClaimView(context, asked(given));
    return {
      verdict: plainSpaces(`${verdictText}: ${verdictDetail}.`),
      wording: plainSpaces(wording),
      claimed: plainSpaces(published.rangeText),
      range: published.range,
    };
  };

  it("says which start the claim needs, from 9,311, 10,841 and 6,083", () => {
    expect(said()).toEqual({
      wording: "Het aantal woninginbraken in Oost-Nederland daalde van 2015 naar 2018 met ten minste 40 %",
      claimed: "ten minste 40 % minder",
      range: { high: -0.4 },
      verdict: "Klopt niet op elke manier: alleen met 2014 als begin (−43,9 %).",
    });
  });

  it.each<{ name: string; given: Partial<OwnClaim>; claimed: string; verdict: string }>([
    {
      name: "of any fall",
      given: { quantifier: "any" },
      claimed: "minder",
      verdict: "Houdt stand: op elke manier van rekenen.",
    },
    {
      name: "of a fall of at least 30 %, written with a comma",
      given: { fraction: "0,3" },
      claimed: "ten minste 30 % minder",
      verdict: "Houdt stand: op elke manier van rekenen.",
    },
    {
      name: "of a fall of at most 10 %",
      given: { quantifier: "at-most", fraction: "0.1" },
      claimed: "hoogstens 10 % minder",
      verdict: "Houdt geen stand: op geen enkele manier van rekenen.",
    },
    {
      name: "of 35 % after rounding",
      given: { quantifier: "rounded", fraction: "0.35" },
      claimed: "34,5 tot 35,5 % minder",
      verdict: "Klopt niet op elke manier: alleen met hele jaren (−34,7 %).",
    },
    {
      name: "of a rise where there was a fall",
      given: { direction: "rose", quantifier: "any" },
      claimed: "meer",
      verdict: "Houdt geen stand: op geen enkele manier van rekenen.",
    },
    {
      name: "of a district by its name",
      given: { region: "district/twente", quantifier: "any" },
      claimed: "minder",
      verdict: "Houdt stand: op elke manier van rekenen.",
    },
    {
      name: "across a change in registration",
      given: { indicator: "police_crime:3.1.1", to: "2019", direction: "rose", quantifier: "any" },
      claimed: "meer",
      verdict: "Niet na te gaan: door een trendbreuk zijn de jaren niet te vergelijken.",
    },
    {
      name: "of years that no file has",
      given: { from: "2009", to: "2011" },
      claimed: "ten minste 40 % minder",
      verdict: "Niet na te gaan: over 2009 is er geen cijfer: niet in de geladen cijfers te vinden.",
    },
    {
      name: "of a municipality of which only the country has figures",
      given: { indicator: "police_nuisance:E33", region: "GM0153", direction: "rose", fraction: "0.3" },
      claimed: "ten minste 30 % meer",
      verdict: "Niet na te gaan: cijfers voor Enschede ontbreken; landelijk +37,3 %, ongeveer zoals beweerd.",
    },
  ])("checks a claim $name", ({ given, claimed, verdict }) => {
    expect(said(given)).toMatchObject({ claimed, verdict });
  });

  it("keeps the words of a person, and does not read a size in them", () => {
    expect(said({ words: " De helft minder: 50 %! " })).toMatchObject({
      wording: "De helft minder: 50 %!",
      claimed: "ten minste 40 % minder",
    });
  });

  it("sets the part-year methods of the country beside it as of a month, with the figures of that month", () => {
    const { groups } = ownClaimView(context, asked({ asOf: "2018-08" }));
    const country = groups.find(({ role }) => role === "comparison");
    expect(country?.rows.map(({ method }) => method)).toContain("seasonal");
    expect(country?.rows.find(({ method, base }) => method === "calendar" && base === 2015)?.fraction).toBeCloseTo(
      -0.3678,
      4,
    );
  });

  it("says of a start at nought that no percentage can be given", () => {
    const rows = [2020, 2021].map((inYear) => ({ period: `${inYear}JJ00`, region: "GM0153", value: inYear - 2020 }));
    const view = ownClaimView(aContext({ rows }), asked({ region: "GM0153", from: "2020", to: "2021" }));
    expect(view.verdictDetail).toBe("in 2020 was het aantal nul, en daarvan is geen percentage te geven");
    expect(view).toMatchObject({ verdict: "not_judged", groups: [] });
  });

  it("says what each earlier edition would have said, and judges by the figures of today", () => {
    const edition = (editionDate: string, later: number) => ({
      editionDate,
      rows: [
        { period: "2020JJ00", region: "GM0153", value: 1000 },
        { period: "2021JJ00", region: "GM0153", value: later },
      ],
    });
    const view = ownClaimView(
      aContext(
        { id: "1".repeat(16), ...edition("2022-02-01", 590) },
        { id: "2".repeat(16), ...edition("2022-08-01", 640) },
      ),
      asked({ region: "GM0153", from: "2020", to: "2021" }),
    );
    expect(view.verdict).toBe("does_not_hold");
    expect(view.editions).toEqual([
      {
        edition: "2022-02-01",
        verdict: "holds",
        sentence: "Met de cijfers van 1 februari 2022: houdt stand, op elke manier van rekenen.",
      },
    ]);
    expect(view.groups.find(({ edition }) => edition === "2022-02-01")?.rows[0]?.fraction).toBeCloseTo(-0.41, 6);
  });

  it("is plain data", () => {
    const view = ownClaimView(context, asked({ direction: "rose" }));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it.each<{ name: string; given: Partial<OwnClaim>; reason: RegExp }>([
    { name: "an unknown figure", given: { indicator: "inbraak" }, reason: /Onbekende indicator “inbraak”/ },
    { name: "an unknown area", given: { region: "Atlantis" }, reason: /Onbekend gebied “Atlantis”/ },
    { name: "a month where a year belongs", given: { from: "2015-08" }, reason: /“2015-08” is geen jaar/ },
    { name: "years in the wrong order", given: { from: "2018", to: "2015" }, reason: /\(2018\) moet voor .* \(2015\)/ },
    { name: "one year twice", given: { from: "2018" }, reason: /moet voor het laatste/ },
    { name: "an unknown direction", given: { direction: "omlaag" }, reason: /Kies fell of rose/ },
    { name: "an unknown kind of size", given: { quantifier: "about" }, reason: /any, at-least, at-most of rounded/ },
    { name: "no size where one belongs", given: { fraction: "" }, reason: /hoort een omvang/ },
    { name: "a size in words", given: { fraction: "veel" }, reason: /“veel” is geen omvang/ },
    { name: "a size of nought", given: { fraction: "0" }, reason: /“0” is geen omvang/ },
    { name: "a negative size", given: { fraction: "-0.4" }, reason: /“-0.4” is geen omvang/ },
    { name: "a percentage for a fraction", given: { fraction: "40" }, reason: /niet meer dan 100 % dalen/ },
    { name: "a month of another year", given: { asOf: "2017-08" }, reason: /van januari t\/m november 2018/ },
    { name: "the last month of the year", given: { asOf: "2018-12" }, reason: /van januari t\/m november 2018/ },
  ])("refuses $name", ({ given, reason }) => {
    expect(() => ownClaimView(context, asked(given))).toThrow(reason);
  });
});
