/**
 * What a chart says, never how it is drawn: JSON-serialisable, without colours, pixels, functions or HTML. One compiler
 * (`charts/echarts/to-option.ts`) draws every spec for a size and a medium; the same spec makes the table beside it.
 */

import type { EstimationMethod, Interval, ObservedStatus, Provenance } from "../domain/measured.ts";
import type { NumberFormat } from "../text/format.ts";

/** `focus`: what the sentence is about. `series`: equal among others. `context`: grey background. `benchmark`: a mean. */
export type SeriesRole = "focus" | "series" | "context" | "benchmark";

/** What a colour stands for, so that a district has the same colour everywhere. */
export type Identity =
  | { readonly kind: "unit" }
  | { readonly kind: "country" }
  | { readonly kind: "district"; readonly code: string };

/** One value of a series; without `value` the line is interrupted and the bar absent, and `missing` says why. */
export interface ChartPoint {
  /** Position on the axis: a category key such as `2018` or `2018-08`. */
  readonly at: string;
  readonly value?: number;
  readonly status: ObservedStatus | "estimated" | "missing" | "suppressed";
  readonly method?: EstimationMethod;
  readonly interval?: Interval;
  /** For an estimated year: the part of `value` that was counted, drawn full under the hatched rest. */
  readonly counted?: number;
  /** Words for why there is no value. */
  readonly missing?: string;
  /** Text label at the point: "9.311". */
  readonly label?: string;
  /** Drawn stronger: a start or end of the compared period. */
  readonly emphasis?: boolean;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly role: SeriesRole;
  readonly identity?: Identity;
  readonly points: readonly ChartPoint[];
  /** Periods in which the registration of this series alone changed: its line is interrupted there. */
  readonly breaks?: readonly string[];
}

/** A break in registration, an exceptional period, a merger: a line (or a band, with `to`) with words. */
export interface Annotation {
  readonly at: string;
  readonly to?: string;
  readonly text: string;
  readonly kind: "break" | "exceptional" | "merger" | "period";
}

export interface AxisTick {
  /** Category key. */
  readonly at: string;
  /** As shown: `2024*`. */
  readonly label: string;
}

/** The table behind a chart: the same figures, for the page, the screen reader and exports. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly align: "text" | "number" }[];
  readonly rows: readonly {
    readonly key: string;
    /** One text per column, in order, as printed (Dutch notation, marks included). */
    readonly cells: readonly string[];
    readonly strong?: boolean;
    readonly total?: boolean;
  }[];
  /** Legend of marks: "* voorlopig". */
  readonly footnotes: readonly string[];
}

interface SpecBase {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** Measure, area, period, status. */
  readonly subtitle: string;
  /** Unit in words: "woninginbraken", "per 1.000 inwoners". */
  readonly unit: string;
  readonly format: NumberFormat;
  readonly provenance: Provenance;
  /** Source, table, edition, treatment. */
  readonly source: string;
  readonly notes: readonly string[];
  /** The sentence that a screen reader gets. */
  readonly summary: string;
  readonly table: ChartTable;
}

/** Vertical bars from zero over time, estimated parts hatched with a whisker; several series stand beside each other. */
export interface BarSpec extends SpecBase {
  readonly kind: "bar";
  readonly ticks: readonly AxisTick[];
  readonly series: readonly ChartSeries[];
  readonly annotations: readonly Annotation[];
  /** The strategy period, drawn as a band. */
  readonly highlight?: { readonly from: string; readonly to: string; readonly label: string };
}

/** Lines over time with direct labels at their ends. */
export interface LineSpec extends SpecBase {
  readonly kind: "line";
  readonly ticks: readonly AxisTick[];
  readonly series: readonly ChartSeries[];
  readonly annotations: readonly Annotation[];
  /** Index charts have their base line at 100, counts and rates at zero. */
  readonly baseline: number;
  readonly highlight?: { readonly from: string; readonly to: string; readonly label: string };
  /** Between which values each period is usual: a grey band behind the lines. */
  readonly band?: {
    readonly label: string;
    readonly points: readonly { readonly at: string; readonly low: number; readonly high: number }[];
  };
}

/** Two points in time with a straight line between them: level at both ends, and the change in the words at the later one. */
export interface SlopeSpec extends SpecBase {
  readonly kind: "slope";
  readonly ticks: readonly [earlier: AxisTick, later: AxisTick];
  /** `change` stands behind the later figure: "−68 %"; empty where no percentage may be shown. */
  readonly series: readonly (ChartSeries & { readonly change: string })[];
  /** A break between the two points interrupts every line. */
  readonly annotations: readonly Annotation[];
  /** Index charts have their base line at 100, counts and rates at zero. */
  readonly baseline: number;
}

/** Small multiples on one scale: in each panel its own series in focus, the others as grey context. */
export interface MultiplesSpec extends SpecBase {
  readonly kind: "multiples";
  readonly ticks: readonly AxisTick[];
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly series: ChartSeries;
  }[];
  readonly annotations: readonly Annotation[];
}

/**
 * Rates against the size of the places that have them, between limits that widen as places get smaller. A point of `series` is
 * followed by the reader, one of `benchmark` is of the group that is looked at, one of `context` is another place.
 */
export interface FunnelSpec extends SpecBase {
  readonly kind: "funnel";
  /** What the horizontal axis counts: "inwoners". */
  readonly exposureUnit: string;
  /** A horizontal line: the mean of all places together. */
  readonly reference: { readonly value: number; readonly label: string };
  /** Widest first; along the axis from small to large. */
  readonly limits: readonly {
    readonly label: string;
    readonly points: readonly { readonly exposure: number; readonly low: number; readonly high: number }[];
  }[];
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: Exclude<SeriesRole, "focus">;
    readonly identity: Identity;
    readonly exposure: number;
    readonly value: number;
    /** Whether its name stands beside it where there is room; that of a followed one always does. */
    readonly named: boolean;
    /** Plain text shown on pointing. */
    readonly tip: string;
  }[];
}

/** Dots with intervals, one row per area, sorted: a ranking that shows how sure it is. */
export interface DotIntervalSpec extends SpecBase {
  readonly kind: "dot-interval";
  /** A vertical line: the mean of the unit. */
  readonly reference: { readonly value: number; readonly label: string };
  /** Names of what the colours of the rows stand for, shown above them. */
  readonly key?: readonly { readonly identity: Identity; readonly label: string }[];
  /** The lowest value that can occur, where that is not zero: gridlines below it have no figure. */
  readonly least?: number;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** As printed: "12", or "12–13" where two share it. */
    readonly rank: string;
    /** Text beside the name: the count. */
    readonly detail: string;
    readonly value: number;
    readonly interval: Interval;
    readonly identity: Identity;
    /** Whether the interval excludes the reference. */
    readonly distinguishable: boolean;
    /** Followed by the reader: named in the accent. */
    readonly followed?: boolean;
    /** Plain text shown on pointing; without it the value with its interval. */
    readonly tip?: string;
  }[];
}

/** A word-sized line without axes, for a row of a table. */
export interface SparklineSpec extends SpecBase {
  readonly kind: "sparkline";
  readonly ticks: readonly AxisTick[];
  readonly series: ChartSeries;
  readonly highlight?: { readonly from: string; readonly to: string; readonly label: string };
}

/** Every way of computing a change on one axis, against the range that was claimed. */
export interface ClaimRangeSpec extends SpecBase {
  readonly kind: "claim-range";
  /** The claimed range, drawn as a band, to the edge where it has no bound; the bound that was published is a line. */
  readonly range: {
    readonly low?: number;
    readonly high?: number;
    readonly published: number;
    readonly label: string;
  };
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** What is not real stands on dots. */
    readonly provenance: Provenance;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly value: number;
      /** As printed: "−34,7 %". */
      readonly text: string;
      readonly interval?: Interval;
      /** Whole years are full dots, what stands on part of a year is hollow. */
      readonly status: "observed" | "estimated";
      readonly outcome: string;
      /** Inside the range, on figures that may judge. */
      readonly holds: boolean;
    }[];
  }[];
}

/** From and to per row, joined: where each started and ended, with the change beside it. */
export interface DumbbellSpec extends SpecBase {
  readonly kind: "dumbbell";
  /** Names of the two moments: "2015" is hollow, "2018" is full. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly identity: Identity;
    readonly from: number;
    readonly to: number;
    readonly fromText: string;
    readonly toText: string;
    /** "−43,6 %" */
    readonly change: string;
    /** "−49 % tot −37 %", or "". */
    readonly interval: string;
  }[];
}

/** Every figure; a sparkline stands in a row of words or a cell, without a title of its own. */
export type ChartSpec =
  | BarSpec
  | LineSpec
  | SlopeSpec
  | MultiplesSpec
  | DotIntervalSpec
  | FunnelSpec
  | ClaimRangeSpec
  | DumbbellSpec;
