import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MappingSample } from "../../../src/domain/mapping-step.ts";
import type { TableMapping } from "../../../src/domain/table-mapping.ts";
import { asked, readLines, withRoles } from "../../support/mapped-tables.ts";

const LINES = [
  "Plaats;Wanneer;Hoeveel",
  "Enschede;2024-01;12",
  "Hengello;2024-01;7",
  "Losser;week 3;5",
  ";;",
  "Losser;2024-01;.",
];
const BURGLARY = { indicator: "police_crime:1.1.1", measure: "count" } as const;

async function sampled(lines: readonly string[], mapping?: TableMapping): Promise<MappingSample> {
  return (await asked(lines, mapping ? { mapping } : {})).sample;
}

describe("the first rows of a table that is being mapped", () => {
  it("show what is known of each figure, and leave open what nobody has said", async () => {
    const { figures, rows, kept, waiting } = await sampled(LINES);
    expect({ rows, kept, waiting: waiting.count }).toEqual({ rows: 5, kept: 0, waiting: 3 });
    expect(figures[0]).toEqual({
      region: "GM0153",
      period: "2024MM01",
      value: { read: 12, status: "provisional" },
      line: 2,
    });
  });

  it("give figures as soon as the answers make them complete, while an unknown name still waits", async () => {
    const { mapping } = await asked(LINES);
    const { figures, kept, waiting } = await sampled(LINES, { ...mapping, fixed: BURGLARY });
    expect({ kept, waiting }).toEqual({ kept: 2, waiting: { count: 1, lines: [3] } });
    expect(figures[0]).toMatchObject({ ...BURGLARY, region: "GM0153" });
    expect(figures.find(({ line }) => line === 3)?.region).toBeUndefined();
  });

  it("say why rows drop out, before anything is complete", async () => {
    const names = [{ dimension: "region" as const, name: "Hengello" }];
    const { mapping } = await asked(LINES);
    const { dropped } = await sampled(LINES, { ...mapping, names });
    expect(dropped).toEqual([
      { reason: "leftOut", count: 1, lines: [3] },
      { reason: "unreadablePeriod", count: 1, lines: [4] },
      { reason: "separatorsOnly", count: 1, lines: [5] },
    ]);
  });

  it("keep a missing figure missing, never zero", async () => {
    const { figures } = await sampled(LINES);
    expect(figures.at(-1)).toMatchObject({ value: { read: undefined, status: "missing:unknown" }, line: 6 });
  });

  it("show both figures that a cell can be, as long as the notation is open", async () => {
    const lines = ["gebied,jaar,aantal", "Enschede,2017,1.390", "Hengelo,2017,12"];
    const { mapping } = await asked(lines);
    const open = await sampled(lines, { ...mapping, fixed: BURGLARY });
    expect(open.figures.map(({ value }) => value)).toEqual([
      { either: [1390, 1.39] },
      { read: 12, status: "observed" },
    ]);
    expect({ kept: open.kept, waiting: open.waiting.count }).toEqual({ kept: 1, waiting: 1 });
    const said = await sampled(lines, { ...mapping, fixed: BURGLARY, notation: "dutch" });
    expect(said.figures[0]?.value).toEqual({ read: 1390, status: "observed" });
  });

  it("wait for the period where neither a column nor an answer gives it", async () => {
    const lines = ["gebied;aantal", "Enschede;12", "Hengelo;14"];
    const { mapping } = await asked(lines);
    const open = await sampled(lines, { ...mapping, fixed: BURGLARY });
    expect({ waiting: open.waiting.count, dropped: open.dropped }).toEqual({ waiting: 2, dropped: [] });
    const said = await sampled(lines, { ...mapping, fixed: { ...BURGLARY, period: "2017" } });
    expect(said.kept).toBe(2);
  });

  it("are not read by the mapping of another table", async () => {
    const { mapping } = await asked(LINES);
    const { figures, kept } = await sampled(["Plaats;Wanneer;Vorig jaar", ...LINES.slice(1)], mapping);
    expect({ figures, kept }).toEqual({ figures: [], kept: 0 });
  });
});

const row = fc.record({
  region: fc.constantFrom("Enschede", "Hengello", "Almelo", "GM0200"),
  period: fc.constantFrom("2016", "2018 augustus", "week 3", ""),
  value: fc.constantFrom("12", "1.390", "0", ".", "geen"),
});

describe("the law of the sample", () => {
  it("says of a small table what reading it says once nothing is open, and accounts for every row before that", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), fc.boolean(), async (rows, isLeftOut) => {
        const lines = ["k a;k b;k c", ...rows.map(({ region, period, value }) => `${region};${period};${value}`)];
        const { mapping: step } = await readLines(lines);
        if (step?.mapping.columns.length !== 3) return fc.pre(false);
        const mapping = withRoles(
          {
            ...step.mapping,
            fixed: BURGLARY,
            notation: "dutch",
            names: [{ dimension: "region", name: "Hengello", ...(isLeftOut ? {} : { as: "GM0164" }) }],
          },
          { "k a": { kind: "region" }, "k b": { kind: "period" }, "k c": { kind: "value" } },
        );
        const { mapping: read, receipt, issues } = await readLines(lines, { mapping });
        if (!read) return fc.pre(false);
        const { rows: looked, kept, waiting, dropped } = read.sample;
        expect(looked).toBe(kept + waiting.count + dropped.reduce((sum, { count }) => sum + count, 0));
        if (issues.some(({ severity }) => severity === "blocks")) return;
        const ofChecks = new Set(["exactDuplicate", "conflict"]);
        expect(waiting.count).toBe(0);
        expect(dropped).toEqual(receipt.dropped.filter(({ reason }) => !ofChecks.has(reason)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("periods as a spreadsheet writes them", () => {
  const SWING = ["Periode;Geolevel;Geoitem;Woninginbraak", "jan-18;gemeente;153;10", "feb-18;gemeente;153;11"];

  it("are asked about, for they can be days, and wait until somebody says what they are", async () => {
    const step = await asked(SWING);
    expect(step.sheetDate).toEqual({ example: "jan-18", choices: ["months", "days"] });
    expect(step.questions).toContainEqual({ kind: "sheetDates", example: "jan-18" });
    expect(step.sample).toMatchObject({ kept: 0, waiting: { count: 2 }, dropped: [] });
    const mapping: TableMapping = { ...step.mapping, sheetDates: "months" };
    const { figures } = (await asked(SWING, { mapping })).sample;
    expect(figures.map(({ period }) => period)).toEqual(["2018MM01", "2018MM02"]);
  });

  it("drop out as days when that is what a person says", async () => {
    const { mapping } = await asked(SWING);
    const { sample } = await asked(SWING, { mapping: { ...mapping, sheetDates: "days" } });
    expect(sample.dropped).toEqual([{ reason: "unsupportedPeriod", count: 2, lines: [2, 3] }]);
  });

  it("are not asked about when a whole year of them shows that they are months", async () => {
    const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    const step = await asked(["Plaats;Wanneer;Hoeveel", ...months.map((name) => `Enschede;${name}-18;10`)]);
    expect(step.sheetDate).toBeUndefined();
    expect(step.sample.figures[0]?.period).toBe("2018MM01");
  });

  it("in the heads of columns are asked about too", async () => {
    const step = await asked(["gemeente;soort_misdrijf;jan-18;feb-18", "Enschede;1.1.1 Diefstal/inbraak woning;20;21"]);
    expect(step.questions).toContainEqual({ kind: "sheetDates", example: "jan-18" });
  });
});
