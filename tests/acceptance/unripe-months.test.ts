import { describe, expect, it } from "vitest";
import { monthsSpec } from "../../src/charts/specs/months-spec.ts";
import { month, monthsBetween, periodCode, shiftPeriod } from "../../src/domain/period.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answerSignals } from "../../src/engine/on-request.ts";
import { openEngine } from "../support/open-engine.ts";
import { type ExportedCell, policeExport } from "../support/police-export.ts";
import { districtOfMunicipality } from "../support/published-csv.ts";

const MUNICIPALITIES = [...districtOfMunicipality().keys()];
const FIRST = month(2022, 1);
const usual = (place: number): number => 40 + (place % 5);

/** A monthly file, published on the fifteenth of the month after its last; the youngest month holds `share` of its count. */
async function loadEdition(engine: Engine, published: ReturnType<typeof month>, share: number): Promise<void> {
  const last = shiftPeriod(published, -1);
  const cells: ExportedCell[] = monthsBetween(FIRST, last).flatMap((each) =>
    MUNICIPALITIES.map((region, place) => ({
      region,
      period: periodCode(each),
      value: Math.round(usual(place) * (each.year === last.year && each.month === last.month ? share : 1)),
    })),
  );
  const code = `15${String(published.month).padStart(2, "0")}${published.year}`;
  const check = await engine.check(policeExport("47022NED", cells, { name: `maanden_${code}_101500.csv` }));
  await engine.commit(check.stageId ?? "", {});
}

async function engineWith(editions: number, share: number): Promise<Engine> {
  const { engine } = await openEngine();
  for (let back = editions - 1; back >= 0; back--) {
    await loadEdition(engine, shiftPeriod(month(2026, 6), -back), share);
  }
  return engine;
}

const asked = { kind: "trend", indicator: "police_crime:1.1.1", region: "RE02" } as const;
const theme = (engine: Engine) => engine.answer({ kind: "theme", slug: "woninginbraken", measure: "count" });

describe("six monthly files of which each raised the youngest month of the one before", { timeout: 120_000 }, () => {
  const opened = engineWith(6, 0.5);

  it("make the change of the youngest month say that it is not ripe, and no other", async () => {
    const engine = await opened;
    const young = engine.answer({ ...asked, from: "2025-05", to: "2026-05" });
    expect(young.sentence).toMatch(/Mei 2026 is nog niet rijp: .* met \+9\d,\d\s%.* 5 maanden\)\.$/);
    expect(young.notes.filter((note) => note.includes("niet rijp"))).toHaveLength(1);
    const older = engine.answer({ ...asked, from: "2025-04", to: "2026-04" });
    expect(JSON.stringify(older)).not.toContain("niet rijp");
  });

  it("mark the month on the chart, in its table and under it", async () => {
    const { figures } = theme(await opened);
    const spec = figures && monthsSpec(figures);
    expect(spec?.annotations).toContainEqual({ at: "2026-05", to: "2026-05", text: "Nog niet rijp", kind: "period" });
    expect(spec?.table.rows.at(-1)?.cells.filter((cell) => cell.includes("†"))).toHaveLength(1);
    expect(spec?.table.footnotes.join(" ")).toContain("† nog niet rijp");
    expect(spec?.notes.join(" ")).toContain("Mei 2026 is nog niet rijp");
  });

  it("let no fall in that month be a signal without saying so", async () => {
    const { signals, notes, standfirst } = answerSignals((await opened).context(), { kind: "signals" });
    const falls = signals.filter(({ direction, window }) => direction === "fewer" && window.last === "2026-05");
    expect(falls.length).toBeGreaterThan(0);
    for (const fall of falls) {
      expect(fall.isUnripe).toBe(true);
      expect(fall.sentence).toContain("Mei 2026 is nog niet rijp");
      expect(fall.sentence).toContain("Een daling kan hier schijn zijn.");
      expect(fall.shown.observed).toContain("†");
    }
    expect(standfirst).toContain(`${falls.length} signalen zijn dalingen in maanden die nog niet rijp zijn`);
    expect(notes[0]).toContain("† nog niet rijp");
    expect(notes[1]).toContain("zo jonge maanden groeiden in latere edities meestal nog");
  });
});

describe("monthly files without a history of growth", { timeout: 120_000 }, () => {
  it("say nothing where no figure was ever revised", async () => {
    const engine = await engineWith(6, 1);
    expect(JSON.stringify([engine.answer({ ...asked, from: "2025-05", to: "2026-05" }), theme(engine)])).not.toMatch(
      /niet rijp|†/,
    );
  });

  it("say nothing where there is one file, however low its youngest month", async () => {
    const engine = await engineWith(1, 0.5);
    const signals = answerSignals(engine.context(), { kind: "signals" });
    expect(JSON.stringify([engine.answer({ ...asked, from: "2025-05", to: "2026-05" }), signals])).not.toMatch(
      /niet rijp|†/,
    );
  });
});
