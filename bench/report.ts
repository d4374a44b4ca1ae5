/** What was measured, beside its budget and its yardstick, as a table to print and to keep. */

import type { Results } from "./measure-all.ts";
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
  const middle = (key: keyof (typeof visits)[number], of = visits): number => median(of.map((visit) => visit[key]));
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

const HEADS = ["what", "budget", "measured", "", "yardstick", "ratio", "against"];

/** As Markdown; its columns stand under each other in a terminal too. */
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
  const all = [HEADS, ...cells];
  const widths = HEADS.map((_, at) => Math.max(3, ...all.map((line) => line[at]?.length ?? 0)));
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, at) => (isNumeric(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (isNumeric(at) ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(HEADS), rule, ...cells.map(line)].join("\n");
}

function isNumeric(column: number): boolean {
  return ["budget", "measured", "yardstick", "ratio"].includes(HEADS[column] ?? "");
}

function printed(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

export interface Circumstances {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly browser: string;
  readonly processors: number;
  /** Processes that wanted a processor, on average, before and after. */
  readonly load: readonly [before: number, after: number];
}

/** The page that is kept. */
export function resultsPage(rows: readonly Row[], { date, browser, processors, load }: Circumstances): string {
  const busy = Math.max(...load) > processors;
  return `# Results of ${date}

Written by \`npm run bench\`. Milliseconds. ${browser} without a window, ${processors} processors; between
${load[0].toFixed(1)} and ${load[1].toFixed(1)} processes wanted one of them while this was measured.

${
  busy
    ? `**More processes than processors**: the times by the clock are longer than on a machine of its own. Read the ratios, which were
measured in the same run, and the times on a processor, which do not include waiting for one.`
    : "Fewer processes than processors: the times by the clock stand as they are."
}

${tableOf(rows)}
`;
}
