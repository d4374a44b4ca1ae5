import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import { protectKin, type ToldIndicator } from "../../../src/analysis/disclosure/protect-kin.ts";
import { protectYear } from "../../../src/analysis/disclosure/protect-year.ts";
import { suppressCells } from "../../../src/analysis/disclosure/suppress-cells.ts";
import type { YearTable } from "../../../src/analysis/disclosure/year-tables.ts";
import type { IndicatorId } from "../../../src/domain/indicator.ts";
import type { PeriodCode } from "../../../src/domain/period.ts";
import { indicator } from "../../support/dataset.ts";
import { attackSum, type SumOfTables } from "../../support/disclosure/attack.ts";
import { type TotalAndTypes, type WorldOfTypes, worldsOfTypes } from "../../support/disclosure/worlds-of-types.ts";

const TABLES = 300;
const WORLDS = fc.sample(worldsOfTypes, { seed: 2018, numRuns: TABLES });
const TOTAL = indicator("own:total");

type Told = ReadonlyMap<IndicatorId, ToldIndicator>;

describe(`an attack by linear programming on ${TABLES} random totals with their types, in two editions`, () => {
  it("cannot exclude any small value of a small count, nor bring another figure within an interval under the threshold", () => {
    for (const world of WORLDS) {
      const [before, after] = bothEditions(world);
      expect(attackSum(asShown(world.first, before, world), world.threshold)).toEqual([]);
      expect(attackSum(asShown(world.second, after, world), world.threshold)).toEqual([]);
    }
  }, 300_000);

  it("undoes many in which every table is protected by itself", () => {
    const small = WORLDS.filter(({ first, threshold }) =>
      first.types.some((type) => suppressCells(type, threshold).size > 0),
    );
    const tried = small.slice(0, 100);
    const undone = tried.filter((world) => attackSum(eachByItself(world), world.threshold).length > 0);
    expect(undone.length).toBeGreaterThan(tried.length / 5);
  }, 120_000);
});

describe("what is suppressed of types", () => {
  it("leaves their sums over the areas told in many tables", () => {
    const suppressed = WORLDS.map((world) => asShown(world.first, bothEditions(world)[0], world))
      .map(({ parts }) => parts.filter((part) => part.suppressed.size > 0))
      .filter((parts) => parts.length > 0);
    const told = suppressed.filter((parts) => parts.some((part) => !part.suppressed.has("unit")));
    expect(told.length).toBeGreaterThan(suppressed.length / 10);
  });

  it("stays suppressed in a later edition, but where it is known to be nought", () => {
    for (const world of WORLDS) {
      const [before, after] = bothEditions(world);
      world.second.types.forEach((table, at) => {
        for (const [area, cells] of before.get(typeAt(at))?.suppressed ?? []) {
          const row = table.rows.find((each) => each.area === area);
          const now = after.get(typeAt(at))?.suppressed.get(area);
          for (const part of cells.parts) if (row?.parts[part]?.value) expect(now?.parts).toContain(part);
          if (cells.whole && row?.whole?.value) expect(now?.whole).toBe(true);
        }
      });
    }
  });
});

function typeAt(at: number): IndicatorId {
  return indicator(`own:type-${at}`);
}

function bothEditions({ threshold, first, second }: WorldOfTypes): readonly [Told, Told] {
  const before = protect(first, threshold, new Map());
  return [before, protect(second, threshold, before)];
}

function protect({ total, types }: TotalAndTypes, threshold: number, before: Told): Told {
  const tables = new Map([[TOTAL, total], ...types.map((type, at) => [typeAt(at), type] as const)]);
  const years = [...tables].map(([each, table]) => {
    const year = protectYear(() => yearOf(table), threshold, before.get(each)?.alone);
    return [each, year] as const;
  });
  const others = types.map((_, at) => typeAt(at));
  return protectKin({ told: [TOTAL], total: TOTAL, others }, new Map(years), before, threshold);
}

function asShown({ total, types }: TotalAndTypes, told: Told, { isAllOfIt }: WorldOfTypes): SumOfTables {
  const suppressedOf = (each: IndicatorId): Suppressions => told.get(each)?.suppressed ?? new Map();
  return {
    isAllOfIt,
    total: { name: "total_", table: yearOf(total), suppressed: suppressedOf(TOTAL) },
    parts: types.map((type, at) => ({
      name: `type${at}_`,
      table: yearOf(type),
      suppressed: suppressedOf(typeAt(at)),
    })),
  };
}

function eachByItself({ threshold, first: { total, types }, isAllOfIt }: WorldOfTypes): SumOfTables {
  const alone = (name: string, table: CountTable) => ({ name, table, suppressed: suppressCells(table, threshold) });
  return { isAllOfIt, total: alone("total_", total), parts: types.map((type, at) => alone(`type${at}_`, type)) };
}

/** As a table of a year that has parts or a total elsewhere. */
function yearOf(table: CountTable): YearTable {
  const code = (text: string): PeriodCode => text as PeriodCode;
  const periods = Array.from({ length: table.parts }, (_, part) => code(`2024MM0${part + 1}`));
  return { ...table, hasKin: true, isMixed: false, code: code("2024JJ00"), periods, quarters: [] };
}
