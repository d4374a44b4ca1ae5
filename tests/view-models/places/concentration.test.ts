import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationSpec } from "../../../src/charts/specs/concentration-spec.ts";
import { answerConcentration } from "../../../src/engine/on-request.ts";
import { themeView } from "../../../src/view-models/theme/theme.ts";
import { aContext } from "../../support/dataset.ts";
import type { TestRow } from "../../support/loads.ts";
import { expectLawful } from "../../support/view-laws.ts";

/** Buurten of Enschede, in order, with a count each; `undefined` is a dot. */
function buurten(counts: readonly (number | undefined)[], period = "2024JJ00"): readonly TestRow[] {
  return counts.map((value, at) => ({
    region: `BU0153${String(at + 1).padStart(4, "0")}`,
    period,
    ...(value === undefined ? {} : { value }),
  }));
}

const TWENTY = [100, 60, 40, 40, ...Array.from({ length: 16 }, () => 10)];
const ask = (rows: readonly TestRow[], asked: object = {}) =>
  answerConcentration(aContext({ rows }), { kind: "concentration", indicator: "police_crime:1.1.1", ...asked });

describe("an offence over the buurten that are loaded", () => {
  it("is said as the share of the fullest fifth, with what chance alone would make it", () => {
    const view = ask(buurten(TWENTY), { region: "GM0153" });
    expectLawful(view);
    // 240 of 400 in four of twenty.
    expect(view.fullest.share).toBe(0.6);
    expect(view.sentence).toContain(
      "In 2024 had 20\u00a0% van de 20 buurten in Enschede 60\u00a0% van de 400 woninginbraken.",
    );
    expect(view.fullest.byChance).toBeGreaterThan(0.2);
    expect(view.fullest.byChance).toBeLessThan(0.4);
    expect(view.top.map(({ count }) => count)).toEqual([...TWENTY].sort((a, b) => b - a).slice(0, 10));
  });

  it("never has less in the fullest part than that part of the areas, and all of it in all of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 10, maxLength: 40 }), (counts) => {
        const { curve, gini, fullest } = ask(buurten(counts));
        expect([curve[0]?.share, curve.at(-1)?.share]).toEqual([0, 1]);
        for (const { areas, share } of curve) expect(share).toBeGreaterThanOrEqual(areas - 1e-9);
        expect(fullest.share).toBeCloseTo(curve[2]?.share ?? -1, 9);
        expect(gini >= -1e-9 && gini <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out buurten without a figure, which are no noughts, and says how many", () => {
    const view = ask(buurten([...TWENTY, undefined, undefined]));
    expect([view.known, view.areas, view.total]).toEqual([20, 22, 400]);
    expect(view.notes.join(" ")).toContain(
      "2 buurten van de 22 hebben geen cijfer (onbekend of afgeschermd) en tellen niet mee.",
    );
  });

  it("says what the municipality counted beside, and how many municipalities are loaded", () => {
    const view = ask([...buurten(TWENTY), { region: "GM0153", period: "2024JJ00", value: 425 }]);
    expect(view.notes.join(" ")).toContain("25 gevallen van de gemeenten zijn bij geen van deze gebieden ingedeeld.");
    expect(view.sentence).toContain("buurten in Enschede");
    expect(view.notes.join(" ")).toContain("Geladen zijn cijfers van 1 van de 76 gemeenten");
  });

  it("keeps wijken and buurten apart, and takes no area of another region, nor the one that stands for unknown", () => {
    const wijken = Array.from({ length: 10 }, (_, at) => ({
      region: `WK0153${String(at).padStart(2, "0")}`,
      period: "2024JJ00",
      value: 5,
    }));
    const others = [
      { region: "BU03630000", period: "2024JJ00", value: 900 },
      { region: "BU00000000", period: "2024JJ00", value: 900 },
    ];
    const rows = [...buurten(TWENTY), ...wijken, ...others];
    expect([ask(rows).level, ask(rows).total]).toEqual(["buurt", 400]);
    expect([ask(rows, { level: "wijk" }).total, ask(rows, { level: "wijk" }).gini]).toEqual([50, 0]);
  });

  it("takes the last year that has figures, sums its months, and refuses fewer than ten areas", () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      buurten(TWENTY, `2025MM${String(at + 1).padStart(2, "0")}`),
    ).flat();
    expect([ask([...buurten(TWENTY), ...months]).year, ask([...buurten(TWENTY), ...months]).total]).toEqual([
      "2025",
      4800,
    ]);
    expect(ask([...buurten(TWENTY), ...months], { year: "2024" }).total).toBe(400);
    expect(() => ask(buurten(TWENTY.slice(0, 9)))).toThrow("ten minste tien");
    expect(() => ask(buurten(TWENTY), { level: "straat" })).toThrow("Onbekend soort gebied");
  });

  it("is drawn as a curve over the line of equal areas, with its table", () => {
    const view = ask(buurten(TWENTY));
    const spec = concentrationSpec(view);
    expect(spec.series[0]?.points.map(({ value }) => value)).toEqual(view.curve.map(({ share }) => share));
    expect(spec.table.rows).toHaveLength(11);
  });

  it("is offered on the page of a theme only where buurten or wijken are loaded", () => {
    const theme = (rows: readonly TestRow[]) =>
      themeView(aContext({ rows }), { kind: "theme", slug: "woninginbraken" })?.figures?.smallAreas;
    const unit = { region: "RE02", period: "2024JJ00", value: 4000 };
    expect([theme([unit, ...buurten(TWENTY)]), theme([unit])]).toEqual([true, undefined]);
  });
});
