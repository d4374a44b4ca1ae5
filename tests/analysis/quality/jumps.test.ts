import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJumps, type JumpSearch } from "../../../src/analysis/quality/jumps.ts";
import type { Provenance } from "../../../src/domain/measured.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
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

function ofIndicator(indicator: string, rows: readonly TestRow[]): readonly TestRow[] {
  return rows.map((row) => ({ ...row, indicator }));
}

const found = ({ jumps }: JumpSearch) => jumps.map(({ region, before, now }) => ({ region, before, now }));
/** Five years without any change. */
const STEADY = [50, 50, 50, 50, 50];
const RESTLESS_COUNTRY = [91_000, 87_000, 79_000, 71_000, 64_000, 55_000, 49_000, 42_000, 39_000, 30_000, 24_000];
const VILLAGE = [44, 39, 51, 47, 42, 40, 49, 52, 46, 44];

describe("a count against its own history", () => {
  it("is found where a village goes from 44 to 355 in a year", () => {
    const { jumps } = search(yearsOf("GM0277", [...VILLAGE, 355]));
    expect(jumps).toHaveLength(1);
    expect(jumps[0]).toMatchObject({ region: "GM0277", period: "2025JJ00", before: 44, now: 355 });
    // √2 · (√355 − √44) = 17.26, and such a village moves no more than chance lets it: φ = 1.
    expect(jumps[0]?.score).toBeCloseTo(17.265, 3);
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

  it("is judged from three earlier changes on, of which those beside a year without a count are none", () => {
    expect(search(yearsOf("GM0277", [44, 46, 43, 45, 355]))).toMatchObject({ jumps: [{ now: 355 }], judged: 1 });
    // 44 → 46 and 45 → 44 are two; the year between them has no count.
    const withGap = yearsOf("GM0277", [44, 46, 0, 45, 44, 355]).filter(({ value }) => value !== 0);
    expect(search(withGap)).toEqual({ jumps: [], judged: 0 });
  });

  it("is not judged where the year before has no count", () => {
    const rows = yearsOf("GM0277", [44, 46, 43, 45, 44, 0, 355]).filter(({ value }) => value !== 0);
    expect(search(rows)).toEqual({ jumps: [], judged: 0 });
  });

  it("is found where a count comes from nought, and where it goes to nought", () => {
    expect(found(search(yearsOf("GM0277", [0, 0, 0, 0, 30])))).toEqual([{ region: "GM0277", before: 0, now: 30 }]);
    expect(found(search(yearsOf("GM0277", [50, 50, 50, 50, 0])))).toEqual([{ region: "GM0277", before: 50, now: 0 }]);
  });

  it("is compared with the same quarter of a year before", () => {
    const rows = Array.from({ length: 24 }, (_, at) => ({
      region: "GM0268",
      period: `${2020 + Math.floor(at / 4)}KW0${(at % 4) + 1}`,
      value: at === 23 ? 200 : ([40, 20, 25, 60][at % 4] ?? 0),
    }));
    expect(search(rows)).toMatchObject({ jumps: [{ period: "2025KW04", before: 60, now: 200 }], judged: 1 });
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

  it("has for its history what the file says before what is loaded says, and never what is loaded of others", () => {
    const loaded = aDataset({ rows: yearsOf("GM0277", [300, 310, 305, 300, 310], 2024) });
    expect(found(search(yearsOf("GM0277", [44, 46, 43, 45, 44, 355]), loaded))).toEqual([
      { region: "GM0277", before: 44, now: 355 },
    ]);
    expect(search(yearsOf("GM0268", [355]), loaded).judged).toBe(0);
    expect(search(ofIndicator("police_crime:1.2.1", yearsOf("GM0277", [355])), loaded).judged).toBe(0);
  });

  it("goes without the years that are missing in what is loaded, or that only another place has there", () => {
    const known = yearsOf("GM0277", [44, 46, 43, 45], 2024);
    const loaded = aDataset({
      rows: [...known.slice(0, 1), { region: "GM0277", period: "2022JJ00" }, ...known.slice(2)],
    });
    expect(search(yearsOf("GM0277", [355]), loaded).judged).toBe(0);
    const holed = aDataset({
      rows: [...known.filter(({ period }) => period !== "2022JJ00"), ...yearsOf("GM0268", STEADY)],
    });
    expect(search(yearsOf("GM0277", [355]), holed).judged).toBe(0);
  });

  it("is not judged across a known change in registration, and is judged after it", () => {
    const fraud = (until: number) => search(ofIndicator("police_crime:3.9.1", yearsOf("NL01", STEADY, until)));
    // Horizontal fraud is recorded in full since June 2015.
    expect([2014, 2015, 2016, 2017].map((until) => fraud(until).judged)).toEqual([1, 0, 0, 1]);
  });

  it("is not judged in an exceptional period, nor against a year in one", () => {
    const youth = (until: number) => search(ofIndicator("police_nuisance:E35", yearsOf("NL01", STEADY, until)));
    // March 2020 to March 2022.
    expect([2019, 2020, 2022, 2023, 2024].map((until) => youth(until).judged)).toEqual([1, 0, 0, 0, 1]);
  });

  it("gives the same findings whatever the order of the rows", () => {
    const rows = [...yearsOf("GM0277", [...VILLAGE, 355]), ...yearsOf("GM0268", [400, 390, 410, 405, 395, 400, 402])];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(found(search(shuffled))).toEqual(found(search(rows)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a change that is left alone", () => {
  const judgedWith = (before: number, now: number) => search(yearsOf("GM0277", [before, before, before, before, now]));

  // √2·√9 = 4.2 and √2·√10 = 4.5: neither is chance.
  it.each([
    [0, 9, 0],
    [0, 10, 1],
    [9, 0, 0],
    [10, 0, 1],
  ])("is one under ten: %d to %d", (before, now, findings) => {
    const { jumps, judged } = judgedWith(before, now);
    expect({ findings: jumps.length, judged }).toEqual({ findings, judged: 1 });
  });

  // √2·(√400 − √300) = 3.8, and with 301 it is 3.7: neither is chance.
  it.each([
    [301, 400, 0],
    [300, 400, 1],
    [400, 301, 0],
    [400, 300, 1],
  ])("is one under a quarter of the larger count: %d to %d", (before, now, findings) => {
    const { jumps, judged } = judgedWith(before, now);
    expect({ findings: jumps.length, judged }).toEqual({ findings, judged: 1 });
  });
});

describe("how far a count lies from its history", () => {
  const scoreOf = (...counts: readonly number[]) => search(yearsOf("GM0277", counts)).jumps[0]?.score;

  it("is in standard deviations of two counts where history is as still as chance", () => {
    // √2·(√144 − √64)
    expect(scoreOf(64, 64, 64, 64, 144)).toBeCloseTo(4 * Math.SQRT2, 12);
    expect(scoreOf(144, 144, 144, 144, 64)).toBeCloseTo(-4 * Math.SQRT2, 12);
  });

  it("is less where the place itself always moved more: its squared scores over what chance makes their median", () => {
    // Roots 5, 8, 9, 5: squared scores 18, 2 and 32, so φ = 18/0.45494 = 39.566, and √2·15/√39.566 = 3.3724.
    expect(scoreOf(25, 64, 81, 25, 400)).toBeCloseTo(3.3724, 3);
    // Roots 5, 8, 9, 5, 7: 18, 2, 32 and 8, of which the median is 13: φ = 28.575, and √2·13/√28.575 = 3.4393.
    expect(scoreOf(25, 64, 81, 25, 49, 400)).toBeCloseTo(3.4393, 3);
  });

  /** Years up to 2025 of which so many changes go up and down between two counts; the newest year repeats the one before. */
  const waves = (region: string, changes: number, low: number, high: number) =>
    yearsOf(
      region,
      Array.from({ length: changes + 2 }, (_, at) => (Math.min(at, changes) % 2 === 0 ? low : high)),
    );
  /** A country whose counts have the roots 100 and 110 by turns, and a place. */
  const beside = (changes: number, place: readonly number[]) => [
    ...waves("NL01", changes, 10_000, 12_100),
    ...yearsOf("GM0277", place),
  ];
  const scoreBeside = (changes: number, place: readonly number[]) => search(beside(changes, place)).jumps[0]?.score;
  const RISEN = [64, 64, 64, 64, 144];

  it("is less where ten changes of large counts or more say that the indicator moves with its size", () => {
    // Squared scores of 200 on a mean of 11,050: κ = (200/0.45494 − 1)/11,050 = 0.039695 and φ = 1 + 64κ = 3.5405.
    expect(scoreBeside(10, RISEN)).toBeCloseTo(3.0064, 3);
    expect(scoreBeside(9, RISEN)).toBeCloseTo(4 * Math.SQRT2, 12);
  });

  it("has for the size of a place the median of the counts that it had, noughts among them", () => {
    // Nought in more than half of its years: φ = 1, and √2·(√81 − √36).
    expect(scoreBeside(10, [0, 0, 0, 0, 36, 36, 36, 81])).toBeCloseTo(3 * Math.SQRT2, 12);
  });

  it("learns from counts of a hundred on average", () => {
    const besideWaves = (high: number) => search([...waves("GM0268", 10, 64, high), ...yearsOf("GM0277", RISEN)]).jumps;
    // From 64 to 136 the mean is 100: √136 − √64 = 3.6619, κ = (26.82/0.45494 − 1)/100 = 0.5795 and φ = 38.09.
    expect(besideWaves(136)).toEqual([]);
    // From 64 to 135 it is 99.5, and φ = 1.
    expect(besideWaves(135)).toHaveLength(1);
  });

  it("is not more where large counts move less than chance", () => {
    const still = waves("NL01", 11, 10_000, 10_000);
    expect(search([...still, ...yearsOf("GM0277", RISEN)]).jumps[0]?.score).toBeCloseTo(4 * Math.SQRT2, 12);
  });

  it("does not depend on what another indicator does", () => {
    const others = ofIndicator("police_crime:1.2.1", beside(10, []));
    expect(search([...others, ...yearsOf("GM0277", RISEN)]).jumps[0]?.score).toBeCloseTo(4 * Math.SQRT2, 12);
  });
});

describe("findings among many cells", () => {
  const places = reference.regions.membersOf(POLICE_UNIT).slice(0, 20);
  /** Twenty places, of which the first so many go from 25 to 53: √2·(√53 − 5) = 3.22, p = 0.00126. */
  const twenty = (risen: number) =>
    places.flatMap((region, at) => yearsOf(region, [25, 25, 25, 25, at < risen ? 53 : 25]));

  it("are false in one of a hundred at most: what is a finding alone is none among twenty places that stayed", () => {
    expect(search(yearsOf("GM0277", [25, 25, 25, 25, 53])).jumps).toHaveLength(1);
    expect(search(twenty(1))).toEqual({ jumps: [], judged: 20 });
    // 20 · 0.00126 / 2 = 0.0126, and divided by 3 it is 0.0084.
    expect(search(twenty(2)).jumps).toEqual([]);
    expect(search(twenty(3)).jumps).toHaveLength(3);
  });

  it("count the cells of every kind of period together", () => {
    const quarters = places.flatMap((region) =>
      Array.from({ length: 20 }, (_, at) => ({
        region,
        period: `${2021 + Math.floor(at / 4)}KW0${(at % 4) + 1}`,
        value: 9,
      })),
    );
    // 23 · 0.00126 / 3 = 0.0097 with three years beside twenty quarters; with one of them 21 · 0.00126.
    const years = (count: number) => places.slice(0, count).flatMap((region) => yearsOf(region, [25, 25, 25, 25, 53]));
    expect(search([...quarters, ...years(3)])).toMatchObject({ jumps: [{}, {}, {}], judged: 23 });
    expect(search([...quarters, ...years(1)])).toEqual({ jumps: [], judged: 21 });
  });

  it("are told the farthest first, whether up or down", () => {
    const rows = [
      ...yearsOf("GM0268", [64, 64, 64, 64, 144]),
      ...yearsOf("GM0277", [400, 400, 400, 400, 100]),
      ...yearsOf("GM0200", [100, 100, 100, 100, 256]),
    ];
    // √2 times 4, −10 and 6.
    expect(search(rows).jumps.map(({ region }) => region)).toEqual(["GM0277", "GM0200", "GM0268"]);
  });

  it("name the row of the file that they stand in", () => {
    const rows = [...yearsOf("GM0268", STEADY), ...yearsOf("GM0277", [...VILLAGE, 355])];
    expect(search(rows).jumps[0]).toMatchObject({ row: rows.length - 1, indicator: "police_crime:1.1.1" });
  });
});
