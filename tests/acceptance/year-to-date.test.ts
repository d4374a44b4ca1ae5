import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../src/domain/region.ts";
import { openEngine } from "../support/open-engine.ts";
import { policeExport } from "../support/police-export.ts";
import { loadReference } from "../support/reference.ts";

const MEMBERS = loadReference().regions.membersOf("RE02" as RegionCode);

/** Every municipality has `each` burglaries in every month of January to August. */
const months = (inYear: number, each: number) =>
  MEMBERS.flatMap((region) =>
    Array.from({ length: 8 }, (_, at) => ({
      region,
      period: `${inYear}MM${String(at + 1).padStart(2, "0")}`,
      value: each,
    })),
  );

describe("a year that has begun", () => {
  it("stands beside the same months of the year before, once its months are loaded, and not after undoing", async () => {
    const { engine } = await openEngine({ publications: ["47018NED", "47013NED"] });
    const before = engine.answer({ kind: "overview" }).years;
    expect(before.last).toBe("2025");

    const { stageId = "" } = await engine.check(policeExport("47022NED", [...months(2025, 4), ...months(2026, 3)]));
    await engine.commit(stageId, {});
    const { years } = engine.answer({ kind: "overview" });
    expect([years.previous, years.last]).toEqual(["2025 t/m aug", "2026 t/m aug"]);
    expect(years.rows.map(({ id: row }) => row)).toEqual(["police_crime:1.1.1"]);
    const [{ change } = { change: undefined }] = years.rows;
    expect(change?.from.value).toBe(MEMBERS.length * 8 * 4);
    expect(change?.to.value).toBe(MEMBERS.length * 8 * 3);
    expect(change?.provenance).toBe("real");
    expect(years.title).toContain("2026 t/m aug");
    expect(years.footnotes.join(" ")).toContain("nog geen maanden in 2026");

    await engine.undo(stageId);
    expect(engine.answer({ kind: "overview" }).years).toEqual(before);
  });
});
