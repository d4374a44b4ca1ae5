import { describe, expect, it } from "vitest";
import type { ThemeMeasure } from "../../../src/view-models/theme/theme-view.ts";
import { publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { inhabitantsOfUnit } from "../../support/published-csv.ts";
import { figuresOf, standfirstOf, themeOf } from "../../support/theme-answers.ts";

const published = await publishedContext();
const burglary = (measure: ThemeMeasure, from = 2015, to = 2018) =>
  figuresOf(published, { slug: "woninginbraken", measure, from, to });

describe("the measures of a theme", () => {
  it("makes an index of the first year compared", () => {
    const { change, unit, trend } = burglary("index");
    expect(change.from.value).toBe(100);
    expect(change.to.value).toBeCloseTo((100 * 6083) / 9311, 9);
    expect(unit).toBe("index van woninginbraken (2015 = 100)");
    expect(trend.subtitle).toMatch(/^Index van woninginbraken \(2015 = 100\) per jaar, /);
    expect(change.sentence).toMatch(
      /^De index van woninginbraken daalde in Oost-Nederland van 100 in 2015 naar 65 in 2018 /,
    );
  });

  it("divides by the inhabitants of the year itself, in the municipal layout of that year", () => {
    const { change, unit } = burglary("per1000");
    expect(change.from.value).toBeCloseTo((1000 * 9311) / inhabitantsOfUnit(2015), 9);
    expect(change.to.value).toBeCloseTo((1000 * 6083) / inhabitantsOfUnit(2018), 9);
    expect(unit).toBe("woninginbraken per 1.000 inwoners");
    expect(change.sentence).toContain("van 2,93 per 1.000 inwoners in 2015 naar 1,89 in 2018");
  });

  it("gives a leap year per day beside the year before it, with what each was divided by", () => {
    const { change, unit, trend, notes } = burglary("per-day", 2019, 2020);
    expect([change.from.text, change.to.text, change.absolute]).toEqual(["16,6", "13,6", "−3,02"]);
    expect(plainSpaces(change.percentage)).toBe("−18,2 %");
    expect(unit).toBe("woninginbraken per dag");
    expect(trend.subtitle).toMatch(/^Woninginbraken per dag, gemiddeld over het jaar, Oost-Nederland/);
    expect(change.sentence).toContain("van 16,6 per dag in 2019 naar 13,6 in 2020");
    expect(notes).toContain("Per dag: het cijfer van 2019 is gedeeld door 365 dagen, dat van 2020 door 366.");
  });

  it("says nothing of days where both years have as many", () =>
    expect(burglary("per-day").notes.join(" ")).not.toContain("Per dag"));

  it("offers the mean per day for every theme with figures", () => {
    for (const slug of ["woninginbraken", "verward-gedrag", "cybercrime"]) {
      const choice = figuresOf(published, { slug }).controls.measures.find(({ value }) => value === "per-day");
      expect(choice).toEqual({ value: "per-day", label: "aantal per dag", selected: false });
    }
  });

  it("says which number of dwellings is no count, and takes no old year for an expectation", () => {
    const asked = { slug: "woninginbraken", measure: "per1000-dwellings", from: 2012, to: 2023 } as const;
    const { change, estimate, notes, trend } = figuresOf(published, asked);
    expect(change.to.status).toBe("estimated");
    expect(notes).toContain("Het aantal woningen in 2023 is geschat tussen 2021 en 2026.");
    expect(themeOf(published, asked).headline).not.toContain("naar verwachting");
    expect(estimate).toBeUndefined();
    expect(trend.series.points.map(({ period }) => period).at(-1)).toBe("2025");
  });

  it("offers dwellings only where an indicator and an area have them", () => {
    const measures = (slug: string) =>
      figuresOf(published, { slug }).controls.measures.map(({ value, unavailable }) => [
        value,
        unavailable !== undefined,
      ]);
    expect(measures("woninginbraken")).toContainEqual(["per1000-dwellings", false]);
    expect(measures("verward-gedrag").map(([value]) => value)).not.toContain("per1000-dwellings");
  });

  it("falls back to counts when the address asks for a measure that there is not", () => {
    expect(figuresOf(published, { slug: "verward-gedrag", measure: "per1000-dwellings" }).measure).toBe("count");
  });

  it("gives the counts under every measure as origins", () => {
    for (const measure of ["count", "per1000", "index"] as const) {
      expect(burglary(measure).origins[0]?.figure).toBe("9.311 woninginbraken, Oost-Nederland (76 gemeenten), 2015");
    }
  });

  it("shows months only for counts", () => {
    const asked = { slug: "cybercrime", from: 2019, to: 2021 };
    expect(figuresOf(published, asked).months).toBeDefined();
    expect(figuresOf(published, { ...asked, measure: "index" }).months).toBeUndefined();
  });

  it("estimates a part year for rates as it does for counts", () => {
    const { change } = figuresOf(published, {
      slug: "cybercrime",
      asOf: "2021-08",
      from: 2019,
      to: 2021,
      measure: "per1000",
    });
    expect(change.to.status).toBe("estimated");
  });
});

describe("the years of a theme", () => {
  const period = (asked: { readonly from?: number; readonly to?: number; readonly asOf?: string }) => {
    const { from, to } = figuresOf(published, { slug: "woninginbraken", ...asked }).period;
    return `${from}–${to}`;
  };

  it.each([
    { name: "takes those of the strategy", asked: {}, years: "2015–2018" },
    { name: "takes those asked for", asked: { from: 2012, to: 2025 }, years: "2012–2025" },
    { name: "puts the earlier one first", asked: { from: 2020, to: 2015 }, years: "2015–2020" },
    { name: "stays within the years there are", asked: { from: 1990, to: 2090 }, years: "2012–2025" },
    { name: "never compares a year with itself", asked: { from: 2018, to: 2018 }, years: "2017–2018" },
    { name: "looks ahead from the first year", asked: { from: 2012, to: 2012 }, years: "2012–2013" },
    { name: "does not look past the reference date", asked: { asOf: "2016-12" }, years: "2015–2016" },
    { name: "takes no reference date of what is no month", asked: { asOf: "gisteren" }, years: "2015–2018" },
  ])("$name", ({ asked, years }) => {
    expect(period(asked)).toBe(years);
  });
});

describe("the ranking of municipalities", () => {
  const { ranking } = burglary("count");
  if (!ranking) throw new TypeError("no ranking");

  it("ranks by rate, and each municipality once", () => {
    const rates = ranking.rows.map(({ rate }) => rate.value ?? Number.NaN);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(ranking.rows.map((_, at) => at + 1));
    const names = [...ranking.rows, ...ranking.apart].map(({ name }) => name);
    expect(new Set(names).size).toBe(76);
    expect(names).toHaveLength(76);
  });

  it("calls a municipality above or below only where its interval leaves out the mean", () => {
    const mean = ranking.mean.value ?? Number.NaN;
    for (const { standing, interval } of ranking.rows) {
      const expected = interval.low > mean ? "above" : interval.high < mean ? "below" : "around";
      expect(standing).toBe(expected);
    }
  });

  it("counts in its title what the rows say", () => {
    const number = (standing: string) => ranking.rows.filter((row) => row.standing === standing).length;
    expect([number("above"), number("below"), ranking.rows.length]).toEqual([4, 6, 68]);
    expect(ranking.title).toMatch(/^Vier gemeenten liggen aantoonbaar boven het gemiddelde, zes eronder; de meeste/);
  });

  it("lists small ones apart with the reason", () => {
    expect(ranking.apart).toContainEqual(expect.objectContaining({ name: "Rozendaal", why: "minder dan 20 geteld" }));
    expect(ranking.apart.every(({ count, why }) => why !== "" && (count.value ?? 0) < 20)).toBe(true);
  });

  it("is not there for a year that the reference date hides", () => {
    expect(figuresOf(published, { slug: "woninginbraken", asOf: "2018-08" }).ranking).toBeUndefined();
  });
});

describe("a reference date before the months of a year", () => {
  const asked = { slug: "woninginbraken", asOf: "2018-08" };

  it("has no figure, no percentage and no verdict about it", () => {
    const { change, districts } = figuresOf(published, asked);
    expect(change.to).toEqual({ text: ".", status: "missing", missing: "nog niet bekend op de peildatum" });
    expect([change.absolute, change.percentage, change.interval, change.judgement]).toEqual(["", "", "", "none"]);
    expect(districts?.summary).toContain("Gelderland-Zuid van 1.934 naar onbekend.");
    expect(districts?.title).toBe("Van de districten zijn niet beide periodes bekend");
  });

  it("says so in the heading and under it", () => {
    const view = themeOf(published, asked);
    expect(view.headline).toBe("Woninginbraak: geen cijfer over 2018");
    expect(standfirstOf(view)).toBe(
      "Over 2018 is er geen cijfer voor woninginbraken in Oost-Nederland: nog niet bekend op de peildatum.",
    );
    expect(plainSpaces(view.figures?.notes.join(" ") ?? "")).toContain("van dat jaar zijn geen maandcijfers geladen");
  });
});
