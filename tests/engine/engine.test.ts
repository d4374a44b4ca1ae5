import { describe, expect, it } from "vitest";
import { type SavedLoads, savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { FileBytes } from "../../src/engine/engine-api.ts";
import { createEngineInMemory } from "../../src/engine/engine-in-memory.ts";
import * as text from "../../src/text/engine-nl.ts";
import { NOW, openEngine, openingData, publications } from "../support/open-engine.ts";
import { bytesOf, policeExport } from "../support/police-export.ts";

const YEARS = policeExport("47013NED", [
  { region: "RE02", period: "2015JJ00", value: 9000 },
  { region: "RE02", period: "2018JJ00", value: 6000 },
]);
const OTHER = policeExport("47013NED", [{ region: "RE02", period: "2019JJ00", value: 5000 }], { name: "later.csv" });
const NO_FIGURES = bytesOf(
  "codes.csv",
  '"Key";"Title";"Description"\r\n"1.1.1 ";"1.1.1 Diefstal/inbraak woning";"Alle"\r\n',
);

async function stageOf(engine: Engine, file: FileBytes): Promise<string> {
  const { stageId, title } = await engine.check(file);
  if (stageId === undefined) throw new TypeError(`not staged: ${title}`);
  return stageId;
}

function burglaries(engine: Engine, period: string): number | null {
  const asked = { kind: "trend", indicator: "police_crime:1.1.1", region: "RE02" } as const;
  return engine.answer({ ...asked, from: period, to: period }).from.value;
}

const loads = (engine: Engine) => engine.answer({ kind: "loads" }).loads;

describe("loading a file", () => {
  it("makes its figures part of every answer, and undoing takes them back", async () => {
    const { engine, opened } = await openEngine();
    expect(burglaries(engine, "2015")).toBeNull();
    const committed = await engine.commit(await stageOf(engine, YEARS), {});
    expect(committed.version).not.toBe(opened.version);
    expect(burglaries(engine, "2015")).toBe(9000);
    expect(engine.answer({ kind: "catalogue" }).uploads).toBe(1);
    const [load] = loads(engine);
    const undone = await engine.undo(load?.id ?? "");
    expect(undone.version).toBe(opened.version);
    expect(burglaries(engine, "2015")).toBeNull();
    expect(loads(engine)).toMatchObject([{ canUndo: false, takenBack: expect.stringContaining("ongedaan gemaakt") }]);
  });

  it("stores nothing before the commit", async () => {
    const saved = savedLoadsInMemory();
    const { engine } = await openEngine({ saved });
    await engine.check(YEARS);
    expect((await saved.read()).entries).toEqual([]);
    expect(burglaries(engine, "2015")).toBeNull();
  });

  it("changes nothing when the same bytes come again, under any name", async () => {
    const { engine } = await openEngine();
    const { version } = await engine.commit(await stageOf(engine, YEARS), {});
    const again = await engine.check({ ...YEARS, fileName: "kopie.csv" });
    expect(again).toMatchObject({
      alreadyLoaded: true,
      title: "kopie.csv is al geladen; nog eens laden verandert niets",
    });
    expect(again.stageId).toBeUndefined();
    expect(again.effect).toBeUndefined();
    expect(again.editionDate).toBeUndefined();
    expect((await engine.refresh()).version).toBe(version);
  });

  it("knows the bytes of a publication as loaded", async () => {
    const { engine } = await openEngine({ publications: ["47021NED"] });
    const [publication] = publications(["47021NED"]);
    if (!publication) throw new TypeError("no publication");
    expect(await engine.check(publication)).toMatchObject({ alreadyLoaded: true });
  });

  it("refuses a file without figures and leaves the data as it was", async () => {
    const { engine, opened } = await openEngine();
    const check = await engine.check(NO_FIGURES);
    expect(check).toMatchObject({ accepted: false, rows: [], preview: [] });
    expect(check.stageId).toBeUndefined();
    expect(check.findings[0]?.severity).toBe("blocks");
    expect((await engine.refresh()).version).toBe(opened.version);
  });

  it("commits a check once, and not one that was put aside", async () => {
    const { engine } = await openEngine();
    const stageId = await stageOf(engine, YEARS);
    engine.discard(stageId);
    await expect(engine.commit(stageId, {})).rejects.toThrow(text.unknownLoad());
    await engine.commit(await stageOf(engine, YEARS), {});
    await expect(engine.commit(stageId, {})).rejects.toThrow(text.unknownLoad());
  });

  it.each(["", "2026-02-30", "15-08-2026", "morgen"])(
    "takes no date of the figures that does not exist: “%s”",
    async (editionDate) => {
      const { engine, opened } = await openEngine();
      const stageId = await stageOf(engine, YEARS);
      await expect(engine.commit(stageId, { editionDate })).rejects.toThrow(text.wrongEditionDate(editionDate));
      expect((await engine.refresh()).version).toBe(opened.version);
      await engine.commit(stageId, { editionDate: "2026-08-15" });
      expect(loads(engine)[0]?.detail).toContain("cijfers van 15 augustus 2026");
    },
  );
});

describe("two changes at once", () => {
  it("keeps both, and ends with both in the answers", async () => {
    const { engine } = await openEngine();
    const [first, second] = [await stageOf(engine, YEARS), await stageOf(engine, OTHER)];
    const states = await Promise.all([engine.commit(first, {}), engine.commit(second, {})]);
    expect(states[0].version).not.toBe(states[1].version);
    expect([burglaries(engine, "2015"), burglaries(engine, "2019")]).toEqual([9000, 5000]);
    expect((await engine.refresh()).version).toBe(states[1].version);
  });

  it("lets the second wait when storage answers the first slowly", async () => {
    const memory = savedLoadsInMemory();
    const order: string[] = [];
    const slowFirst: SavedLoads = {
      ...memory,
      append: async (entries) => {
        const name = entries[0]?.load.receipt.fileName;
        order.push(`begin ${name}`);
        for (let turn = 0; turn < (order.length === 1 ? 20 : 0); turn++) await Promise.resolve();
        await memory.append(entries);
        order.push(`end ${name}`);
      },
    };
    const { engine } = await openEngine({ saved: slowFirst });
    const [first, second] = [await stageOf(engine, YEARS), await stageOf(engine, OTHER)];
    await Promise.all([engine.commit(first, {}), engine.commit(second, {})]);
    expect(order).toEqual([`begin ${YEARS.fileName}`, `end ${YEARS.fileName}`, "begin later.csv", "end later.csv"]);
    expect(loads(engine)).toHaveLength(2);
  });

  it("stores a file once that is committed twice", async () => {
    const { engine } = await openEngine();
    const stageId = await stageOf(engine, YEARS);
    const [done, refused] = await Promise.allSettled([engine.commit(stageId, {}), engine.commit(stageId, {})]);
    expect([done.status, refused.status]).toEqual(["fulfilled", "rejected"]);
    expect(loads(engine)).toHaveLength(1);
  });

  it("goes on after a change that failed", async () => {
    const { engine } = await openEngine();
    const stageId = await stageOf(engine, YEARS);
    const [failed] = await Promise.allSettled([engine.undo("bestaat niet"), engine.commit(stageId, {})]);
    expect(failed.status).toBe("rejected");
    expect(burglaries(engine, "2018")).toBe(6000);
  });
});

describe("the version of the data", () => {
  it("is the same whatever the order of loading", async () => {
    const versionAfter = async (...files: readonly FileBytes[]) => {
      const { engine, opened } = await openEngine();
      let { version } = opened;
      for (const file of files) ({ version } = await engine.commit(await stageOf(engine, file), {}));
      return version;
    };
    expect(await versionAfter(YEARS, OTHER)).toBe(await versionAfter(OTHER, YEARS));
    expect(await versionAfter(YEARS)).not.toBe(await versionAfter(OTHER));
  });

  it("changes with the date of the figures, which decides what wins", async () => {
    const versionOn = async (editionDate: string) => {
      const { engine } = await openEngine();
      return (await engine.commit(await stageOf(engine, YEARS), { editionDate })).version;
    };
    expect(await versionOn("2026-08-15")).not.toBe(await versionOn("2026-09-15"));
  });
});

describe("an engine without data", () => {
  it("answers nothing", () => {
    const engine = createEngineInMemory(() => NOW);
    expect(() => engine.answer({ kind: "catalogue" })).toThrow("the engine has no data yet");
  });

  it("refuses a publication that cannot be read, by its name", async () => {
    const engine = createEngineInMemory(() => NOW);
    const [publication] = publications(["47021NED"]);
    if (!publication) throw new TypeError("no publication");
    const broken = { ...openingData(), publications: [{ ...publication, bytes: new ArrayBuffer(0) }] };
    await expect(engine.open(broken)).rejects.toThrow(text.publicationUnreadable("47021NED.csv"));
  });

  it("refuses a theme that does not exist, in Dutch", async () => {
    const { engine } = await openEngine();
    expect(() => engine.answer({ kind: "theme", slug: "x" })).toThrow(new Refusal(text.noSuchTheme("x")));
  });
});
