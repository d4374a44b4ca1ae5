/**
 * Large exports, made up from a seed, in the layout of the untyped data set of a police table: every field in quotes, codes
 * padded to six, figures to eight places, `.` for what is not published. Streamed to disk; always the same bytes.
 */

import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

export const SIZES = ["0.7", "3.16", "10"] as const;
/** Millions of rows. */
export type Size = (typeof SIZES)[number];

export const ORDERS = ["sorted", "shuffled"] as const;
export type Order = (typeof ORDERS)[number];

export interface BigExport {
  readonly size: Size;
  readonly order: Order;
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Of all figures that are there, per period as printed. */
  readonly sums: Readonly<Record<string, number>>;
}

/** The last of them is December 2025; the largest export goes back further than any table does. */
const MONTHS: Readonly<Record<Size, number>> = { "0.7": 37, "3.16": 168, "10": 532 };

const HEAD = '\uFEFF"ID";"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"\n';
const FIRST_ID = 1_000_001;
const LAST_YEAR = 2025;
const MUNICIPALITIES = 342;
const SEED = 20_260_815;
const MISSING = -1;
const MISSING_SHARE = 0.007;
const ROWS_AT_ONCE = 20_000;

/** The offences that have monthly figures, as in a published table, or all there are, as if each had them. */
export type Offences = "with months" | "all";

/** Writes one size into a folder, in both orders; with all offences it has a twentieth more rows. */
export function makeBigExports(folder: string, size: Size, which: Offences = "with months"): readonly BigExport[] {
  const table = tableOf(MONTHS[size], offenceCodes(which));
  return ORDERS.map((order) => {
    const path = join(folder, `47013NED_UntypedDataSet_15082026_${size.replace(".", "")}M_${order}.csv`);
    write(path, table, order === "sorted" ? undefined : shuffled(table.counts.length));
    return { size, order, path, rows: table.counts.length, bytes: statSync(path).size, sums: table.sums };
  });
}

interface Table {
  /** The part of a row before its figure, by the place in each dimension. */
  readonly offences: readonly string[];
  readonly regions: readonly string[];
  readonly periods: readonly string[];
  /** Offence by offence, in it region by region, in it month by month; {@link MISSING} where nothing is published. */
  readonly counts: Int32Array;
  readonly sums: Readonly<Record<string, number>>;
}

function tableOf(months: number, offences: readonly string[]): Table {
  const regions = municipalities();
  const periods = Array.from({ length: months }, (_, at) => monthCode(at - months));
  const counts = new Int32Array(offences.length * regions.length * periods.length);
  const next = randomNumbers(SEED);
  const cells = regions.length * periods.length;
  const regionWeights = regions.map(() => 1 + 40 * next() ** 4);
  // The first offence is the total: the sum of what is there of the others.
  for (let offence = 1; offence < offences.length; offence++) {
    const weight = 1.3 * next() ** 2;
    for (let cell = 0; cell < cells; cell++) {
      const expected = weight * (regionWeights[Math.floor(cell / periods.length)] ?? 0);
      const count = next() < MISSING_SHARE ? MISSING : Math.floor(expected * (0.4 + 1.2 * next()) + next());
      counts[offence * cells + cell] = count;
      if (count !== MISSING) counts[cell] = (counts[cell] ?? 0) + count;
    }
  }
  return { offences, regions, periods, counts, sums: sumsOf(counts, periods) };
}

function sumsOf(counts: Int32Array, periods: readonly string[]): Readonly<Record<string, number>> {
  const sums = Object.fromEntries(periods.map((period) => [period, 0]));
  for (const [row, count] of counts.entries()) {
    const period = periods[row % periods.length] ?? "";
    if (count !== MISSING) sums[period] = (sums[period] ?? 0) + count;
  }
  return sums;
}

function write(path: string, { offences, regions, periods, counts }: Table, order: Uint32Array | undefined): void {
  const file = openSync(path, "w");
  try {
    let lines = HEAD;
    for (let at = 0; at < counts.length; at++) {
      const row = order?.[at] ?? at;
      const region = Math.floor(row / periods.length);
      const offence = Math.floor(region / regions.length);
      const count = counts[row] ?? MISSING;
      const figure = (count === MISSING ? "." : String(count)).padStart(8);
      lines += `"${FIRST_ID + row}";"${offences[offence]}";"${regions[region % regions.length]}";"${periods[row % periods.length]}";"${figure}"\n`;
      if (at % ROWS_AT_ONCE === 0) {
        writeSync(file, lines);
        lines = "";
      }
    }
    writeSync(file, lines);
  } finally {
    closeSync(file);
  }
}

/** The total before the rest; padded as printed. */
function offenceCodes(which: Offences): readonly string[] {
  const rows = referenceRows("offence-types.csv");
  const totalOrLeaf = /^police_crime,[\d.]+,.*,(true,false|false,true),(true|false),/;
  const types = rows.filter((row) => {
    const hasMonths = row.match(totalOrLeaf)?.[2];
    return which === "all" ? hasMonths !== undefined : hasMonths === "true";
  });
  return types.map((row) => (row.split(",")[1] ?? "").padEnd(6));
}

/** Those of the unit, and as many more as the country has; the codes of the others are made up. */
function municipalities(): readonly string[] {
  const known = referenceRows("regions.csv").flatMap((row) => row.match(/^GM\d{4}(?=,)/)?.[0] ?? []);
  const codes = new Set(known);
  for (let number = 3; codes.size < MUNICIPALITIES; number += 5) codes.add(`GM${String(number).padStart(4, "0")}`);
  return [...codes].sort();
}

function referenceRows(file: string): readonly string[] {
  return readFileSync(new URL(`../data/reference/${file}`, import.meta.url), "utf8").split(/\r?\n/);
}

/** -1 is the last month. */
function monthCode(fromEnd: number): string {
  const month = (LAST_YEAR + 1) * 12 + fromEnd;
  return `${Math.floor(month / 12)}MM${String((month % 12) + 1).padStart(2, "0")}`;
}

function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  const next = randomNumbers(SEED + 1);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

/** Mulberry32: between 0 and 1, the same every time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
