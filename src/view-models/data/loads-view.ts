/** What the data page says: what is loaded, what a dropped file is, and what has been undone. */

import type { ColumnAnswer } from "../../domain/column-mapping.ts";
import type { IncidentOffer } from "../../domain/incidents.ts";
import type { Measure } from "../../domain/observation.ts";
import type { FormatId, RefusedKind } from "../../domain/receipt.ts";
import type { RecipeDraft } from "../../domain/recipe.ts";
import type { IndicatorGroup, IndicatorOption } from "../indicator-options.ts";
import type { QualityView } from "./quality-view.ts";
import type { RegionNamesView } from "./region-names-view.ts";
import type { TableMappingView } from "./table-mapping-view.ts";

export interface LoadsQuestion {
  readonly kind: "loads";
}

/** Where the rows of a file went, worded. */
export interface RowsView {
  readonly label: string;
  readonly count: string;
  readonly why: string;
  readonly lines: readonly number[];
  readonly kind: "kept" | "dropped" | "doubt";
}

export interface FindingView {
  readonly severity: "blocks" | "doubt" | "note";
  readonly sentence: string;
  readonly lines: readonly number[];
}

/** A column that a person names, or has named. */
export interface ColumnQuestionView {
  /** As printed: what an answer is given for. */
  readonly head: string;
  readonly title: string;
  /** "Lijkt op aantallen." */
  readonly look: string;
  /** "Begint met 412 en 398; 76 gevulde cellen." */
  readonly values: string;
  /** Measures it can be loaded in; empty when it cannot be loaded at all. */
  readonly measures: readonly Measure[];
  /** The measure that its head and figures point to; absent when they do not. */
  readonly likelyMeasure?: Measure;
  readonly proposals: readonly IndicatorOption[];
  /** What was answered; absent as long as nothing was. */
  readonly answer?: ColumnAnswer;
}

/** The columns of a file to be named, and all indicators to name them with. */
export interface MappingView {
  readonly columns: readonly ColumnQuestionView[];
  readonly groups: readonly IndicatorGroup[];
}

/** A checked file: accepted and waiting for confirmation, or refused. Nothing is stored yet. */
export interface CheckView {
  /** Key of a staged file; absent when it was refused. */
  readonly stageId?: string;
  readonly fileName: string;
  readonly accepted: boolean;
  readonly format: FormatId | RefusedKind;
  /** "Herkend als maandcijfers van de politie, tabel 47022NED" or "Niet geladen: dit is een codelijst". */
  readonly title: string;
  /** "842 KB · UTF-8 met BOM · puntkomma · onbewerkte dataset (OData)" */
  readonly subtitle: string;
  readonly evidence: readonly string[];
  readonly rows: readonly RowsView[];
  readonly findings: readonly FindingView[];
  readonly quality?: QualityView;
  /** What loading it would do: "Voegt 12.768 cijfers toe; 41 bestaande cijfers veranderen." */
  readonly effect?: string;
  /** The first figures as they would be read, as a table. */
  readonly preview: readonly {
    readonly indicator: string;
    readonly region: string;
    readonly period: string;
    readonly value: string;
    readonly line: number;
  }[];
  /** Set when the content does not say its edition: the proposed date, to be confirmed. */
  readonly editionDate?: { readonly value: string; readonly because: string };
  /** Columns that a person has to name; absent when there are none. */
  readonly mapping?: MappingView;
  /** Names of regions that a person can explain; absent where there are none. */
  readonly regionNames?: RegionNamesView;
  /** Set for a list of incidents that can be counted: its columns, and those that show what they hold. */
  readonly incidents?: IncidentOffer;
  /** A table that no format recognises: how it is read, as far as that is known. */
  readonly table?: TableMappingView;
  /** What can be kept as a recipe; absent while something is open. */
  readonly recipe?: RecipeDraft;
  /** These bytes are loaded already: loading again would change nothing. */
  readonly alreadyLoaded?: boolean;
  /** These bytes were loaded and taken back: they can be brought back. */
  readonly redo?: { readonly loadId: string; readonly sentence: string };
  /** Set when they can be read otherwise: what to do first. */
  readonly remap?: string;
}

export interface LoadView {
  readonly id: string;
  readonly kind: "publication" | "upload";
  readonly title: string;
  /** "15 augustus 2026, 9.41 uur · 14.375 rijen" */
  readonly detail: string;
  readonly fileName: string;
  readonly provenance: string;
  readonly canUndo: boolean;
  /** "ongedaan gemaakt 25 november 2026, 9.41 uur"; absent when it counts. */
  readonly takenBack?: string;
}

/** A record in storage that cannot be used. */
export interface UnreadableView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly canRemove: boolean;
}

export interface LoadsView {
  readonly kind: "loads";
  readonly headline: string;
  readonly standfirst: string;
  readonly loads: readonly LoadView[];
  /** Records in storage that cannot be used; absent when there are none. */
  readonly unreadable?: readonly UnreadableView[];
  /** Id of the load as of which the figures are shown; absent for now. */
  readonly asOf?: string;
  /** Downloads of the network's own template, names filled in. */
  readonly templates: readonly {
    readonly title: string;
    readonly fileName: string;
    readonly csv: string;
    readonly note: string;
  }[];
  /** Set when loads cannot be kept: private mode, full disk, a damaged record. */
  readonly storageWarning?: string;
}
