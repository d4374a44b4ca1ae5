import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openEngine } from "../support/open-engine.ts";
import { type ExportedCell, policeExport } from "../support/police-export.ts";
import { districtOfMunicipality } from "../support/published-csv.ts";

/** Burglaries of a small place in a year, month by month: more of them in the dark months. */
const SEASON = [6, 5, 4, 3, 3, 2, 2, 3, 4, 5, 7, 8];
const YEAR_TOTAL = SEASON.reduce((sum, count) => sum + count, 0);
const FIRST_EIGHT = SEASON.slice(0, 8).reduce((sum, count) => sum + count, 0);

const municipalities = [...districtOfMunicipality().keys()];
/** Every third place counts double, every third one triple. */
const size = (at: number): number => 1 + (at % 3);
const total = municipalities.reduce((sum, _, at) => sum + size(at), 0);

function cellsOf(inYear: number, months: number): readonly ExportedCell[] {
  return municipalities.flatMap((region, at) =>
    SEASON.slice(0, months).map((count, month) => ({
      region,
      period: `${inYear}MM${String(month + 1).padStart(2, "0")}`,
      value: count * size(at),
    })),
  );
}

const COMPLETE = [2021, 2022, 2023, 2024, 2025];
const ASKED = { kind: "theme", slug: "woninginbraken", from: 2018, to: 2026 } as const;
const FILE = "maanden_UntypedDataSet_15092026_101500.csv";

async function loadMonths(engine: Engine, table: "47022NED" | "47013NED") {
  const cells = [...COMPLETE.flatMap((inYear) => cellsOf(inYear, 12)), ...cellsOf(2026, 8)];
  const check = await engine.check(policeExport(table, cells, { name: FILE }));
  if (check.stageId === undefined) throw new TypeError(check.title);
  return { check, state: await engine.commit(check.stageId, {}) };
}

describe.each(["47022NED", "47013NED"] as const)(
  "an analyst who drops the months of all municipalities (%s)",
  { timeout: 60_000 },
  (table) => {
    it("sees what the file is and what it adds before anything counts", async () => {
      const { engine } = await openEngine({ publications: ["47018NED"] });
      const before = engine.answer(ASKED);
      const { check } = await loadMonths(engine, table);
      const figures = 76 * (5 * 12 + 8);
      expect(check.rows[0]?.why).toBe(
        `${new Intl.NumberFormat("nl-NL").format(figures)} cijfers, januari 2021 t/m augustus 2026`,
      );
      expect(check.effect).toBe(`Laden voegt ${new Intl.NumberFormat("nl-NL").format(figures)} cijfers toe.`);
      expect(check.editionDate?.value).toBe("2026-09-15");
      expect(before.figures?.period.to).toBe("2025");
    });

    it("finds the part year on the page, estimated and marked so, t/m the last month of the file", async () => {
      const { engine } = await openEngine({ publications: ["47018NED"] });
      await loadMonths(engine, table);
      const { headline, standfirst, figures } = engine.answer(ASKED);
      expect(figures?.change.from).toMatchObject({ value: 6083, status: "observed" });
      expect(figures?.change.to).toMatchObject({ status: "estimated", method: "seasonal", provenance: "real" });
      expect(figures?.change.to.value).toBeCloseTo(total * YEAR_TOTAL, 6);
      expect(figures?.trend.series.points.at(-1)).toMatchObject({
        period: "2026",
        figure: { counted: total * FIRST_EIGHT },
      });
      expect(figures?.change.to.text).toMatch(/^≈/);
      expect(headline).toContain("naar verwachting");
      const words = [standfirst.map(({ text }) => text).join(""), figures?.change.sentence, figures?.trend.subtitle];
      for (const text of words) expect(text).toContain("geschat uit januari t/m augustus 2026, naar seizoen");
      expect(figures?.districts?.changes.every(({ change }) => change.to.status === "estimated")).toBe(true);
    });

    it("sees which months are provisional, and what is not there as not there", async () => {
      const { engine } = await openEngine({ publications: ["47018NED"] });
      await loadMonths(engine, table);
      const points = engine.answer(ASKED).figures?.months?.series.points ?? [];
      expect(points.map(({ period }) => period).at(-1)).toBe("2026-08");
      for (const { period, figure } of points) {
        expect([period, figure.status]).toEqual([period, period < "2024" ? "observed" : "provisional"]);
      }
      expect(engine.answer({ kind: "catalogue" }).edition).toContain("Cijfers t/m augustus 2026");
      expect(engine.answer({ kind: "catalogue" }).edition).toContain("2024, 2025 en 2026 voorlopig");
    });

    it("can ask of the estimate which file it stands on", async () => {
      const { engine } = await openEngine({ publications: ["47018NED"] });
      await loadMonths(engine, table);
      const [from, to] = engine.answer(ASKED).figures?.origins ?? [];
      expect(from?.file).toContain("47018NED.csv");
      expect(to?.file).toContain(FILE);
      expect(to?.source).toContain("editie van 15 september 2026");
      expect(to).toMatchObject({ treatment: "geschat uit een deel van het jaar", status: "geschat" });
      expect(to?.rows).toBe(`${76 * 8} rijen`);
    });

    it("keeps the published years as they were", async () => {
      const { engine } = await openEngine({ publications: ["47018NED"] });
      await loadMonths(engine, table);
      const asked = { kind: "theme", slug: "woninginbraken", from: 2015, to: 2018 } as const;
      expect(engine.answer(asked).figures?.change.to.value).toBe(6083);
    });

    it("takes the file back: every page is as it was, and the history remembers it", async () => {
      const { engine, opened } = await openEngine({ publications: ["47018NED"] });
      const pages = () => [
        engine.answer(ASKED),
        engine.answer({ kind: "overview" }),
        engine.answer({ kind: "catalogue" }),
      ];
      const before = pages();
      const { state } = await loadMonths(engine, table);
      expect(state.version).not.toBe(opened.version);
      expect(pages()).not.toEqual(before);
      const [load] = engine.answer({ kind: "loads" }).loads;
      expect((await engine.undo(load?.id ?? "")).version).toBe(opened.version);
      expect(pages()).toEqual(before);
      const [kept] = engine.answer({ kind: "loads" }).loads;
      expect(kept).toMatchObject({
        id: load?.id,
        canUndo: false,
        takenBack: expect.stringContaining("ongedaan gemaakt"),
      });
    });
  },
);
