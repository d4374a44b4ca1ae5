import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFolder, textOf } from "../../../scripts/reference/files.ts";
import { makeSimulation } from "../../../scripts/simulation/make-all.ts";
import { observationAt } from "../../../src/domain/observation.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { loadReference } from "../../support/reference.ts";

const data = readFolder(fileURLToPath(new URL("../../../data/", import.meta.url)));

/** Counts of a real publication by `code region period`, read by a regular expression of this file. */
function published(table: string): ReadonlyMap<string, number> {
  const lines = textOf(data, `publications/${table}.csv`).split("\n").slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [, code = "", region = "", period = "", count = ""] =
        /^"\d+";"([^ "]+) *";"([^ "]+) *";"([^"]+)";" *(\d+)"$/.exec(line) ?? [];
      return code === "" ? [] : [[`${code} ${region} ${period}`, Number(count)] as const];
    }),
  );
}

const read = new Map<string, ReturnType<typeof readSimulated>>();

/** Figures of a simulated file by `code region period`, through the one door; each file once. */
function simulated(file: string): ReturnType<typeof readSimulated> {
  const known = read.get(file) ?? readSimulated(file);
  read.set(file, known);
  return known;
}

async function readSimulated(file: string) {
  const bytes = new TextEncoder().encode(textOf(data, `publications/${file}`));
  const result = await ingest(bytes, file, loadReference());
  const cells = new Map<string, number>();
  for (let row = 0; result.observations && row < result.observations.length; row++) {
    const { code, region, period, value } = observationAt(result.observations, row);
    cells.set(`${code} ${region} ${period}`, value ?? Number.NaN);
  }
  return { result, cells };
}

const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}MM${String(at + 1).padStart(2, "0")}`);

/** An own version of the draw: SHA-256, the reference generator in BigInt, and a walk along the shares. */
function drawn(label: string, total: number, shares: readonly number[]): readonly number[] {
  const digest = createHash("sha256").update(label, "utf8").digest("hex");
  const word = (at: number): bigint => {
    const bytes = digest.slice(at * 8, at * 8 + 8).match(/../g) ?? [];
    return BigInt(`0x${[...bytes].reverse().join("")}`);
  };
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)];
  const low = (x: bigint): bigint => BigInt.asUintN(32, x);
  const turn = (x: bigint, by: bigint): bigint => low(x << by) | (x >> (32n - by));
  const counts = shares.map(() => 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (let event = 0; event < total; event++) {
    const bits = low(turn(low(b * 5n), 7n) * 9n);
    const t = low(b << 9n);
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = turn(d, 11n);
    let left = (Number(bits) / 4294967296) * whole;
    let month = 0;
    while (left >= (shares[month] ?? 0)) {
      left -= shares[month] ?? 0;
      month += 1;
    }
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

describe(makeSimulation, () => {
  it("gives the committed files, byte for byte", () => {
    const made = makeSimulation(data);
    expect([...made].filter(([path, text]) => data.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it("leaves the real publications in the index, before its own", () => {
    const index: { readonly publications: readonly { readonly provenance: string }[] } = JSON.parse(
      textOf(makeSimulation(data), "publications/index.json"),
    );
    expect(index.publications.map(({ provenance }) => provenance)).toEqual([
      ...["real", "real", "real"],
      ...["simulated", "simulated", "simulated"],
      "reconstruction",
    ]);
  });
});

describe("simulated-offences.csv", () => {
  const years = Array.from({ length: 14 }, (_, at) => 2012 + at);

  it("adds up to the published year of every municipality and offence", async () => {
    const real = published("47018NED");
    const { cells } = await simulated("simulated-offences.csv");
    const sums = new Map<string, number>();
    for (const [key, count] of cells) {
      const year = key.replace(/MM\d\d$/, "JJ00");
      sums.set(year, (sums.get(year) ?? 0) + count);
    }
    expect(sums.size).toBe(12 * 76 * years.length);
    expect(sums).toEqual(real);
    expect([...cells.values()].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });

  it.each([
    { region: "GM0153", code: "1.1.1", year: 2018, pooled: false },
    { region: "GM0193", code: "1.4.5", year: 2012, pooled: false },
    { region: "GM0277", code: "1.4.2", year: 2021, pooled: false },
    { region: "GM0202", code: "2.2.1", year: 2022, pooled: true },
    { region: "GM1945", code: "3.1.1", year: 2025, pooled: true },
  ])("$region $code $year is what an own version of the draw gives", async ({ region, code, year, pooled }) => {
    const national = published("47013NED");
    const sharesOf = (each: number): readonly number[] =>
      monthsOf(each).map((period) => national.get(`${code} NL01 ${period}`) ?? 0);
    const shares = pooled
      ? [2015, 2016, 2017, 2018, 2019]
          .map(sharesOf)
          .reduce((sum, each) => sum.map((count, at) => count + (each[at] ?? 0)))
      : sharesOf(year);
    const total = published("47018NED").get(`${code} ${region} ${year}JJ00`) ?? 0;
    const { cells } = await simulated("simulated-offences.csv");
    expect(monthsOf(year).map((period) => cells.get(`${code} ${region} ${period}`))).toEqual(
      drawn(`${region} ${code} ${year}`, total, shares),
    );
  });
});

describe("simulated files", () => {
  it.each([
    { file: "simulated-offences.csv", kinds: 12, months: 168 },
    { file: "simulated-offences-other.csv", kinds: 8, months: 120 },
    { file: "simulated-nuisance.csv", kinds: 3, months: 144 },
  ])("$file is read as a pivot, whole and without a finding that alarms", async ({ file, kinds, months }) => {
    const { result, cells } = await simulated(file);
    expect(result.receipt).toMatchObject({
      format: "statline-pivot",
      accepted: true,
      rowsKept: kinds * 76,
      missing: [],
    });
    expect(result.receipt.dropped).toMatchObject([{ reason: "footer", count: 1 }]);
    expect(cells.size).toBe(kinds * 76 * months);
    expect(result.issues.filter(({ code }) => code !== "provisionalPeriods")).toEqual([]);
    expect(result.regionNames).toEqual([]);
    expect([...cells.keys()].filter((key) => key.startsWith("0.0.0"))).toEqual([]);
  });

  it("hold every kind that the strategies name", async () => {
    const held = new Set<string>();
    for (const file of ["simulated-offences.csv", "simulated-offences-other.csv", "simulated-nuisance.csv"]) {
      for (const id of (await simulated(file)).result.observations?.indicator.dictionary ?? []) held.add(id);
    }
    const named = loadReference().strategies.flatMap(({ themes }) =>
      themes.flatMap(({ indicators, subgoals }) => [
        ...indicators,
        ...subgoals.flatMap((subgoal) => subgoal.indicators),
      ]),
    );
    expect(named.filter((id) => !held.has(id))).toEqual([]);
    expect(held.size).toBe(23);
  });

  it("give the unit its share of the national year by inhabitants", async () => {
    const { cells } = await simulated("simulated-nuisance.csv");
    const reference = loadReference();
    // all municipalities of 2018 in the unit, whatever became of them
    const inhabitants = reference.regions
      .municipalitiesIn(2018)
      .map(({ code }) => reference.denominators.inhabitants(code, 2018) ?? Number.NaN)
      .reduce((sum, count) => sum + count, 0);
    const year = [...cells]
      .filter(([key]) => /^E33 GM\d{4} 2018MM/.test(key))
      .reduce((sum, [, count]) => sum + count, 0);
    expect(year).toBe(Math.round((90_628 * inhabitants) / 17_231_624));
  });
});

describe("reconstruction-strategy-review.csv", () => {
  it.each([
    { code: "burglary_reports", low: -0.41, high: -0.4 },
    { code: "youth_nuisance", low: -0.11, high: -0.1 },
    { code: "confused_behaviour", low: 0.285, high: 0.295 },
  ])("$code: eight months × 12/8 against 2015 give what it was calibrated to", async ({ code, low, high }) => {
    const { result, cells } = await simulated("reconstruction-strategy-review.csv");
    expect(result.receipt).toMatchObject({ format: "own-template", accepted: true, rowsRead: 1200, rowsKept: 1200 });
    expect(result.issues).toEqual([]);
    const of = (year: number): readonly number[] =>
      [...cells].flatMap(([key, count]) => (key.startsWith(`${code} `) && key.includes(` ${year}MM`) ? [count] : []));
    expect(of(2015)).toHaveLength(5 * 12);
    expect(of(2018)).toHaveLength(5 * 8);
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    const change = (sum(of(2018)) * 12) / 8 / sum(of(2015)) - 1;
    expect(change).toBeGreaterThanOrEqual(low);
    expect(change).toBeLessThanOrEqual(high);
  });

  it("stands for districts, from January 2012 to August 2018", async () => {
    const { result } = await simulated("reconstruction-strategy-review.csv");
    expect(result.observations?.region.dictionary).toEqual(loadReference().regions.districts.map(({ code }) => code));
    expect(result.receipt.periods).toEqual({ first: "2012MM01", last: "2018MM08" });
  });
});
