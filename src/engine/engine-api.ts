/** What the engine can do, seen from the page. Everything that crosses is plain data or a transferred buffer. */

import type { ReadProgress } from "../domain/byte-source.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { IncidentColumns } from "../domain/incidents.ts";
import type { ReadingAnswers } from "../domain/recipe.ts";
import type { Protection } from "../domain/suppression.ts";
import type { TableMapping } from "../domain/table-mapping.ts";
import type { PrintedLine } from "../ingest/read-lines.ts";
import type { LoadComparisonView } from "../view-models/data/load-comparison-view.ts";
import type { CheckView } from "../view-models/data/loads-view.ts";
import type { MappingSampleView } from "../view-models/data/mapping-sample-view.ts";
import type { RecipeChange, RecipesView } from "../view-models/data/recipes-view.ts";
import type { OwnClaimsChange, OwnClaimsView } from "../view-models/review/own-claims-view.ts";
import type { PageAnswer, PageQuestion } from "./question.ts";

/** A file as bytes: a buffer is transferred, a `File` or other `Blob` crosses without being read. */
export interface FileBytes {
  readonly fileName: string;
  readonly bytes: ArrayBuffer | Blob;
  /** Last change of the file, `YYYY-MM-DD`; the last resort for the edition date. */
  readonly modified?: string;
  /** Set when a person asks for a list of incidents to be counted, by these columns. */
  readonly incidents?: IncidentColumns;
}

/** A file with what a person said of its columns. */
export interface FileToRead extends FileBytes {
  readonly answers?: ColumnAnswers | ReadingAnswers;
  /** Set for what comes with the app: nobody need look for persons or foreign tables in it at every visit. */
  readonly isPublication?: boolean;
}

/** What an offered file holds: itself, or the files that were packed in it. */
export type Unpacked =
  /** No archive: it is read as it is. */
  | { readonly kind: "plain" }
  /** Nothing of it can be used; why, and what to do. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** `sentence` says how many came out and what was left in it. */
  | { readonly kind: "files"; readonly files: readonly FileBytes[]; readonly sentence: string };

/** A publication of `data/publications/index.json` with its bytes. */
export interface PublicationBytes extends FileBytes {
  readonly id: string;
  readonly bytes: ArrayBuffer;
  readonly provenance: "real" | "simulated" | "reconstruction";
  readonly publisher: string;
  readonly table: string;
  readonly edition?: string;
  readonly editionDate?: string;
}

/** Texts of `data/reference` by file name, and the publications. */
export interface OpeningData {
  readonly reference: Readonly<Record<string, string>>;
  readonly publications: readonly PublicationBytes[];
  /** See {@link EngineClient.protect}. */
  readonly protection?: Protection;
}

/** What a change of the data gives back: the version that keys every answer. */
export interface DatasetState {
  readonly version: string;
  /** Raised with every change of the log of loads, also with those that change no figure. */
  readonly log?: number;
  /** A Dutch sentence when something could not be kept or read back; absent when all is well. */
  readonly warning?: string;
  /** Set when answers come from an earlier state of the loads: a Dutch sentence that says which. */
  readonly asOf?: string;
}

/** How a person follows a file that is being read, and stops it. */
export interface CheckWatch {
  /** Called a few times per second at most, and never once the check is settled. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /**
   * Aborting ends the reading at once and rejects the check with a `Refusal` (its message is a Dutch sentence). Nothing of the
   * file is kept. Ask `signal.aborted` to tell it from a failure. A check that is done is past aborting.
   */
  readonly signal?: AbortSignal;
}

export interface CommitOptions {
  /** What a person confirmed, `YYYY-MM-DD`. */
  readonly editionDate?: string;
  /** Leaves out the figures that a finding of severity doubt is about; the receipt counts the rows. */
  readonly without?: "doubtful";
}

/** Something that the page keeps itself, such as its preferences, as it goes into a backup. */
export interface BackupSection {
  readonly name: string;
  /** Raised by who keeps it when its shape changes. */
  readonly schema: number;
  /** Plain data, as JSON has it. */
  readonly value: unknown;
}

/** The sections that the page can take back, by name, with the highest schema that it understands. */
export type KnownSections = Readonly<Record<string, number>>;

/** What came of restoring a backup. */
export interface Restored {
  readonly state: DatasetState;
  readonly sections: readonly BackupSection[];
  /** Loads that were not here yet, and loads that were. */
  readonly added: number;
  readonly present: number;
}

export interface EngineClient {
  /** Reads reference data, publications and saved loads. Rejects with a Dutch sentence when the app cannot work without. */
  readonly open: (data: OpeningData) => Promise<DatasetState>;
  readonly answer: <Q extends PageQuestion>(question: Q) => Promise<PageAnswer<Q>>;
  /** Takes the files out of an archive, in a worker of its own. Nothing is stored. */
  readonly unpack: (file: FileBytes, watch?: Pick<CheckWatch, "signal">) => Promise<Unpacked>;
  /**
   * Reads a file and says what it is; nothing is stored. `answers` say what columns are that could not be named before.
   * Questions are answered meanwhile. With a `watch` it tells how far it is, and can be stopped.
   */
  readonly check: (file: FileBytes, answers?: ColumnAnswers | ReadingAnswers, watch?: CheckWatch) => Promise<CheckView>;
  /** A person may offer a file at any moment: readers stand ready from now on. */
  readonly expectFiles: () => Promise<void>;
  /**
   * What the first rows of a file give by a mapping that need not be complete; `undefined` when such a table is not asked about.
   * Of a large file only the beginning is read. Nothing is kept, and the check of the file stays as it is.
   */
  readonly sample: (file: FileBytes, mapping: TableMapping) => Promise<MappingSampleView | undefined>;
  /**
   * The text of lines of a checked file as printed; nothing of it is kept. `key` is the check's own, and rejects with a `Refusal` when
   * lines of that file may not be shown. Rejects when the file cannot be read any more.
   */
  readonly lines: (key: string, file: FileBytes, lines: readonly number[]) => Promise<readonly PrintedLine[]>;
  /** Stores a checked file, all of it or without what it has doubts about. */
  readonly commit: (stageId: string, options: CommitOptions) => Promise<DatasetState>;
  /** Forgets a checked file. */
  readonly discard: (stageId: string) => Promise<void>;
  /** Takes a load back: it stays in the log and counts no longer. */
  readonly undo: (loadId: string) => Promise<DatasetState>;
  /** Brings a load back that was taken back. */
  readonly redo: (loadId: string) => Promise<DatasetState>;
  /** Removes a load that was taken back, or a damaged record, for good. */
  readonly remove: (loadId: string) => Promise<DatasetState>;
  /** Answers from the loads as they were after the one with this id, in this tab; without an id as they are now. */
  readonly showAsOf: (loadId: string | undefined) => Promise<DatasetState>;
  /** Sets how counts of a person's own figures are told: smaller ones are suppressed. Rejects what is no threshold. */
  readonly protect: (protection: Protection) => Promise<DatasetState>;
  /** What two loads say otherwise, publications and loads that were taken back included. */
  readonly compareLoads: (earlier: string, later: string) => Promise<LoadComparisonView>;
  /** Everything that is kept on this device, as one file; `sections` are what the page keeps itself. */
  readonly backup: (sections: readonly BackupSection[]) => Promise<Blob>;
  /** Adds what a backup has and is not here yet. Rejects with a sentence on a damaged or later one; nothing has changed then. */
  readonly restore: (file: Blob, known: KnownSections) => Promise<Restored>;
  /** Looks at the recipes, or changes them. Rejects with a sentence, and then nothing has changed. */
  readonly recipes: (change: RecipeChange) => Promise<RecipesView>;
  /** Looks at the claims of a person, or changes them. Rejects with a sentence, and then nothing has changed. */
  readonly claims: (change: OwnClaimsChange) => Promise<OwnClaimsView>;
  /** Called when another tab changed the loads. Returns a function that stops listening. */
  readonly onChange: (listener: (state: DatasetState) => void) => () => void;
}
