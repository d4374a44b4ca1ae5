/** What was measured, beside its budget and its yardstick, as a table to print and to keep. */

import { type Column, markdownTable } from "./markdown-table.ts";
import type { Results } from "./measure-all.ts";
import type { FirstScreen } from "./measures/first-screen.ts";
import { median, worst } from "./statistics.ts";

export interface Row {
  readonly what: string;
  /** Milliseconds; absent for a row that explains another. */
  readonly budget?: number;
  readonly measured: number;
  /** The same run's yardstick, in milliseconds, and what it is. */
  readonly yardstick?: number;
  readonly against?: string;
}

const PLAIN_CHART = "one line with 14 points";
const PLAIN_PAGE = "a page with React alone";
const PLAIN_READ = "fetch and TextDecoder";

/** All rows, in the order of the budgets. */
export function rowsOf(results: Results): readonly Row[] {
  return [...changeRows(results), ...screenRows(results), ...loadRows(results)];
}

function changeRows({ changes, plainCharts }: Results): readonly Row[] {
  const of = (key: "inView" | "wholePage" | "engine" | "option" | "draw" | "processor"): readonly number[] =>
    changes.map((change) => change[key]);
  const plain = plainCharts.map(({ inView }) => inView);
  const plainProcessor = median(plainCharts.map(({ processor }) => processor));
  const controls = [...new Set(changes.map(({ control }) => control))];
  return [
    {
      what: `change of filter, median of ${changes.length}`,
      budget: 100,
      measured: median(of("inView")),
      yardstick: median(plain),
      against: PLAIN_CHART,
    },
    {
      what: "change of filter, worst",
      budget: 250,
      measured: worst(of("inView")),
      yardstick: worst(plain),
      against: PLAIN_CHART,
    },
    ...controls.map((control) => ({
      what: `· median of ${control}`,
      measured: median(changes.filter((change) => change.control === control).map(({ inView }) => inView)),
    })),
    { what: "· until the charts below the window are drawn too, median", measured: median(of("wholePage")) },
    { what: "· of which the engine's answer, with the way there and back", measured: median(of("engine")) },
    { what: "· of which specs made into options", measured: median(of("option")) },
    { what: "· of which ECharts drawing", measured: median(of("draw")) },
    {
      what: "· time on a processor, page and worker, median",
      measured: median(of("processor")),
      yardstick: plainProcessor,
      against: PLAIN_CHART,
    },
    {
      what: "· time on a processor, worst",
      measured: worst(of("processor")),
      yardstick: plainProcessor,
      against: PLAIN_CHART,
    },
  ];
}

function screenRows({ visits, plainVisits }: Results): readonly Row[] {
  const middle = (key: keyof FirstScreen, of: readonly FirstScreen[] = visits): number =>
    median(of.map((visit) => visit[key]));
  return [
    {
      what: `first screen: page at 4 × slowdown + 3 × engine, median of ${visits.length}`,
      budget: 2500,
      measured: middle("total"),
      yardstick: middle("total", plainVisits),
      against: PLAIN_PAGE,
    },
    { what: "· of which the page, by the clock", measured: middle("page") },
    { what: "· of which the engine at work, not slowed down (counts 3 ×)", measured: middle("engine") },
    {
      what: "· time on a processor: page at 4 × slowdown + 4 × all workers",
      measured: middle("processor"),
      yardstick: middle("processor", plainVisits),
      against: PLAIN_PAGE,
    },
    {
      what: "· longest block of the page at 4 × slowdown",
      measured: middle("longestBlock"),
      yardstick: middle("longestBlock", plainVisits),
      against: PLAIN_PAGE,
    },
    {
      what: "· the engine's first answer, which a second page waits for, counted as the first screen is",
      measured: median(visits.map(({ answered }) => answered)),
    },
    {
      what: "· of which the engine at work, not slowed down (counts 3 ×)",
      measured: median(visits.map(({ engineUntilAnswered }) => engineUntilAnswered)),
    },
  ];
}

function loadRows({ loads, plainReads }: Results): readonly Row[] {
  const middle = (key: keyof (typeof loads)[number]): number => median(loads.map((load) => load[key]));
  const [first = 0, ...next] = plainReads;
  const plain = next.length > 0 ? median(next) : first;
  return [
    {
      what: `longest block while a file of 3 MB is checked and loaded, worst of ${loads.length}`,
      budget: 50,
      measured: worst(loads.map(({ longestBlock }) => longestBlock)),
    },
    { what: "· time on a processor of the longest block", measured: middle("longestBlockProcessor") },
    { what: "· long tasks (50 ms and more) that the page was told of", measured: middle("longTasks") },
    {
      what: "· checked, from the offer to the page saying so",
      measured: middle("check"),
      yardstick: plain,
      against: PLAIN_READ,
    },
    {
      what: "· loaded, from the button to the page saying so",
      measured: middle("load"),
      yardstick: plain,
      against: PLAIN_READ,
    },
  ];
}

export function isOver({ budget, measured }: Row): boolean {
  return budget !== undefined && measured > budget;
}

const COLUMNS: readonly Column[] = [
  { head: "what", holds: "text" },
  { head: "budget", holds: "number" },
  { head: "measured", holds: "number" },
  { head: "", holds: "text" },
  { head: "yardstick", holds: "number" },
  { head: "ratio", holds: "number" },
  { head: "against", holds: "text" },
];

/** As Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.budget === undefined ? "" : String(row.budget),
    printed(row.measured),
    row.budget === undefined ? "" : isOver(row) ? "over" : "within",
    row.yardstick === undefined ? "" : printed(row.yardstick),
    row.yardstick === undefined || row.yardstick === 0 ? "" : `${(row.measured / row.yardstick).toFixed(1)} ×`,
    row.against ?? "",
  ]);
  return markdownTable(COLUMNS, cells);
}

function printed(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}
