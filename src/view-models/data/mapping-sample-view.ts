/** What the first rows of a table would give, while a person says how it is read. */

import type { MappedDimension } from "../../domain/table-mapping.ts";

export interface SampleFigureView {
  /** Absent where it is in `open`. */
  readonly indicator?: string;
  readonly measure?: string;
  readonly region?: string;
  readonly period?: string;
  readonly value: string;
  /** What still has to be said before it is a figure. */
  readonly open: readonly MappedDimension[];
  readonly line: number;
}

export interface MappingSampleView {
  /** "Van de eerste 12 regels geven er 9 een cijfer; 2 wachten op een antwoord en 1 valt af." */
  readonly summary: string;
  /** The first complete figure in words; absent as long as there is none. */
  readonly first?: string;
  readonly figures: readonly SampleFigureView[];
  readonly dropped: readonly { readonly count: string; readonly why: string; readonly lines: readonly number[] }[];
}
