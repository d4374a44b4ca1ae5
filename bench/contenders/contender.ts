/** What reads a large export, and what every one of them has to show for it. */

import type { OpeningData } from "../../src/engine/engine-api.ts";

export const CONTENDERS = ["bytes", "stream", "ours", "duckdb", "udsv", "d3-dsv", "arquero", "papaparse"] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Figures added up per period as printed; `undefined` of one that only reads bytes. */
export type Sums = Readonly<Record<string, number>> | undefined;

export interface Contender {
  /** Reads the file and keeps what it read until asked for the sums. */
  readonly load: (file: File) => Promise<void>;
  readonly sums: () => Promise<Sums>;
}

/** Starts whatever has to be there before a file can be read. */
export type StartContender = (reference: OpeningData["reference"]) => Promise<Contender>;

export const PERIOD = "Perioden";
export const FIGURE = "GeregistreerdeMisdrijven_1";

/** Sums of cells as text. `.` is missing and adds nothing; what is no number at all makes the sum none. */
export function sumsOfCells(length: number, cell: (row: number) => readonly [period: unknown, figure: unknown]): Sums {
  const sums: Record<string, number> = {};
  for (let row = 0; row < length; row++) {
    const [period, figure] = cell(row);
    const printed = String(figure).trim();
    sums[String(period)] = (sums[String(period)] ?? 0) + (printed === "." ? 0 : Number(printed || Number.NaN));
  }
  return sums;
}
