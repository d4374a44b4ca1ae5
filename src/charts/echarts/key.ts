/** Names with a sign in their colour, in rows above a plot: where names cannot stand beside what they name. */

import type { IdentityColors } from "./palette.ts";
import { type Mark, type PointShape, rectangle } from "./scene.ts";
import { shapePoints } from "./shapes.ts";
import { textWidth } from "./text-metrics.ts";

const ROW = 18;
const SWATCH = 10;
const DASH = 16;
const GAP = 6;
const BETWEEN = 16;
/** Half the size of the shape of a point. */
const SHAPE_RADIUS = 4;

export interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly colors: IdentityColors;
  readonly strong: boolean;
  /** A piece of a line of this width, or a small square. */
  readonly sign: { readonly kind: "line"; readonly width: number } | { readonly kind: "square" };
  /** Set where several names share a colour: the shape of the points on the line, or in place of the square. */
  readonly shape?: PointShape | undefined;
}

interface KeyOptions {
  readonly size: number;
  readonly width: number;
  readonly top: number;
}

/** The key in as many rows as it needs, and the height it takes; no height for no names. */
export function keyMarks(
  entries: readonly KeyEntry[],
  { size, width, top }: KeyOptions,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (entries.length === 0) return { marks: [], height: 0 };
  const row = Math.round((ROW * size) / 12);
  let [x, rows] = [0, 0];
  const marks = entries.flatMap((entry): readonly Mark[] => {
    const signWidth = entry.sign.kind === "line" ? DASH : SWATCH;
    const needed = signWidth + GAP + textWidth(entry.label, size, 600);
    if (x > 0 && x + needed > width) [x, rows] = [0, rows + 1];
    const [left, y] = [x, top + size / 2 + 2 + rows * row];
    x += needed + BETWEEN;
    return [
      ...signMarks(entry, left, y),
      {
        kind: "text",
        id: `key-${entry.id}`,
        x: left + signWidth + GAP,
        y,
        text: entry.label,
        align: "left",
        color: entry.colors.text,
        size,
        weight: entry.strong ? 600 : 400,
        halo: false,
      },
    ];
  });
  return { marks, height: (rows + 1) * row + 4 };
}

function signMarks({ id, sign, shape, colors }: KeyEntry, left: number, y: number): readonly Mark[] {
  const area = (points: (Mark & { kind: "area" })["points"]): Mark => ({
    kind: "area",
    id: `key-sign-${id}`,
    depth: "front",
    points,
    fill: colors.line,
    pattern: "plain",
  });
  if (sign.kind === "square") {
    const middle = { x: left + SWATCH / 2, y };
    const square = rectangle({ left, top: y - SWATCH / 2, width: SWATCH, height: SWATCH });
    return [area(shape === undefined ? square : shapePoints(shape, middle, SWATCH / 2))];
  }
  const line: Mark = {
    kind: "stroke",
    id: shape === undefined ? `key-sign-${id}` : `key-line-${id}`,
    depth: "front",
    from: [left, y],
    to: [left + DASH, y],
    color: colors.line,
    width: sign.width,
  };
  return shape === undefined ? [line] : [line, area(shapePoints(shape, { x: left + DASH / 2, y }, SHAPE_RADIUS))];
}
