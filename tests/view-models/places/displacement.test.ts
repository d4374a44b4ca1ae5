import { describe, expect, it } from "vitest";
import { answerDisplacement } from "../../../src/engine/on-request.ts";
import { aContext, publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const context = await publishedContext();
const asked = { kind: "displacement" as const, indicator: "police_crime:1.1.1", from: "2015", to: "2018" };

describe(answerDisplacement, () => {
  it("sets a municipality and its neighbours beside the rest of the unit, every offence counted once", () => {
    const view = answerDisplacement(context, { ...asked, region: "GM0141" });
    const [almelo] = view.places;
    expect(almelo?.buffer).toEqual(["Borne", "Tubbergen", "Wierden", "Twenterand", "Hof van Twente"]);
    const { target, buffer, control } = almelo?.counts ?? {};
    expect((target?.before ?? 0) + (buffer?.before ?? 0) + (control?.before ?? 0)).toBe(9311);
    expect((target?.after ?? 0) + (buffer?.after ?? 0) + (control?.after ?? 0)).toBe(6083);
    expect(view.provenance).toBe("real");
  });

  it("reads no quotient where the municipality did no better than the rest", () => {
    const [almelo] = answerDisplacement(context, { ...asked, region: "GM0141" }).places;
    expect(almelo?.targetRatio.value).toBeGreaterThan(1);
    expect(almelo?.quotient).toBeNull();
  });

  it("says that it is a hypothesis", () => {
    const [almelo] = answerDisplacement(context, { ...asked, region: "Almelo" }).places;
    expect(plainSpaces(almelo?.sentence ?? "")).toMatch(
      /^In Almelo ging het aantal woninginbraken van 172 in 2015 naar 120 in 2018/,
    );
    expect(almelo?.sentence).toContain("niet bewezen");
  });

  it("screens all municipalities that gained, the surest first, with a rate of false discovery", () => {
    const { places } = answerDisplacement(context, asked);
    expect(places.length).toBeGreaterThan(20);
    const rates = places.map(({ falseDiscovery }) => falseDiscovery ?? 2);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    for (const { quotient } of places) expect(quotient).not.toBeNull();
  });

  it("does not match an area with itself or its own controls twice", () => {
    for (const { matched, region, buffer } of answerDisplacement(context, asked).places) {
      const controls = matched?.controls ?? [];
      expect(new Set(controls).size).toBe(controls.length);
      expect(controls).not.toContain(region.name);
      for (const name of buffer) expect(controls).not.toContain(name);
    }
  });

  it("refuses a district, a year that is no year, and figures that are not there", () => {
    expect(() => answerDisplacement(context, { ...asked, region: "district/twente" })).toThrow(
      "alleen voor een gemeente",
    );
    expect(() => answerDisplacement(context, { ...asked, from: "2015-08" })).toThrow("is geen jaar");
    expect(() => answerDisplacement(aContext(), { ...asked, region: "GM0141" })).toThrow("cijfers van alle gemeenten");
  });
});
