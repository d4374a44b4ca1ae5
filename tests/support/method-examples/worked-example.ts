/** The worked examples of docs/method.md, and what a test gives for each: the numbers that must stand in it. */

import { readFileSync } from "node:fs";
import { figureAt } from "../../../src/analysis/figure.ts";
import { trend } from "../../../src/analysis/trend.ts";
import type { TrendResult } from "../../../src/analysis/trend-result.ts";
import { type Period, year } from "../../../src/domain/period.ts";
import { indicator, knownValue, publishedContext, region } from "../dataset.ts";

/** The real figures that come with the app. */
export const published = await publishedContext();

export interface WorkedNumbers {
  /** Numbers of the question or the formula itself (years, levels, factors), apart by spaces. */
  readonly given: string;
  /** Numbers made from `data/`, in the digits of the text. */
  readonly computed: readonly string[];
}

/** By the name of the example. */
export type WorkedExamples = Readonly<Record<string, () => WorkedNumbers | Promise<WorkedNumbers>>>;

export interface ExampleInText {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** Every quoted block that begins with "**Voorbeeld: name.**", with the numbers in it: "−" belongs to a number, "+" and a power do not. */
export function examplesOf(markdown: string): readonly ExampleInText[] {
  const blocks = markdown.match(/(?:^>.*\n)+/gm) ?? [];
  return blocks.map((block) => {
    const text = block.replaceAll(/^> ?/gm, "").replaceAll("{,}", ",");
    const [, name, rest] = /^\*\*Voorbeeld: ([^*]+)\.\*\*([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined || rest === undefined) throw new TypeError(`an example without a name: ${block}`);
    const plain = rest.replaceAll(/\\[a-z]+|\^\d/gi, " ").replaceAll(/(?<![\w.,])[-−](?=\d)/g, "−");
    return { name, numbers: plain.match(/−?\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [] };
  });
}

export const methodExamples = examplesOf(readFileSync(new URL("../../../docs/method.md", import.meta.url), "utf8"));

/** A number as the text prints it: `9.311`, `−34,7`. */
export function nl(value: number, digits = 0): string {
  return value
    .toLocaleString("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace("-", "−");
}

/** A fraction as a percentage with one decimal: `−34,7`. */
export function percent(fraction: number | undefined): string {
  return nl(100 * known(fraction), 1);
}

/** A value that must be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("no value");
  return value;
}

/** A count of the published figures; burglary in a year unless said otherwise. */
export function count(area: string, period: number | Period, code = "police_crime:1.1.1"): number {
  const asked = typeof period === "number" ? year(period) : period;
  return knownValue(figureAt(published, { indicator: indicator(code), region: region(area), period: asked }));
}

/** The change in the counts of two years. */
export function change(area: string, from: number, to: number, code = "police_crime:1.1.1"): TrendResult {
  return trend(published, {
    indicator: indicator(code),
    region: region(area),
    from: year(from),
    to: year(to),
    method: "auto",
    measure: "count",
  });
}

/** Bounds of an interval of a change, as percentages. */
export function bounds({ change: found }: TrendResult): readonly string[] {
  return [percent(found?.interval?.low), percent(found?.interval?.high)];
}
