import { describe, expect, it } from "vitest";
import { readSavedRecord, type SavedLoads, savedLoadsInMemory, toSavedRecord } from "../../src/dataset/saved-loads.ts";
import type { Engine } from "../../src/engine/engine.ts";
import * as text from "../../src/text/engine-nl.ts";
import { aLoad } from "../support/loads.ts";
import { openEngine, publications } from "../support/open-engine.ts";
import { policeExport } from "../support/police-export.ts";

const FILE = policeExport("47013NED", [{ region: "RE02", period: "2015JJ00", value: 9000 }]);
const SAVED = aLoad({ id: "5".repeat(16), rows: [{ period: "2018JJ00", value: 6000 }] });

const uploads = (engine: Engine) => engine.answer({ kind: "loads" }).loads.map(({ id }) => id);
const warning = (engine: Engine) => engine.answer({ kind: "loads" }).storageWarning;

describe("loads of an earlier visit", () => {
  it("are there again", async () => {
    const { engine, opened } = await openEngine({ saved: savedLoadsInMemory([SAVED]) });
    expect(uploads(engine)).toEqual([SAVED.id]);
    expect(opened.warning).toBeUndefined();
  });

  it("lie in storage after a commit, and no longer after an undo", async () => {
    const saved = savedLoadsInMemory();
    const { engine } = await openEngine({ saved });
    const { stageId = "" } = await engine.check(FILE);
    await engine.commit(stageId, {});
    const later = await openEngine({ saved });
    expect(uploads(later.engine)).toEqual([stageId]);
    await later.engine.undo(stageId);
    expect((await saved.read()).loads).toEqual([]);
  });

  it("load without the damaged ones, and a warning says how many those are", async () => {
    const records: readonly unknown[] = [toSavedRecord(SAVED), { ...toSavedRecord(SAVED), id: "kapot" }];
    const saved: SavedLoads = {
      ...savedLoadsInMemory(),
      read: async () => ({
        loads: records.flatMap((record) => readSavedRecord(record) ?? []),
        damaged: ["kapot"],
      }),
    };
    const { engine, opened } = await openEngine({ saved });
    expect(uploads(engine)).toEqual([SAVED.id]);
    expect(opened.warning).toBe(text.storageDamaged(1));
    expect(warning(engine)).toBe(text.storageDamaged(1));
  });

  it("are not listed twice when the app has come to bring the same file", async () => {
    const first = await openEngine();
    const [publication] = publications(["47021NED"]);
    if (!publication) throw new TypeError("no publication");
    const saved = savedLoadsInMemory();
    const own = await openEngine({ saved });
    await own.engine.commit((await own.engine.check(publication)).stageId ?? "", {});
    const { engine } = await openEngine({ saved, publications: ["47021NED"] });
    expect(engine.answer({ kind: "loads" }).loads.map(({ kind }) => kind)).toEqual(["publication"]);
    expect(uploads(first.engine)).toEqual([]);
  });

  it("come in from another tab on a refresh", async () => {
    const saved = savedLoadsInMemory();
    const [here, there] = [await openEngine({ saved }), await openEngine({ saved })];
    const { stageId = "" } = await there.engine.check(FILE);
    const committed = await there.engine.commit(stageId, {});
    expect(uploads(here.engine)).toEqual([]);
    expect((await here.engine.refresh()).version).toBe(committed.version);
    expect(uploads(here.engine)).toEqual([stageId]);
  });
});

describe("storage that fails", () => {
  const failing = (part: keyof SavedLoads): SavedLoads => ({
    ...savedLoadsInMemory([SAVED]),
    [part]: async () => {
      throw new DOMException("no room", "QuotaExceededError");
    },
  });

  it("leaves everything as it was when a file cannot be kept, says so, and can be tried again", async () => {
    let isFull = true;
    const memory = savedLoadsInMemory();
    const saved: SavedLoads = {
      ...memory,
      append: (load) => (isFull ? failing("append").append(load) : memory.append(load)),
    };
    const { engine, opened } = await openEngine({ saved });
    const { stageId = "" } = await engine.check(FILE);
    await expect(engine.commit(stageId, {})).rejects.toThrow(text.storageFull());
    expect(uploads(engine)).toEqual([]);
    expect((await engine.refresh()).version).toBe(opened.version);
    isFull = false;
    await engine.commit(stageId, {});
    expect(uploads(engine)).toEqual([stageId]);
  });

  it("keeps a file that could not be removed", async () => {
    const { engine, opened } = await openEngine({ saved: failing("remove") });
    await expect(engine.undo(SAVED.id)).rejects.toThrow(text.storageKept());
    expect(uploads(engine)).toEqual([SAVED.id]);
    expect((await engine.refresh()).version).toBe(opened.version);
  });

  it("still shows the publications when nothing can be read back", async () => {
    const { engine, opened } = await openEngine({ saved: failing("read"), publications: ["47021NED"] });
    expect(opened.warning).toBe(text.storageUnreadable());
    expect(engine.answer({ kind: "loads" }).loads).toHaveLength(1);
  });

  it("repeats on the data page that nothing is kept at all", async () => {
    const { engine, opened } = await openEngine({ storageWarning: text.storageAbsent() });
    expect([opened.warning, warning(engine)]).toEqual([text.storageAbsent(), text.storageAbsent()]);
  });
});
