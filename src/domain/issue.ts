/** A finding about data: a code, how bad it is, where it is and the facts. The sentence is made in `src/text`. */

/** `blocks`: the file is refused. `doubt`: loaded and shown with a mark. `note`: good to know. */
export type Severity = "blocks" | "doubt" | "note";

/** Every kind of finding. Adding one here makes the compiler ask for its Dutch sentence. */
export const ISSUE_CODES = [
  // the file as a whole
  "emptyFile",
  "notText",
  "encodingUnsure",
  "truncated",
  "brokenQuotes",
  "noRows",
  "notRecognised",
  "notFigures",
  "unsupportedTable",
  "personalData",
  "ambiguousHeader",
  "forbiddenHeader",
  "mixedDecimalMarks",
  "notationUnsure",
  "excelDates",
  "linesOfSeparators",
  "ignoredColumns",
  "mappedColumns",
  "unmappedColumns",
  "columnAnswer",
  "columnsWithoutPeriod",
  "mappingQuestion",
  "mappingUnused",
  "ignoredTopics",
  "dimensionAbsent",
  "periodWithoutYear",
  "periodsAsDates",
  "totalRepeated",
  "typeGap",
  // rows and cells
  "raggedRow",
  "unreadableNumber",
  "negativeCount",
  "fractionalCount",
  "unreadablePeriod",
  "unsupportedPeriod",
  "periodFromLabel",
  "unknownRegion",
  "regionAmbiguous",
  "regionWithoutCode",
  "regionRenamed",
  "unknownCode",
  "formerCodes",
  "otherTitle",
  "partsOfTotal",
  "valueAttribute",
  "unknownStatus",
  "unknownUnit",
  "missingCells",
  "duplicateCells",
  "conflictingCells",
  "totalDiffersFromParts",
  "regionsDifferFromTotal",
  "periodsDifferFromTotal",
  "regionLooksLike",
  "regionsSaid",
  "periodGap",
  "roundedToFive",
  "provisionalPeriods",
  "numberNotation",
  "denominatorBasis",
  "incidentColumns",
  "incidentCounts",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Place {
  readonly file: string;
  /** Line numbers counted from 1, as an editor shows them; the first twenty at most. */
  readonly lines?: readonly number[];
  /** Column head as printed in the file. */
  readonly column?: string;
}

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly where: Place;
  /** Numbers and short texts that the sentence needs; never a value of a person. */
  readonly facts: Readonly<Record<string, string | number>>;
}
