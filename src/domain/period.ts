/**
 * Periods of official statistics: years, quarters and months, and the codes CBS and the police print for them
 * (`2018JJ00`, `2018KW01`, `2018MM08`).
 */

export interface Year {
  readonly kind: "year";
  readonly year: number;
}
export interface Quarter {
  readonly kind: "quarter";
  readonly year: number;
  /** 1 to 4 */
  readonly quarter: number;
}
export interface Month {
  readonly kind: "month";
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
}
export type Period = Year | Quarter | Month;

/** A period in the code of CBS: the one spelling used as a key. */
export type PeriodCode = string & { readonly __brand: "PeriodCode" };

export const year = (value: number): Year => ({ kind: "year", year: value });
export const quarter = (inYear: number, value: number): Quarter => ({ kind: "quarter", year: inYear, quarter: value });
export const month = (inYear: number, value: number): Month => ({ kind: "month", year: inYear, month: value });

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The CBS code of a period: `2018JJ00`, `2018KW03`, `2018MM08`. */
export function periodCode(period: Period): PeriodCode {
  switch (period.kind) {
    case "year":
      return `${period.year}JJ00` as PeriodCode;
    case "quarter":
      return `${period.year}KW${twoDigits(period.quarter)}` as PeriodCode;
    case "month":
      return `${period.year}MM${twoDigits(period.month)}` as PeriodCode;
  }
}

/** How a period is printed on the command line and in CSV: `2018`, `2018-Q3`, `2018-08`. */
export function printPeriod(period: Period): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "month":
      return `${period.year}-${twoDigits(period.month)}`;
  }
}

const CODE = /^(\d{4})(?:(JJ)00|(KW)0([1-4])|(MM)(0[1-9]|1[0-2]))$/;
const PRINTED = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/**
 * Reads a period from a CBS code or from the printed form (`2018`, `2018-Q3`, `2018-08`).
 * Anything else, labels with month names included, gives `undefined`: labels belong to the format readers.
 */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  const code = CODE.exec(trimmed);
  if (code) {
    const inYear = Number(code[1]);
    if (code[2]) return year(inYear);
    if (code[3]) return quarter(inYear, Number(code[4]));
    return month(inYear, Number(code[6]));
  }
  const printed = PRINTED.exec(trimmed);
  if (!printed) return undefined;
  const inYear = Number(printed[1]);
  if (printed[2]) return quarter(inYear, Number(printed[2]));
  if (printed[3]) return month(inYear, Number(printed[3]));
  return year(inYear);
}

/** Months since the year 0, of the first and the last month of the period (both included). */
function monthRange(period: Period): readonly [first: number, last: number] {
  const start = period.year * 12;
  switch (period.kind) {
    case "year":
      return [start, start + 11];
    case "quarter":
      return [start + (period.quarter - 1) * 3, start + period.quarter * 3 - 1];
    case "month":
      return [start + period.month - 1, start + period.month - 1];
  }
}

function monthAt(index: number): Month {
  return month(Math.floor(index / 12), (index % 12) + 1);
}

/** A month of a text that may be absent; `undefined` for anything that is no month. */
export function parseMonth(text: string | undefined): Month | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  return period?.kind === "month" ? period : undefined;
}

/** Orders by start, and a longer period before the shorter ones inside it; equal periods give 0. */
export function comparePeriods(a: Period, b: Period): number {
  const [firstA, lastA] = monthRange(a);
  const [firstB, lastB] = monthRange(b);
  return firstA - firstB || lastB - lastA;
}

/** Moves a period by a whole number of its own length: `shiftPeriod(month(2018, 1), -1)` is December 2017. */
export function shiftPeriod<P extends Period>(period: P, by: number): P;
export function shiftPeriod(period: Period, by: number): Period {
  switch (period.kind) {
    case "year":
      return year(period.year + by);
    case "quarter": {
      const index = period.year * 4 + period.quarter - 1 + by;
      return quarter(Math.floor(index / 4), (index % 4) + 1);
    }
    case "month":
      return monthAt(period.year * 12 + period.month - 1 + by);
  }
}

/** The months of a period, in order. */
export function monthsIn(period: Period): readonly Month[] {
  const [first, last] = monthRange(period);
  return Array.from({ length: last - first + 1 }, (_, offset) => monthAt(first + offset));
}

/** The months from one month to another, both included; empty when `to` lies before `from`. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  const [first] = monthRange(from);
  const [last] = monthRange(to);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => monthAt(first + offset));
}

/** The first month of a period. */
export function firstMonthOf(period: Period): Month {
  return monthAt(monthRange(period)[0]);
}

/** The last month of a period. */
export function lastMonthOf(period: Period): Month {
  return monthAt(monthRange(period)[1]);
}

/** Whether a period has ended by the end of the given month: the rule of the reference date (peildatum). */
export function endsBy(period: Period, asOf: Month): boolean {
  return monthRange(period)[1] <= monthRange(asOf)[1];
}

/** Whether a period is another one or a part of it: a month of its quarter, a quarter of its year. */
export function isWithin(period: Period, whole: Period): boolean {
  const [first, last] = monthRange(period);
  const [from, to] = monthRange(whole);
  return from <= first && last <= to;
}

/** Days from the first day of one month to the last day of another; 0 when the last lies before the first. */
export function daysBetween(first: Month, last: Month): number {
  return monthsBetween(first, last).reduce((days, each) => days + daysInMonth(each), 0);
}

/** Days in a year of the Gregorian calendar: 365 or 366. */
export function daysInYear(inYear: number): number {
  return (Date.UTC(inYear + 1, 0, 1) - Date.UTC(inYear, 0, 1)) / 86_400_000;
}

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(period: Month): number {
  return (Date.UTC(period.year, period.month, 1) - Date.UTC(period.year, period.month - 1, 1)) / 86_400_000;
}
