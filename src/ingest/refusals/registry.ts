/** Everything that is recognised and refused, the most telling first. */

import type { Refusal } from "./refusal.ts";

export const REFUSALS: readonly Refusal[] = [];
