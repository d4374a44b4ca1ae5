import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SparklinePicture } from "../../src/app/components/sparkline-picture.tsx";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { renderToSvg } from "../../src/charts/echarts/echarts-modules.ts";
import { DARK_PALETTE, LIGHT_PALETTE, type Palette } from "../../src/charts/echarts/palette.ts";
import { sparklineScene } from "../../src/charts/echarts/sparkline.ts";
import { toOption } from "../../src/charts/echarts/to-option.ts";
import { claimSpec, districtChangesSpec } from "../../src/charts/specs/review-specs.ts";
import {
  barsWithGaps,
  burglaryBars,
  burglaryEstimated,
  districtLines,
  districtPanels,
  earlySparkline,
  indexWithBreak,
  monthLines,
  prioritySparkline,
  ranking,
  signalSparkline,
  tableSparkline,
} from "../support/chart-specs.ts";
import { brokenSlope, citySlope, groupedBars } from "../support/compare-charts.ts";
import { aFunnel } from "../support/funnel-chart.ts";
import { aClaim, someDistricts } from "../support/review-view.ts";

const FOLDER = "tests/golden/charts";
/** `UPDATE_GOLDEN=1` accepts what is drawn now. */
const accept = process.env["UPDATE_GOLDEN"] === "1";

interface Case {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height?: number;
  readonly palette?: Palette;
}

const WIDTHS = [1216, 820, 358] as const;
const claim = claimSpec(aClaim());
const districtChanges = { ...districtChangesSpec(someDistricts()), id: "district-changes" };
const wide: readonly ChartSpec[] = [
  burglaryEstimated,
  barsWithGaps,
  districtLines,
  indexWithBreak,
  districtPanels,
  ranking,
  ...(claim ? [{ ...claim, id: "claim-range" }] : []),
  districtChanges,
  citySlope,
  groupedBars,
  aFunnel,
];

const cases: readonly Case[] = [
  ...wide.flatMap((spec) => WIDTHS.map((width) => ({ name: `${spec.id}-${width}`, spec, width }))),
  { name: "burglary-years-820", spec: burglaryBars, width: 820 },
  { name: "month-lines-400", spec: monthLines, width: 400, height: 340 },
  { name: "broken-slope-820", spec: brokenSlope, width: 820 },
  { name: "burglary-estimated-dark-820", spec: burglaryEstimated, width: 820, palette: DARK_PALETTE },
  ...(claim ? [{ name: "claim-range-dark-820", spec: claim, width: 820, palette: DARK_PALETTE }] : []),
  { name: "district-panels-dark-1216", spec: districtPanels, width: 1216, palette: DARK_PALETTE },
];

const sparklines = [
  { name: "priority-sparkline-400", spec: prioritySparkline, width: 400, height: 72 },
  { name: "early-sparkline-400", spec: earlySparkline, width: 400, height: 72 },
  { name: "table-sparkline-132", spec: tableSparkline, width: 132, height: 26 },
  { name: "signal-sparkline-200", spec: signalSparkline, width: 200, height: 44 },
] as const;

/** Numbers rounded and generated ids counted anew, so that only what can be seen makes a difference. */
function normalised(svg: string): string {
  const ids = new Map<string, string>();
  return svg
    .replaceAll(/zr\d+-[a-z]+-?\d+/g, (id) => {
      const known = ids.get(id) ?? `id-${ids.size}`;
      ids.set(id, known);
      return known;
    })
    .replaceAll(/<[^>]+>/g, (tag) =>
      tag.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0)),
    );
}

/** Whether a picture is the one that was accepted; one that is not lies beside it. */
function expectAsBefore(name: string, picture: string): void {
  const svg = normalised(picture);
  const [golden, actual] = [`${FOLDER}/${name}.svg`, `${FOLDER}/${name}.actual.svg`];
  mkdirSync(FOLDER, { recursive: true });
  rmSync(actual, { force: true });
  if (accept) writeFileSync(golden, svg);
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  if (svg !== expected) writeFileSync(actual, svg);
  expect(svg === expected, `differs from ${golden}; what is drawn now is beside it in ${actual}`).toBe(true);
}

describe("charts as pictures", () => {
  it.each(cases)("$name is drawn as before", ({ name, spec, width, height, palette = LIGHT_PALETTE }) => {
    const drawing = toOption(spec, { width, ...(height ? { height } : {}), medium: "screen", palette });
    expectAsBefore(name, renderToSvg(drawing.option, { width, height: drawing.height }));
  });

  it.each(sparklines)("$name is drawn as before", ({ name, spec, width, height }) => {
    const scene = sparklineScene(spec, { width, height, medium: "screen", palette: LIGHT_PALETTE });
    expectAsBefore(name, renderToStaticMarkup(createElement(SparklinePicture, { scene })).replaceAll("><", ">\n<"));
  });
});
