/** What one file contributed: what it was taken for and why, and where each of its rows went. */

import type { MappedColumn } from "./column-mapping.ts";
import type { PeriodCode } from "./period.ts";
import type { MappedName, TableMapping } from "./table-mapping.ts";

/** Ids of the formats that can be read. */
export const FORMAT_IDS = [
  "odata-untyped",
  "odata-typed",
  "odata-two-kinds",
  "odata-observations",
  "portal-download",
  "statline-list",
  "statline-pivot",
  "old-statline-pivot",
  "own-template",
  "swing",
  "denominators",
  "incident-counts",
  "tidy-table",
  "wide-table",
  "mapped",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What a file that holds no figures for us can be named for. */
export const REFUSED_KINDS = [
  "code-list",
  "metadata",
  "population",
  "dwellings",
  "survey",
  "incident-list",
  "personal-data",
  "unknown-pivot",
  "two-type-dimensions",
  "translated-pivot",
  "image-or-binary",
  "archive",
  "workbook",
  "json-reply",
  "web-page",
  "odata-v4",
  "empty",
  "unknown",
] as const;
export type RefusedKind = (typeof REFUSED_KINDS)[number];

/** Why a row (or, in a wide table, a cell) was read but not kept. */
export const DROP_REASONS = [
  "unreadableNumber",
  "unreadablePeriod",
  "unsupportedPeriod",
  "unknownRegion",
  "regionAmbiguous",
  "unknownCode",
  "formerCode",
  "partOfTotal",
  "unknownStatus",
  "ignoredTopic",
  "exactDuplicate",
  "conflict",
  "raggedRow",
  "separatorsOnly",
  "footer",
  "doubtful",
  "leftOut",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** One sign by which a file was recognised, or by which its notation was decided. `kind` is worded in `src/text`. */
export interface Evidence {
  readonly kind:
    | "header"
    | "codeShape"
    | "periodCodes"
    | "periodDates"
    | "paddedNumbers"
    | "labels"
    | "title"
    | "footer"
    | "encoding"
    | "delimiter"
    | "numberNotation"
    | "binarySignature"
    | "personalShape"
    | "columns"
    | "mapping"
    | "recipe";
  /** As printed in the file, cut to 120 characters. */
  readonly text: string;
}

export interface Receipt {
  readonly fileName: string;
  /**
   * Hexadecimal SHA-256 of the bytes; of a file above 32 MiB the SHA-256 of the SHA-256 digests of its pieces of 512 KiB, one
   * behind the other.
   */
  readonly hash: string;
  readonly bytes: number;
  /** A readable format, or what the file was refused as. */
  readonly format: FormatId | RefusedKind;
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252" | "unknown";
  readonly delimiter: string;
  readonly lineEnding: "lf" | "crlf" | "cr" | "mixed";
  /** Table number such as `47018NED`, when the content shows it. */
  readonly table?: string;
  /** What the columns were read as, in a file with one column per indicator. */
  readonly columns?: readonly MappedColumn[];
  /** How a table was read that no format recognises. */
  readonly mapping?: TableMapping;
  /** Names of regions in a recognised file that were read as a person said. */
  readonly names?: readonly MappedName[];
  /** Body rows: everything below the header, footers and empty lines included. */
  readonly rowsRead: number;
  /** Rows of which at least one observation was kept; with `dropped` this adds up to `rowsRead`. */
  readonly rowsKept: number;
  readonly observations: number;
  readonly dropped: readonly {
    readonly reason: DropReason;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  /** Missing cells kept as missing, by reason. */
  readonly missing: readonly { readonly reason: string; readonly count: number }[];
  readonly periods?: { readonly first: PeriodCode; readonly last: PeriodCode };
  /** Set when the file itself says that its figures are simulated. */
  readonly provenance?: "simulated";
  /** Date of the edition when the content shows it, `YYYY-MM-DD`. */
  readonly editionDate?: string;
}
