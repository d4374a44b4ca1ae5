import { beforeAll, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import type { ChartSpec } from "../../../src/charts/chart-spec.ts";
import { compareSpecs } from "../../../src/charts/specs/compare-specs.ts";
import { compareView } from "../../../src/view-models/compare/compare.ts";
import type { CompareQuestion } from "../../../src/view-models/compare/compare-view.ts";
import { indicator, publishedContext, region } from "../../support/dataset.ts";

let context: AnalysisContext;
beforeAll(async () => {
  context = await publishedContext();
});

const CITIES = ["GM0153", "GM0193"].map(region);
const specs = (question: Omit<CompareQuestion, "kind">): readonly ChartSpec[] =>
  compareSpecs(compareView(context, { kind: "compare", areas: CITIES, ...question }));
function only<K extends ChartSpec["kind"]>(
  kind: K,
  question: Omit<CompareQuestion, "kind">,
): Extract<ChartSpec, { kind: K }> {
  const [spec] = specs(question);
  if (spec?.kind !== kind) throw new Error(`a ${spec?.kind} and no ${kind}`);
  return spec as Extract<ChartSpec, { kind: K }>;
}

describe("compareSpecs", () => {
  it("gives municipalities the colour of their district and makes the unit the benchmark", () => {
    const { series } = only("line", {});
    expect(series.map(({ label, role, identity }) => [label, role, identity])).toEqual([
      ["Enschede", "series", { kind: "district", code: "district/twente" }],
      ["Zwolle", "series", { kind: "district", code: "district/ijsselland" }],
      ["Oost-Nederland", "benchmark", { kind: "unit" }],
    ]);
  });

  it("makes the unit what the chart is about where it stands alone", () => {
    const { series } = only("line", { areas: [region("RE02")], reference: "none" });
    expect(series.map(({ role }) => role)).toEqual(["series"]);
  });

  it("stands an index on 100 and everything else on zero", () => {
    expect(only("line", { measure: "index" }).baseline).toBe(100);
    expect(only("line", {}).baseline).toBe(0);
  });

  it("shows in bars the two years compared and evenly some between, and says which", () => {
    const spec = only("bar", { view: "bars" });
    expect(spec.ticks.map(({ at }) => at)).toEqual(["2012", "2017", "2021", "2025"]);
    expect(spec.subtitle).toContain("getoond zijn 2012, 2017, 2021 en 2025");
    expect(spec.table.rows).toHaveLength(14);
  });

  it("shows every year in bars of one area", () => {
    expect(only("bar", { view: "bars", areas: [region("GM0153")], reference: "none" }).ticks).toHaveLength(14);
  });

  it("has a slope between the two years with the change of each area", () => {
    const spec = only("slope", { view: "slope", from: 2015 });
    expect(spec.ticks.map(({ label }) => label)).toEqual(["2015", "2025*"]);
    expect(
      spec.series.map(({ label, change, points }) => [label, change.replace("\u00a0", " "), points.length]),
    ).toEqual([
      ["Enschede", "−58,1 %", 2],
      ["Zwolle", "−72,7 %", 2],
      ["Oost-Nederland", "−62,6 %", 2],
    ]);
    expect(spec.subtitle).toMatch(/2015 en 2025$/);
  });

  it("shows no slope and no percentage across a break in registration", () => {
    const spec = only("slope", { view: "slope", indicators: [indicator("police_crime:3.1.1")] });
    expect(spec.series.map(({ change, breaks }) => [change, breaks])).toEqual(Array(3).fill(["", ["2025"]]));
    expect(spec.annotations).toHaveLength(1);
  });

  it("interrupts only the indicator that a break belongs to", () => {
    const spec = only("line", {
      areas: [region("GM0153")],
      reference: "none",
      indicators: [indicator("police_crime:1.1.1"), indicator("police_crime:3.1.1")],
    });
    expect(spec.series.map(({ label, breaks }) => [label, breaks])).toEqual([
      ["Woninginbraak", undefined],
      ["Drugsmisdrijven", ["2018-07"]],
    ]);
    expect(spec.annotations).toMatchObject([{ kind: "merger", text: expect.stringMatching(/^Drugsmisdrijven: /) }]);
  });

  it("has a panel per area on one scale, with its change", () => {
    const spec = only("multiples", { view: "multiples" });
    expect(spec.panels.map(({ title }) => title)).toEqual(["Enschede", "Zwolle", "Oost-Nederland"]);
    expect(spec.panels[0]?.note).toMatch(/^−77,1/);
  });

  it("has a chart per indicator, and none in the form of a table", () => {
    const indicators = [indicator("police_crime:1.1.1"), indicator("police_crime:1.2.3")];
    expect(specs({ indicators })).toHaveLength(2);
    expect(specs({ indicators, view: "table" })).toEqual([]);
  });

  it("leaves out what has no figure at all: the page says so in words", () => {
    const spec = only("line", {
      indicators: [indicator("police_nuisance:E35")],
      areas: [region("GM0153"), region("NL01")],
    });
    expect(spec.series.map(({ label }) => label)).toEqual(["Nederland"]);
  });

  it("gives the same figures as a table, as printed", () => {
    const { table, series } = only("line", {});
    expect(table.columns.map(({ label }) => label)).toEqual(["Jaar", "Enschede", "Zwolle", "Oost-Nederland"]);
    expect(table.rows.at(-1)?.cells).toEqual(["2025*", "1,74*", "0,95*", "1,10*"]);
    expect(table.rows).toHaveLength(series[0]?.points.length ?? 0);
  });

  it("holds plain data only", () => {
    for (const view of ["lines", "bars", "slope", "multiples"] as const)
      for (const spec of specs({ view })) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});
