import { describe, expect, it } from "vitest";
import { overviewView } from "../../src/view-models/overview/overview.ts";
import { displacementView } from "../../src/view-models/places/displacement.ts";
import { placesView } from "../../src/view-models/places/places.ts";
import { ownClaimView } from "../../src/view-models/review/own-claim.ts";
import { reviewView } from "../../src/view-models/review/review.ts";
import { signalsView } from "../../src/view-models/signals/signals.ts";
import { themeView } from "../../src/view-models/theme/theme.ts";
import { trendView } from "../../src/view-models/trend/trend.ts";
import { everyPublicationContext } from "../support/dataset.ts";
import { sentenceFaults } from "../support/sentence-faults.ts";

/** Every text in a view model, with where it stands. */
function textsIn(value: unknown, where = ""): readonly { readonly where: string; readonly text: string }[] {
  if (typeof value === "string") return [{ where, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${where}/${key}`));
}

/** Tables that are a file, and not a sentence. */
const NO_SENTENCE = /\/csv$|\/fileName$/;

function faultsIn(view: unknown): readonly string[] {
  return textsIn(view)
    .filter(({ where, text }) => text.includes(" ") && !NO_SENTENCE.test(where))
    .flatMap(({ where, text }) => sentenceFaults(text).map((fault) => `${where} ${fault}`));
}

/** The country, the unit, a district, a town and the smallest municipality. */
const AREAS = ["NL01", "RE02", "district/twente", "GM0164", "GM0277"];
const PERIODS = [
  { from: "2015", to: "2018" },
  { from: "2012", to: "2025" },
  { from: "2009", to: "2018" },
  { from: "2018", to: "2018" },
  { from: "2017-08", to: "2018-08" },
] as const;

describe(sentenceFaults, () => {
  it.each([
    "Er zijn 1 gemeenten.",
    "In Almelo waren er 1 woninginbraken.",
    "Het aantal ging van . naar 3.",
    "Dat is meer  dan toeval.",
    "Het verschil is undefined.",
    "Er zijn er geen ().",
    "Het verschil is -3.",
  ])("finds what is wrong with “%s”", (text) => expect(sentenceFaults(text)).not.toEqual([]));

  it("finds nothing in a sentence that is right", () =>
    expect(sentenceFaults("Het aantal woninginbraken ging van 1 in 2015 naar −3 in 2018 (−35 %).")).toEqual([]));
});

describe("sentences over every publication", async () => {
  const context = await everyPublicationContext();
  const { dataset, reference } = context;
  const indicators = dataset.indicators.filter((id) => reference.indicators.has(id));

  it("of changes are free of faults, for every indicator, area and period", () => {
    const found = indicators.flatMap((indicator) =>
      AREAS.flatMap((region) =>
        PERIODS.flatMap((period) => faultsIn(trendView(context, { kind: "trend", indicator, region, ...period }))),
      ),
    );
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
  });

  it("of estimates, rates and index numbers are free of faults", () => {
    const asked = { kind: "trend", indicator: "police_crime:1.1.1", region: "NL01", from: "2015", to: "2018" } as const;
    const ways = [
      { asOf: "2018-08" },
      { asOf: "2018-01" },
      { asOf: "2018-08", method: "same-period" },
      { measure: "per1000" },
      { measure: "per1000-dwellings" },
      { measure: "index" },
      { asOf: "2018-08", measure: "index", base: "2014" },
    ];
    for (const region of AREAS) {
      for (const way of ways) expect(faultsIn(trendView(context, { ...asked, region, ...way }))).toEqual([]);
    }
  });

  it("of claims are free of faults, whatever is claimed", () => {
    for (const quantifier of ["any", "at-least", "at-most", "rounded"]) {
      for (const region of AREAS) {
        for (const asOf of [undefined, "2018-08"]) {
          const claim = {
            indicator: "police_crime:1.1.1",
            region,
            from: "2015",
            to: "2018",
            direction: "rose",
            quantifier,
            fraction: "0.1",
            ...(asOf === undefined ? {} : { asOf }),
          };
          expect(faultsIn(ownClaimView(context, claim))).toEqual([]);
        }
      }
    }
  });

  it.each(reference.strategies.flatMap(({ id, themes }) => themes.map(({ slug }) => ({ strategy: id, slug }))))(
    "of the theme $slug ($strategy) are free of faults",
    ({ slug }) => {
      expect(faultsIn(themeView(context, { kind: "theme", slug }))).toEqual([]);
    },
  );

  it("of overview, reviews, signals, places and displacement are free of faults", () => {
    const indicator = "police_crime:1.1.1";
    const views = [
      ...reference.strategies.flatMap(({ id }) => [
        overviewView(context, { kind: "overview", strategy: id }),
        reviewView(context, { kind: "review", strategy: id }),
      ]),
      signalsView(context, { kind: "signals" }),
      placesView(context, { kind: "places", indicator, year: "2024" }),
      displacementView(context, { kind: "displacement", indicator, from: "2015", to: "2018" }),
    ];
    for (const view of views) expect(faultsIn(view).slice(0, 10)).toEqual([]);
  });
});
