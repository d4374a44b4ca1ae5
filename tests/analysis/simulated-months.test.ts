import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { figureAt } from "../../src/analysis/figure.ts";
import { overdispersion } from "../../src/analysis/overdispersion.ts";
import { trend } from "../../src/analysis/trend.ts";
import type { TrendQuestion } from "../../src/analysis/trend-result.ts";
import { isKnown } from "../../src/domain/measured.ts";
import { month, year } from "../../src/domain/period.ts";
import { everyPublicationContext, indicator, publishedContext, region } from "../support/dataset.ts";

const burglary: TrendQuestion = {
  indicator: indicator("police_crime:1.1.1"),
  region: region("RE02"),
  from: year(2015),
  to: year(2018),
  measure: "count",
  method: "auto",
};

const figuresOf = (context: AnalysisContext, question: TrendQuestion) => {
  const { from, to, notes } = trend(context, question);
  return { from: from.figure, to: to.figure, notes: notes.map(({ code }) => code) };
};

describe("real figures, with the simulated months loaded beside them", () => {
  it("stay what they are: 9,311 burglaries in 2015 and 6,083 in 2018", async () => {
    const { from, to, notes } = figuresOf(await everyPublicationContext(), burglary);
    expect(from).toMatchObject({ value: 9311, status: "observed", provenance: "real" });
    expect(to).toMatchObject({ value: 6083, status: "observed", provenance: "real" });
    expect(notes).not.toContain("notReal");
  });

  it("take no overdispersion from simulated months", async () => {
    const [all, real] = [await everyPublicationContext(), await publishedContext()];
    for (const code of ["RE02", "district/twente", "GM0153", "GM0277", "NL01"]) {
      for (const id of ["police_crime:1.1.1", "police_crime:1.4.5", "police_nuisance:E33", "police_crime:3.9.1"]) {
        const query = { indicator: indicator(id), region: region(code), uptoYear: 2018 };
        expect(overdispersion(all, query)).toEqual(overdispersion(real, query));
      }
    }
  });

  it("give, as of August 2018, an estimate that is simulated and says so", async () => {
    const question = { ...burglary, asOf: month(2018, 8) };
    const { from, to, notes } = figuresOf(await everyPublicationContext(), question);
    expect(from).toMatchObject({ value: 9311, provenance: "real" });
    expect(to).toMatchObject({ status: "estimated", provenance: "simulated", method: "seasonal" });
    expect(notes).toContain("notReal");
    expect(figuresOf(await publishedContext(), question).to.status).toBe("missing");
  });

  it("are never added up with them: a year of a municipality is the published one", async () => {
    const context = await everyPublicationContext();
    const { dataset, reference } = context;
    const loads = new Map(dataset.loads.map((load) => [load.id, load.provenance]));
    for (const municipality of reference.regions.membersOf(region("RE02"))) {
      const figure = figureAt(context, { indicator: burglary.indicator, region: municipality, period: year(2018) });
      expect(figure).toMatchObject({ provenance: "real", origin: { operation: "published" } });
      if (isKnown(figure)) expect(figure.origin.loads.map((id) => loads.get(id))).toEqual(["real"]);
    }
  });
});

describe("figures that only the simulation has", () => {
  it("are the sum of simulated months, and say so", async () => {
    const question = { ...burglary, indicator: indicator("police_nuisance:E33") };
    const { from, to, notes } = figuresOf(await everyPublicationContext(), question);
    expect(from).toMatchObject({ status: "observed", provenance: "simulated" });
    expect(to).toMatchObject({ status: "observed", provenance: "simulated", origin: { operation: "summed-both" } });
    expect(notes).toContain("notReal");
  });

  it("have no total", async () => {
    const context = await everyPublicationContext();
    const total = { indicator: indicator("police_crime:0.0.0"), region: region("GM0153") };
    expect(figureAt(context, { ...total, period: month(2018, 8) })).toMatchObject({ status: "missing" });
    expect(figureAt(context, { ...total, period: year(2018) })).toMatchObject({ status: "missing" });
  });
});

describe("the reconstruction of the review", () => {
  it.each([
    { code: "burglary_reports", low: -0.41, high: -0.4 },
    { code: "youth_nuisance", low: -0.11, high: -0.1 },
    { code: "confused_behaviour", low: 0.285, high: 0.295 },
  ])("$code: × 12/8 of the unit falls in the range of the claim", async ({ code, low, high }) => {
    const id = indicator(`strategy_review:${code}`);
    const question = { ...burglary, indicator: id, asOf: month(2018, 8), method: "calendar" as const };
    const { change, to } = trend(await everyPublicationContext(), question);
    expect(to.figure).toMatchObject({ status: "estimated", provenance: "reconstruction" });
    expect(change?.fraction).toBeGreaterThanOrEqual(low);
    expect(change?.fraction).toBeLessThanOrEqual(high);
  });
});
