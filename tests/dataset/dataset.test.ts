import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/dataset.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import type { RegionCode } from "../../src/domain/region.ts";
import { aLoad, type TestLoad } from "../support/loads.ts";

const BURGLARY = "police_crime:1.1.1" as IndicatorId;
const UNIT = "RE02" as RegionCode;
const YEAR_2018 = "2018JJ00" as PeriodCode;

const datasetOf = (...loads: TestLoad[]) => createDataset(loads.map(aLoad), "test");
const winner = (...loads: TestLoad[]) => datasetOf(...loads).cell(BURGLARY, UNIT, YEAR_2018);

describe("which figure wins", () => {
  it("prefers a definitive figure over a provisional one of a newer edition", () => {
    const definitive: TestLoad = { id: "d", editionDate: "2024-01-01", rows: [{ value: 10, status: "observed" }] };
    const provisional: TestLoad = { id: "p", editionDate: "2025-01-01", rows: [{ value: 11, status: "provisional" }] };
    expect(winner(definitive, provisional)).toMatchObject({ value: 10, status: "observed", loadId: "d" });
  });

  it("prefers revised provisional over provisional", () => {
    const first: TestLoad = { id: "a", rows: [{ value: 10, status: "provisional" }] };
    const revised: TestLoad = {
      id: "b",
      editionDate: "2020-01-01",
      rows: [{ value: 9, status: "revised_provisional" }],
    };
    expect(winner(first, revised)).toMatchObject({ value: 9 });
  });

  it("prefers the newer edition between figures of the same status", () => {
    const old: TestLoad = { id: "z", editionDate: "2025-08-15", rows: [{ value: 10 }] };
    const recent: TestLoad = { id: "a", editionDate: "2026-08-15", rows: [{ value: 12 }] };
    expect(winner(old, recent)).toMatchObject({ value: 12, loadId: "a" });
  });

  it("never lets a missing cell push out a figure, however new", () => {
    const figure: TestLoad = { id: "a", editionDate: "2020-01-01", rows: [{ value: 5, status: "provisional" }] };
    const dot: TestLoad = { id: "b", editionDate: "2026-01-01", rows: [{ status: "missing:unknown" }] };
    expect(winner(figure, dot)).toMatchObject({ value: 5 });
  });

  it("prefers real over simulated, whatever the edition", () => {
    const simulated: TestLoad = { id: "s", provenance: "simulated", editionDate: "2026-12-01", rows: [{ value: 99 }] };
    const real: TestLoad = { id: "r", editionDate: "2012-01-01", rows: [{ value: 7, status: "provisional" }] };
    expect(winner(simulated, real)).toMatchObject({ value: 7, provenance: "real" });
  });

  it("lets a provisional published figure win over a newer count of one's own, but not a missing one", () => {
    const own: TestLoad = { id: "o", format: "incident-counts", editionDate: "2026-12-01", rows: [{ value: 99 }] };
    expect(winner(own, { id: "p", rows: [{ value: 7, status: "provisional" }] })).toMatchObject({ value: 7 });
    expect(winner(own, { id: "p", rows: [{ status: "missing:unknown" }] })).toMatchObject({ value: 99 });
  });

  it("does not depend on the order of loading", () => {
    const load = fc.record({
      provenance: fc.constantFrom("real" as const, "simulated" as const),
      editionDate: fc.constantFrom("2024-01-01", "2025-01-01"),
      rows: fc.array(
        fc.record({
          value: fc.nat(100),
          status: fc.constantFrom("observed" as const, "provisional" as const, "missing:unknown" as const),
          region: fc.constantFrom("RE02", "GM0153"),
          period: fc.constantFrom("2018JJ00", "2018MM01"),
        }),
        { maxLength: 4 },
      ),
    });
    const all = (loads: readonly TestLoad[]) => {
      const dataset = datasetOf(...loads);
      return ["RE02", "GM0153"].flatMap((region) =>
        ["2018JJ00", "2018MM01"].map((period) => dataset.cell(BURGLARY, region as RegionCode, period as PeriodCode)),
      );
    };
    fc.assert(
      fc.property(fc.array(load, { maxLength: 5 }), (loads) => {
        const distinct = loads.map((each, at) => ({ ...each, id: `load${at}` }));
        expect(all([...distinct].reverse())).toEqual(all(distinct));
      }),
    );
  });
});

describe(createDataset, () => {
  it("keeps a missing cell as missing with its reason, and an absent one as absent", () => {
    const dataset = datasetOf({ rows: [{ status: "missing:unknown" }] });
    expect(dataset.cell(BURGLARY, UNIT, YEAR_2018)).toMatchObject({ status: "missing", reason: "unknown" });
    expect(dataset.cell(BURGLARY, UNIT, "2019JJ00" as PeriodCode)).toBeUndefined();
    expect(dataset.cell("police_nuisance:1.1.1" as IndicatorId, UNIT, YEAR_2018)).toBeUndefined();
  });

  it("keeps zero as an observation", () => {
    expect(winner({ rows: [{ value: 0 }] })).toMatchObject({ status: "observed", value: 0 });
  });

  it("keeps the measures of one cell apart", () => {
    const dataset = datasetOf({ rows: [{ value: 645 }, { value: 25.6, measure: "per1000" }] });
    expect(dataset.cell(BURGLARY, UNIT, YEAR_2018)).toMatchObject({ value: 645 });
    expect(dataset.cell(BURGLARY, UNIT, YEAR_2018, "per1000")).toMatchObject({ value: 25.6 });
  });

  it("lists periods in time order, a year before its months", () => {
    const dataset = datasetOf({
      rows: ["2019JJ00", "2018MM02", "2018JJ00", "2018MM01"].map((period) => ({ period, value: 1 })),
    });
    expect(dataset.periodsOf(BURGLARY)).toEqual(["2018JJ00", "2018MM01", "2018MM02", "2019JJ00"]);
  });

  it("says of every cell of an indicator whether it is known", () => {
    const dataset = datasetOf({ rows: [{ value: 3 }, { region: "GM0153", status: "missing:secret" }] });
    const { regions, region, value, known } = dataset.cellColumns(BURGLARY);
    expect([...region].map((at) => regions[at])).toEqual(["RE02", "GM0153"]);
    expect([...known]).toEqual([1, 0]);
    expect(value[0]).toBe(3);
  });

  it("points from a cell to the load and the line it came from", () => {
    const dataset = datasetOf({ id: "a1", rows: [{ region: "GM0153", value: 1 }, { value: 2 }] });
    expect(dataset.cell(BURGLARY, UNIT, YEAR_2018)).toMatchObject({ loadId: "a1", line: 3 });
    expect(dataset.load("a1")?.receipt.fileName).toBe("a1.csv");
  });
});
