import { describe, expect, it } from "vitest";
import { createDataset } from "../../../src/dataset/dataset.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import { trendView } from "../../../src/view-models/trend/trend.ts";
import type { TrendAsked } from "../../../src/view-models/trend/trend-view.ts";
import { publishedContext, region } from "../../support/dataset.ts";
import { aLoad } from "../../support/loads.ts";
import { countedIn, districtOfMunicipality } from "../../support/published-csv.ts";

const published = await publishedContext();

/** Burglary in the unit from 2015 to 2018, unless asked otherwise. */
function burglary(asked: Partial<TrendAsked> = {}) {
  return trendView(published, {
    kind: "trend",
    indicator: "police_crime:1.1.1",
    region: "RE02",
    from: "2015",
    to: "2018",
    ...asked,
  });
}

describe("the published burglaries of the unit", () => {
  it("fell by 34.7 % between 2015 and 2018, observed and real", () => {
    const { from, to, change, verdict, method } = burglary();
    expect([from.value, to.value]).toEqual([9311, 6083]);
    for (const side of [from, to]) expect(side).toMatchObject({ status: "observed", provenance: "real" });
    expect(change?.absolute).toBe(-3228);
    expect(change?.fraction).toBeCloseTo(-0.3467, 4);
    expect([verdict, method]).toEqual(["fell", "observed"]);
  });

  it("say which test decided, what chance would give, and that the interval leaves no room for no change", () => {
    const { evidence, change } = burglary();
    expect(evidence[0]).toMatch(/^Getoetst op de verhouding van de twee cijfers/);
    expect(evidence.join(" ").replaceAll("\u00a0", " ")).toContain(
      "−39 % tot −30 %, sluit ‘geen verandering’ uit. Daarom: gedaald.",
    );
    expect(change).toMatchObject({ test: "rate-ratio", eTestPValue: expect.any(Number) });
    expect(change?.differenceScore).toBeCloseTo(Math.SQRT2 * (Math.sqrt(6083) - Math.sqrt(9311)), 3);
  });

  it("have no evidence where a figure is absent", () => {
    expect(burglary({ from: "2009" })).toMatchObject({ change: null, evidence: [], verdict: "too_little_data" });
  });

  it.each([
    ["district/ijsselland", 1180, 876],
    ["district/twente", 1742, 1176],
    ["district/noord-en-oost-gelderland", 2264, 1278],
    ["district/gelderland-midden", 2191, 1625],
    ["district/gelderland-zuid", 1934, 1128],
  ])("are %s: %i, then %i", (district, from, to) => {
    const view = burglary({ region: district });
    expect([view.from.value, view.to.value]).toEqual([from, to]);
    const inDistrict = (code: string): boolean => districtOfMunicipality().get(code) === district;
    expect(countedIn("1.1.1", "2015JJ00", inDistrict)).toBe(from);
  });

  it("can be asked for by name", () => {
    expect(burglary({ region: "Twente" }).region).toEqual({ code: "district/twente", name: "Twente" });
    expect(burglary({ region: "Hengelo" }).region.code).toBe("GM0164");
  });
});

describe("the national burglaries as of August 2018", () => {
  const asOf = (asked: Partial<TrendAsked> = {}) => burglary({ region: "NL01", asOf: "2018MM08", ...asked });

  it.each([
    { method: "calendar", value: 40_890, fraction: -0.3678 },
    { method: "days", value: 40_946.1, fraction: undefined },
    { method: "seasonal", value: 42_390.1, fraction: undefined },
    { method: "carry-forward", value: 43_940, fraction: -0.3206 },
    { method: "auto", value: 42_390.1, fraction: undefined },
  ])("are $value by $method", ({ method, value, fraction }) => {
    const { to, change } = asOf({ method });
    expect(to.status).toBe("estimated");
    expect(to.value).toBeCloseTo(value, 1);
    if (fraction !== undefined) expect(change?.fraction).toBeCloseTo(fraction, 4);
  });

  it.each([
    { method: "same-period", fraction: -0.3334, last: "2018-08" },
    { method: "rolling-12", fraction: -0.3288, last: "2018-08" },
  ])("changed by $fraction over $method, with nothing estimated", ({ method, fraction, last }) => {
    const { to, change, backTest } = asOf({ method });
    expect(change?.fraction).toBeCloseTo(fraction, 4);
    expect(to).toMatchObject({ status: "observed", covers: { last } });
    expect(backTest).toBeUndefined();
  });

  it("have the interval of the season of five years, and the basis that it stands on", () => {
    const { to } = asOf();
    expect(to.interval?.low).toBeCloseTo(39_800, -2);
    expect(to.interval?.high).toBeCloseTo(44_980, -2);
    expect(to.interval?.level).toBe(0.95);
    expect(to.basis).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2018MM0${month}`));
  });

  it("come out otherwise with the season of three years", () => {
    const { to, change } = asOf({ seasonYears: "3" });
    expect(to.value).toBeCloseTo(42_463.2, 1);
    expect(change?.fraction).toBeCloseTo(-0.3434, 4);
  });

  it("are judged by nothing that was published later", () => {
    expect(asOf().notes).toContain(
      "Peildatum augustus 2018, met de cijfers van nu: wat later is herzien, is al verwerkt.",
    );
    expect(burglary({ region: "NL01" }).to.value).toBe(42_887);
  });
});

describe("a rate", () => {
  it("stands on the inhabitants of what has become the municipality", () => {
    const { from } = burglary({ region: "GM1945", from: "2014", measure: "per1000" });
    expect(from).toMatchObject({ count: 83, denominator: 18_970 + 9_434 + 5_878 });
    expect(from.value).toBeCloseTo(2.421, 3);
  });

  it("is null with its reason where there is no figure", () => {
    const { to, change } = burglary({ to: "2018-08", from: "2018-07" });
    expect(to).toMatchObject({ value: null, provenance: null, status: "missing", reason: "notInData" });
    expect(change).toBeNull();
  });
});

describe("a mean per day", () => {
  it("divides a leap year by 366 days and the year before it by 365", () => {
    const { from, to, change, notes } = burglary({ from: "2019", to: "2020", measure: "per-day" });
    expect(from).toMatchObject({ count: 6056, days: 365, value: 16.591781 });
    expect(to).toMatchObject({ count: 4966, days: 366, value: 13.568306 });
    expect(change?.fraction).toBeCloseTo((4966 * 365) / (6056 * 366) - 1, 6);
    expect(change?.differenceScore).toBeNull();
    expect(notes).toContain("Per dag: het cijfer van 2019 is gedeeld door 365 dagen, dat van 2020 door 366.");
  });

  it("prints a small municipality in six decimals: 7 in a year of 365 days", () => {
    const { to } = burglary({ region: "GM0277", from: "2022", to: "2023", measure: "per-day" });
    expect(to).toMatchObject({ count: 7, value: 0.019178, days: 365 });
  });

  it("takes the days of the months compared where a year is not over", () => {
    const asked = { region: "NL01", from: "2019", to: "2020", asOf: "2020-08", measure: "per-day" };
    const same = burglary({ ...asked, method: "same-period" });
    expect([same.from.days, same.to.days]).toEqual([243, 244]);
    const twelve = burglary({ ...asked, method: "rolling-12" });
    expect([twelve.from.days, twelve.to.days]).toEqual([365, 366]);
  });

  it("stays an estimate with its interval where the year was estimated: about 42,390 over 365 days", () => {
    const { to } = burglary({ region: "NL01", asOf: "2018-08", measure: "per-day" });
    expect(to).toMatchObject({ status: "estimated", days: 365 });
    expect(to.value).toBeCloseTo(42_390.1 / 365, 2);
    expect(to.interval?.low).toBeCloseTo(39_800 / 365, 0);
  });
});

describe("an index", () => {
  it("takes another base when asked", () => {
    const { from, to } = burglary({ measure: "index", base: "2012" });
    const base = countedIn("1.1.1", "2012JJ00", (code) => districtOfMunicipality().has(code));
    expect(from.value).toBeCloseTo((100 * 9311) / base, 3);
    expect(to.value).toBeCloseTo((100 * 6083) / base, 3);
  });
});

describe("a question that cannot be answered", () => {
  it.each<[Partial<TrendAsked>, string]>([
    [{ indicator: "inbraak" }, "Onbekende indicator “inbraak”"],
    [{ indicator: "police_crime:9.9.9" }, "Onbekende indicator “police_crime:9.9.9”"],
    [{ region: "Verweggistan" }, "Onbekend gebied “Verweggistan”"],
    [{ region: "GM9999" }, "Onbekend gebied “GM9999”"],
    [{ from: "vorig jaar" }, "“vorig jaar” is geen jaar of maand"],
    [{ to: "2018KW03" }, "“2018KW03” is geen jaar of maand"],
    [{ asOf: "2018" }, "De peildatum “2018” moet een maand zijn"],
    [{ method: "raden" }, "Onbekende rekenwijze “raden”. Kies auto, calendar"],
    [{ measure: "per100000" }, "Onbekende maat “per100000”"],
    [{ seasonYears: "2" }, "Het aantal seizoensjaren “2” moet"],
    [{ seasonYears: "vijf" }, "Het aantal seizoensjaren “vijf” moet"],
  ])("is refused with what can be asked: %j", (asked, says) => {
    expect(() => burglary(asked)).toThrow(Refusal);
    expect(() => burglary(asked)).toThrow(says);
  });

  it("compares no year with a month", () => {
    const { change, verdict, sentence } = burglary({ to: "2018-08" });
    expect([change, verdict]).toEqual([null, "too_little_data"]);
    expect(sentence).toBe("De twee periodes zijn niet even lang en daarom niet te vergelijken.");
  });
});

describe("an area that only a file knows", () => {
  const load = aLoad({ rows: [{ region: "place/ergens", period: "2015JJ00", value: 3 }] });
  const asked = { kind: "trend", indicator: "police_crime:1.1.1", from: "2014", to: "2015" } as const;
  const contextWith = (regionNames: typeof load.regionNames) => ({
    reference: published.reference,
    dataset: createDataset([{ ...load, regionNames }], "test"),
  });

  it("is shown by the name that the file printed, as plain text", () => {
    const printed = '<b onclick="x()">Ergens</b>';
    const view = trendView(contextWith([[region("place/ergens"), printed]]), { ...asked, region: "place/ergens" });
    expect(view).toMatchObject({ region: { code: "place/ergens", name: printed }, to: { value: 3 } });
    expect(view.sentence).toContain(`woninginbraken in ${printed}`);
  });

  it("is shown by its code when nothing names it", () => {
    expect(trendView(contextWith([]), { ...asked, region: "place/ergens" }).region.name).toBe("place/ergens");
  });
});
