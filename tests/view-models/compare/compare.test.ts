import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { compareView } from "../../../src/view-models/compare/compare.ts";
import type { ComparedSeries, CompareQuestion, CompareView } from "../../../src/view-models/compare/compare-view.ts";
import { aContext, indicator, municipalityRows, publishedContext, region } from "../../support/dataset.ts";

const BURGLARY = indicator("police_crime:1.1.1");
const DRUGS = indicator("police_crime:3.1.1");
const BICYCLES = indicator("police_crime:1.2.3");
const YOUTH = indicator("police_nuisance:E35");
const [ENSCHEDE, ZWOLLE, HENGELO, BERG_EN_DAL] = ["GM0153", "GM0193", "GM0164", "GM1945"].map(region);
const [UNIT, COUNTRY, TWENTE] = ["RE02", "NL01", "district/twente"].map(region);

let context: AnalysisContext;
beforeAll(async () => {
  context = await publishedContext();
});

const ask = (question: Omit<CompareQuestion, "kind"> = {}): CompareView =>
  compareView(context, { kind: "compare", ...question });
const areas = (...codes: readonly (typeof ENSCHEDE)[]) => codes.flatMap((code) => code ?? []);
const series = (view: CompareView): readonly ComparedSeries[] => view.figures.flatMap((figure) => figure.series);
const of = (view: CompareView, name: string): ComparedSeries => {
  const found = series(view).find(({ area }) => area.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const at = (one: ComparedSeries, year: string) => one.series.points.find(({ period }) => period === year)?.figure;

/** The rows of the publication itself, read apart from everything that is tested here. */
function published(code: string, year: number): ReadonlyMap<string, number> {
  const lines = readFileSync("data/publications/47018NED.csv", "utf8").split(/\r?\n/).slice(1);
  return new Map(
    lines
      .map((line) => line.split(";").map((cell) => cell.replaceAll('"', "").trim()))
      .filter(([, offence, , period]) => offence === code && period === `${year}JJ00`)
      .map(([, , area = "", , count]) => [area, Number(count)]),
  );
}
function districts(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync("data/reference/regions.csv", "utf8").split("\n").slice(1);
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const [code = "", level, , , parent = "", , , , validTo] = row.trim().split(",");
    if (level !== "municipality" || validTo) continue;
    found.set(parent, [...(found.get(parent) ?? []), code]);
  }
  return found;
}

describe("compareView", () => {
  it("opens with burglary per 1,000 inhabitants in the five districts beside the unit, from the first year to the last", () => {
    const { chosen } = ask();
    expect(chosen).toMatchObject({
      measure: "per1000",
      from: 2012,
      to: 2025,
      view: "lines",
      rows: "area",
      columns: "period",
    });
    expect(chosen.indicators.map(({ id }) => id)).toEqual([BURGLARY]);
    expect(chosen.areas.map(({ level }) => level)).toEqual(Array(5).fill("district"));
    expect(chosen.reference?.code).toBe(UNIT);
  });

  it.each([2015, 2018])("has the counts of the publication in %i, for the unit and every district", (year) => {
    const counts = published("1.1.1", year);
    const view = ask({ measure: "count", from: 2012, to: 2025 });
    const sum = (codes: readonly string[]): number =>
      codes.reduce((total, code) => total + (counts.get(code) ?? Number.NaN), 0);
    expect(at(of(view, "Oost-Nederland"), String(year))?.value).toBe(year === 2015 ? 9311 : 6083);
    for (const one of series(view).filter(({ isReference }) => !isReference))
      expect(at(one, String(year))?.value).toBe(sum(districts().get(one.area.code) ?? []));
  });

  it("puts a rate on the inhabitants of the layout of the year: Berg en Dal in 2014 is three municipalities", () => {
    const view = ask({ areas: areas(BERG_EN_DAL), from: 2014, to: 2018 });
    expect(at(of(view, "Berg en Dal"), "2014")?.value).toBeCloseTo((1000 * 83) / (18970 + 9434 + 5878), 6);
    expect(at(of(view, "Berg en Dal"), "2014")?.value).toBeCloseTo(2.421, 3);
  });

  it("puts reversed years of an address in order, and takes the year beside one that stands alone", () => {
    expect(ask({ from: 2018, to: 2015 })).toMatchObject({ chosen: { from: 2015, to: 2018 }, notices: [] });
    expect(ask({ from: 2018, to: 2018 }).chosen).toMatchObject({ from: 2017, to: 2018 });
    expect(ask({ from: 2012, to: 2012 }).chosen).toMatchObject({ from: 2012, to: 2013 });
  });

  it("starts an index at 100 in the first of the two years", () => {
    const view = ask({ measure: "index", from: 2015, to: 2018 });
    for (const one of series(view)) expect(at(one, "2015")?.value).toBeCloseTo(100, 10);
    expect(at(of(view, "Oost-Nederland"), "2018")?.value).toBeCloseTo((100 * 6083) / 9311, 10);
  });

  it("marks provisional years", () => {
    expect(at(of(ask(), "Twente"), "2025")).toMatchObject({
      status: "provisional",
      text: expect.stringMatching(/\*$/),
    });
  });

  it("names what a test carries, and the strongest only where its interval lies beyond all others", () => {
    expect(ask().headline).toBe(
      "Woninginbraak daalde in alle vijf districten aantoonbaar tussen 2012 en 2025, het sterkst in Gelderland-Zuid",
    );
    const cities = ask({ areas: areas(ZWOLLE, ENSCHEDE, region("GM0202")), from: 2015 });
    expect(cities.headline).toMatch(
      /^Woninginbraak daalde in alle drie gebieden aantoonbaar tussen 2015 en 2025 \(−58\s% tot −73\s%\)$/,
    );
  });

  it("says which areas lie apart from the rest of the reference, and holds the reference against nothing", () => {
    const view = ask();
    expect(of(view, "Twente").standing?.standing).toBe("above");
    expect(of(view, "IJsselland").standing?.standing).toBe("below");
    expect(of(view, "Oost-Nederland").standing).toBeUndefined();
    const text = view.standfirst.map((part) => part.text).join("");
    expect(text).toContain("Aantoonbaar hoger dan de rest van Oost-Nederland: Twente.");
  });

  it("holds nothing against a reference by count, by index or without one", () => {
    for (const question of [
      { measure: "count" },
      { measure: "per-day" },
      { measure: "index" },
      { reference: "none" },
    ] as const)
      expect(series(ask(question)).every(({ standing }) => standing === undefined)).toBe(true);
  });

  it("judges no change across a break in registration", () => {
    const view = ask({ indicators: [DRUGS], areas: areas(ENSCHEDE), from: 2015, to: 2019 });
    expect(of(view, "Enschede")).toMatchObject({ change: { verdict: "not_comparable" }, broken: expect.any(String) });
    expect(view.headline).toContain("niet te vergelijken");
  });

  it("has words for what police work finds that say nothing rises or falls", () => {
    const view = ask({ indicators: [indicator("police_crime:3.1.1")], areas: areas(ZWOLLE), from: 2019, to: 2025 });
    expect(view.headline).not.toMatch(/daald|steeg|stegen/);
  });

  it("has a figure per indicator, and one figure for several indicators of one area", () => {
    expect(ask({ indicators: [BURGLARY, BICYCLES] }).figures.map(({ by }) => by)).toEqual(["area", "area"]);
    const one = ask({ indicators: [BURGLARY, BICYCLES], areas: areas(ENSCHEDE), reference: "none" });
    expect(one.figures.map(({ by }) => by)).toEqual(["indicator"]);
    expect(one.figures[0]?.series.map((each) => each.series.label)).toEqual(["Woninginbraak", "Fietsendiefstal"]);
  });

  it("says that a municipality has no figure where only national ones exist, and offers the country", () => {
    const view = ask({ indicators: [YOUTH], areas: areas(HENGELO) });
    expect(view.notices).toEqual([
      "Voor Hengelo en Oost-Nederland is er geen cijfer over meldingen van jeugdoverlast; daarvan zijn alleen landelijke cijfers openbaar.",
    ]);
    expect(view).toMatchObject({ offersCountry: true, figures: [], empty: { title: expect.any(String) } });
    const national = ask({ indicators: [YOUTH], areas: areas(HENGELO, COUNTRY) });
    expect(national.offersCountry).toBe(false);
    expect(of(national, "Nederland").series.points.every(({ figure }) => figure.value !== undefined)).toBe(true);
    expect(of(national, "Hengelo").series.points.map(({ figure }) => figure.status)).not.toContain("observed");
  });

  it("names the year in which an area has no figure", () => {
    const view = ask({ areas: areas(ENSCHEDE, COUNTRY) });
    expect(view.notices).toContain(
      "Over 2025 is er geen cijfer over woninginbraken voor Nederland: niet in de geladen cijfers te vinden.",
    );
  });

  it("proves nothing by figures that are not real, and says so in every title", () => {
    const simulated = aContext({
      provenance: "simulated",
      rows: municipalityRows(["2012JJ00", "2013JJ00"], (place, period) => (period === "2012JJ00" ? 900 - place : 100)),
    });
    const view = compareView(simulated, { kind: "compare" });
    expect(view.headline).toBe("Gesimuleerd: woninginbraak in vijf gebieden, 2012 t/m 2013");
    expect(view.standfirst[0]?.text).toContain("bewijst niets");
    expect(view.figures[0]?.title).toMatch(/^Gesimuleerd: /);
    for (const { change, standing } of series(view)) {
      expect(change.judgement).toBe("none");
      expect(change.verdictText).toMatch(/\(gesimuleerd\)$/);
      expect(standing).toBeUndefined();
    }
  });

  it("says which part is not real where others are, and compares up to the last year that all have", () => {
    const mixed = aContext(
      { rows: municipalityRows(["2012JJ00", "2013JJ00", "2014JJ00"], (place) => 900 - place) },
      {
        provenance: "simulated",
        rows: municipalityRows(["2012JJ00", "2013JJ00"], (place) => 300 - place).map((row) => ({
          ...row,
          indicator: YOUTH,
        })),
      },
    );
    const view = compareView(mixed, { kind: "compare", indicators: [BURGLARY, YOUTH], areas: areas(ENSCHEDE) });
    expect(view.headline).toBe("Deels gesimuleerd: woninginbraak en jeugdoverlast in Enschede, 2012 t/m 2013");
    expect(view.figures.map(({ title }) => title.startsWith("Gesimuleerd"))).toEqual([false, true]);
  });

  it("keeps a missing figure missing, with its reason, and never makes it zero", () => {
    const withGap = aContext({
      rows: municipalityRows(["2012JJ00", "2013JJ00", "2014JJ00"], (place) => place + 20).filter(
        ({ region: code, period }) => !(code === HENGELO && period === "2013JJ00"),
      ),
    });
    const view = compareView(withGap, { kind: "compare", areas: areas(HENGELO, TWENTE), measure: "count" });
    for (const name of ["Hengelo", "Twente", "Oost-Nederland"])
      expect(at(of(view, name), "2013")).toMatchObject({ status: "missing", missing: expect.any(String) });
    expect(at(of(view, "Hengelo"), "2013")?.value).toBeUndefined();
  });

  it("shows eight areas and four indicators in a chart, says so, and more in a table", () => {
    const many = context.reference.regions.membersOf(region("RE02")).slice(0, 12);
    const chart = ask({ areas: many });
    expect(chart.chosen.areas).toHaveLength(8);
    expect(chart.notices[0]).toContain("de eerste 8 van de 12 gekozen gebieden");
    expect(ask({ areas: many, view: "table" }).chosen.areas).toHaveLength(12);
    const five = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3"].map((code) => indicator(`police_crime:${code}`));
    expect(ask({ indicators: five }).chosen.indicators).toHaveLength(4);
  });

  it("leaves out what does not exist and says so", () => {
    const view = ask({
      areas: areas(ENSCHEDE, region("GM9999"), region("GM0196")),
      indicators: [BURGLARY, indicator("police_crime:9.9.9")],
      from: 1999,
      to: 2030,
    });
    expect(view.chosen.areas.map(({ name }) => name)).toEqual(["Enschede", "Zevenaar"]);
    expect(view.notices).toEqual([
      "Van police_crime:9.9.9 zijn geen cijfers geladen; dat is weggelaten.",
      "Rijnwaarden hoort nu bij Zevenaar; u ziet Zevenaar.",
      "Niet in deze cijfers: GM9999. U ziet de andere gebieden.",
      "Voor 1999 en 2030 zijn er geen cijfers; u ziet 2012 t/m 2025.",
    ]);
  });

  it("falls back to a measure that every indicator has, and says so", () => {
    const view = ask({ indicators: [BURGLARY, BICYCLES], measure: "per1000-dwellings" });
    expect(view.chosen.measure).toBe("per1000");
    expect(view.notices[0]).toContain("per 1.000 woningen");
    expect(ask({ measure: "per1000-dwellings" }).chosen.measure).toBe("per1000-dwellings");
  });

  it("asks for areas where there are none", () => {
    const view = ask({ areas: [] });
    expect(view.headline).toBe("Kies de gebieden die u wilt vergelijken");
    expect(view).toMatchObject({ figures: [], notices: [] });
  });

  it("does not show the reference twice", () => {
    const view = ask({ areas: areas(UNIT, TWENTE) });
    expect(view.chosen.areas.map(({ code }) => code)).toEqual([TWENTE]);
  });

  it("offers every municipality, district, the unit and the country, with everything they are called", () => {
    const options = ask().controls.areas;
    expect(options).toHaveLength(76 + 5 + 2);
    expect(options.find(({ name }) => name === "Hengelo")?.otherNames).toContain("Hengelo (O.)");
    expect(options.find(({ name }) => name === "Berg en Dal")?.otherNames).toContain("Groesbeek");
  });

  it("names the source of the counts, and of the inhabitants under a rate", () => {
    for (const measure of ["count", "per-day"] as const)
      expect(ask({ measure }).source).toBe("Bron: Politie, 47018NED, editie augustus 2026.");
    expect(ask().source).toMatch(/^Bron: Politie, 47018NED, editie augustus 2026; inwoners: CBS/);
    expect(ask().origins.length).toBeGreaterThan(5);
  });

  it("is plain data", () => {
    const view = ask({ indicators: [BURGLARY, BICYCLES] });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
