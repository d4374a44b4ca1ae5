import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/domain/measured.ts";
import type { CellStatus } from "../../src/domain/observation.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import { aDataset, indicator, region } from "../support/dataset.ts";

const BURGLARY = indicator("police_crime:1.1.1");
const UNIT = region("RE02");
const YEAR = "2018JJ00" as PeriodCode;

describe("the figures that loads have for one cell", () => {
  it("stand in winning order: what was replaced stands behind what replaced it", () => {
    const dataset = aDataset(
      { editionDate: "2026-08-01", rows: [{ value: 100, status: "provisional" }] },
      { editionDate: "2026-09-01", rows: [{ value: 102, status: "provisional" }] },
      { editionDate: "2026-01-01", rows: [{ value: 99 }] },
      { provenance: "simulated", editionDate: "2026-10-01", rows: [{ value: 7 }] },
      { editionDate: "2026-11-01", rows: [{ status: "missing:secret" }] },
      { rows: [{ region: "GM0153", value: 1 }] },
    );
    expect(dataset.figuresFor(BURGLARY, UNIT, YEAR)).toMatchObject([
      { loadId: "3".repeat(16), status: "observed", value: 99, line: 2 },
      { loadId: "2".repeat(16), status: "provisional", value: 102 },
      { loadId: "1".repeat(16), status: "provisional", value: 100 },
      { loadId: "5".repeat(16), status: "missing", reason: "secret" },
      { loadId: "4".repeat(16), provenance: "simulated", value: 7 },
    ]);
  });

  it("are none where no load has the cell", () => {
    const dataset = aDataset({ rows: [{ value: 1 }] });
    expect(dataset.figuresFor(BURGLARY, region("GM0153"), YEAR)).toEqual([]);
    expect(dataset.figuresFor(BURGLARY, UNIT, YEAR, "per1000")).toEqual([]);
  });

  it("give one figure per load, also where a load has the cell twice", () => {
    const dataset = aDataset({ rows: [{ value: 1, status: "provisional" }, { value: 2 }, { value: 3 }] });
    expect(dataset.figuresFor(BURGLARY, UNIT, YEAR)).toMatchObject([{ value: 2, line: 3 }]);
  });

  it("begin with the figure that the dataset shows", () => {
    const load = fc.record({
      editionDate: fc.constantFrom("2026-08-01", "2026-09-01"),
      provenance: fc.constantFrom<Provenance>("real", "simulated", "reconstruction"),
      rows: fc.array(
        fc.record({
          value: fc.nat(9),
          period: fc.constantFrom("2018JJ00", "2019JJ00"),
          status: fc.constantFrom<CellStatus>("observed", "provisional", "revised_provisional", "missing:unknown"),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(load, { maxLength: 5 }), (loads) => {
        const dataset = aDataset(...loads);
        const figures = dataset.figuresFor(BURGLARY, UNIT, YEAR);
        expect(figures[0]).toEqual(dataset.cell(BURGLARY, UNIT, YEAR));
        const having = dataset.loads.filter(({ columns }) => columns.period.dictionary.includes(YEAR));
        expect(new Set(figures.map(({ loadId }) => loadId))).toEqual(new Set(having.map(({ id }) => id)));
      }),
    );
  });
});
