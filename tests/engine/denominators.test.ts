import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { FileBytes } from "../../src/engine/engine-api.ts";
import { openEngine } from "../support/open-engine.ts";
import { bytesOf, policeExport } from "../support/police-export.ts";

const COUNTS = policeExport("47013NED", [
  { region: "GM0153", period: "2018JJ00", value: 645 },
  { region: "GM0153", period: "2024JJ00", value: 300 },
]);
/** Twice as many inhabitants of Enschede in 2018 as there were. */
const POPULATION = bytesOf(
  "bevolking.csv",
  '"RegioS";"Perioden";"BevolkingAanHetBeginVanDePeriode_1";"BevolkingAanHetEindeVanDePeriode_2"\r\n"GM0153";"2018JJ00";"317000";"317500"\r\n',
);

async function load(engine: Engine, file: FileBytes): Promise<void> {
  const { stageId, title } = await engine.check(file);
  if (stageId === undefined) throw new TypeError(`not staged: ${title}`);
  await engine.commit(stageId, {});
}

const ASKED = { kind: "trend", indicator: "police_crime:1.1.1", region: "GM0153", from: "2018", to: "2024" } as const;
const rate = (engine: Engine) => engine.answer({ ...ASKED, measure: "per1000" });

describe("inhabitants that a person loads", () => {
  it("are what rates of that year are per, with their file in the notes, until they are undone", async () => {
    const { engine } = await openEngine();
    await load(engine, COUNTS);
    const before = rate(engine);
    expect(before.from.value).toBeCloseTo((1000 * 645) / 158_624, 3);

    await load(engine, POPULATION);
    const after = rate(engine);
    expect(after.from.value).toBeCloseTo((1000 * 645) / 317_250, 3);
    expect(after.to.value).toBe(before.to.value);
    expect(JSON.stringify(after)).toContain("Inwoners bij 2018: uit bevolking.csv, hier geladen.");
    expect(JSON.stringify(before)).not.toContain("bevolking.csv");

    const loaded = engine.answer({ kind: "loads" }).loads.find(({ fileName }) => fileName === "bevolking.csv");
    expect(loaded?.title).toContain("CBS");
    await engine.undo(loaded?.id ?? "");
    expect(rate(engine).from.value).toBe(before.from.value);
  });

  it("are no offence: no page offers them, and no count changes", async () => {
    const { engine } = await openEngine();
    await load(engine, COUNTS);
    const offered = () => {
      const { version: _, uploads: __, ...rest } = { version: "", ...engine.answer({ kind: "catalogue" }) };
      return JSON.stringify(rest);
    };
    const catalogue = offered();
    const counts = engine.answer(ASKED);
    await load(engine, POPULATION);
    expect(offered()).toBe(catalogue);
    expect(engine.answer(ASKED).from.value).toBe(counts.from.value);
    expect(() => engine.answer({ ...ASKED, indicator: "denominator:inhabitants" })).toThrow();
  });

  it("are shown by their Dutch name when the file is checked, with the day they are of", async () => {
    const { engine } = await openEngine();
    const check = await engine.check(POPULATION);
    expect(check.title).toBe("Herkend als tabel van CBS met inwoners of woningen, tabel 37230ned");
    expect(check.preview[0]?.indicator).toBe("Inwoners");
    expect(check.findings.map(({ sentence }) => sentence).join()).toContain("Inwoners zijn jaargemiddelden");
  });
});
