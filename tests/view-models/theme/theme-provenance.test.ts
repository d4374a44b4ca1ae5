import { describe, expect, it } from "vitest";
import { themeView } from "../../../src/view-models/theme/theme.ts";
import type { ThemeQuestion, ThemeView } from "../../../src/view-models/theme/theme-view.ts";
import { everyPublicationContext } from "../../support/dataset.ts";

const context = await everyPublicationContext();
const view = (asked: Omit<ThemeQuestion, "kind">): ThemeView => {
  const answer = themeView(context, { kind: "theme", ...asked });
  if (!answer) throw new Error(`no theme ${asked.slug}`);
  return answer;
};

describe("a theme with published figures for the country and simulated ones for the unit", () => {
  it("leads with the published ones", () => {
    const { headline, figures } = view({ slug: "jeugdoverlast" });
    expect(figures?.scope).toBe("country");
    expect(figures?.change.provenance).toBe("real");
    expect(headline).not.toMatch(/gesimuleerd/i);
  });

  it("offers the simulated ones, named so", () => {
    const { figures } = view({ slug: "jeugdoverlast" });
    expect(figures?.controls.areas.map(({ label }) => label)).toEqual(["Nederland", "Oost-Nederland (gesimuleerd)"]);
    expect(figures?.districtsMissing).toContain("Oost-Nederland (gesimuleerd)");
  });

  it("marks every title over simulated figures, and judges none of them", () => {
    const { headline, figures } = view({ slug: "jeugdoverlast", area: "unit" });
    const titles = [headline, figures?.trend.title, figures?.months?.title, figures?.districts?.title];
    for (const title of [...titles, figures?.ranking?.title]) expect(title).toMatch(/^Gesimuleerd: /);
    for (const title of [headline, figures?.districts?.title, figures?.ranking?.title]) {
      expect(title).not.toMatch(/aantoonbaar|sterkst/);
    }
    expect(new Set(figures?.origins.map(({ status }) => status))).toEqual(new Set(["gesimuleerd"]));
    const changes = [figures?.change, ...(figures?.districts?.changes ?? []).map(({ change }) => change)];
    for (const change of changes) {
      expect(change?.verdictText).toContain("(gesimuleerd)");
      expect(change?.judgement).toBe("none");
      expect(change?.sentence).toContain("bewijst niets");
      expect(change?.interval).toBe("");
    }
  });
});

describe("a real theme with simulated months", () => {
  it("keeps its whole years unmarked", () => {
    const { headline, figures } = view({ slug: "woninginbraken" });
    expect(headline).not.toMatch(/gesimuleerd/i);
    expect(figures?.change).toMatchObject({ provenance: "real", judgement: "better" });
    expect(figures?.months?.title).toMatch(/^Gesimuleerd: /);
  });

  it("marks a year that was estimated from them", () => {
    const { headline, figures } = view({ slug: "woninginbraken", asOf: "2018-08" });
    expect(headline).toMatch(/^Gesimuleerd: /);
    expect(figures?.change).toMatchObject({ provenance: "simulated", judgement: "none" });
  });
});

describe("the country, chosen where the unit has figures too", () => {
  it("points back to the unit, and does not say that there is nothing for the districts", () => {
    const { figures } = view({ slug: "woninginbraken", area: "country" });
    expect(figures?.scope).toBe("country");
    expect(figures?.districtsMissing).toBe(
      "U bekijkt Nederland. Kies hierboven Oost-Nederland voor de districten en gemeenten.",
    );
  });
});
