/** Everything that the page of displacement says: one municipality with its neighbours and the rest, or all of them. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Provenance } from "../../domain/measured.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { MeasureText } from "../../text/pages/displacement-measures-nl.ts";
import type { DisplacementSign } from "../../text/pages/displacement-nl.ts";
import type { AnnotationView, Choice, FigureView, OriginView, RichText, SeriesView } from "../view-parts.ts";

/** What is asked; everything has a default, and without a municipality all of them are gone through. */
export interface DisplacementQuestion {
  readonly kind: "displacement-page";
  readonly indicator?: IndicatorId;
  readonly region?: RegionCode;
  readonly from?: number;
  readonly to?: number;
}

/** The counts of an area in the two years. */
export interface DisplacementCountRow {
  readonly area: "target" | "buffer" | "control";
  readonly name: string;
  readonly from: FigureView;
  readonly to: FigureView;
}

export interface DisplacementAreaRow extends DisplacementCountRow {
  /** "−37,9 %" */
  readonly change: string;
  /** Against the rest; empty for the rest itself. */
  readonly ratio: string;
  readonly interval: string;
  readonly isDemonstrable: boolean;
}

export interface DisplacementOfOne {
  readonly name: string;
  readonly sign: DisplacementSign;
  readonly title: string;
  readonly rows: readonly DisplacementAreaRow[];
  readonly course: {
    readonly title: string;
    readonly subtitle: string;
    readonly unit: string;
    readonly summary: string;
    /** Target, neighbours, rest. */
    readonly series: readonly [SeriesView, SeriesView, SeriesView];
    readonly annotations: readonly AnnotationView[];
  };
  readonly measuresTitle: string;
  readonly measures: readonly MeasureText[];
}

/** What is left of one municipality where the registration changed between the two years: counts, and no measure. */
export interface DisplacementCountsOfOne {
  readonly title: string;
  readonly rows: readonly DisplacementCountRow[];
}

export interface ScreenRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly own: string;
  readonly ownInterval: string;
  readonly neighbours: string;
  readonly neighboursInterval: string;
  readonly quotient: string;
  readonly falseDiscovery: string;
  /** Its neighbours differ from the rest at a false-discovery rate of 5 %, on real figures. */
  readonly isFlagged: boolean;
}

export interface DisplacementScreen {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly ScreenRow[];
  readonly note: string;
}

export interface DisplacementPageView {
  readonly kind: "displacement-page";
  readonly headline: string;
  readonly standfirst: RichText;
  readonly provenance: Provenance;
  /** The sentence that says what these figures do not prove. */
  readonly hypothesis: string;
  readonly chosen: {
    readonly indicator: IndicatorId;
    readonly region?: RegionCode;
    readonly from: number;
    readonly to: number;
  };
  readonly controls: {
    readonly indicators: readonly Choice<IndicatorId>[];
    /** The first, without a code, is all of them. */
    readonly areas: readonly Choice<RegionCode | "">[];
    readonly fromYears: readonly Choice<number>[];
    readonly toYears: readonly Choice<number>[];
  };
  readonly notices: readonly string[];
  readonly one?: DisplacementOfOne;
  /** Instead of `one` where its two years cannot be compared. */
  readonly countsOfOne?: DisplacementCountsOfOne;
  readonly screen?: DisplacementScreen;
  readonly source: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginView[];
}
