/** The contract of a format: say by what a sheet is recognised, and read it. One file per format, one line in the registry. */

import type { ColumnAnswers, ColumnQuestion, MappedColumn } from "../../domain/column-mapping.ts";
import type { Issue } from "../../domain/issue.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import type { Evidence, FormatId } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Sheet } from "../read-sheet.ts";
import type { DropTally } from "../tally.ts";
import type { LongTable } from "./long/long-table.ts";

export interface ExportFormat {
  readonly id: FormatId;
  /** What shows that the sheet is of this format; `undefined` when it is not. Looks at content only, never at a name of a file. */
  readonly recognise: (sheet: Sheet, reference: Reference) => Recognition | undefined;
}

export interface Recognition {
  readonly evidence: readonly Evidence[];
  readonly header: Header;
  /** `answers` say what columns are that the reader cannot name by itself; most formats have none. */
  readonly read: (reference: Reference, fileName: string, answers?: ColumnAnswers) => Reading;
  /**
   * Reads the same from columns that stand ready, where a format is in the long layout. Then recognising has looked at no
   * more than the first rows, the different texts of each column and the last row: the sheet may hold no others.
   */
  readonly readTable?: (table: LongTable, reference: Reference, fileName: string) => Reading;
}

/** Where the header stands and which columns hold figures: what is needed to see whether a file arrived whole. */
export interface Header {
  readonly row: number;
  /** Number of heads, an empty tail left out. */
  readonly width: number;
  readonly figures: readonly number[];
}

/** A region known only by a name that several areas can carry, and what that name was taken for. */
export type LooseName = "neighbourhood" | "municipality";

/** A name in a file that no region is known by, or that a person explained. */
export interface AskedRegion {
  /** As printed, without padding. */
  readonly name: string;
  readonly state: "unknown" | "ambiguous" | "said";
}

/** What a format reader gives: figures as the file has them, and where its rows went. */
export interface Reading {
  readonly observations: ObservationColumns;
  /** Table number, when columns and periods show it. */
  readonly table: string | undefined;
  readonly evidence: readonly Evidence[];
  /** Set when the title says that the figures are simulated. */
  readonly provenance?: "simulated";
  /** Date of the edition, `YYYY-MM-DD`, where the content says it. */
  readonly editionDate?: string;
  /** Rows below the header. */
  readonly rowsRead: number;
  readonly dropped: DropTally;
  /** Rows that were added to another row: kept, though their line is no longer in the columns. */
  readonly mergedRows: number;
  readonly issues: readonly Issue[];
  /** Names as printed, of regions that the reference data does not know. */
  readonly regionNames: readonly (readonly [RegionCode, string])[];
  readonly looseNames: ReadonlyMap<RegionCode, LooseName>;
  /** Names to ask about, in formats in which regions have names; those of `regionNames` are not among them. */
  readonly askedRegions?: readonly AskedRegion[];
  /** Columns that a person has to name, in formats with one column per indicator. */
  readonly questions?: readonly ColumnQuestion[];
  /** What the columns of such a format were read as. */
  readonly columns?: readonly MappedColumn[];
}
