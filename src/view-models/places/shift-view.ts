/** The shift from physical to digital: the question, and everything that is said. Shares are fractions. */

import type { Provenance } from "../../domain/measured.ts";
import type { AnnotationView, SeriesView } from "../view-parts.ts";

export interface ShiftAsked {
  readonly kind: "shift";
  /** A code, a district path or a name; default the unit where it has published figures, else the country. */
  readonly region?: string;
  /** Year of which both index numbers are 100; default the first after the last change in registration. */
  readonly base?: string;
}

export interface ShiftYearView {
  readonly year: string;
  /** `null` where one of the offences has no figure. */
  readonly digital: number | null;
  readonly traditional: number | null;
  readonly share: number | null;
  /** Whether the share can be laid beside that of the last year: not before a change in registration. */
  readonly isComparable: boolean;
  /** As printed: "21,4 %", that it cannot be compared, or "". */
  readonly shareText: string;
  /** Counts as printed, for the table. */
  readonly digitalText: string;
  readonly traditionalText: string;
}

export interface ShiftView {
  readonly kind: "shift";
  readonly region: string;
  readonly base: string;
  readonly offences: { readonly digital: readonly string[]; readonly traditional: readonly string[] };
  readonly provenance: Provenance;
  readonly sentence: string;
  readonly title: string;
  readonly subtitle: string;
  readonly years: readonly ShiftYearView[];
  /** Index numbers of both sides. */
  readonly series: readonly [digital: SeriesView, traditional: SeriesView];
  readonly annotations: readonly AnnotationView[];
  readonly notes: readonly string[];
  readonly source: string;
}
