/** How unevenly an offence lies over wijken or buurten: the question, and everything that is said. Shares are fractions. */

import type { Provenance } from "../../domain/measured.ts";

export interface ConcentrationAsked {
  readonly kind: "concentration";
  readonly indicator: string;
  /** A municipality, a district or the unit; default the unit. */
  readonly region?: string;
  /** Default the smallest that is loaded. */
  readonly level?: string;
  /** Default the last year with figures. */
  readonly year?: string;
}

export interface ConcentrationView {
  readonly kind: "concentration";
  readonly indicator: string;
  readonly region: string;
  readonly level: "wijk" | "buurt";
  readonly year: string;
  readonly provenance: Provenance;
  /** Areas with a figure, of those that are loaded. */
  readonly known: number;
  readonly areas: number;
  readonly total: number;
  readonly gini: number;
  /** Share of all counts in the fullest fifth of the areas, and what chance alone would make it. */
  readonly fullest: { readonly areas: number; readonly share: number; readonly byChance: number };
  /** From the fullest area down, in tenths of the areas. */
  readonly curve: readonly { readonly areas: number; readonly share: number }[];
  /** The areas with the most, by name; never more than ten. */
  readonly top: readonly {
    readonly code: string;
    readonly name: string;
    readonly count: number;
    readonly text: string;
  }[];
  readonly sentence: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
}
