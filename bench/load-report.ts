/** What loading large exports took, beside the budgets, as tables to print and to keep. */

import type { Order } from "./big-export.ts";
import type { ContenderName } from "./contenders/contender.ts";
import { type Column, markdownTable } from "./markdown-table.ts";
import type { ContenderResult } from "./measure-loads.ts";
import type { BigLoad } from "./measures/big-load.ts";
import { median, worst } from "./statistics.ts";

const TITLES: Readonly<Record<ContenderName, string>> = {
  bytes: "reading the bytes",
  stream: "the bytes, one buffer",
  ours: "**ours**, columns",
  duckdb: "duckdb-wasm, read_csv",
  udsv: "udsv, arrays",
  "d3-dsv": "d3-dsv, objects",
  arquero: "arquero.fromCSV",
  papaparse: "PapaParse, objects",
};

const MEGABYTE = 1e6;

/** The medians of one contender with one file; the longest block is the worst. */
export function summaryOf({ outcomes }: ContenderResult): BigLoad | { readonly failed: string } {
  const failure = outcomes.find((outcome) => outcome.kind === "failed");
  if (failure) return { failed: failure.reason };
  const loads = outcomes.flatMap((outcome) => (outcome.kind === "loaded" ? [outcome.load] : []));
  const middle = (key: "start" | "wall"): number => median(loads.map((load) => load[key]));
  const counted = (key: "peak" | "processor"): number | undefined => {
    const counts = loads.flatMap((load) => load[key] ?? []);
    return counts.length === 0 ? undefined : median(counts);
  };
  const sums = loads.map(({ sumsAreRight }) => sumsAreRight);
  return {
    start: middle("start"),
    wall: middle("wall"),
    processor: counted("processor"),
    longestBlock: worst(loads.map(({ longestBlock }) => longestBlock)),
    peak: counted("peak"),
    sumsAreRight: sums.every((right) => right === undefined) ? undefined : sums.every((right) => right === true),
  };
}

function summaryFor(results: readonly ContenderResult[], name: ContenderName): BigLoad | undefined {
  const result = results.find((each) => each.name === name);
  const summary = result && summaryOf(result);
  return summary && "wall" in summary ? summary : undefined;
}

const COLUMNS: readonly Column[] = [
  { head: "reader", holds: "text" },
  { head: "seconds", holds: "number" },
  { head: "÷ bytes", holds: "number" },
  { head: "÷ duckdb", holds: "number" },
  { head: "on a processor, s", holds: "number" },
  { head: "peak, MB", holds: "number" },
  { head: "longest block, ms", holds: "number" },
  { head: "start, s", holds: "number" },
  { head: "of", holds: "number" },
  { head: "sums", holds: "text" },
];

/** A heading and a table for every file. */
export function loadTables(results: readonly ContenderResult[]): string {
  return byFile(results).map(tableOfFile).join("\n\n");
}

function byFile(results: readonly ContenderResult[]): readonly (readonly ContenderResult[])[] {
  const keys = results.map(({ file }) => `${file.size} ${file.order}`);
  return [...new Set(keys)].map((key) => results.filter((_, at) => keys[at] === key));
}

function tableOfFile(results: readonly ContenderResult[]): string {
  const [first] = results;
  if (first === undefined) return "";
  const { rows, bytes, order } = first.file;
  const [plain, duckdb] = [summaryFor(results, "bytes"), summaryFor(results, "duckdb")];
  const cells = results.map((result) => {
    const summary = summaryOf(result);
    const times = String(result.outcomes.length);
    if ("failed" in summary) return [TITLES[result.name], "failed", "", "", "", "", "", "", times, summary.failed];
    return [
      TITLES[result.name],
      seconds(summary.wall),
      ratio(summary.wall, plain?.wall),
      ratio(summary.wall, duckdb?.wall),
      summary.processor === undefined ? "" : seconds(summary.processor),
      summary.peak === undefined ? "" : (summary.peak / MEGABYTE).toFixed(0),
      summary.longestBlock.toFixed(1),
      seconds(summary.start),
      times,
      summary.sumsAreRight === undefined ? "" : summary.sumsAreRight ? "right" : "WRONG",
    ];
  });
  const title = `### ${rows.toLocaleString("en")} rows, ${order} (${(bytes / MEGABYTE).toFixed(0)} MB)`;
  return `${title}\n\n${markdownTable(COLUMNS, cells)}`;
}

/** A bound for the export of 3.16 million rows. */
export interface Budget {
  readonly what: string;
  readonly budget: number;
  readonly failsAbove: number;
  /** `undefined` when it was not measured. */
  readonly measured: number | undefined;
}

const OF_BYTES: Readonly<Record<Order, Pick<Budget, "budget" | "failsAbove">>> = {
  sorted: { budget: 2.2, failsAbove: 2.75 },
  shuffled: { budget: 3.0, failsAbove: 3.5 },
};

/** The bounds of the order or orders that were measured. */
export function budgetsOf(results: readonly ContenderResult[]): readonly Budget[] {
  const ofSize = results.filter(({ file }) => file.size === "3.16");
  return byFile(ofSize).flatMap((inOrder) => {
    const order = inOrder[0]?.file.order ?? "sorted";
    const [ours, plain, duckdb] = [
      summaryFor(inOrder, "ours"),
      summaryFor(inOrder, "bytes"),
      summaryFor(inOrder, "duckdb"),
    ];
    return [
      { what: `${order}: × duckdb-wasm`, budget: 0.45, failsAbove: 0.6, measured: quotient(ours?.wall, duckdb?.wall) },
      { what: `${order}: × reading the bytes`, ...OF_BYTES[order], measured: quotient(ours?.wall, plain?.wall) },
      { what: `${order}: memory, MB`, budget: 200, failsAbove: 350, measured: quotient(ours?.peak, MEGABYTE) },
      { what: `${order}: longest block, ms`, budget: 50, failsAbove: 50, measured: ours?.longestBlock },
    ];
  });
}

export function hasFailed({ failsAbove, measured }: Budget): boolean {
  return measured === undefined || measured > failsAbove;
}

export function budgetTable(budgets: readonly Budget[]): string {
  const columns: readonly Column[] = [
    { head: "load of 3.16 million rows", holds: "text" },
    { head: "budget", holds: "number" },
    { head: "fails above", holds: "number" },
    { head: "measured", holds: "number" },
    { head: "", holds: "text" },
  ];
  const cells = budgets.map((row) => [
    row.what,
    String(row.budget),
    String(row.failsAbove),
    row.measured === undefined ? "" : row.measured.toFixed(row.measured < 10 ? 2 : 0),
    verdictOf(row),
  ]);
  return markdownTable(columns, cells);
}

function verdictOf(row: Budget): string {
  if (row.measured === undefined) return "not measured";
  return hasFailed(row) ? "fails" : row.measured > row.budget ? "over" : "within";
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

function ratio(part: number, whole: number | undefined): string {
  return quotient(part, whole)?.toFixed(2) ?? "";
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
