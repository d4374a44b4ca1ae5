import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type SavedLoads, savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import { SAVED_SCHEMA } from "../../src/dataset/saved-record.ts";
import { hashOf } from "../../src/engine/backup/manifest.ts";
import { packLoad, unpackLoad } from "../../src/engine/backup/pack-load.ts";
import type { BackupSection } from "../../src/engine/engine-api.ts";
import * as text from "../../src/text/data/backup-nl.ts";
import { storageNotKept } from "../../src/text/engine-nl.ts";
import { aLoad } from "../support/loads.ts";
import { openEngine } from "../support/open-engine.ts";
import { firstSchemaRecords } from "../support/saved-records.ts";

const LOADS = [
  aLoad({ id: "1".repeat(16), rows: [{ value: 3 }, { region: "GM0153", status: "missing:unknown" }] }),
  aLoad({ id: "2".repeat(16), editionDate: "2026-09-01", rows: [{ value: 0.1 + 0.2, measure: "per1000" }] }),
  aLoad({ id: "3".repeat(16), rows: [] }),
];
const TAKEN_BACK = [{ from: "2026-08-16T10:00:00.000Z" }];
const KNOWN = { goals: 1 };
const GOALS: BackupSection = { name: "goals", schema: 1, value: { edits: { s: { g: { year: 2025 } } } } };

/** An engine with the first load counting, the second taken back and the third counting. */
const withLoads = () =>
  openEngine({
    saved: savedLoadsInMemory(LOADS.map((load, at) => ({ load, absences: at === 1 ? TAKEN_BACK : [] }))),
  });

const loads = (engine: Awaited<ReturnType<typeof openEngine>>["engine"]) =>
  engine.answer({ kind: "loads" }).loads.map(({ id, canUndo }) => [id, canUndo]);

/** The files of a backup, changed, as a backup again. */
async function changed(backup: Blob, change: (files: Record<string, Uint8Array>) => unknown): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await backup.arrayBuffer()));
  await change(files);
  return new Blob([new Uint8Array(zipSync(files))]);
}

/** Rewrites the manifest, with its hash, as somebody would who made the file so. */
const withManifest = (backup: Blob, change: (manifest: Record<string, unknown>) => Record<string, unknown>) =>
  changed(backup, async (files) => {
    const manifest = change(JSON.parse(new TextDecoder().decode(files["backup.json"])));
    files["backup.json"] = new TextEncoder().encode(JSON.stringify(manifest));
    files["backup.sha256"] = new TextEncoder().encode(await hashOf(files["backup.json"]));
  });

describe("a backup restored into an empty app", () => {
  it("gives the same dataset version, the same log and the same sections", async () => {
    const here = await withLoads();
    const there = await openEngine();
    const restored = await there.engine.restore(await here.engine.backup([GOALS]), KNOWN);
    expect(restored).toMatchObject({ added: 3, present: 0, sections: [GOALS] });
    expect(restored.state.version).toBe(here.opened.version);
    expect(loads(there.engine)).toEqual(loads(here.engine));
    await here.engine.redo(LOADS[1]?.id ?? "");
    expect((await there.engine.redo(LOADS[1]?.id ?? "")).version).toBe((await here.engine.refresh()).version);
  });

  it("keeps every column as it was, to the last bit", () => {
    const row = fc.record({
      region: fc.constantFrom("GM0153", "GM0200", "RE02"),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      status: fc.constantFrom("observed", "provisional"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const entry = { load: aLoad({ rows }), absences: [] };
        const { json, columns } = packLoad(entry);
        expect(unpackLoad(JSON.parse(json), columns)).toEqual(entry);
      }),
    );
  });

  it("takes loads that were saved under the first schema", async () => {
    for (const { load, ...record } of firstSchemaRecords()) {
      const { columns, json } = packLoad({ load, absences: [] });
      const { about: _, checksum: __, ...older } = JSON.parse(json);
      expect(unpackLoad({ ...older, ...record }, columns)).toEqual({ load, absences: [] });
    }
  });
});

describe("a backup restored where something is", () => {
  it("adds what is not here, and leaves what is here as it is", async () => {
    const backup = await (await withLoads()).engine.backup([]);
    const [first] = LOADS;
    if (!first) throw new TypeError("no load");
    const own = aLoad({ id: "9".repeat(16), rows: [{ value: 9 }] });
    const there = await openEngine({
      saved: savedLoadsInMemory([
        { load: first, absences: TAKEN_BACK },
        { load: own, absences: [] },
      ]),
    });
    expect(await there.engine.restore(backup, {})).toMatchObject({ added: 2, present: 1 });
    expect(loads(there.engine)).toEqual([
      [own.id, true],
      [LOADS[2]?.id, true],
      [LOADS[1]?.id, false],
      [first.id, false],
    ]);
    const again = await there.engine.restore(backup, {});
    expect(again).toMatchObject({ added: 0, present: 3 });
  });

  it("changes nothing when there is no room for all of it", async () => {
    const backup = await (await withLoads()).engine.backup([]);
    const saved: SavedLoads = {
      ...savedLoadsInMemory(),
      append: () => Promise.reject(new DOMException("no room", "QuotaExceededError")),
    };
    const { engine, opened } = await openEngine({ saved });
    await expect(engine.restore(backup, {})).rejects.toThrow(storageNotKept("full"));
    expect((await engine.refresh()).version).toBe(opened.version);
  });
});

describe("a file that cannot be restored", () => {
  const refusalOf = async (file: Blob, known = KNOWN) => {
    const { engine, opened } = await openEngine();
    const failure = await engine.restore(file, known).then(
      () => "restored",
      (error: unknown) => (error instanceof Error ? error.message : ""),
    );
    expect((await engine.refresh()).version).toBe(opened.version);
    expect(loads(engine)).toEqual([]);
    return failure;
  };
  const backup = async () => (await withLoads()).engine.backup([GOALS]);

  it.each([
    ["text", () => new Blob(["a;b"])],
    ["nothing", () => new Blob([])],
    ["an archive of something else", () => new Blob([new Uint8Array(zipSync({ "a.csv": new Uint8Array([1]) }))])],
  ])("is refused when it is %s", async (_, make) => {
    expect(await refusalOf(make())).toBe(text.backupUnknown());
  });

  it("is refused when it is cut off, wherever", async () => {
    const whole = await backup();
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await refusalOf(whole.slice(0, Math.floor(whole.size * share)))).toBe(text.backupUnknown());
    }
  });

  it("is refused when any byte of a file in it changed", async () => {
    const whole = await backup();
    const paths = Object.keys(unzipSync(new Uint8Array(await whole.arrayBuffer())));
    for (const path of paths) {
      const damaged = await changed(whole, (files) => {
        const bytes = Uint8Array.from(files[path] ?? []);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        files[path] = bytes.length === 0 ? new Uint8Array([1]) : bytes;
      });
      expect([path, await refusalOf(damaged)]).toEqual([path, text.backupDamaged()]);
    }
  });

  it("is refused when a file is missing from it", async () => {
    const damaged = await changed(await backup(), (files) => {
      delete files[`loads/${LOADS[0]?.id}.bin`];
    });
    expect(await refusalOf(damaged)).toBe(text.backupDamaged());
  });

  it("is refused when a later version of the app made it: the file, a section or a load", async () => {
    const whole = await backup();
    const later = await withManifest(whole, (manifest) => ({ kind: manifest["kind"], schema: 2, chapters: {} }));
    expect(await refusalOf(later)).toBe(text.backupLater());
    expect(await refusalOf(whole, { goals: 0 })).toBe(text.backupLater());
    const [load] = LOADS;
    if (!load) throw new TypeError("no load");
    const { columns, json } = packLoad({ load, absences: [] });
    expect(unpackLoad({ ...JSON.parse(json), schema: SAVED_SCHEMA + 1 }, columns)).toBe("later");
  });
});
