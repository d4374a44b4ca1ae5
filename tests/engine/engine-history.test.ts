import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { FileBytes } from "../../src/engine/engine-api.ts";
import * as text from "../../src/text/engine-nl.ts";
import { openEngine } from "../support/open-engine.ts";
import { policeExport } from "../support/police-export.ts";

/** Editions of the same year: each file revises the figure of the one before it. */
const fileOf = (day: number, value: number): FileBytes =>
  policeExport("47013NED", [{ region: "RE02", period: "2018JJ00", value }], { name: `2026-08-0${day}.csv` });

const FILES = [fileOf(1, 100), fileOf(2, 200), fileOf(3, 300)];

async function load(engine: Engine, file: FileBytes | undefined): Promise<string> {
  if (!file) throw new TypeError("no file");
  const { stageId = "" } = await engine.check({ ...file, bytes: file.bytes.slice(0) });
  await engine.commit(stageId, {});
  return stageId;
}

function burglaries(engine: Engine): number | null {
  const asked = { kind: "trend", indicator: "police_crime:1.1.1", region: "RE02", from: "2018", to: "2018" } as const;
  return engine.answer(asked).from.value;
}

/** An engine with the three files loaded, a minute apart. */
async function withFiles() {
  let minute = 0;
  const saved = savedLoadsInMemory();
  const now = () => new Date(Date.UTC(2026, 7, 15, 9, minute++)).toISOString();
  const { engine, opened } = await openEngine({ saved, now });
  const ids: string[] = [];
  for (const file of FILES) ids.push(await load(engine, file));
  const [first = "", second = "", third = ""] = ids;
  return { engine, opened, saved, now, ids, first, second, third };
}

describe("taking back and bringing back", () => {
  it("changes the figures and leaves the loads in the log", async () => {
    const { engine, third, second } = await withFiles();
    expect(burglaries(engine)).toBe(300);
    await engine.undo(third);
    expect(burglaries(engine)).toBe(200);
    await engine.undo(second);
    expect(burglaries(engine)).toBe(100);
    await engine.redo(third);
    expect(burglaries(engine)).toBe(300);
    expect(engine.answer({ kind: "loads" }).loads).toHaveLength(3);
  });

  it("gives, in whatever order it is done, the dataset of the loads that are left", async () => {
    const { engine, ids } = await withFiles();
    const versions = new Map<string, string>();
    const step = fc.record({ at: fc.nat(2), redo: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        let version = "";
        for (const { at, redo } of steps) {
          ({ version } = await (redo ? engine.redo : engine.undo)(ids[at] ?? ""));
        }
        const counting = engine.answer({ kind: "loads" }).loads.filter(({ canUndo }) => canUndo);
        const left = counting.map(({ id }) => id).join();
        const known = versions.get(left) ?? version;
        versions.set(left, known);
        expect(version).toBe(known);
        expect(burglaries(engine)).toBe([300, 200, 100][ids.toReversed().findIndex((id) => left.includes(id))] ?? null);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same on a later visit", async () => {
    const { engine, saved, second } = await withFiles();
    const { version } = await engine.undo(second);
    const later = await openEngine({ saved });
    expect(later.opened.version).toBe(version);
    await later.engine.redo(second);
    expect(later.engine.answer({ kind: "loads" }).loads.every(({ canUndo }) => canUndo)).toBe(true);
  });

  it("tells a page to ask for the log again, also when no figure changes", async () => {
    const { engine, second, third } = await withFiles();
    const before = await engine.undo(second);
    const after = await engine.remove(second);
    expect(after.version).toBe(before.version);
    expect(after.log).not.toBe(before.log);
    await expect(engine.remove(third)).rejects.toThrow(text.unknownLoad());
    await expect(engine.redo(second)).rejects.toThrow(text.unknownLoad());
  });
});

describe("a file whose load was taken back", () => {
  it("is not loaded again but offered to be brought back", async () => {
    const { engine, third } = await withFiles();
    await engine.undo(third);
    const check = await engine.check(fileOf(3, 300));
    expect(check.stageId).toBeUndefined();
    expect(check.alreadyLoaded).toBeUndefined();
    expect(check.redo).toMatchObject({ loadId: third, sentence: expect.stringMatching(/zet de lading terug/) });
    await engine.redo(check.redo?.loadId ?? "");
    expect(burglaries(engine)).toBe(300);
  });

  it("is a new file once it has been removed for good", async () => {
    const { engine, third } = await withFiles();
    await engine.undo(third);
    await engine.remove(third);
    expect(await engine.check(fileOf(3, 300))).toMatchObject({ stageId: third });
  });
});

describe("the dataset as of an earlier load", () => {
  it("answers from the loads up to that one, with a version of its own and a sentence", async () => {
    const { engine, first, second } = await withFiles();
    const now = await engine.refresh();
    const then = await engine.showAsOf(second);
    expect(burglaries(engine)).toBe(200);
    expect(then.version).not.toBe(now.version);
    expect(then.asOf).toMatch(/^U bekijkt de cijfers zoals ze waren na het laden van Politie, .* op 15 augustus 2026/);
    expect(engine.answer({ kind: "loads" })).toMatchObject({ asOf: second });
    await engine.showAsOf(first);
    expect(burglaries(engine)).toBe(100);
    expect(await engine.showAsOf(undefined)).toEqual(now);
    expect(burglaries(engine)).toBe(300);
  });

  it("counts a load that has been taken back since, and one that is taken back itself", async () => {
    const { engine, second, third } = await withFiles();
    await engine.undo(second);
    await engine.undo(third);
    await engine.showAsOf(second);
    expect(burglaries(engine)).toBe(200);
    await engine.showAsOf(third);
    expect(burglaries(engine)).toBe(300);
  });

  it("is another version also when the figures are those of now", async () => {
    const { engine, third } = await withFiles();
    const now = await engine.refresh();
    expect((await engine.showAsOf(third)).version).not.toBe(now.version);
  });

  it("stays when another tab changes the loads, and goes with a change of this one", async () => {
    const { engine, saved, now, first, second, third } = await withFiles();
    const other = await openEngine({ saved, now });
    await engine.showAsOf(first);
    await other.engine.undo(third);
    expect((await engine.refresh()).asOf).toBeDefined();
    expect(burglaries(engine)).toBe(100);
    expect((await engine.undo(second)).asOf).toBeUndefined();
    await engine.showAsOf(first);
    await other.engine.undo(first);
    await other.engine.remove(first);
    expect((await engine.refresh()).asOf).toBeUndefined();
  });

  it("is not kept: a later visit shows now", async () => {
    const { engine, saved, first } = await withFiles();
    await engine.showAsOf(first);
    expect((await openEngine({ saved })).opened.asOf).toBeUndefined();
  });

  it("leaves the check of a new file to the figures of now", async () => {
    const { engine, first } = await withFiles();
    await engine.showAsOf(first);
    expect(await engine.check(fileOf(3, 300))).toMatchObject({ alreadyLoaded: true });
    const confirming = policeExport("47013NED", [
      { region: "RE02", period: "2018JJ00", value: 300 },
      { region: "RE02", period: "2017JJ00", value: 5 },
    ]);
    expect((await engine.check(confirming)).effect).toMatch(/bevestigt 1 bestaand cijfer/);
  });

  it("refuses a load that is not there", async () => {
    const { engine } = await withFiles();
    await expect(engine.showAsOf("bestaat niet")).rejects.toThrow(text.unknownLoad());
  });
});
