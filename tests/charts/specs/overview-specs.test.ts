import { describe, expect, it } from "vitest";
import { prioritySpec, yearsSpec } from "../../../src/charts/specs/overview-specs.ts";
import { anOverview } from "../../support/view-models.ts";

const view = anOverview();
const [burglary, information] = view.priorities;
const [year] = view.years.rows;

describe("prioritySpec", () => {
  it("marks and labels the compared years and the last one", () => {
    const spec = burglary && prioritySpec(burglary, view);
    expect(spec?.highlight).toEqual({ from: "2015", to: "2018", label: "strategie 2015–2018" });
    expect(spec?.series.points.flatMap(({ at, label }) => (label === undefined ? [] : [[at, label]]))).toEqual([
      ["2015", "9.311"],
      ["2018", "6.083"],
      ["2025", "≈ 3.605"],
    ]);
  });

  it("is absent where there is no figure", () => {
    expect(information && prioritySpec(information, view)).toBeUndefined();
  });
});

describe("yearsSpec", () => {
  it("prints in its table what the view says and says in words what it shows", () => {
    const spec = year && yearsSpec(year, view);
    expect(spec?.table.rows.map(({ cells }) => cells[1])).toEqual([
      "9.311",
      ".",
      "7.405",
      "6.083",
      "3.807*",
      "≈ 3.605",
    ]);
    expect(spec?.summary).toBe("Woninginbraak daalde van 9.311 in 2015 naar 6.083 in 2018.");
  });

  it("keeps the line broken where a figure is missing", () => {
    const spec = year && yearsSpec(year, view);
    expect(spec?.series.points[1]).toEqual({ at: "2016", status: "missing", missing: "onbekend of geheim" });
  });
});
