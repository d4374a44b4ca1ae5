/** What the data page says of the quality of a checked file, beside its findings. */

export interface RevisionView {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly before: string;
  readonly now: string;
  /** "+9" */
  readonly difference: string;
  /** "+0,4 %"; a dash where the earlier figure was 0. */
  readonly percent: string;
  readonly line: number;
}

export interface RevisionsView {
  /** "41 eerdere cijfers veranderen: 30 hoger, 11 lager. De meeste gaan over 2024 (38)." */
  readonly sentence: string;
  /** The largest differences first. */
  readonly rows: readonly RevisionView[];
  /** Set when there are more than the rows. */
  readonly more?: string;
}

export interface QualityView {
  /** "12.768 cijfers, waarvan 41 een eerder cijfer herzien. 3 dingen om naar te kijken." */
  readonly verdict: string;
  readonly revisions?: RevisionsView;
  /** Set when some of the figures can be left out: "Laden zonder 3 cijfers ter controle". */
  readonly withoutDoubtful?: string;
  /** Asks for lines of the file as printed; absent when they may not be shown. */
  readonly linesKey?: string;
}
