/** What the field has agreed on, typed and indexed: regions, classifications, indicators, themes, denominators, breaks. */

import type { Classification, IndicatorId, OffenceCode } from "../domain/indicator.ts";
import type { Month } from "../domain/period.ts";
import type { Region, RegionCode, RegionLevel } from "../domain/region.ts";

export interface ReferenceRegion extends Region {
  /** Other spellings of the name, such as "Hengelo (O.)". */
  readonly aliases: readonly string[];
  /** District of a municipality, unit of a district; `undefined` outside the police unit. */
  readonly parent: RegionCode | undefined;
  /** First day that the area existed, `YYYY-MM-DD`; `undefined` when before the figures begin. */
  readonly validFrom: string | undefined;
  /** First day that it no longer existed. */
  readonly validTo: string | undefined;
}

export interface Merger {
  readonly from: RegionCode;
  readonly to: RegionCode;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Share of the old municipality that went to the new one; 1 for a whole merger. */
  readonly share: number;
  readonly kind: "merge" | "rename_new_code";
}

/** Regions known by code and name. Municipalities outside the police unit are known by code shape only. */
export interface RegionTree {
  readonly get: (code: RegionCode) => ReferenceRegion | undefined;
  /**
   * Areas that carry a name as printed in an export: exact names and aliases, with or without a suffix "(gemeente)",
   * "(PV)", "(RE)", "(LD)"; capitals, double spaces, hyphens and diacritics do not matter. A suffix limits the level.
   * Of the municipalities outside the unit only those that share their name with a province or a unit are known.
   * More than one answer means that the name is ambiguous.
   */
  readonly byName: (name: string, levels?: readonly RegionLevel[]) => readonly ReferenceRegion[];
  /** The five districts, in the order in which the network lists them. */
  readonly districts: readonly ReferenceRegion[];
  /** Municipalities of the police unit in the layout of 1 January of a year. */
  readonly municipalitiesIn: (year: number) => readonly ReferenceRegion[];
  /** Today's municipalities of a district or of the unit; of a municipality itself, it alone; else empty. */
  readonly membersOf: (code: RegionCode) => readonly RegionCode[];
  readonly districtOf: (municipality: RegionCode) => ReferenceRegion | undefined;
  /** Today's municipality that an old one became (following every merger), or the code itself. */
  readonly todayOf: (code: RegionCode) => RegionCode;
  readonly mergers: readonly Merger[];
  /** What a person said of a name in the file that is being read; nothing in the reference data themselves. */
  readonly saidOf: (name: string) => RegionCode | "leftOut" | undefined;
}

export interface OffenceType {
  readonly id: IndicatorId;
  readonly classification: Classification;
  readonly code: OffenceCode;
  /** Official title without its code: "Diefstal/inbraak woning". Groups have none. */
  readonly title: string | undefined;
  readonly level: number;
  readonly parent: OffenceCode | undefined;
  readonly isTotal: boolean;
  readonly isLeaf: boolean;
  /** False for the four leaves that the police publish by year only. */
  readonly hasMonths: boolean;
  /** Tables that publish it, such as `47018NED`. */
  readonly tables: readonly string[];
}

/** A type as an earlier edition of its table had it. */
export interface FormerType {
  readonly code: string;
  /** As printed then; `undefined` when it is not known here. */
  readonly title: string | undefined;
  /** The type that certainly is the same one today; `undefined` when that is not certain. */
  readonly now: OffenceType | undefined;
}

export interface OffenceTypes {
  readonly get: (id: IndicatorId) => OffenceType | undefined;
  /** By title as printed, with or without its code in front; spaces and capitals do not matter. */
  readonly byTitle: (classification: Classification, title: string) => OffenceType | undefined;
  /** What a code or title of an earlier list stood for; `undefined` when no earlier list has it. */
  readonly former: (classification: Classification, codeOrTitle: string) => FormerType | undefined;
  readonly leaves: (classification: Classification) => readonly OffenceType[];
  readonly all: (classification: Classification) => readonly OffenceType[];
}

/**
 * How a count comes about. `brought`: brought by victims (brengdelict). `found`: found by police work (haaldelict).
 * `registered`: registrations of incidents (nuisance), neither offences nor persons.
 */
export type IndicatorKind = "brought" | "found" | "registered";

export interface Indicator {
  readonly id: IndicatorId;
  readonly classification: Classification;
  readonly code: OffenceCode;
  /** Short Dutch name for titles and tables: "Woninginbraak". */
  readonly label: string;
  /** The same inside a sentence, plural where a count follows: "woninginbraken". */
  readonly labelPlural: string;
  /** Official title with its code: "1.1.1 Diefstal/inbraak woning". */
  readonly title: string;
  readonly kind: IndicatorKind;
  /** Whether a rise is clearly bad: only then may a verdict be coloured. */
  readonly riseIsBad: boolean;
  /** Denominators that make sense; the first is the default. */
  readonly denominators: readonly ("inhabitants" | "dwellings")[];
  /** One or two plain Dutch sentences. */
  readonly definition: string;
  readonly caveats: readonly string[];
}

export interface Theme {
  /** Address of the page: `woninginbraken`. Unique over all strategies. */
  readonly slug: string;
  readonly id: string;
  readonly strategy: string;
  readonly title: string;
  readonly indicators: readonly IndicatorId[];
  readonly openData: "full" | "partial" | "none";
  /** Templates by which a user can bring figures of the network's own. */
  readonly uploads: readonly string[];
  readonly note: string | undefined;
  readonly subgoals: readonly {
    readonly title: string;
    readonly indicators: readonly IndicatorId[];
    readonly openData: "full" | "partial" | "none";
    readonly uploads: readonly string[];
    readonly note: string | undefined;
  }[];
}

export interface Strategy {
  /** `2015-2018` */
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly themes: readonly Theme[];
  readonly claims: readonly Claim[];
  /** Where and how the claims were published; `undefined` when the strategy has none. */
  readonly claimsBasis: ClaimsBasis | undefined;
  readonly goals: readonly StrategyGoal[];
}

/** What published claims stand on, so that they can be replayed. */
export interface ClaimsBasis {
  readonly publishedIn: string;
  /** As printed: "2018 geëxtrapoleerd o.b.v. de eerste 8 maanden 2018". */
  readonly basis: string;
  /** Last month the writers had. */
  readonly asOf: Month;
}

/** Something the network set out to do, other than moving a figure. */
export interface StrategyGoal {
  readonly id: string;
  /** Slug of the theme it belongs to. */
  readonly theme: string;
  readonly text: string;
  /** Year by which it should be there; `undefined` when none was named. */
  readonly year: number | undefined;
  /** `unknown` until somebody of the network fills it in. */
  readonly state: "unknown" | "planned" | "running" | "reached" | "not_reached";
}

export interface Claim {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly compare: readonly IndicatorId[];
  readonly wording: string;
  readonly publishedFraction: number;
  readonly holdsBetween: readonly [low: number, high: number];
}

export interface UploadTemplate {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly {
    readonly id: IndicatorId;
    readonly label: string;
    readonly unit: string;
    /** Approximate share of the whole as the network states it, 0–1: a reference line, never data. */
    readonly referenceShare?: number;
    /** The indicator of the same template that is the sum of this one and others. */
    readonly partOf?: IndicatorId;
  }[];
  readonly grain: string;
  /** The regions that the downloaded template lists. */
  readonly level: "police_unit" | "police_district" | "municipality";
  /** The kind of period that it begins with. */
  readonly periods: "year" | "month";
  readonly note: string;
}

/** A change in registration or an exceptional period that no percentage crosses unsaid. */
export interface SeriesBreak {
  readonly from: Month;
  /** Last month of an exceptional period; `undefined` for a lasting change. */
  readonly to: Month | undefined;
  readonly indicators: readonly IndicatorId[];
  readonly kind: "registration" | "exceptional";
  readonly text: string;
}

/** Inhabitants and dwellings per region and year, in the municipal layout of that year. */
export interface Denominators {
  readonly inhabitants: (region: RegionCode, year: number) => number | undefined;
  readonly dwellings: (region: RegionCode, year: number) => number | undefined;
  /** Years for which at least one region has the figure, ascending. */
  readonly inhabitantYears: readonly number[];
  readonly dwellingYears: readonly number[];
  /** Source of the figure, for the source line: "CBS, 81955NED". */
  readonly sourceOf: (kind: "inhabitants" | "dwellings", year: number) => string;
}

export interface Reference {
  readonly regions: RegionTree;
  /** Today's municipalities of Overijssel and of Gelderland, which together are the unit; no other province is known. */
  readonly provinces: ReadonlyMap<RegionCode, readonly RegionCode[]>;
  /** Municipalities of the unit that border on a municipality of the unit. */
  readonly neighbours: ReadonlyMap<RegionCode, readonly RegionCode[]>;
  readonly offenceTypes: OffenceTypes;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly strategies: readonly Strategy[];
  readonly uploads: readonly UploadTemplate[];
  readonly breaks: readonly SeriesBreak[];
  readonly denominators: Denominators;
  /** First month from which police tables are provisional when the file itself does not say. */
  readonly policeProvisionalFrom: Month | undefined;
}

/** Texts of the files of `data/reference`, by file name. */
export type ReferenceFiles = Readonly<Record<string, string>>;
