/** The page of results: a section for each part of the bench, so that a run of one part leaves the other as it was. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";

export interface Circumstances {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly browser: string;
  readonly processors: number;
  /** Processes that wanted a processor, on average, before and after. */
  readonly load: readonly [before: number, after: number];
}

export interface Section {
  readonly title: string;
  readonly circumstances: Circumstances;
  readonly body: string;
}

const HEAD = "# Results\n\nWritten by `npm run bench`; what it measures and how stands in `README.md`.\n";

/** Puts a section in the place of the one with the same title, behind the others when there was none. */
export function keepResults(file: URL, section: Section): void {
  const texts = new Map(existsSync(file) ? sectionsIn(readFileSync(file, "utf8")) : []);
  texts.set(section.title, textOf(section));
  writeFileSync(file, [HEAD, ...texts.values()].join("\n"));
}

function sectionsIn(page: string): readonly (readonly [title: string, text: string])[] {
  return page
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith("## "))
    .map((part) => [part.slice("## ".length, part.indexOf("\n")), `${part.trimEnd()}\n`]);
}

function textOf({ title, circumstances, body }: Section): string {
  const { date, browser, processors, load } = circumstances;
  return `## ${title}

${date}. ${browser} without a window, ${processors} processors; between ${load[0].toFixed(1)} and ${load[1].toFixed(1)} processes wanted
one of them while this was measured.

${
  Math.max(...load) > processors
    ? `**More processes than processors**: the times by the clock are longer than on a machine of its own. Read the ratios, which were
measured in the same run, and the times on a processor, which do not include waiting for one.`
    : "Fewer processes than processors: the times by the clock stand as they are."
}

${body}
`;
}
