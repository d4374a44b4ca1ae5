/** The full aggregation: the sum of every offence in every district in every month. */

/** Ours, and DuckDB over a table of text columns and over one whose texts are enumerated. */
export const AGGREGATORS = ["arquero", "duckdb, VARCHAR", "duckdb, ENUM"] as const;
export type Aggregator = (typeof AGGREGATORS)[number];

export interface Aggregation {
  readonly milliseconds: number;
  /** Sums that were made, and what they add up to: alike for all, or the times say nothing. */
  readonly groups: number;
  readonly total: number;
}
