/**
 * From a chart as data to a complete ECharts option, as a small compiler in three steps: normalise (every series along
 * its ticks), resolve (pixels, colours and words for this size and medium), assemble (the option). Pure: the same spec and
 * setting give the same option on a page, in an export and in a test.
 */

import type { ChartSpec } from "../chart-spec.ts";
import { assemble } from "./assemble.ts";
import { resolveBar } from "./bar.ts";
import { resolveClaimRange } from "./claim-range.ts";
import { resolveDotInterval } from "./dot-interval.ts";
import { resolveDumbbell } from "./dumbbell.ts";
import type { ChartOption } from "./echarts-modules.ts";
import { resolveFunnel } from "./funnel.ts";
import { resolveLine } from "./line.ts";
import { resolveMultiples } from "./multiples.ts";
import { type NormalSpec, normalise } from "./normalise.ts";
import type { Scene, Setting } from "./scene.ts";
import { resolveSlope } from "./slope.ts";

export interface Drawing {
  readonly option: ChartOption;
  /** In pixels: what the setting asks for, or what the chart needs (rows, panels, names above the lines). */
  readonly height: number;
}

/** The option of a spec at a width, for a medium, in a palette; pass it to ECharts whole. */
export function toOption(spec: ChartSpec, setting: Setting): Drawing {
  const normal = normalise(spec);
  const scene = resolve(normal, setting);
  return { option: assemble(scene), height: scene.height };
}

function resolve(normal: NormalSpec, setting: Setting): Scene {
  switch (normal.kind) {
    case "bar":
      return resolveBar(normal, setting);
    case "line":
      return resolveLine(normal, setting);
    case "slope":
      return resolveSlope(normal, setting);
    case "multiples":
      return resolveMultiples(normal, setting);
    case "dot-interval":
      return resolveDotInterval(normal, setting);
    case "funnel":
      return resolveFunnel(normal, setting);
    case "claim-range":
      return resolveClaimRange(normal, setting);
    case "dumbbell":
      return resolveDumbbell(normal, setting);
  }
}
