/** What the engine can do, seen from the page. Everything that crosses is plain data or a transferred buffer. */

import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { CheckView } from "../view-models/loads-view.ts";
import type { Answer, Question } from "./question.ts";

/** A file as bytes; the buffer is transferred, not copied. */
export interface FileBytes {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  /** Last change of the file, `YYYY-MM-DD`; the last resort for the edition date. */
  readonly modified?: string;
}

/** A file with what a person said of its columns. */
export interface FileToRead extends FileBytes {
  readonly answers?: ColumnAnswers;
}

/** A publication of `data/publications/index.json` with its bytes. */
export interface PublicationBytes extends FileBytes {
  readonly id: string;
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
}

/** What a change of the data gives back: the version that keys every answer. */
export interface DatasetState {
  readonly version: string;
  /** A Dutch sentence when something could not be kept or read back; absent when all is well. */
  readonly warning?: string;
}

export interface EngineClient {
  /** Reads reference data, publications and saved loads. Rejects with a Dutch sentence when the app cannot work without. */
  readonly open: (data: OpeningData) => Promise<DatasetState>;
  readonly answer: <Q extends Question>(question: Q) => Promise<Answer<Q>>;
  /** Reads a file and says what it is; nothing is stored. `answers` say what columns are that could not be named before. */
  readonly check: (file: FileBytes, answers?: ColumnAnswers) => Promise<CheckView>;
  /** Stores a checked file. `editionDate` is what a person confirmed, `YYYY-MM-DD`. */
  readonly commit: (stageId: string, options: { readonly editionDate?: string }) => Promise<DatasetState>;
  /** Forgets a checked file. */
  readonly discard: (stageId: string) => Promise<void>;
  /** Takes a load back. */
  readonly undo: (loadId: string) => Promise<DatasetState>;
  /** Called when another tab changed the loads. Returns a function that stops listening. */
  readonly onChange: (listener: (state: DatasetState) => void) => () => void;
}
