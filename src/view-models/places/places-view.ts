/** Municipalities side by side as the command line prints them. Rates per 1,000. */

import type { Provenance } from "../../domain/measured.ts";

export interface PlacesAsked {
  readonly kind: "places";
  readonly indicator: string;
  readonly year: string;
  /** `per1000` (default) or `per1000-dwellings`. */
  readonly measure?: string;
}

export interface PlaceView {
  readonly region: { readonly code: string; readonly name: string };
  readonly count: number;
  readonly rate: number;
  readonly limits: { readonly low: number; readonly high: number };
  readonly standing: "outside-998" | "outside-95" | "inside";
  readonly shrunkenRate: number;
  /** Weight of the own rate in the shrunken one, 0–1. */
  readonly weight: number;
  readonly rank: { readonly value: number; readonly low: number; readonly high: number };
  readonly size: "small" | "ordinary";
}

export interface PlacesView {
  readonly kind: "places";
  readonly indicator: string;
  readonly year: string;
  readonly measure: string;
  readonly provenance: Provenance;
  readonly funnel: { readonly theta: number; readonly phi: number; readonly tau: number };
  readonly sentence: string;
  readonly places: readonly PlaceView[];
  readonly absent: readonly string[];
  /** Why small municipalities are ranked on fewer than three years, where a change in registration is the cause. */
  readonly notes: readonly string[];
}
