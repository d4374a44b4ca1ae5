import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJumps, type JumpSearch } from "../../../src/analysis/quality/jumps.ts";
import type { Provenance } from "../../../src/domain/measured.ts";
import { aDataset } from "../../support/dataset.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const nothing = aDataset();

function yearsOf(region: string, counts: readonly number[], until = 2025): readonly TestRow[] {
  return counts.map((value, at) => ({ region, period: `${until - counts.length + 1 + at}JJ00`, value }));
}

function search(rows: readonly TestRow[], history = nothing, provenance: Provenance = "real"): JumpSearch {
  return findJumps(aLoad({ rows }).columns, { dataset: history, reference, provenance });
}

const RESTLESS_COUNTRY = [91_000, 87_000, 79_000, 71_000, 64_000, 55_000, 49_000, 42_000, 39_000, 30_000, 24_000];
const VILLAGE = [44, 39, 51, 47, 42, 40, 49, 52, 46, 44];

describe("a count against its own history", () => {
  it("is found where a village goes from 44 to 355 in a year", () => {
    const { jumps } = search(yearsOf("GM0277", [...VILLAGE, 355]));
    expect(jumps).toHaveLength(1);
    expect(jumps[0]).toMatchObject({ region: "GM0277", period: "2025JJ00", before: 44, now: 355 });
    // √2 · (√355 − √44) = 17.26, and such a village moves no more than chance lets it.
    expect(jumps[0]?.score).toBeGreaterThan(10);
  });

  it("is found where a whole country doubles, though the country always moves by a tenth", () => {
    const { jumps } = search(yearsOf("NL01", [...RESTLESS_COUNTRY, 48_000]));
    expect(jumps.map(({ region }) => region)).toEqual(["NL01"]);
  });

  it("is no finding where the country goes on falling as it did", () => {
    expect(search(yearsOf("NL01", [...RESTLESS_COUNTRY, 20_000])).jumps).toEqual([]);
  });

  it("is no finding where 3 becomes 6", () => {
    expect(search(yearsOf("GM0277", [2, 4, 3, 1, 5, 3, 6])).jumps).toEqual([]);
  });

  it("is found once more after an earlier error, which excuses nothing", () => {
    const once = [44, 39, 51, 355, 42, 40, 49, 52, 46, 44];
    expect(search(yearsOf("GM0277", [...once, 355])).jumps).toHaveLength(1);
  });

  it("is not judged with fewer than three earlier changes", () => {
    expect(search(yearsOf("GM0277", [44, 46, 43, 355]))).toEqual({ jumps: [], judged: 0 });
  });

  it("is compared with the same month of a year before, so that winter is no jump", () => {
    const season = [60, 50, 40, 30, 20, 15, 15, 20, 30, 45, 60, 75];
    const rows = Array.from({ length: 60 }, (_, at) => ({
      region: "GM0268",
      period: `${2021 + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, "0")}`,
      value: season[at % 12] ?? 0,
    }));
    const { jumps, judged } = search(rows);
    expect({ jumps, judged }).toEqual({ jumps: [], judged: 1 });
  });

  it("finds its history in what is loaded when the file has none, of the same provenance only", () => {
    const rows = yearsOf("GM0277", [355]);
    const loaded = (provenance: Provenance) => aDataset({ rows: yearsOf("GM0277", VILLAGE, 2024), provenance });
    expect(search(rows, loaded("real")).jumps).toHaveLength(1);
    expect(search(rows, loaded("simulated"))).toEqual({ jumps: [], judged: 0 });
  });

  it("is not judged across a known change in registration", () => {
    const fraud = (counts: readonly number[]) =>
      yearsOf("NL01", counts, 2015).map((row) => ({ ...row, indicator: "police_crime:3.9.1" }));
    expect(search(fraud([7000, 7100, 6900, 7050, 7000, 20_000])).judged).toBe(0);
  });

  it("gives the same findings whatever the order of the rows", () => {
    const rows = [...yearsOf("GM0277", [...VILLAGE, 355]), ...yearsOf("GM0268", [400, 390, 410, 405, 395, 400, 402])];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const found = ({ jumps }: JumpSearch) => jumps.map(({ region, before, now }) => ({ region, before, now }));
        expect(found(search(shuffled))).toEqual(found(search(rows)));
      }),
      { numRuns: 20 },
    );
  });
});
