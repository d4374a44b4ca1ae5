import { describe, expect, it } from "vitest";
import { totalsIn } from "../../../src/analysis/disclosure/indicator-trees.ts";
import { isSumPublic } from "../../../src/analysis/disclosure/public-sums.ts";
import { yearTable } from "../../../src/analysis/disclosure/year-tables.ts";
import { classification } from "../../../src/domain/indicator.ts";
import { aDataset, indicator } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const totalOf = totalsIn(reference);
const ARNHEM = "GM0202";
const ALL = "police_nuisance:0.0.0";
const YOUTH = "police_nuisance:E35";
const kinds = (): readonly string[] => {
  const named = classification("police_nuisance");
  return named ? reference.offenceTypes.leaves(named).map(({ id }) => id) : [];
};
const others = (): readonly string[] => kinds().filter((each) => each !== YOUTH);

function rowsOf(names: readonly string[], period: string, area = ARNHEM): readonly TestRow[] {
  return names.map((name) => ({ indicator: name, region: area, period, value: 30 }));
}

function own(rows: readonly TestRow[]): TestLoad {
  return { format: "own-template", rows };
}

function isPublic(what: string, ...loads: readonly TestLoad[]): boolean {
  const context = { dataset: aDataset(...loads), reference };
  const series = { indicator: indicator(what), measure: "count" } as const;
  const table = yearTable(context, series, 2024);
  if (!table) throw new TypeError("no own figures");
  return isSumPublic(context, series, table, totalOf);
}

describe("the sum of a person's own types", () => {
  it("is public where the total and all other types are published", () => {
    expect(isPublic(YOUTH, own(rowsOf([YOUTH], "2024JJ00")), { rows: rowsOf([ALL, ...others()], "2024JJ00") })).toBe(
      true,
    );
    expect(isPublic(YOUTH, own(rowsOf([YOUTH], "2024MM02")), { rows: rowsOf([ALL, ...others()], "2024MM02") })).toBe(
      true,
    );
  });

  it("is public where a group of types is published with the others in it, whatever is known of other groups", () => {
    const mine = own(rowsOf(["police_crime:1.1.1"], "2024JJ00"));
    const named = classification("police_crime");
    const inGroup = named ? reference.offenceTypes.leaves(named).map(({ id }) => id as string) : [];
    const rest = inGroup.filter((id) => id.startsWith("police_crime:1.1.") && id !== "police_crime:1.1.1");
    expect(isPublic("police_crime:1.1.1", mine, { rows: rowsOf(["police_crime:1.1", ...rest], "2024JJ00") })).toBe(
      true,
    );
    expect(isPublic("police_crime:1.1.1", mine, { rows: rowsOf(["police_crime:1.1"], "2024JJ00") })).toBe(false);
  });

  it("is public where the rest of the other types is own too", () => {
    const [first = "", ...rest] = others();
    const mine = own(rowsOf([YOUTH, first], "2024JJ00"));
    expect(isPublic(YOUTH, mine, { rows: rowsOf([ALL, ...rest], "2024JJ00") })).toBe(true);
  });

  it("is not public where a type is missing, or the total, or both are of another period or area", () => {
    const mine = own(rowsOf([YOUTH], "2024JJ00"));
    expect(isPublic(YOUTH, mine, { rows: rowsOf([ALL, ...others().slice(1)], "2024JJ00") })).toBe(false);
    expect(isPublic(YOUTH, mine, { rows: rowsOf(others(), "2024JJ00") })).toBe(false);
    expect(isPublic(YOUTH, mine, { rows: rowsOf([ALL, ...others()], "2023JJ00") })).toBe(false);
    expect(isPublic(YOUTH, mine, { rows: rowsOf([ALL, ...others()], "2024JJ00", "GM0268") })).toBe(false);
  });

  it("is not public where the total is own", () => {
    const mine = own(rowsOf([YOUTH, ALL], "2024JJ00"));
    expect(isPublic(YOUTH, mine, { rows: rowsOf(others(), "2024JJ00") })).toBe(false);
  });

  it("is not public of an indicator that is in no classification", () => {
    const mine = own(rowsOf(["mine:something"], "2024JJ00"));
    expect(isPublic("mine:something", mine, { rows: rowsOf([ALL, ...kinds()], "2024JJ00") })).toBe(false);
  });
});
