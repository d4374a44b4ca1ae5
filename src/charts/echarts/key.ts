/** Names with a sign in their colour, in rows above a plot: where names cannot stand beside what they name. */

import type { IdentityColors } from "./palette.ts";
import { type Mark, rectangle } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";

const ROW = 18;
const SWATCH = 10;
const DASH = 16;
const GAP = 6;
const BETWEEN = 16;

export interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly colors: IdentityColors;
  readonly strong: boolean;
  /** A piece of a line of this width, or a small square. */
  readonly sign: { readonly kind: "line"; readonly width: number } | { readonly kind: "square" };
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
      signMark(entry, left, y),
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

function signMark({ id, sign, colors }: KeyEntry, left: number, y: number): Mark {
  if (sign.kind === "line") {
    return {
      kind: "stroke",
      id: `key-sign-${id}`,
      depth: "front",
      from: [left, y],
      to: [left + DASH, y],
      color: colors.line,
      width: sign.width,
    };
  }
  return {
    kind: "area",
    id: `key-sign-${id}`,
    depth: "front",
    points: rectangle({ left, top: y - SWATCH / 2, width: SWATCH, height: SWATCH }),
    fill: colors.line,
    pattern: "plain",
  };
}
