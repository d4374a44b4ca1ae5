import { describe, expect, it } from "vitest";
import { type SavedLoads, savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import type { Engine } from "../../src/engine/engine.ts";
import * as text from "../../src/text/engine-nl.ts";
import { aLoad } from "../support/loads.ts";
import { NOW, openEngine, publications } from "../support/open-engine.ts";
import { policeExport } from "../support/police-export.ts";

const FILE = policeExport("47013NED", [{ region: "RE02", period: "2015JJ00", value: 9000 }]);
const SAVED = aLoad({ id: "5".repeat(16), rows: [{ period: "2018JJ00", value: 6000 }] });

const uploads = (engine: Engine) => engine.answer({ kind: "loads" }).loads.map(({ id }) => id);
const warning = (engine: Engine) => engine.answer({ kind: "loads" }).storageWarning;

describe("loads of an earlier visit", () => {
  it("are there again", async () => {
    const { engine, opened } = await openEngine({ saved: savedLoadsInMemory([{ load: SAVED, absences: [] }]) });
    expect(uploads(engine)).toEqual([SAVED.id]);
    expect(opened.warning).toBeUndefined();
  });

  it("lie in storage after a commit, and after an undo as taken back", async () => {
    const saved = savedLoadsInMemory();
    const { engine } = await openEngine({ saved });
    const { stageId = "" } = await engine.check(FILE);
    await engine.commit(stageId, {});
    const later = await openEngine({ saved });
    expect(uploads(later.engine)).toEqual([stageId]);
    await later.engine.undo(stageId);
    expect((await saved.read()).entries).toMatchObject([{ load: { id: stageId }, absences: [{ from: NOW }] }]);
    const again = await openEngine({ saved });
    expect(again.engine.answer({ kind: "loads" }).loads).toMatchObject([{ id: stageId, canUndo: false }]);
  });

  it("load without the damaged ones, and a warning says how many those are", async () => {
    const memory = savedLoadsInMemory([{ load: SAVED, absences: [] }]);
    let unreadable: Awaited<ReturnType<SavedLoads["read"]>>["unreadable"] = [
      { id: "kapot", reason: "damaged", about: { fileName: "kapot.csv" } },
    ];
    const saved: SavedLoads = {
      ...memory,
      read: async () => ({ ...(await memory.read()), unreadable }),
      remove: async (id) => {
        unreadable = unreadable.filter((record) => record.id !== id);
      },
    };
    const { engine, opened } = await openEngine({ saved });
    expect(uploads(engine)).toEqual([SAVED.id]);
    const says = text.storageUnreadableRecords({ damaged: 1, later: 0 });
    expect([opened.warning, warning(engine)]).toEqual([says, says]);
    expect(engine.answer({ kind: "loads" }).unreadable).toMatchObject([{ id: "kapot", title: "kapot.csv" }]);
    const removed = await engine.remove("kapot");
    expect([removed.version, removed.warning]).toEqual([opened.version, undefined]);
    expect(removed.log).not.toBe(opened.log);
    expect((await engine.refresh()).warning).toBeUndefined();
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
  const failing = (part: keyof SavedLoads, name = "QuotaExceededError"): SavedLoads => ({
    ...savedLoadsInMemory([{ load: SAVED, absences: [] }]),
    [part]: async () => {
      throw new DOMException("no room", name);
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
    await expect(engine.commit(stageId, {})).rejects.toThrow(text.storageNotKept("full"));
    expect(uploads(engine)).toEqual([]);
    expect((await engine.refresh()).version).toBe(opened.version);
    isFull = false;
    await engine.commit(stageId, {});
    expect(uploads(engine)).toEqual([stageId]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "closed"],
    ["UnknownError", "other"],
  ] as const)("tells %s from the others when a file cannot be kept", async (name, failure) => {
    const { engine } = await openEngine({ saved: failing("append", name) });
    const { stageId = "" } = await engine.check(FILE);
    await expect(engine.commit(stageId, {})).rejects.toThrow(text.storageNotKept(failure));
  });

  it("leaves a file counting that could not be taken back", async () => {
    const { engine, opened } = await openEngine({ saved: failing("mark") });
    await expect(engine.undo(SAVED.id)).rejects.toThrow(text.storageUnchanged("full"));
    expect(uploads(engine)).toEqual([SAVED.id]);
    expect((await engine.refresh()).version).toBe(opened.version);
  });

  it("keeps a file that could not be removed", async () => {
    const { engine } = await openEngine({ saved: failing("remove", "UnknownError") });
    await engine.undo(SAVED.id);
    await expect(engine.remove(SAVED.id)).rejects.toThrow(text.storageUnchanged("other"));
    expect(uploads(engine)).toEqual([SAVED.id]);
  });

  it("goes on with what was read when a newer version takes the storage over, and says so", async () => {
    const memory = savedLoadsInMemory([{ load: SAVED, absences: [] }]);
    let isClosed = false;
    const { engine, opened } = await openEngine({
      saved: { ...memory, read: () => (isClosed ? failing("read", "InvalidStateError") : memory).read() },
    });
    isClosed = true;
    const after = await engine.refresh();
    expect([after.version, after.warning]).toEqual([opened.version, text.storageUnreadable("closed")]);
    expect(uploads(engine)).toEqual([SAVED.id]);
  });

  it("still shows the publications when nothing can be read back", async () => {
    const { engine, opened } = await openEngine({ saved: failing("read"), publications: ["47021NED"] });
    expect(opened.warning).toBe(text.storageUnreadable("full"));
    expect(engine.answer({ kind: "loads" }).loads).toHaveLength(1);
  });

  it("repeats on the data page that nothing is kept at all", async () => {
    const { engine, opened } = await openEngine({ storageWarning: text.storageAbsent() });
    expect([opened.warning, warning(engine)]).toEqual([text.storageAbsent(), text.storageAbsent()]);
  });
});
