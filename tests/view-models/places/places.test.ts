import { describe, expect, it } from "vitest";
import { answerPlaces } from "../../../src/engine/on-request.ts";
import { aContext, publishedContext } from "../../support/dataset.ts";

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

  it("says the same when it is asked again", () =>
    expect(answerPlaces(context, { kind: "places", indicator: "police_crime:1.1.1", year: "2024" })).toEqual(view));

  it("refuses an unknown measure, and a year without figures", () => {
    const asked = { kind: "places" as const, indicator: "police_crime:1.1.1", year: "2024" };
    expect(() => answerPlaces(context, { ...asked, measure: "count" })).toThrow("Onbekende maat");
    expect(() => answerPlaces(aContext(), asked)).toThrow("geen cijfers van gemeenten");
  });
});
