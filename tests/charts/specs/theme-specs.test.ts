import { describe, expect, it } from "vitest";
import type { ChartSeries, ChartSpec, ChartTable } from "../../../src/charts/chart-spec.ts";
import { monthsSpec } from "../../../src/charts/specs/months-spec.ts";
import { districtsSpec, rankingSpec, trendSpec } from "../../../src/charts/specs/theme-specs.ts";
import type { ThemeFigures } from "../../../src/view-models/theme/theme-view.ts";
import { aSeries, BURGLARY, someFigures } from "../../support/view-models.ts";

const cellsOf = (table: ChartTable, column: string): readonly (string | undefined)[] => {
  const at = table.columns.findIndex(({ key }) => key === column);
  return table.rows.map(({ cells }) => cells[at]);
};

/** A chart that must be there. */
function present<T>(spec: T | undefined): T {
  if (spec === undefined) throw new Error("there is no chart");
  return spec;
}

function pointsOf(series: readonly ChartSeries[] | undefined) {
  return (series ?? []).flatMap(({ points }) => points);
}

const without = (left: "districts" | "ranking" | "months"): ThemeFigures => {
  const { [left]: _, ...rest } = someFigures();
  return rest;
};

describe("trendSpec", () => {
  it("draws counts as bars, and an index as a line around 100", () => {
    expect(trendSpec(someFigures()).kind).toBe("bar");
    expect(trendSpec(someFigures({ measure: "per1000" }))).toMatchObject({ kind: "bar", format: "rate" });
    expect(trendSpec(someFigures({ measure: "index" }))).toMatchObject({
      kind: "line",
      baseline: 100,
      format: "index",
    });
  });

  it("prints in its table exactly what the view says", () => {
    const spec = trendSpec(someFigures());
    expect(cellsOf(spec.table, "value")).toEqual(["9.311", ".", "7.405", "6.083", "3.807*", "≈ 3.605"]);
    expect(cellsOf(spec.table, "period")).toEqual(["2015", "2016", "2017", "2018", "2024", "2025"]);
  });

  it("keeps an estimate an estimate: status, method, interval and the counted part", () => {
    expect(pointsOf(trendSpec(someFigures()).series).at(-1)).toEqual({
      at: "2025",
      value: 3605,
      status: "estimated",
      method: "seasonal",
      interval: { low: 3104, high: 4105, level: 0.95 },
      counted: 2296,
      label: "≈ 3.605",
    });
  });

  it("never draws a missing figure as nothing", () => {
    const point = pointsOf(trendSpec(someFigures()).series)[1];
    expect(point).toEqual({ at: "2016", status: "missing", missing: "onbekend of geheim" });
  });

  it("says the interval, the counted part and the status beside each figure", () => {
    const { table } = trendSpec(someFigures());
    expect(table.rows.at(-1)?.cells).toEqual(["2025", "≈ 3.605", "3.104 tot 4.105", "2.296", "geschat, naar seizoen"]);
    expect(table.rows[1]?.cells).toEqual(["2016", ".", "", "", "onbekend of geheim"]);
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Jaar",
      "aantal",
      "95\u00a0%-interval",
      "Daarvan geteld",
      "Status",
    ]);
  });

  it("explains the marks that occur, and no others", () => {
    expect(trendSpec(someFigures()).table.footnotes).toEqual([
      "* voorlopig",
      "≈ geschat uit een deel van het jaar",
      ".: onbekend of geheim",
    ]);
    const plain = aSeries({ points: aSeries().points.slice(0, 1) });
    const figures = someFigures({ trend: { ...someFigures().trend, series: plain } });
    expect(trendSpec(figures).table.footnotes).toEqual([]);
  });

  it("marks provisional years on the axis", () => {
    expect(trendSpec(someFigures()).ticks.map(({ label }) => label)).toEqual([
      "2015",
      "2016",
      "2017",
      "2018",
      "2024*",
      "2025",
    ]);
  });

  it("places a break at its year and leaves out what lies outside the axis", () => {
    expect(trendSpec(someFigures()).annotations).toEqual([
      { at: "2018", text: "Registratie veranderd in juli 2018", kind: "break" },
    ]);
  });

  it("marks the compared years and the strategy period", () => {
    const spec = trendSpec(someFigures());
    expect(pointsOf(spec.series).flatMap(({ at, emphasis }) => (emphasis ? [at] : []))).toEqual(["2015", "2018"]);
    expect(spec.highlight).toEqual({ from: "2015", to: "2018", label: "strategie 2015–2018" });
    expect(spec.table.rows.flatMap(({ key, strong }) => (strong ? [key] : []))).toEqual(["2015", "2018"]);
  });

  it("has no band when the strategy lies outside the figures", () => {
    const figures = someFigures({ period: { from: "2015", to: "2018", strategyFrom: "2030", strategyTo: "2033" } });
    expect(trendSpec(figures).highlight).toBeUndefined();
  });
});

describe("monthsSpec", () => {
  it("is absent without months", () => {
    expect(monthsSpec(without("months"))).toBeUndefined();
  });

  it("gives a table of years by months, empty where nothing is known", () => {
    const { table } = present(monthsSpec(someFigures()));
    expect(table.columns.map(({ label }) => label).slice(0, 3)).toEqual(["Jaar", "jan", "feb"]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["2017", ...Array<string>(11).fill(""), "800"],
      ["2018", "700", ".", ...Array<string>(10).fill("")],
    ]);
  });

  it("says that months are simulated", () => {
    const spec = present(monthsSpec(someFigures()));
    expect(spec.provenance).toBe("simulated");
    expect(spec.table.footnotes).toContain("Gesimuleerd: verzonnen maandcijfers, gemaakt uit gepubliceerde jaren.");
  });
});

describe("districtsSpec", () => {
  it("is absent without figures per district", () => {
    expect(districtsSpec(without("districts"))).toBeUndefined();
  });

  it("has a panel per district with its own change", () => {
    const spec = present(districtsSpec(someFigures()));
    expect(spec.panels.map(({ title, note }) => [title, note])).toEqual([
      ["IJsselland", "−33,0 %"],
      ["Twente", "−33,0 %"],
      ["Noord- en Oost-Gelderland", "−33,0 %"],
      ["Gelderland-Midden", "−33,0 %"],
      ["Gelderland-Zuid", "−33,0 %"],
    ]);
  });

  it("prints every figure of every district", () => {
    const spec = present(districtsSpec(someFigures()));
    expect(spec.table.columns).toHaveLength(6);
    expect(spec.table.rows[1]?.cells).toEqual(["2016", ".", ".", ".", ".", "."]);
    expect(spec.table.rows.at(-1)?.cells).toEqual(["2025", ...Array<string>(5).fill("≈ 3.605")]);
  });
});

describe("rankingSpec", () => {
  it("is absent without a ranking, or without a mean to set it against", () => {
    expect(rankingSpec(without("ranking"))).toBeUndefined();
    const { ranking } = someFigures();
    if (ranking === undefined) throw new Error("the fixture has a ranking");
    const mean = { text: ".", status: "missing", missing: "onbekend" } as const;
    expect(rankingSpec(someFigures({ ranking: { ...ranking, mean } }))).toBeUndefined();
  });

  it("singles out who differs from the mean", () => {
    const spec = present(rankingSpec(someFigures()));
    expect(spec.rows.map(({ label, distinguishable }) => [label, distinguishable])).toEqual([
      ["Almelo", true],
      ["Enschede", false],
    ]);
  });

  it("lists who is not ranked, with the count and why, without a rank or a rate", () => {
    const { table } = present(rankingSpec(someFigures()));
    expect(table.rows[0]?.cells).toEqual(["1", "Almelo", "Twente", "89", "2,61", "1,69 tot 3,84", "aantoonbaar hoger"]);
    expect(table.rows.at(-1)?.cells).toEqual(["", "Losser", "", "9", "", "", "niet gerangschikt: minder dan 20"]);
  });
});

describe("every spec of a theme", () => {
  const specs: readonly ChartSpec[] = [
    trendSpec(someFigures()),
    present(monthsSpec(someFigures())),
    present(districtsSpec(someFigures())),
    present(rankingSpec(someFigures())),
  ];

  it.each(specs.map((spec) => [spec.kind, spec] as const))("is plain data: %s", (_, spec) => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it.each(specs.map((spec) => [spec.kind, spec] as const))("has as many cells as columns: %s", (_, { table }) => {
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
  });

  it("has a name of its own on the page", () => {
    expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length);
    for (const { id } of specs) expect(id).toContain(BURGLARY);
  });
});
