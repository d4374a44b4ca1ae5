/** What the data page says of the difference between two loads. */

/** One group of revised figures: an indicator, an area or a period. */
export interface RevisionRow {
  readonly name: string;
  readonly added: string;
  readonly gone: string;
  readonly revised: string;
  /** Sum of later minus earlier; absent where a sum would count something twice. */
  readonly difference?: string;
}

/** One revised figure. */
export interface RevisedFigure {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** "−10,0 %"; absent where the earlier figure is nought. */
  readonly relative?: string;
  /** Which loads have a figure for it, the one that counts first. */
  readonly figures: string;
}

export interface LoadComparisonView {
  readonly title: string;
  readonly summary: string;
  /** Set when one of the loads is not of real figures, or is told rounded. */
  readonly caveat?: string;
  readonly byIndicator: readonly RevisionRow[];
  readonly byRegion: readonly RevisionRow[];
  readonly byPeriod: readonly RevisionRow[];
  /** What was left out of the longest tables; empty when nothing was. */
  readonly leftOut: string;
  readonly largest: readonly RevisedFigure[];
  readonly largestRelative: readonly RevisedFigure[];
}
