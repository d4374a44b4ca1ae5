/** What the engine took over a large export, beside the budgets, as tables to print and to keep. */

import type { Aggregation, Aggregator } from "./contenders/aggregation.ts";
import { markdownTable } from "./markdown-table.ts";
import type { EngineRun } from "./measures/engine-run.ts";
import { median, worst } from "./statistics.ts";

/** Milliseconds, of every view model. */
const ANSWER_BUDGET = 50;
/** Of DuckDB over columns of text. */
const AGGREGATION_BUDGET = 0.7;

export function engineTables(run: EngineRun): string {
  return [answerTable(run), aggregationTable(run)].join("\n\n");
}

export function isWithinBounds(run: EngineRun): boolean {
  const answers = Object.values(run.answers).every((times) => median(times) <= ANSWER_BUDGET);
  return answers && areAlike(run) && ratioTo(run, "duckdb, VARCHAR") <= AGGREGATION_BUDGET;
}

function answerTable({ answers }: EngineRun): string {
  const rows = Object.entries(answers).map(([name, times]) => [
    name,
    String(times.length),
    String(ANSWER_BUDGET),
    median(times).toFixed(1),
    median(times) <= ANSWER_BUDGET ? "within" : "over",
    worst(times).toFixed(1),
  ]);
  return markdownTable(
    [
      { head: "numbers of", holds: "text" },
      { head: "asked", holds: "number" },
      { head: "budget, ms", holds: "number" },
      { head: "median, ms", holds: "number" },
      { head: "", holds: "text" },
      { head: "worst, ms", holds: "number" },
    ],
    rows,
  );
}

function aggregationTable(run: EngineRun): string {
  const rows = [...run.aggregations].map(([who, all]) => [
    who === "arquero" ? "**ours**, Arquero" : who,
    middle(all).toFixed(0),
    who === "arquero" ? "" : ratioTo(run, who).toFixed(2),
    who === "duckdb, VARCHAR" ? String(AGGREGATION_BUDGET) : "",
    String(all[0]?.groups ?? 0),
    areAlike(run) ? "alike" : "DIFFERENT",
  ]);
  return markdownTable(
    [
      { head: "every offence × district × month", holds: "text" },
      { head: "median, ms", holds: "number" },
      { head: "ours ÷ this", holds: "number" },
      { head: "budget", holds: "number" },
      { head: "sums", holds: "number" },
      { head: "results", holds: "text" },
    ],
    rows,
  );
}

function middle(all: readonly Aggregation[]): number {
  return median(all.map(({ milliseconds }) => milliseconds));
}

function ratioTo({ aggregations }: EngineRun, who: Aggregator): number {
  return middle(aggregations.get("arquero") ?? []) / middle(aggregations.get(who) ?? []);
}

/** Whether all made the same number of sums that add up to the same. */
function areAlike({ aggregations }: EngineRun): boolean {
  const results = [...aggregations.values()].flat().map(({ groups, total }) => `${groups} ${total}`);
  return new Set(results).size === 1;
}
