/** Everything that the end review of a strategy says: published claims checked, districts, priorities and goals. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Interval, PartYearMethod, Provenance, Verdict } from "../../domain/measured.ts";
import type { StrategyGoal } from "../../reference/reference.ts";
import type { PriorityRow } from "../overview/overview-view.ts";
import type { ChangeView, Choice, FigureView, IdentityView, OriginView, RichText } from "../view-parts.ts";

export interface ReviewQuestion {
  readonly kind: "review";
  /** `2015-2018`; the first strategy when absent. */
  readonly strategy?: string;
  /** Reference date of the ways that use part of a year, `2018-08`; that of the published claims when absent. */
  readonly asOf?: string;
}

/** One way of computing, and whether it gives what was claimed. */
export interface ClaimRow {
  readonly id: string;
  /** "× 12/8 (zoals gepubliceerd)", "2015 naar 2018, geteld" */
  readonly label: string;
  readonly method: PartYearMethod | "observed";
  readonly base: number;
  readonly indicator: IndicatorId;
  readonly region: string;
  readonly provenance: Provenance;
  readonly fraction: number;
  readonly interval?: Interval;
  /** "−34,7 %" */
  readonly percentage: string;
  /** "−39 % tot −30 %", or "". */
  readonly intervalText: string;
  readonly outcome: "holds" | "possible" | "fails";
  /** Whether the change itself is more than chance: which test decided, its p and overdispersion φ. */
  readonly tested: { readonly verdict: Verdict; readonly test: string; readonly phi: number; readonly pValue?: number };
  /** "Houdt stand", "Niet uit te sluiten", "Minder dan beweerd", "Rekenvoorbeeld", "Gesimuleerd" */
  readonly outcomeText: string;
  readonly from: FigureView;
  readonly to: FigureView;
}

/** Ways on the same figures. */
export interface ClaimGroup {
  readonly id: string;
  readonly title: string;
  /** Day of the earlier edition that the rows are of; absent for the figures of today. */
  readonly edition?: string;
  readonly role: "judged" | "comparison" | "not_comparable" | "simulated" | "worked_example";
  readonly provenance: Provenance;
  /** From the first year of the strategy, and counted from the year before: what the chart shows. */
  readonly rows: readonly ClaimRow[];
  /** The other ways from the year before. */
  readonly others: readonly ClaimRow[];
}

export interface ClaimView {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly slug?: string;
  /** "Woninginbraken" */
  readonly priority: string;
  /** The published sentence. */
  readonly wording: string;
  readonly published: {
    readonly fraction: number;
    /** "iets meer dan 40 % minder" */
    readonly text: string;
    /** A bound is absent where the claim is open on that side. */
    readonly range: { readonly low?: number; readonly high?: number };
    /** "‘iets meer dan 40 %’, gelezen als 40 tot 43 % minder" */
    readonly rangeText: string;
  };
  readonly verdict: "holds" | "holds_only_if" | "does_not_hold" | "not_judged" | "worked_example";
  /** "Houdt geen stand" */
  readonly verdictText: string;
  /** What follows the verdict: which ways do, or what the country did. */
  readonly verdictDetail: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** "Ook van 2014 naar 2018" */
  readonly othersTitle: string;
  readonly groups: readonly ClaimGroup[];
  /** What earlier editions say, newest first; empty while there is one edition only. */
  readonly editions: readonly {
    readonly edition: string;
    readonly verdict: ClaimView["verdict"];
    readonly sentence: string;
  }[];
  /** What was counted over whole years: of the unit, else of the country; absent without any figure. */
  readonly counted?: {
    readonly area?: string;
    readonly change: ChangeView;
    /** What the verdict on that change stands on. */
    readonly evidence: readonly string[];
  };
  readonly explanations: readonly { readonly title: string; readonly text: string }[];
  readonly source: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginView[];
}

/** The districts behind the change of a priority, and what each added to it. */
export interface ReviewDistricts {
  readonly indicator: IndicatorId;
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly identity: IdentityView;
    readonly change: ChangeView;
  }[];
  readonly contributions: {
    readonly title: string;
    readonly rows: readonly {
      readonly code: string;
      readonly name: string;
      readonly absolute: string;
      readonly share: string;
    }[];
    readonly total: { readonly name: string; readonly absolute: string; readonly share: string };
    /** What no district accounts for, when the parts do not add up. */
    readonly rest?: string;
  };
  readonly source: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginView[];
}

export interface GoalView {
  readonly id: string;
  readonly theme: string;
  readonly slug: string;
  readonly text: string;
  readonly year?: number;
  readonly state: StrategyGoal["state"];
}

export interface ReviewView {
  readonly kind: "review";
  readonly strategies: readonly Choice<string>[];
  readonly strategy: string;
  readonly strategyTitle: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Reference date of the ways that use part of the last year, with the others to choose from. */
  readonly asOf?: {
    readonly value: string;
    readonly label: string;
    readonly isPublished: boolean;
    readonly choices: readonly Choice<string>[];
  };
  readonly headline: string;
  readonly standfirst: RichText;
  /** What is shown that is not real, in words; one sentence per kind. */
  readonly warnings: readonly { readonly provenance: "simulated" | "reconstruction"; readonly text: string }[];
  readonly claimsTitle: string;
  /** Where the claims were published and on what they stood; why there are none. */
  readonly claimsNote: string;
  readonly claims: readonly ClaimView[];
  readonly districts: readonly ReviewDistricts[];
  readonly priorities: readonly PriorityRow[];
  readonly source: string;
  readonly goals: readonly GoalView[];
  readonly goalsSource: string;
  readonly origins: readonly OriginView[];
}
