/** Cells that name an offence or a kind of nuisance: by code, or by title with or without its code in front. */

import {
  type Classification,
  classification,
  type IndicatorId,
  indicatorId,
  type OffenceCode,
  offenceCode,
} from "../../../domain/indicator.ts";
import type { OffenceTypes } from "../../../reference/reference.ts";
import { trimCell } from "../../trim-cell.ts";
import type { KnownClassification } from "./column-names.ts";

export type OffenceCell =
  | {
      readonly kind: "known";
      readonly id: IndicatorId;
      /** The code or title of an earlier list by which the type was named. */
      readonly former?: string;
      /** The cell, when the words behind its code are not the official title. */
      readonly retitled?: string;
    }
  /** Of the official shape but not in our reference data: a new leaf, kept and reported. */
  | { readonly kind: "new"; readonly id: IndicatorId }
  /** A code or title of an earlier list, of which it is not certain what it is today. */
  | { readonly kind: "former"; readonly text: string }
  | { readonly kind: "unknown" }
  /** A code such as 1.1.1 that a spreadsheet turned into a date. */
  | { readonly kind: "date" };

const SHAPES: Readonly<Record<KnownClassification, RegExp>> = {
  police_crime: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
  police_nuisance: /^(?:0\.0\.0|[A-Z]\d{2,3})$/,
  cbs_crime: /^(?:CRI\d{4}|T\d{6})$/,
};
const CODE_IN_FRONT = /^(\d{1,2}\.\d{1,2}\.\d{1,2})\s+(\S.*)$/;
/** `1-1-2001`, `1-1-2001 00:00`, `1-jan-01`, `2001-01-01 00:00:00`. */
const DATE =
  /^(?:\d{1,2}[-/](?:\d{1,2}|[a-z]{3})[-/]\d{2,4}(?: \d{1,2}:\d{2}(?::\d{2})?)?|\d{4}-\d{2}-\d{2}(?:[ T].*)?)$/i;
/** The same as a number: days since 1900 as Excel counts them, from 1 January 2000 to 31 December 2029. */
const SERIAL = /^\d{5}$/;
const [FIRST_SERIAL, LAST_SERIAL] = [36526, 47483];
/** Titles of the totals, which carry no code. */
const TOTALS: Readonly<Record<KnownClassification, { readonly code: string; readonly titles: readonly string[] }>> = {
  police_crime: { code: "0.0.0", titles: ["totaal misdrijven"] },
  police_nuisance: { code: "0.0.0", titles: ["totaal registraties overlast"] },
  cbs_crime: { code: "T001161", titles: ["misdrijven, totaal", "totaal misdrijven"] },
};

/** A function that reads cells of the offence column of one classification. */
export function offenceReader(of: KnownClassification, offenceTypes: OffenceTypes): (text: string) => OffenceCell {
  const inClassification = classification(of);
  if (!inClassification) throw new TypeError(`not a classification: ${of}`);
  return (text) => {
    const cell = trimCell(text).replace(/[\s\u00a0]+/g, " ");
    if (SHAPES[of].test(cell)) return byCode(inClassification, cell, offenceTypes);
    const total = TOTALS[of];
    if (total.titles.includes(cell.toLowerCase())) return byCode(inClassification, total.code, offenceTypes);
    const [, inFront, words = ""] = (of === "police_crime" && CODE_IN_FRONT.exec(cell)) || [];
    if (inFront)
      return byCodeAndTitle(
        byCode(inClassification, inFront, offenceTypes),
        words,
        cell,
        inClassification,
        offenceTypes,
      );
    if (DATE.test(cell) || (of === "police_crime" && isSerial(cell))) return { kind: "date" };
    const titled = cell === "" ? undefined : offenceTypes.byTitle(inClassification, cell);
    if (titled) return { kind: "known", id: titled.id };
    const former = cell === "" ? undefined : offenceTypes.former(inClassification, cell);
    if (!former) return { kind: "unknown" };
    return former.now ? { kind: "known", id: former.now.id, former: cell } : { kind: "former", text: cell };
  };
}

function isSerial(cell: string): boolean {
  return SERIAL.test(cell) && Number(cell) >= FIRST_SERIAL && Number(cell) <= LAST_SERIAL;
}

function byCode(inClassification: Classification, text: string, offenceTypes: OffenceTypes): OffenceCell {
  const code: OffenceCode | undefined = offenceCode(text);
  if (!code) return { kind: "unknown" };
  const id = indicatorId(inClassification, code);
  return offenceTypes.get(id) ? { kind: "known", id } : { kind: "new", id };
}

/** A code with the title of another code says two things at once; with words of its own it is kept and said. */
function byCodeAndTitle(
  byItsCode: OffenceCell,
  words: string,
  cell: string,
  inClassification: Classification,
  offenceTypes: OffenceTypes,
): OffenceCell {
  if (byItsCode.kind !== "known" && byItsCode.kind !== "new") return byItsCode;
  const titled = offenceTypes.byTitle(inClassification, words);
  if (titled) return titled.id === byItsCode.id ? byItsCode : { kind: "unknown" };
  return byItsCode.kind === "known" ? { ...byItsCode, retitled: cell } : byItsCode;
}
