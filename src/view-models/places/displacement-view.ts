/** Displacement as the command line prints it. */

import type { Provenance } from "../../domain/measured.ts";

export interface DisplacementAsked {
  readonly kind: "displacement";
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  /** A municipality; without it a screen over all of them. */
  readonly region?: string;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface DisplacementOfPlaceView {
  readonly region: { readonly code: string; readonly name: string };
  readonly buffer: readonly string[];
  readonly counts: Readonly<
    Record<"target" | "buffer" | "control", { readonly before: number; readonly after: number }>
  >;
  readonly targetRatio: Bounds & { readonly value: number };
  readonly bufferRatio: Bounds & { readonly value: number };
  /** WDQ; `null` where the municipality did no better than the control. */
  readonly quotient: number | null;
  readonly netEffect: Bounds & { readonly value: number };
  readonly corrected: "no" | "zero-count";
  readonly phi: number;
  readonly matched:
    | (Bounds & { readonly value: number; readonly z: number; readonly controls: readonly string[] })
    | null;
  /** Only in a screen: rate of false discovery at which the neighbours differ from the rest. */
  readonly falseDiscovery?: number;
  readonly sentence: string;
}

export interface DisplacementView {
  readonly kind: "displacement";
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  /** Changes in registration between the two years, and exceptional periods in them, in words. */
  readonly notes: readonly string[];
  /** Empty where the registration changed between the two years. */
  readonly places: readonly DisplacementOfPlaceView[];
  /** Counts without any finding, where the registration changed between the two years; else empty. */
  readonly notComparable: readonly (Pick<DisplacementOfPlaceView, "region" | "buffer" | "counts"> & {
    readonly sentence: string;
  })[];
}
