/**
 * The one place where numbers, periods and dates become Dutch text. Pure: times are arguments, nothing reads a clock.
 * Negative numbers get a true minus (U+2212); a percent sign stands behind a no-break space.
 */

import type { Interval, ObservedStatus } from "../domain/measured.ts";
import type { Month, Period } from "../domain/period.ts";

/** Number formats by name, so that a spec or a question can carry one. `percent` takes a fraction. */
export type NumberFormat = "count" | "per-day" | "rate" | "index" | "percent" | "value";
/** Decimals of a percentage. */
export type PercentDigits = 0 | 1;

const LOCALE = "nl-NL";
const MINUS = "−";
const NO_BREAK_SPACE = "\u00a0";
const APPROXIMATELY = `≈${NO_BREAK_SPACE}`;

interface Printing {
  readonly signDisplay: "negative" | "exceptZero";
  readonly mostDigits: number;
  /** By their number of decimals. Made at the first number that needs one: each takes a browser milliseconds. */
  readonly formatters: Intl.NumberFormat[];
}

const PLAIN: Printing = { signDisplay: "negative", mostDigits: 4, formatters: [] };
const SIGNED: Printing = { signDisplay: "exceptZero", mostDigits: 1, formatters: [] };

function print({ signDisplay, mostDigits, formatters }: Printing, wanted: number, value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not a printable number: ${value}`);
  const digits = Math.min(wanted, mostDigits);
  formatters[digits] ??= new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: true,
    signDisplay,
  });
  return formatters[digits].format(value).replace("-", MINUS);
}

/** A count, rounded to whole numbers: `9.311`. */
export function formatCount(value: number): string {
  return print(PLAIN, 0, value);
}

/** A difference of counts with its sign: `+218`, `−127`, `0`. */
export function formatSignedCount(value: number): string {
  return print(SIGNED, 0, value);
}

/** A rate: two decimals under 10 (`1,14`), one from 10 (`23,4`), so that three figures stand. */
export function formatRate(value: number): string {
  return print(PLAIN, Math.abs(value) < 9.995 ? 2 : 1, value);
}

/** A value of any unit in as many decimals as it has, at most two: `62`, `62,5`, `0,25`. */
function formatValue(value: number): string {
  const digits = [0, 1].find((count) => isWhole(value * 10 ** count)) ?? 2;
  return print(PLAIN, digits, value);
}

/** A mean per day: as a rate, and three decimals under 1, so that each further one a year shows: `0,003`, `0,005`, `0,008`. */
export function formatPerDay(value: number): string {
  return Math.abs(value) < 0.9995 ? print(PLAIN, 3, value) : formatRate(value);
}

/** An index number without decimals: `87`. */
export function formatIndex(value: number): string {
  return print(PLAIN, 0, value);
}

/** A change given as a fraction, always with its sign: `−34,7 %`, `+37,3 %`; what rounds to nothing has none: `0,0 %`. */
export function formatPercent(fraction: number, digits: PercentDigits = 1): string {
  return `${print(SIGNED, digits, fraction * 100)}${NO_BREAK_SPACE}%`;
}

/** A part of a whole given as a fraction, without a plus: `63,7 %`. */
export function formatShare(fraction: number, digits: PercentDigits = 1): string {
  return `${print(PLAIN, digits, fraction * 100)}${NO_BREAK_SPACE}%`;
}

/** A probability in three decimals: `0,035`; a smaller one is `kleiner dan 0,001`. */
export function formatProbability(probability: number): string {
  return probability < 0.001 ? `kleiner dan ${print(PLAIN, 3, 0.001)}` : print(PLAIN, 3, probability);
}

/** A value in a format by name; `percent` is a share, without a plus. */
export function formatNumber(format: NumberFormat, value: number): string {
  switch (format) {
    case "count":
      return formatCount(value);
    case "per-day":
      return formatPerDay(value);
    case "rate":
      return formatRate(value);
    case "index":
      return formatIndex(value);
    case "percent":
      return formatShare(value);
    case "value":
      return formatValue(value);
  }
}

/** A value on an axis whose gridlines are `step` apart: just the decimals the step needs, so `0,5` stands beside `1,0`. */
export function formatTick(format: NumberFormat, value: number, step: number): string {
  const scale = format === "percent" ? 100 : 1;
  const digits = [0, 1, 2, 3].find((count) => isWhole(step * scale * 10 ** count)) ?? 4;
  const text = value === 0 ? "0" : print(PLAIN, digits, value * scale);
  return format === "percent" ? `${text}${NO_BREAK_SPACE}%` : text;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** A figure with the mark of its standing: `3.680*` provisional, `3.680**` revised provisional, `≈ 3.605` estimated. */
export function formatMarked(text: string, status: ObservedStatus | "estimated"): string {
  switch (status) {
    case "observed":
      return text;
    case "provisional":
      return `${text}*`;
    case "revised_provisional":
      return `${text}**`;
    case "estimated":
      return `${APPROXIMATELY}${text}`;
  }
}

/** The bounds of an interval: `3.104 tot 4.105`. */
export function formatInterval(interval: Interval, format: NumberFormat = "count"): string {
  return `${formatNumber(format, interval.low)} tot ${formatNumber(format, interval.high)}`;
}

/** The bounds of an interval around a change, with signs: `−39 % tot −30 %`. */
export function formatPercentInterval(
  interval: { readonly low: number; readonly high: number },
  digits: PercentDigits = 0,
): string {
  return `${formatPercent(interval.low, digits)} tot ${formatPercent(interval.high, digits)}`;
}

/** The level of an interval: `95 %-interval`. */
export function formatLevel(level: number): string {
  return `${formatShare(level, isWhole(level * 100) ? 0 : 1)}-interval`;
}

const BYTE_UNITS = ["bytes", "KB", "MB", "GB"] as const;

/** A file size in powers of a thousand: `842 KB`, `12,7 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return `${print(PLAIN, power > 1 && value < 100 ? 1 : 0, value)}${NO_BREAK_SPACE}${BYTE_UNITS[power] ?? "bytes"}`;
}

const MONTHS = [
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
] as const;
const SHORT_MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

function monthName(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`no such month: ${month}`);
  return name;
}

/** The name of a month without its year: `augustus`. */
export function formatMonthName(period: Month): string {
  return monthName(MONTHS, period.month);
}

/** The short name of a month without its year: `aug`. */
export function formatMonthShort(period: Month): string {
  return monthName(SHORT_MONTHS, period.month);
}

/** A period in full: `2018`, `3e kwartaal 2018`, `augustus 2018`. */
export function formatPeriodLong(period: Period): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "quarter":
      return `${period.quarter}e kwartaal ${period.year}`;
    case "month":
      return `${monthName(MONTHS, period.month)} ${period.year}`;
  }
}

/** A period where room is scarce: `2018`, `3e kw 2018`, `aug 2018`. */
export function formatPeriodShort(period: Period): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "quarter":
      return `${period.quarter}e kw ${period.year}`;
    case "month":
      return `${monthName(SHORT_MONTHS, period.month)} ${period.year}`;
  }
}

/** Up to and including a period: `t/m augustus 2018`. */
export function formatUntil(period: Period): string {
  return `t/m ${formatPeriodLong(period)}`;
}

/** From one period up to and including another: `2012 t/m 2025`; within one year `januari t/m augustus 2025`. */
export function formatPeriodRange(from: Period, to: Period): string {
  const until = formatPeriodLong(to);
  if (formatPeriodLong(from) === until) return until;
  if (from.kind === "month" && to.kind === "month" && from.year === to.year)
    return `${monthName(MONTHS, from.month)} t/m ${until}`;
  return `${formatPeriodLong(from)} t/m ${until}`;
}

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
let clock: Intl.DateTimeFormat | undefined;

/** Made at the first date, as the formatters of numbers are. */
function dutchClock(): Intl.DateTimeFormat {
  clock ??= new Intl.DateTimeFormat(LOCALE, {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return clock;
}

interface Moment {
  readonly date: string;
  readonly time: string;
}

function momentOf(moment: Date | string): Moment {
  const read = dutchClock().formatToParts(new Date(moment));
  const parts = new Map(read.map((part) => [part.type, part.value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return {
    date: `${number("day")} ${monthName(MONTHS, number("month"))} ${number("year")}`,
    time: `${number("hour")}:${String(number("minute")).padStart(2, "0")}`,
  };
}

/** A date, as it is in the Netherlands: `15 augustus 2026`. Takes a moment or a date such as `2026-08-15`. */
export function formatDate(moment: Date | string): string {
  return momentOf(typeof moment === "string" && DATE_ONLY.test(moment) ? `${moment}T12:00Z` : moment).date;
}

/** A moment on the Dutch clock: `15 augustus 2026, 9:41`. */
export function formatDateTime(moment: Date | string): string {
  const { date, time } = momentOf(moment);
  return `${date}, ${time}`;
}

/** A figure with what it counts: `9.311 woninginbraken`; one of them has no plural: `woninginbraken: 1`. */
export function figureOf(figure: string, labelPlural: string): string {
  return isOne(figure) ? `${labelPlural}: ${figure}` : `${figure} ${labelPlural}`;
}

/** Whether a figure as printed, with or without marks, is one. */
export function isOne(figure: string): boolean {
  return /^(?:≈\s)?1[*†]*$/u.test(figure);
}

/** A list as a sentence has it: `a`, `a en b`, `a, b en c`; empty for no items. */
export function joinList(items: readonly string[], conjunction = "en"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A label or a title inside a sentence: "horizontale fraude"; an abbreviation keeps its capitals: "RIEC-casus". */
export function inSentence(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The word that fits a number: one thing, or none or several. */
export function plural(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** A number with the word that fits it: `1 gemeente`, `76 gemeenten`. */
export function countOf(count: number, one: string, several: string): string {
  return `${formatCount(count)} ${plural(count, one, several)}`;
}
