import { describe, expect, it } from "vitest";
import { answerPlaces } from "../../../src/engine/on-request.ts";
import { aContext, everyPublicationContext, municipalityRows, publishedContext } from "../../support/dataset.ts";

const context = await publishedContext();
const view = answerPlaces(context, { kind: "places", indicator: "police_crime:1.1.1", year: "2024" });

describe(answerPlaces, () => {
  it("has the funnel of docs/method.md for burglary in 2024, with eight municipalities outside", () => {
    expect(view.funnel.theta).toBeCloseTo(1.1372, 4);
    expect(view.funnel.tau).toBeCloseTo(0.286, 4);
    expect(view.places).toHaveLength(76);
    expect(view.places.filter(({ standing }) => standing !== "inside")).toHaveLength(8);
    expect(view.sentence).toContain("8 van de 76 gemeenten");
  });

  it("ranks by the shrunken rate, and marks Rozendaal as small instead of putting it on top", () => {
    const rates = view.places.map(({ shrunkenRate }) => shrunkenRate);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
    expect(view.places.find(({ region }) => region.name === "Rozendaal")?.size).toBe("small");
  });

  it("gives every rank an interval that holds it", () => {
    for (const { rank } of view.places) {
      expect(rank.low).toBeLessThanOrEqual(rank.value);
      expect(rank.high).toBeGreaterThanOrEqual(rank.value);
    }
  });

  it("puts the 99.8 % limits around the 95 % limits of every municipality, as wide as they should be", () => {
    for (const { limits, limits998, rate, standing } of view.places) {
      expect(limits998.low).toBeLessThanOrEqual(limits.low);
      // θ ± z·sd with one sd: the upper limits lie 3.0902 and 1.9600 of them above θ
      expect((limits998.high - view.funnel.theta) / (limits.high - view.funnel.theta)).toBeCloseTo(
        3.090232 / 1.959964,
        4,
      );
      expect(standing === "outside-998").toBe(rate > limits998.high || rate < limits998.low);
    }
  });

  it("holds one municipality against its groups, its own list and the country, without itself", () => {
    const asked = { kind: "places" as const, indicator: "police_crime:1.1.1", year: "2018" };
    const { benchmarks } = answerPlaces(context, { ...asked, region: "GM0164", list: "Deventer, GM0153" });
    expect(benchmarks).toMatchObject({ region: { name: "Hengelo" }, rate: expect.closeTo(192 / 80.638, 9) });
    const groups = new Map(benchmarks?.groups.map((each) => [each.group, each]));
    expect([...groups.keys()]).toEqual(["all", "district/twente", "size/50", "nearest", "list", "country"]);
    for (const { others } of groups.values()) expect(others).not.toContain("GM0164");
    expect(groups.get("list")).toMatchObject({
      others: ["GM0150", "GM0153"],
      pooled: expect.closeTo((187 + 410) / (99.805 + 158.624), 9),
      unweighted: expect.closeTo((187 / 99.805 + 410 / 158.624) / 2, 9),
    });
    expect(groups.get("country")).toMatchObject({
      unweighted: null,
      pooled: expect.closeTo((42_887 - 192) / (17_231.624 - 80.638), 9),
    });
  });

  it("names a group that lacks a figure, and leaves it out: the country has none in 2024", () => {
    const asked = { kind: "places" as const, indicator: "police_crime:1.1.1", year: "2024", region: "GM0164" };
    const { benchmarks, notes } = answerPlaces(context, asked);
    expect(benchmarks?.groups.map(({ group }) => group)).not.toContain("country");
    expect(notes).toEqual(["Hengelo is niet te vergelijken met de rest van Nederland: daarvan ontbreekt een cijfer."]);
  });

  it("says of contributions across a change in registration that they cannot be compared", () => {
    const asked = { kind: "places" as const, indicator: "police_crime:3.1.1", year: "2018", from: "2015" };
    const { contributions, notes } = answerPlaces(context, asked);
    expect(contributions?.isComparable).toBe(false);
    expect(notes.join(" ")).toContain("tussen 2015 en 2018 veranderde de registratie");
  });

  it("refuses to hold simulated figures against a group", async () => {
    const simulated = await everyPublicationContext();
    const asked = { kind: "places" as const, indicator: "police_nuisance:E35", year: "2018" };
    expect(answerPlaces(simulated, asked).provenance).toBe("simulated");
    expect(() => answerPlaces(simulated, { ...asked, region: "GM0164" })).toThrow(
      "alleen met echte cijfers naast een groep gezet. De cijfers zijn gesimuleerd; het verschil bewijst niets.",
    );
    expect(() => answerPlaces(simulated, { ...asked, from: "2015" })).toThrow(
      "zijn er niet in beide jaren echte cijfers",
    );
  });

  it("refuses a municipality or a list without a figure", () => {
    const rows = municipalityRows(["2018JJ00"], () => 50).filter((row) => row.region !== "GM0150");
    const asked = { kind: "places" as const, indicator: "police_crime:1.1.1", year: "2018" };
    const ask = (more: object) => () => answerPlaces(aContext({ rows }), { ...asked, ...more });
    expect(ask({ region: "GM0150" })).toThrow("Van Deventer is er geen cijfer over woninginbraken in 2018");
    expect(ask({ region: "GM0164", list: "GM0150" })).toThrow(
      "Hengelo is niet te vergelijken met de ene gemeente van uw eigen lijst: daarvan ontbreekt een cijfer.",
    );
  });

  it("says the same when it is asked again", () =>
    expect(answerPlaces(context, { kind: "places", indicator: "police_crime:1.1.1", year: "2024" })).toEqual(view));

  it("refuses an unknown measure, and a year without figures", () => {
    const asked = { kind: "places" as const, indicator: "police_crime:1.1.1", year: "2024" };
    expect(() => answerPlaces(context, { ...asked, measure: "count" })).toThrow("Onbekende maat");
    expect(() => answerPlaces(aContext(), asked)).toThrow("geen cijfers van gemeenten");
  });
});
