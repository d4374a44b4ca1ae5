import { describe, expect, it } from "vitest";
import { usualSpec } from "../../../src/charts/specs/usual-spec.ts";
import { answerUsual } from "../../../src/engine/on-request.ts";
import { everyPublicationContext } from "../../support/dataset.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await everyPublicationContext();
const ask = (asked: object) => answerUsual(context, { kind: "usual", ...asked });

describe("whether the months of an area are usual", { timeout: 60_000 }, () => {
  it("is said in one sentence of the last month, with the band and what it is measured by", () => {
    const view = ask({ indicator: "police_crime:1.1.1", region: "NL01" });
    expectLawful(view);
    const last = view.chart?.months.at(-1);
    expect(view.sentence).toContain(`Gewoon voor juli is `);
    expect(view.sentence).toContain("naar de maat van januari 2018 t/m december 2019");
    expect(view.sentence).not.toContain("bewijst niets");
    expect(last?.month).toBe("2022-07");
    expect(view.direction).toMatch(
      /^Op de langere duur \(2012 t\/m 2021\) zijn er elk jaar ongeveer [\d.]+ minder woninginbraken/,
    );
    expect(view.trend).toMatchObject({ direction: "down", firstYear: 2012, lastYear: 2021 });
  });

  it("proves nothing on simulated months, and claims nothing of chance then", () => {
    const view = ask({ indicator: "police_crime:1.1.1", region: "Almelo", base: "2023" });
    expectLawful(view);
    expect(view.chart?.title).toMatch(/^Gesimuleerd: /);
    expect(`${view.sentence} ${view.direction}`).not.toContain("meer dan toeval");
    expect(view.direction).toContain("bewijst niets");
    expect(view.chart?.base).toEqual({ first: "2023-01", last: "2024-12" });
    expect(view.controls.bases.filter(({ selected }) => selected).map(({ label }) => label)).toEqual(["2023 en 2024"]);
  });

  it("begins after a change in registration, and says so", () => {
    const view = ask({ indicator: "police_crime:3.9.1", region: "NL01", base: "2014" });
    expect(view.chart?.months[0]?.month).toBe("2015-06");
    expect(view.chart?.notes.join(" ")).toContain("De reeks begint na een trendbreuk in juni 2015.");
  });

  it("speaks of what was registered where the police find an offence by looking for it", () => {
    const found = [...context.reference.indicators.values()].filter(({ kind }) => kind === "found");
    const views = found.flatMap(({ id }) => {
      const view = ask({ indicator: id, region: "NL01" });
      return view.trend && view.trend.direction !== "none" ? [view] : [];
    });
    expect(views.length).toBeGreaterThan(0);
    for (const { direction } of views) expect(direction).toContain("geregistreerd");
  });

  it("is drawn as a line over a band, with every month in the table and the unusual ones strong", () => {
    const view = ask({ indicator: "police_crime:1.1.1", region: "NL01", base: "2017" });
    const spec = usualSpec(view);
    const unusual = view.chart?.months.filter(({ rules }) => rules.length > 0) ?? [];
    expect(spec?.band?.points).toHaveLength(view.chart?.months.length ?? 0);
    expect(spec?.table.rows.filter(({ strong }) => strong)).toHaveLength(unusual.length);
    expect(spec?.series[0]?.points.filter(({ emphasis }) => emphasis).map(({ at }) => at)).toEqual(
      unusual.map(({ month }) => month),
    );
  });

  it("says why there is no answer, and refuses what does not exist", () => {
    const view = ask({ indicator: "police_crime:1.4.1", region: "NL01" });
    expect([view.chart, view.empty]).toEqual([undefined, expect.stringContaining("geen maandcijfers")]);
    expect(() => ask({ indicator: "police_crime:9.9.9" })).toThrow();
    expect(() => ask({ indicator: "police_crime:1.1.1", region: "Atlantis" })).toThrow();
  });
});
