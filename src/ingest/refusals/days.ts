/** Days of the calendar as files print them; figures are by month or longer, what happened to persons is by day. */

/** A day; `key` is the same for the same day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly key: string;
  /** True when a time of day is printed behind it that is not midnight. */
  readonly timed: boolean;
}

const TIME = "(?:[ T](\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\.\\d+)?Z?)?";
const DAY_FIRST = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})${TIME}$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`);
const BARE = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const WORDED = /^(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{4})$/u;
const MONTHS = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;
/** Other spellings of the first three letters. */
const ALSO: Readonly<Record<string, string>> = { mrt: "maa", mar: "maa", may: "mei", oct: "okt" };

const EARLIEST = 1900;
const LATEST = 2099;

/** The day that a cell prints; `undefined` for anything else, a month or a year included. */
export function dayIn(cell: string): Day | undefined {
  const dayFirst = DAY_FIRST.exec(cell);
  if (dayFirst) return day(yearOf(dayFirst[3]), dayFirst[2], dayFirst[1], isTimed(dayFirst[4], dayFirst[5]));
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3], isTimed(yearFirst[4], yearFirst[5]));
  const bare = BARE.exec(cell);
  if (bare) return day(bare[1], bare[2], bare[3], false);
  const worded = WORDED.exec(cell);
  return worded ? day(worded[3], monthOf(worded[2] ?? ""), worded[1], false) : undefined;
}

function day(yearText = "", monthText = "", dayText = "", timed: boolean): Day | undefined {
  const [year, month, dayOfMonth] = [Number(yearText), Number(monthText), Number(dayText)];
  const exists = year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  return exists ? { year, month, day: dayOfMonth, key: `${year}-${month}-${dayOfMonth}`, timed } : undefined;
}

/** Years of two digits: up to 29 is of this century. */
function yearOf(text = ""): string {
  if (text.length !== 2) return text;
  return `${Number(text) < 30 ? "20" : "19"}${text}`;
}

function monthOf(word: string): string {
  const start = word.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((name) => name === (ALSO[start] ?? start));
  return String(index + 1);
}

function isTimed(hours: string | undefined, minutes: string | undefined): boolean {
  return hours !== undefined && (Number(hours) > 0 || Number(minutes) > 0);
}
