/** Periods as exports print them: codes of CBS, Dutch labels, and the marks of provisional figures behind them. */

import type { ObservedStatus } from "../domain/measured.ts";
import { month, type Period, parsePeriod, quarter } from "../domain/period.ts";
import { trimCell } from "./trim-cell.ts";

export type PeriodCell =
  | { readonly kind: "period"; readonly period: Period; readonly mark: ObservedStatus | undefined }
  /** A period that exists but that we do not read: a half year, a week, a day, a range, a school year. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "unreadable" };

const UNSUPPORTED: PeriodCell = { kind: "unsupported" };
const UNREADABLE: PeriodCell = { kind: "unreadable" };

/** Months as Dutch tables print them, January first. */
export const MONTH_NAMES: readonly string[] = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** The same as a browser translates them and as English software prints them. */
const ENGLISH_MONTHS: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
  ...["november", "december"],
];

/** No label of a period comes near. */
const LONGEST_LABEL = 80;

const MARKED = /^(.*?)\s*(\*{1,2})$/;
const MONTH_LABEL = /^(\d{4})\s+(\p{L}+)$/u;
const MONTH_LABEL_REVERSED = /^(\p{L}+)\s+(\d{4})$/u;
const QUARTER_LABEL = /^(\d{4})\s+([1-4])e\s+kwartaal$/;
/** Half years, weeks, days and other codes of CBS; a day is `yyyymmdd`. */
const OTHER_CODE =
  /^(?:19|20)\d{2}(?:HJ|W1|X0|SJ|G\d|[A-Z]{2})\d{2}$|^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** A month or quarter out of range is a typing error and no other kind of period. */
const BROKEN_CODE = /^\d{4}(?:JJ|KW|MM)\d{2}$/;
const OTHER_LABEL = /^\d{4}\s+(?:[12]e\s+halfjaar|week\s+\d{1,2}|.*(?:-|t\/m).*)$/;
/** From one year to another: `2015-2018`, `2017/'18`, `2015 t/m 2018`. */
const RANGE = /^(\d{2})(\d{2})\s*(?:[-/]|t\/m)\s*['’]?(?:\d{2})?(\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}-\d{4}$/;

/**
 * Reads a period cell: `2018JJ00`, `2018`, `2018 augustus`, `2018 1e kwartaal`, `2018-08`; a `*` behind it says provisional,
 * `**` revised provisional, with or without a space. Years before 1900 and after 2100 are unreadable.
 */
export function parsePeriodCell(text: string): PeriodCell {
  if (text.length > LONGEST_LABEL) return UNREADABLE;
  const trimmed = trimCell(text).replace(/[\s\u00a0]+/g, " ");
  const marked = MARKED.exec(trimmed);
  const label = trimCell(marked?.[1] ?? trimmed).toLowerCase();
  const period = isSensible(parsePeriod(label.toUpperCase()) ?? parseLabel(label));
  if (period) return { kind: "period", period, mark: markOf(marked?.[2]) };
  const isOther = !BROKEN_CODE.test(label.toUpperCase()) && OTHER_CODE.test(label.toUpperCase());
  return isOther || OTHER_LABEL.test(label) || isRange(label) || DATE.test(label) ? UNSUPPORTED : UNREADABLE;
}

/** `2018-13` is no range but a typing error: a range ends later than it begins. */
function isRange(label: string): boolean {
  const [, , from, to] = RANGE.exec(label) ?? [];
  return from !== undefined && to !== undefined && Number(to) > Number(from);
}

function markOf(stars: string | undefined): ObservedStatus | undefined {
  if (!stars) return undefined;
  return stars === "*" ? "provisional" : "revised_provisional";
}

function parseLabel(label: string): Period | undefined {
  const inQuarter = QUARTER_LABEL.exec(label);
  if (inQuarter) return quarter(Number(inQuarter[1]), Number(inQuarter[2]));
  const forward = MONTH_LABEL.exec(label);
  const reversed = MONTH_LABEL_REVERSED.exec(label);
  const [inYear, name] = forward ? [forward[1], forward[2]] : [reversed?.[2], reversed?.[1]];
  const index = Math.max(MONTH_NAMES.indexOf(name ?? ""), ENGLISH_MONTHS.indexOf(name ?? ""));
  return index < 0 ? undefined : month(Number(inYear), index + 1);
}

function isSensible(period: Period | undefined): Period | undefined {
  return period && period.year >= 1900 && period.year <= 2100 ? period : undefined;
}
