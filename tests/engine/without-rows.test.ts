import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutRows } from "../../src/engine/without-rows.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { expectEveryRowCounted } from "../ingest/every-row-counted.ts";
import { policeExport } from "../support/police-export.ts";
import { loadReference } from "../support/reference.ts";

const REGIONS = ["GM0153", "GM0268", "GM0277", "RE02", "NL01"] as const;

async function readFile() {
  const cells = REGIONS.flatMap((region, at) =>
    [2023, 2024].map((year) => ({ region, period: `${year}JJ00`, value: at === 2 ? undefined : 10 * (at + 1) })),
  );
  return ingest(new Uint8Array(policeExport("47013NED", cells).bytes), "file.csv", loadReference());
}

describe("a file without some of its rows", () => {
  it("still has every row kept or counted with a reason, whatever is left out", async () => {
    const whole = await readFile();
    const all = whole.observations?.length ?? 0;
    const some = fc.uniqueArray(fc.integer({ min: 0, max: all - 1 }), { maxLength: all - 1 });
    fc.assert(
      fc.property(some, (rows) => {
        const rest = withoutRows(whole, Uint32Array.from(rows).sort());
        expectEveryRowCounted(rest);
        expect(rest.observations?.length).toBe(all - rows.length);
        const left = rest.receipt.dropped.find(({ reason }) => reason === "doubtful");
        expect(left?.count ?? 0).toBe(rows.length);
      }),
    );
  });

  it("is the file itself when nothing is left out, and nothing to load when all of it is", async () => {
    const whole = await readFile();
    expect(withoutRows(whole, new Uint32Array())).toBe(whole);
    const all = Uint32Array.from({ length: whole.observations?.length ?? 0 }, (_, row) => row);
    expect(() => withoutRows(whole, all)).toThrow("niets over");
  });

  it("says which periods are left", async () => {
    const whole = await readFile();
    const rows = Uint32Array.from(
      [...(whole.observations?.period.codes ?? [])].flatMap((code, row) =>
        whole.observations?.period.dictionary[code] === "2024JJ00" ? [row] : [],
      ),
    );
    expect(withoutRows(whole, rows).receipt.periods).toEqual({ first: "2023JJ00", last: "2023JJ00" });
  });
});
