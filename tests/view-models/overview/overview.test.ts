import { describe, expect, it } from "vitest";
import { overviewView } from "../../../src/view-models/overview/overview.ts";
import { aContext, everyPublicationContext, municipalityRows, publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { countedIn, districtOfMunicipality, publishedRows } from "../../support/published-csv.ts";

const published = await publishedContext();
const districtOf = districtOfMunicipality();
const ofUnit = (code: string): boolean => districtOf.has(code);
const first = overviewView(published, { kind: "overview", strategy: "2015-2018" });
const second = overviewView(published, { kind: "overview", strategy: "2019-2022" });

function national(table: "47021NED", code: string, period: string): number | undefined {
  return publishedRows(table).find((row) => row.code === code && row.period === period)?.value;
}

describe("the first page with the simulated publications loaded as well", () => {
  it.each(["2015-2018", "2019-2022"])(
    "says of %s what the published figures say, and nothing else",
    async (strategy) => {
      const { freshness: _, ...withSimulated } = overviewView(await everyPublicationContext(), {
        kind: "overview",
        strategy,
      });
      const { freshness: __, ...withoutSimulated } = overviewView(published, { kind: "overview", strategy });
      expect(withSimulated).toEqual(withoutSimulated);
    },
  );
});

describe("the strategy in one screen", () => {
  it("shows the strategy asked for, and the first one when the address knows none", () => {
    expect(second.strategies.map(({ selected }) => selected)).toEqual([false, true]);
    expect(overviewView(published, { kind: "overview", strategy: "1999" }).strategyTitle).toBe(first.strategyTitle);
    expect(first.period).toEqual({ from: "2015", to: "2018" });
  });

  it("begins with what fell demonstrably, and what cannot be shown", () => {
    expect(plainSpaces(first.headline)).toBe(
      "Woninginbraak daalde 35 %; bij jeugdoverlast in Nederland is geen verandering aan te tonen",
    );
    expect(first.standfirst[0]?.text).toContain("van 9.311 in 2015 naar 6.083 in 2018");
  });

  it("gives each priority its own figures: the unit where there are any, else the country by name", () => {
    const shown = first.priorities.map(({ slug, area, change }) => [slug, area, change?.from.value, change?.to.value]);
    expect(shown).toEqual([
      [
        "woninginbraken",
        "Oost-Nederland",
        countedIn("1.1.1", "2015JJ00", ofUnit),
        countedIn("1.1.1", "2018JJ00", ofUnit),
      ],
      ["jeugdoverlast", "Nederland", national("47021NED", "E35", "2015JJ00"), national("47021NED", "E35", "2018JJ00")],
      ["verward-gedrag", "Nederland", national("47021NED", "E33", "2015JJ00"), national("47021NED", "E33", "2018JJ00")],
      [
        "hennep-en-motorbendes",
        "Oost-Nederland",
        countedIn("3.1.1", "2015JJ00", ofUnit),
        countedIn("3.1.1", "2018JJ00", ofUnit),
      ],
      ["informatievoorziening", undefined, undefined, undefined],
    ]);
  });

  it("colours only burglary: registrations are neutral, police work has no judgement", () => {
    expect(first.priorities.map(({ change }) => change?.judgement)).toEqual([
      "better",
      "none",
      "neutral",
      "none",
      undefined,
    ]);
  });

  it("says honestly where there is no figure", () => {
    expect(first.priorities.at(-1)?.empty).toBe("Geen openbaar cijfer; het netwerk kan eigen cijfers laden.");
  });

  it("leads a theme with the indicator that has figures of the unit, before one that is national", () => {
    const subversion = second.priorities.find(({ slug }) => slug === "ondermijning");
    expect([subversion?.indicator, subversion?.area]).toEqual(["Drugsmisdrijven", "Oost-Nederland"]);
  });

  it("ends with the last year that is complete when the strategy goes on", () => {
    const cyber = second.priorities.find(({ slug }) => slug === "cybercrime");
    expect([cyber?.change?.fromPeriod, cyber?.change?.toPeriod, cyber?.change?.to.status]).toEqual([
      "2019",
      "2021",
      "observed",
    ]);
  });

  it("has an origin for every figure that it compares, and the sources of all", () => {
    expect(first.origins.map(({ figure }) => figure).slice(0, 2)).toEqual([
      "9.311 woninginbraken, Oost-Nederland, 2015",
      "6.083 woninginbraken, Oost-Nederland, 2018",
    ]);
    expect(first.origins).toHaveLength(8);
    expect(first.source).toBe("Bron: Politie, 47018NED, editie augustus 2026; Politie, 47021NED, t/m 2023.");
  });
});

describe("all offences, the last year beside the one before", () => {
  it("has the twelve that have municipal figures, in the order of their codes", () => {
    const codes = [...new Set(publishedRows("47018NED").map(({ code }) => code))];
    expect(first.years.rows.map(({ id }) => id).sort()).toEqual(codes.map((code) => `police_crime:${code}`).sort());
    expect([first.years.first, first.years.previous, first.years.last]).toEqual(["2012", "2024", "2025"]);
  });

  it("counts each over the municipalities of the unit, marked provisional", () => {
    for (const { id, change } of first.years.rows) {
      const code = id.replace("police_crime:", "");
      expect(change.from).toMatchObject({ value: countedIn(code, "2024JJ00", ofUnit), status: "provisional" });
      expect(change.to).toMatchObject({ value: countedIn(code, "2025JJ00", ofUnit), status: "provisional" });
    }
    expect(first.years.footnotes).toEqual(["* voorlopig, kan nog wijzigen"]);
  });

  it("has no footnote for a mark that stands nowhere", () => {
    const context = aContext({ rows: municipalityRows(["2017JJ00", "2018JJ00"], () => 9) });
    const { years } = overviewView(context, { kind: "overview" });
    expect(years.rows.map(({ id }) => id)).toEqual(["police_crime:1.1.1"]);
    expect(years.footnotes).toEqual([]);
    expect(years.title).toBe("Eén soort misdrijf: in 2018 geen aantoonbare verandering");
  });

  it("does not call police work unchanged when its number moved", () => {
    const rows = municipalityRows(["2017JJ00", "2018JJ00"], (_, period) => (period === "2017JJ00" ? 40 : 80));
    const drugs = rows.map((row) => ({ ...row, indicator: "police_crime:3.2.1" }));
    const { years } = overviewView(aContext({ rows: drugs }), { kind: "overview" });
    expect(years.title).toBe(
      "Eén soort misdrijf: in 2018 veranderde alleen het aantal geregistreerde gevallen van kinderporno aantoonbaar",
    );
  });
});

describe("how fresh the figures are", () => {
  it("names the last period, the edition, the provisional years and how many areas there are", () => {
    expect(first.freshness).toEqual([
      { term: "Laatste periode", text: "2025" },
      { term: "Editie", text: "augustus 2026" },
      { term: "Voorlopig", text: "2024 en 2025" },
      { term: "Gemeenten", text: "76 van 76" },
      { term: "Eigen bestanden", text: "geen geladen" },
    ]);
  });
});

describe("an app without figures", () => {
  const view = overviewView(aContext(), { kind: "overview" });

  it("says that nothing is loaded, not that nothing changed", () => {
    expect(view.headline).toBe("Over de prioriteiten zijn nog geen cijfers geladen");
    expect(view.priorities[0]?.empty).toBe("Hiervan zijn nog geen cijfers geladen.");
    expect(view.years).toMatchObject({
      title: "Nog geen jaarcijfers voor Oost-Nederland",
      rows: [],
      previous: "",
      last: "",
    });
    expect(view.source).toBe("Geen bron: er is geen cijfer.");
    expect(view.origins).toEqual([]);
  });
});
