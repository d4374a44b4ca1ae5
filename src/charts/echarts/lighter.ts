/** The lighter sister of a colour, for provisional bars. */

import type { Palette } from "./palette.ts";

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** A style sheet may be shortened on its way: `#fff`. */
const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const KEPT = 0.45;

/** The provisional colour of the accent is a token; any other colour is mixed with the background. */
export function lighter(color: string, palette: Palette): string {
  const [from, to] = [color, palette.background].map((each) => HEX.exec(each.replace(SHORT_HEX, "#$1$1$2$2$3$3")));
  if (color === palette.accent || !from || !to) return palette.provisional;
  const channel = (index: 1 | 2 | 3): string => {
    const mixed = KEPT * Number.parseInt(from[index] ?? "0", 16) + (1 - KEPT) * Number.parseInt(to[index] ?? "0", 16);
    return Math.round(mixed).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(2)}${channel(3)}`;
}
