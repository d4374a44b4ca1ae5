import { describe, expect, it } from "vitest";
import { savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import { aLoad } from "../support/loads.ts";

const load = aLoad({ rows: [{ value: 3 }] });

describe(savedLoadsInMemory, () => {
  it("keeps what is appended, with the times in which it did not count, until it is removed", async () => {
    const saved = savedLoadsInMemory();
    await saved.append([{ load, absences: [] }]);
    await saved.mark(load.id, [{ from: "2026-08-16T00:00:00.000Z" }]);
    expect((await saved.read()).entries).toEqual([{ load, absences: [{ from: "2026-08-16T00:00:00.000Z" }] }]);
    await saved.remove(load.id);
    expect((await saved.read()).entries).toEqual([]);
  });
});
