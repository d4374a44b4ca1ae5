import { describe, expect, it } from "vitest";
import { aContext, indicator, municipalityRows, publishedContext, region } from "../../support/dataset.ts";
import { districtOfMunicipality } from "../../support/published-csv.ts";
import { loadReference } from "../../support/reference.ts";
import { figuresOf, standfirstOf, themeOf } from "../../support/theme-answers.ts";

const YEARS = ["2015JJ00", "2016JJ00", "2017JJ00", "2018JJ00"];

describe("a figure that is missing", () => {
  const rows = municipalityRows(YEARS, () => 20);
  const [lost, ...rest] = rows.filter(({ period }) => period === "2018JJ00");
  const others = rows.filter(({ period }) => period !== "2018JJ00");
  const context = aContext({ rows: [...others, ...rest, { ...lost, value: 0, status: "missing:secret" }] });
  const figures = figuresOf(context, { slug: "woninginbraken" });

  it("makes the sum missing and never lower", () => {
    expect(figures.change.from.value).toBe(76 * 20);
    expect(figures.change.to).toEqual({
      text: ".",
      status: "missing",
      missing: "niet compleet, want een deel van de cijfers ontbreekt",
    });
    expect(figures.trend.series.points.at(-1)).toMatchObject({ period: "2018", figure: { text: "." } });
    expect(figures.trend.series.points.at(-1)?.figure).not.toHaveProperty("value");
  });

  it("touches only the district it lies in", () => {
    const missing = (figures.districts?.changes ?? []).filter(({ change }) => change.to.status === "missing");
    expect(missing.map(({ code }) => code)).toEqual([districtOfMunicipality().get(lost?.region ?? "")]);
  });

  it("lists the municipality apart with the reason, beside the one that is small", () => {
    expect(figures.ranking?.apart.map(({ name, why }) => [name, why])).toEqual([
      ["Rozendaal", "minder dan 3.000 inwoners"],
      [loadReference().regions.get(region(lost?.region ?? ""))?.name, "geheim in de bron"],
    ]);
  });
});

describe("zero", () => {
  const context = aContext({ rows: municipalityRows(YEARS, (_, period) => (period === "2015JJ00" ? 0 : 5)) });
  const figures = figuresOf(context, { slug: "woninginbraken" });

  it("is an observation, from which no percentage is taken", () => {
    expect(figures.change.from).toMatchObject({ text: "0", value: 0, status: "observed" });
    expect(figures.change.percentage).toBe("n.v.t.");
    expect(figures.change.absolute).toBe("+380");
    expect(figures.notes[0]).toBe("Het beginjaar is nul; een percentage heeft dan geen betekenis (n.v.t.).");
  });
});

describe("a start under twenty", () => {
  const context = aContext({
    rows: municipalityRows(YEARS, (at, period) => (at < 10 && period !== "2018JJ00" ? 1 : 0)),
  });
  const { change } = figuresOf(context, { slug: "woninginbraken" });

  it("leads with the counts and shows no percentage", () => {
    expect([change.from.text, change.to.text, change.absolute]).toEqual(["10", "0", "−10"]);
    expect([change.percentage, change.interval]).toEqual(["", ""]);
    expect(change.sentence).not.toContain("%");
  });
});

describe("a theme that no table counts", () => {
  it("says so and offers templates with a row for every municipality and question", async () => {
    const view = themeOf(await publishedContext(), { slug: "informatievoorziening" });
    expect(view.figures).toBeUndefined();
    expect(view.headline).toBe("Voor informatievoorziening bestaat geen politiecijfer");
    expect(standfirstOf(view)).toBe(view.empty?.text);
    const [template] = view.empty?.templates ?? [];
    const [head = "", ...lines] = (template?.csv ?? "")
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split("\r\n");
    const upload = loadReference().uploads.find(({ id }) => id === "information_position");
    expect(head).toBe("classification;indicator;region;period;value;unit;status;note");
    expect(lines).toHaveLength(76 * (upload?.indicators.length ?? 0));
    for (const line of lines) expect(line.split(";")).toHaveLength(8);
  });
});

describe("an indicator whose figures are not loaded", () => {
  it("says where they are published, and shows nothing", () => {
    const view = themeOf(aContext(), { slug: "woninginbraken" });
    expect(view.figures).toBeUndefined();
    expect(view.indicators.map(({ scope }) => scope)).toEqual(["none", "none"]);
    expect(view.empty?.title).toBe("Van woninginbraken zijn nog geen cijfers geladen");
    expect(view.empty?.text).toContain("47018NED");
  });

  it("says how many municipalities are loaded when some are", () => {
    const context = aContext({ rows: municipalityRows(YEARS, () => 3).slice(0, 30 * YEARS.length) });
    const view = themeOf(context, { slug: "woninginbraken" });
    expect(view.figures).toBeUndefined();
    expect(view.headline).toBe("Van woninginbraken zijn nog niet alle cijfers geladen: 30 van de 76 gemeenten");
  });

  it("can be chosen beside one that is loaded", () => {
    const context = aContext({ rows: municipalityRows(YEARS, () => 3) });
    const asked = { slug: "woninginbraken", indicator: indicator("police_crime:1.1.2") };
    expect(themeOf(context, asked).headline).toBe(
      "Van inbraken in box, garage of schuur zijn nog geen cijfers geladen",
    );
    expect(themeOf(context, { slug: "woninginbraken" }).figures).toBeDefined();
  });
});

describe("one year of figures", () => {
  const context = aContext({ rows: municipalityRows(["2018JJ00"], () => 20) });
  const view = themeOf(context, { slug: "woninginbraken" });

  it("is stated, and compared with nothing", () => {
    expect(view.headline).toBe("Woninginbraak: één periode, 2018");
    expect(standfirstOf(view)).toBe("Het aantal woninginbraken in Oost-Nederland was 1.520 in 2018.");
    expect(view.figures?.trend.title).toBe("1.520 in 2018");
  });
});
