/** Roles and identities to colours: a district has its own everywhere, grey is context, the accent is what is followed. */

import type { NormalSeries } from "./normalise.ts";
import { districtColors, type IdentityColors, type Palette } from "./palette.ts";

type Identified = Pick<NormalSeries, "role" | "identity">;

/** Colours of a series: its line and its words. */
export function seriesColors({ role, identity }: Identified, palette: Palette): IdentityColors {
  if (role === "context") return { line: palette.contextLight, text: palette.label };
  const district = identity?.kind === "district" ? districtColors(palette, identity.code) : undefined;
  if (district) return district;
  if (role === "benchmark" || identity?.kind === "country") {
    return role === "focus"
      ? { line: palette.accent, text: palette.accent }
      : { line: palette.context, text: palette.label };
  }
  return { line: palette.accent, text: palette.accent };
}

/** How thick a line is by its role, in pixels. */
export function lineWidth(role: NormalSeries["role"]): number {
  switch (role) {
    case "focus":
      return 2.5;
    case "series":
    case "benchmark":
      return 2;
    case "context":
      return 1.25;
  }
}

/** The later of two things drawn at one place lies on top. */
export function drawingOrder(role: NormalSeries["role"]): number {
  return ["context", "benchmark", "series", "focus"].indexOf(role);
}
