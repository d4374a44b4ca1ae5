import { describe, expect, it } from "vitest";
import { month, periodCode } from "../../src/domain/period.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { indicator, region } from "../support/dataset.ts";
import { openEngine } from "../support/open-engine.ts";
import { type ExportedCell, policeExport } from "../support/police-export.ts";
import { districtOfMunicipality } from "../support/published-csv.ts";

const MUNICIPALITIES = [...districtOfMunicipality().keys()];
const NIJMEGEN = "GM0268";
const ROZENDAAL = "GM0277";

/** Burglaries in a month: steady, and a little more in some places. */
const usual = (place: number, month: number): number => 20 + (place % 5) + ((place + month) % 3);

function months(from: number, to: number, lastMonth: number): ExportedCell[] {
  const cells: ExportedCell[] = [];
  for (let year = from; year <= to; year++) {
    for (let month = 1; month <= (year === to ? lastMonth : 12); month++) {
      for (const [place, region] of MUNICIPALITIES.entries()) {
        const period = `${year}MM${String(month).padStart(2, "0")}`;
        cells.push({ region, period, value: usual(place, month) });
      }
    }
  }
  return cells;
}

function withValue(cells: readonly ExportedCell[], region: string, period: string, value: number): ExportedCell[] {
  return cells.map((cell) => (cell.region === region && cell.period === period ? { ...cell, value } : cell));
}

const valueAt = (cells: readonly ExportedCell[], region: string, period: string): number =>
  cells.find((cell) => cell.region === region && cell.period === period)?.value ?? Number.NaN;

async function load(engine: Engine, cells: readonly ExportedCell[], name: string) {
  const check = await engine.check(policeExport("47022NED", cells, { name }));
  if (check.stageId === undefined) throw new TypeError(check.title);
  return check;
}

const EARLIER = "maanden_UntypedDataSet_15062026_101500.csv";
const LATER = "maanden_UntypedDataSet_15072026_101500.csv";

describe("an analyst who drops the file of a new month", { timeout: 60_000 }, () => {
  const before = months(2020, 2026, 5);
  const nijmegen = valueAt(before, NIJMEGEN, "2026MM04");
  const later = withValue(months(2020, 2026, 6), NIJMEGEN, "2026MM04", nijmegen + 9);

  it("reads which earlier figures it changes and by how much", async () => {
    const { engine } = await openEngine();
    await engine.commit((await load(engine, before, EARLIER)).stageId ?? "", {});
    const { quality } = await load(engine, later, LATER);
    expect(quality?.revisions?.sentence).toBe("1 eerder cijfer verandert: 1 hoger. Het gaat over april 2026.");
    expect(quality?.revisions?.rows).toHaveLength(1);
    expect(quality?.revisions?.rows[0]).toMatchObject({
      indicator: "1.1.1 Diefstal/inbraak woning",
      region: "Nijmegen",
      period: "april 2026",
      before: String(nijmegen),
      difference: "+9",
    });
    expect(quality?.verdict).toContain("76 nieuw en 1 herzien; niets bijzonders gevonden.");
  });

  it("names a count that its own history does not explain, and loads the rest without it", async () => {
    const { engine } = await openEngine();
    await engine.commit((await load(engine, before, EARLIER)).stageId ?? "", {});
    const usualCount = valueAt(later, ROZENDAAL, "2026MM06");
    const check = await load(engine, withValue(later, ROZENDAAL, "2026MM06", usualCount * 10), LATER);
    const [jump] = check.findings.filter(({ severity }) => severity === "doubt");
    expect(jump?.sentence).toContain(
      `1.1.1 Diefstal/inbraak woning, Rozendaal, juni 2026: ${usualCount * 10}, een jaar eerder ${usualCount}`,
    );
    expect(check.quality?.withoutDoubtful).toBe("Laden zonder 1 cijfer ter controle");
    await engine.commit(check.stageId ?? "", { without: "doubtful" });
    const { dataset } = engine.context();
    const held = dataset.load(check.stageId ?? "");
    const june = (place: string) =>
      dataset.cell(indicator("police_crime:1.1.1"), region(place), periodCode(month(2026, 6)))?.status;
    expect([june(ROZENDAAL), june(NIJMEGEN)]).toEqual([undefined, "provisional"]);
    const { rowsRead, rowsKept, dropped } = held?.receipt ?? { rowsRead: 0, rowsKept: 0, dropped: [] };
    expect(dropped).toEqual([{ reason: "doubtful", count: 1, lines: jump?.lines }]);
    expect(rowsKept + 1).toBe(rowsRead);
  });
});
