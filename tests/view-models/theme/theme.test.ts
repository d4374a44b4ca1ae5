import { describe, expect, it } from "vitest";
import { themeView } from "../../../src/view-models/theme/theme.ts";
import { aContext, indicator, municipalityRows, publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { countedIn, countedNationally, districtOfMunicipality } from "../../support/published-csv.ts";
import { figuresOf, standfirstOf, themeOf } from "../../support/theme-answers.ts";

const published = await publishedContext();
const districtOf = districtOfMunicipality();
const ofUnit = (municipality: string): boolean => districtOf.has(municipality);

const DRUGS = "hennep-en-motorbendes";
const EIGHT_MONTHS = Array.from({ length: 8 }, (_, at) => `2021MM0${at + 1}`);

describe("a theme with figures for the unit", () => {
  const view = themeOf(published, { slug: "woninginbraken" });
  const figures = figuresOf(published, { slug: "woninginbraken" });

  it("compares the first and the last year of the strategy, counted over the 76 municipalities", () => {
    expect(figures.change).toMatchObject({
      fromPeriod: "2015",
      toPeriod: "2018",
      from: { value: countedIn("1.1.1", "2015JJ00", ofUnit), status: "observed", provenance: "real" },
      to: { value: countedIn("1.1.1", "2018JJ00", ofUnit), status: "observed", provenance: "real" },
    });
    expect(figures.scope).toBe("unit");
    expect(figures.area).toBe("Oost-Nederland (76 gemeenten)");
  });

  it("says the finding in the heading and the counts under it", () => {
    expect(plainSpaces(view.headline)).toBe(
      "Woninginbraak daalde 35 % tussen 2015 en 2018; het sterkst in Noord- en Oost-Gelderland",
    );
    expect(plainSpaces(standfirstOf(view))).toContain("Van 9.311 woninginbraken in 2015 naar 6.083 in 2018.");
    expect(standfirstOf(view)).toContain("Daarna 3.680* in 2025.");
  });

  it("gives each of the five districts its own sum, and together they are the unit", () => {
    const changes = figures.districts?.changes ?? [];
    expect(changes.map(({ code, change }) => [code, change.from.value, change.to.value])).toEqual(
      [...new Set(districtOf.values())].map((district) => {
        const inDistrict = (municipality: string): boolean => districtOf.get(municipality) === district;
        return [district, countedIn("1.1.1", "2015JJ00", inDistrict), countedIn("1.1.1", "2018JJ00", inDistrict)];
      }),
    );
    expect(changes.reduce((sum, { change }) => sum + (change.to.value ?? Number.NaN), 0)).toBe(figures.change.to.value);
  });

  it("marks the years that are provisional, and only those", () => {
    const provisional = figures.trend.series.points.filter(({ figure }) => figure.status === "provisional");
    expect(provisional.map(({ period, figure }) => [period, figure.text.at(-1)])).toEqual([
      ["2024", "*"],
      ["2025", "*"],
    ]);
  });

  it("says where the counts come from: file, edition, rows and what was done", () => {
    expect(figures.origins[0]).toMatchObject({
      figure: "9.311 woninginbraken, Oost-Nederland (76 gemeenten), 2015",
      source: "Politie, 47018NED, editie augustus 2026",
      rows: "76 rijen",
      treatment: "opgeteld uit 76 gemeenten; niets geschat",
      status: "waargenomen, definitief",
    });
    expect(figures.source).toBe("Bron: Politie, 47018NED, editie augustus 2026.");
  });

  it("keeps the indicator that is not selected beside the one that is", () => {
    expect(view.indicators.map(({ code, selected }) => [code, selected])).toEqual([
      ["1.1.1", true],
      ["1.1.2", false],
    ]);
    const other = figuresOf(published, { slug: "woninginbraken", indicator: indicator("police_crime:1.1.2") });
    expect(other.change.from.value).toBe(countedIn("1.1.2", "2015JJ00", ofUnit));
  });
});

describe("a theme with national figures only, seen from a reference date", () => {
  const asked = { slug: "cybercrime", from: 2019, to: 2021, asOf: "2021-08", method: "calendar" } as const;
  const view = themeOf(published, asked);
  const figures = figuresOf(published, asked);
  const counted = countedNationally("3.7.4", EIGHT_MONTHS);

  it("estimates the part year from the months that had ended", () => {
    expect(figures.change.to).toMatchObject({ status: "estimated", method: "calendar" });
    expect(figures.change.to.value).toBeCloseTo((counted * 12) / 8, 6);
    expect(figures.change.to.text).toMatch(/^≈/);
    expect(figures.trend.series.points.at(-1)).toMatchObject({ period: "2021", figure: { counted } });
  });

  it("says that it is an estimate, and t/m which month, wherever the figure stands", () => {
    const months = "januari t/m augustus 2021";
    expect(view.headline).toContain("naar verwachting");
    for (const text of [standfirstOf(view), figures.change.sentence, figures.trend.subtitle, figures.notes[0]]) {
      expect(text).toContain(`geschat uit ${months}`);
    }
    expect(figures.estimate?.title).toBe("Hoe de schatting voor 2021 is gemaakt");
    expect(figures.estimate?.errors.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(figures.estimate?.errorsCaption).toContain("de eerste 8 maanden");
  });

  it("hides what the reference date hides", () => {
    expect(figures.trend.series.points.map(({ period }) => period).at(-1)).toBe("2021");
    expect(figures.months?.series.points.at(-1)?.period).toBe("2021-08");
    expect(figures.controls.toYears.map(({ value }) => value).at(-1)).toBe(2021);
    expect(figures.controls.asOf).toEqual({ value: "2021-08", label: "Peildatum augustus 2021" });
  });

  it("has no districts, and says why", () => {
    expect(figures.districts).toBeUndefined();
    expect(figures.districtsMissing).toContain("alleen landelijke cijfers");
    expect(figures.ranking).toBeUndefined();
    expect(figures.area).toBe("Nederland");
  });

  it("says over which months it compares when nothing is estimated", () => {
    const same = figuresOf(published, { ...asked, method: "same-period" });
    expect(same.change.to).toMatchObject({ value: counted, status: "observed" });
    expect(same.change.toPeriod).toBe("januari t/m augustus 2021");
    expect(same.estimate).toBeUndefined();
    expect(same.origins.map(({ figure }) => figure.split(", ").at(-1))).toEqual([
      "januari t/m augustus 2019",
      "januari t/m augustus 2021",
    ]);
  });
});

describe("an area with months of a part year and no reference date", () => {
  const months = [2015, 2016, 2017].flatMap((inYear) =>
    Array.from({ length: 12 }, (_, at) => `${inYear}MM${String(at + 1).padStart(2, "0")}`),
  );
  const context = aContext({
    rows: municipalityRows([...months, "2018MM01", "2018MM02", "2018MM03"], () => 10),
  });
  const figures = figuresOf(context, { slug: "woninginbraken", from: 2015, to: 2018 });

  it("has every year once, in the unit and in each district", () => {
    const expected = ["2015", "2016", "2017", "2018"];
    for (const series of [figures.trend.series, ...(figures.districts?.series ?? [])]) {
      expect(series.points.map(({ period }) => period)).toEqual(expected);
      expect(series.points.at(-1)?.figure.status).toBe("estimated");
    }
  });

  it("expects of a constant that it stays the same", () => {
    expect(figures.change.to.value).toBeCloseTo(76 * 10 * 12, 6);
    expect(figures.change.judgement).toBe("none");
  });
});

describe("a break in registration", () => {
  const figures = figuresOf(published, { slug: DRUGS, from: 2015, to: 2018 });

  it("forbids the comparison, and is named in the sentence, the notes and on the chart", () => {
    const named = "Sinds juli 2018 kunnen samenhangende delicten niet meer in één registratie";
    expect(figures.change).toMatchObject({ verdict: "not_comparable", judgement: "none" });
    for (const text of [figures.change.sentence, figures.notes[0], figures.annotations[0]?.text]) {
      expect(text).toContain(named);
    }
    expect(figures.annotations[0]).toMatchObject({ from: "2018-07", kind: "break" });
    expect(themeOf(published, { slug: DRUGS, from: 2015, to: 2018 }).headline).toBe(
      "Drugsmisdrijven: 2015 en 2018 zijn niet te vergelijken",
    );
  });

  it("leaves years on one side of it comparable", () => {
    const { change } = figuresOf(published, { slug: DRUGS, from: 2019, to: 2022 });
    expect(change.verdict).not.toBe("not_comparable");
    expect(change.sentence).not.toContain("Sinds juli 2018");
  });
});

describe("what police work finds", () => {
  it("is never called better or worse, whatever the years", () => {
    const years = [2012, 2015, 2019, 2022, 2025];
    for (const from of years) {
      for (const to of years.filter((value) => value > from)) {
        const { change, districts } = figuresOf(published, { slug: DRUGS, from, to });
        const judgements = [change, ...(districts?.changes ?? []).map((each) => each.change)].map(
          (each) => each.judgement,
        );
        expect(new Set(judgements)).toEqual(new Set(["none"]));
      }
    }
  });

  it("is said to be recorded more or less, not to rise or fall", () => {
    const view = themeOf(published, { slug: DRUGS, from: 2019, to: 2022 });
    expect(plainSpaces(view.headline)).toBe("Drugsmisdrijven: 10 % minder geregistreerd tussen 2019 en 2022");
    expect(view.figures?.change.verdictText).toBe("Minder geregistreerd");
  });
});

describe("an address of no theme", () => {
  it("has no answer", () => {
    expect(themeView(published, { kind: "theme", slug: "bestaat-niet" })).toBeUndefined();
  });
});
