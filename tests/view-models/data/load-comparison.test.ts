import { describe, expect, it } from "vitest";
import { createDataset } from "../../../src/dataset/dataset.ts";
import { loadComparisonView } from "../../../src/view-models/data/load-comparison.ts";
import { aLoad, type TestLoad } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const compare = (earlier: TestLoad, later: TestLoad) => {
  const loads = [aLoad({ id: "1".repeat(16), ...earlier }), aLoad({ id: "2".repeat(16), ...later })];
  const [one, two] = loads;
  if (!one || !two) throw new TypeError("no loads");
  return loadComparisonView({ dataset: createDataset(loads, "v"), reference: loadReference() }, one, two);
};

describe(loadComparisonView, () => {
  it("says in words what is otherwise, and which figure counts and what it replaced", () => {
    const view = compare(
      { rows: [{ region: "GM0268", period: "2024JJ00", value: 2382, status: "provisional" }] },
      {
        editionDate: "2026-09-15",
        rows: [
          { region: "GM0268", period: "2024JJ00", value: 2391, status: "provisional" },
          { region: "GM0153", period: "2024JJ00", value: 7 },
        ],
      },
    );
    expect(view.title).toBe("1 cijfer herzien");
    expect(view.summary).toBe(
      "1 cijfer kwam erbij, 0 cijfers verdwenen, 1 cijfer is herzien en 0 cijfers bleven gelijk.",
    );
    expect(view.largest).toEqual([
      {
        indicator: expect.stringMatching(/\w/),
        region: "Nijmegen",
        period: "2024",
        before: "2.382",
        after: "2.391",
        difference: "+9",
        relative: "+0,4\u00a0%",
        figures: `2.391 (${"2".repeat(16)}.csv), 2.382 (${"1".repeat(16)}.csv)`,
      },
    ]);
    expect(view.byIndicator).toMatchObject([{ added: "1", gone: "0", revised: "1", difference: "+9" }]);
    expect(view.byIndicator[0]?.name).toMatch(/, gemeenten, jaarcijfers$/);
    expect(view).not.toHaveProperty("caveat");
  });

  it("adds up no rates, and prints their revisions so that they can be seen", () => {
    const rates = (value: number): TestLoad => ({ rows: [{ region: "GM0268", measure: "per1000", value }] });
    const view = compare(rates(12.34), rates(12.36));
    expect(view.largest[0]).toMatchObject({ before: "12,34", after: "12,36", difference: "+0,02" });
    expect(view.byIndicator[0]).not.toHaveProperty("difference");
  });

  it("gives no percentage of nought", () => {
    const view = compare({ rows: [{ value: 0 }] }, { rows: [{ value: 4 }] });
    expect(view.largest[0]).not.toHaveProperty("relative");
    expect(view.largestRelative).toEqual([]);
  });

  it("warns that simulated figures are no edition of real ones", () => {
    const view = compare({ provenance: "simulated", rows: [{ value: 1 }] }, { rows: [{ value: 2 }] });
    expect(view.caveat).toMatch(/^Let op: .* bevat geen echte cijfers\./);
  });

  it("says so when nothing differs", () => {
    expect(compare({ rows: [{ value: 1 }] }, { rows: [{ value: 1 }] }).title).toBe("Geen verschil");
  });
});
