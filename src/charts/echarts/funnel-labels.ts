/** Names beside the dots of a funnel: those followed always, others where there is room. */

import { type Box, overlaps } from "./label-layout.ts";
import type { NormalFunnel } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { type AcrossPlot, acrossAt, type Mark, type TextMark, valueAt } from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth } from "./text-metrics.ts";

type Point = NormalFunnel["spec"]["points"][number];

/** Where a name may stand, in order of liking. */
const PLACES = [
  { align: "left", dx: 9, dy: 0 },
  { align: "left", dx: 6, dy: -1 },
  { align: "left", dx: 6, dy: 1 },
  { align: "right", dx: -9, dy: 0 },
  { align: "right", dx: -6, dy: -1 },
  { align: "right", dx: -6, dy: 1 },
] as const;

interface Words {
  readonly palette: Palette;
  readonly size: number;
}

/** Followed names first; a name that would cover another name or a stronger dot goes elsewhere, and else is left out. */
export function funnelLabels({ points }: NormalFunnel["spec"], plot: AcrossPlot, words: Words): readonly Mark[] {
  const named = [
    ...points.filter(({ role }) => role === "series"),
    ...points.filter(({ role, named: isNamed }) => role !== "series" && isNamed),
  ];
  const taken: Box[] = points
    .filter(({ role, named: isNamed }) => role === "series" || isNamed)
    .map((point) => dotBox(point, plot));
  return named.flatMap((point): readonly Mark[] => {
    const own = dotBox(point, plot);
    const candidates = PLACES.map((place) => labelAt(point, place, plot, words));
    const free = candidates.find((label) => {
      const box = boxOf(label);
      return (
        isInside(box, plot) && !taken.some((other) => other !== own && !isSame(other, own) && overlaps(box, other))
      );
    });
    const chosen = free ?? (point.role === "series" ? candidates[0] : undefined);
    if (!chosen) return [];
    taken.push(boxOf(chosen));
    return [chosen];
  });
}

function labelAt(
  point: Point,
  { align, dx, dy }: (typeof PLACES)[number],
  plot: AcrossPlot,
  { palette, size }: Words,
): TextMark {
  const isFollowed = point.role === "series";
  return {
    kind: "text",
    id: `name-${point.id}`,
    x: acrossAt(plot, point.exposure) + dx,
    y: valueAt(plot, point.value) + dy * size,
    text: point.label,
    align,
    color: isFollowed ? seriesColors(point, palette).text : palette.label,
    size,
    weight: isFollowed ? 600 : 400,
    halo: true,
  };
}

function dotBox(point: Point, plot: AcrossPlot): Box {
  const [x, y] = [acrossAt(plot, point.exposure), valueAt(plot, point.value)];
  return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
}

function boxOf({ x, y, text, align, size, weight }: TextMark): Box {
  const width = textWidth(text, size, weight);
  const left = align === "right" ? x - width : x;
  return { left: left - 2, right: left + width + 2, top: y - size * 0.5, bottom: y + size * 0.5 };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}

function isInside({ left, right, top, bottom }: Box, { frame }: AcrossPlot): boolean {
  return left >= frame.left && right <= frame.left + frame.width && top >= 0 && bottom <= frame.top + frame.height;
}
