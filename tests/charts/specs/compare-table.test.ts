import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { type CrossTable, crossTable } from "../../../src/charts/specs/compare-table.ts";
import { compareView } from "../../../src/view-models/compare/compare.ts";
import type { CompareDimension, CompareQuestion, CompareView } from "../../../src/view-models/compare/compare-view.ts";
import { indicator, publishedContext, region } from "../../support/dataset.ts";

const DIMENSIONS: readonly CompareDimension[] = ["area", "indicator", "period"];
const QUESTION: CompareQuestion = {
  kind: "compare",
  view: "table",
  indicators: ["1.1.1", "0.0.0", "1.2.3"].map((code) => indicator(`police_crime:${code}`)),
  areas: ["district/twente", "GM0153", "NL01", "GM0164", "district/ijsselland"].map(region),
  measure: "count",
  from: 2018,
  to: 2023,
};

let context: AnalysisContext;
let view: CompareView;
beforeAll(async () => {
  context = await publishedContext();
  view = compareView(context, QUESTION);
});

const laidOut = (rows: CompareDimension, columns: CompareDimension): CompareView => ({
  ...view,
  chosen: { ...view.chosen, rows, columns },
});

/** Every cell by its three keys, whatever side each of them stands on. */
function cellsOf(table: CrossTable, rows: CompareDimension, columns: CompareDimension): ReadonlyMap<string, string> {
  const rest = DIMENSIONS.find((each) => each !== rows && each !== columns) ?? "indicator";
  return new Map(
    table.blocks.flatMap((block) =>
      block.rows.flatMap(({ head, cells }) =>
        table.columns.map((column, index) => {
          const keys = { [rest]: block.key, [rows]: head.key, [columns]: column.key };
          return [DIMENSIONS.map((each) => keys[each]).join(" "), JSON.stringify(cells[index])] as const;
        }),
      ),
    ),
  );
}

const layout = fc
  .shuffledSubarray([...DIMENSIONS], { minLength: 2, maxLength: 2 })
  .map(([rows = "area", columns = "period"]) => [rows, columns] as const);

describe("crossTable", () => {
  it("has the same cells whatever stands in the rows and in the columns", () => {
    const expected = cellsOf(crossTable(laidOut("area", "period")), "area", "period");
    expect(expected.size).toBe(6 * 3 * 6);
    fc.assert(
      fc.property(layout, ([rows, columns]) => {
        const found = cellsOf(crossTable(laidOut(rows, columns)), rows, columns);
        expect([...found].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it("is its own mirror: what is a row in one is a column in the other", () => {
    fc.assert(
      fc.property(layout, ([rows, columns]) => {
        const [table, mirror] = [crossTable(laidOut(rows, columns)), crossTable(laidOut(columns, rows))];
        expect(mirror.columns.map(({ key }) => key)).toEqual(table.blocks[0]?.rows.map(({ head }) => head.key));
        expect(mirror.blocks.map(({ key }) => key)).toEqual(table.blocks.map(({ key }) => key));
      }),
    );
  });

  it("never makes a missing figure zero, and says why it is missing", () => {
    const cells = crossTable(laidOut("area", "period")).blocks.flatMap((block) =>
      block.rows.flatMap((row) => row.cells),
    );
    const missing = cells.filter(({ value }) => value === undefined);
    expect(missing.length).toBeGreaterThan(0);
    for (const cell of missing) {
      expect(cell.text).toBe(".");
      expect(cell.missing).not.toBe("");
    }
  });

  it("keeps municipalities, districts, the unit and the country apart, with nothing added up", () => {
    const [first] = crossTable(laidOut("area", "period")).blocks;
    expect(first?.rows.map(({ head }) => [head.label, head.startsLevel])).toEqual([
      ["Enschede", false],
      ["Hengelo", false],
      ["Twente", true],
      ["IJsselland", false],
      ["Oost-Nederland", true],
      ["Nederland", true],
    ]);
  });

  it("puts a total after its parts", () => {
    const heads = crossTable(laidOut("indicator", "period")).blocks[0]?.rows.map(({ head }) => [
      head.label,
      head.startsLevel,
    ]);
    expect(heads).toEqual([
      ["Woninginbraak", false],
      ["Fietsendiefstal", false],
      ["Alle misdrijven", true],
    ]);
  });

  it("has a block per value of the third dimension, the newest year first", () => {
    const table = crossTable(laidOut("area", "indicator"));
    expect(table.blocks.map(({ label }) => label)).toEqual(["2023", "2022", "2021", "2020", "2019", "2018"]);
    expect(table.corner).toBe("Gebied");
  });

  it("has one block without a name where the third dimension has one value", () => {
    const one = compareView(context, { ...QUESTION, indicators: [indicator("police_crime:1.1.1")] });
    expect(crossTable(one).blocks.map(({ label }) => label)).toEqual([undefined]);
  });

  it("explains the marks in it", () => {
    const recent = compareView(context, { ...QUESTION, to: 2025 });
    expect(crossTable(recent).footnotes).toEqual(
      expect.arrayContaining(["* voorlopig", ".: niet in de geladen cijfers te vinden"]),
    );
  });
});
