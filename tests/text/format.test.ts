import { describe, expect, it } from "vitest";
import { month, quarter, year } from "../../src/domain/period.ts";
import {
  countOf,
  formatBytes,
  formatCount,
  formatDate,
  formatDateTime,
  formatIndex,
  formatInterval,
  formatLevel,
  formatMarked,
  formatMonthName,
  formatMonthShort,
  formatNumber,
  formatPercent,
  formatPercentInterval,
  formatPerDay,
  formatPeriodLong,
  formatPeriodRange,
  formatPeriodShort,
  formatRate,
  formatShare,
  formatSignedCount,
  formatTick,
  formatUntil,
  joinList,
  plural,
} from "../../src/text/format.ts";

/** Written with an ordinary space where the text has a no-break space. */
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

type Row = readonly [name: string, actual: string, expected: string];

const numbers: readonly Row[] = [
  ["a count has a thousands point", formatCount(9311), "9.311"],
  ["a count under a thousand has none", formatCount(311), "311"],
  ["a count in millions has two", formatCount(3160000), "3.160.000"],
  ["a count is rounded", formatCount(3604.6), "3.605"],
  ["a negative count has a true minus", formatCount(-127), "−127"],
  ["zero is zero", formatCount(0), "0"],
  ["what rounds to zero has no minus", formatCount(-0.2), "0"],
  ["a difference that rises has a plus", formatSignedCount(218), "+218"],
  ["a difference that falls has a minus", formatSignedCount(-1270), "−1.270"],
  ["no difference has no sign", formatSignedCount(0), "0"],
  ["a small rate has two decimals", formatRate(1.139), "1,14"],
  ["a whole rate keeps its decimals", formatRate(2), "2,00"],
  ["a rate from ten has one decimal", formatRate(23.44), "23,4"],
  ["a rate that rounds to ten has one decimal", formatRate(9.998), "10,0"],
  ["an index has no decimals", formatIndex(86.6), "87"],
  ["a fall in per cent", formatPercent(-0.34669), "−34,7 %"],
  ["a rise in per cent", formatPercent(0.3725), "+37,3 %"],
  ["a rise without decimals", formatPercent(0.2, 0), "+20 %"],
  ["a change that rounds to nothing", formatPercent(-0.0004), "0,0 %"],
  ["a share has no plus", formatShare(0.637), "63,7 %"],
  ["by name: count", formatNumber("count", 9311), "9.311"],
  ["by name: rate", formatNumber("rate", 1.1), "1,10"],
  ["by name: index", formatNumber("index", 100), "100"],
  ["by name: percent", formatNumber("percent", 0.5), "50,0 %"],
  ["a whole value without decimals", formatNumber("value", 1250), "1.250"],
  ["a value in as many decimals as it has", formatNumber("value", 62.5), "62,5"],
  ["a value in two decimals at most", formatNumber("value", 0.2549), "0,25"],
  ["one a year, per day", formatPerDay(1 / 365), "0,003"],
  ["two a year, per day", formatPerDay(2 / 365), "0,005"],
  ["under one per day has three decimals", formatPerDay(0.9994), "0,999"],
  ["what rounds to one per day has two", formatPerDay(0.9996), "1,00"],
  ["from ten per day has one decimal", formatPerDay(6056 / 365), "16,6"],
  ["a fall per day has a true minus", formatPerDay(-0.0247), "−0,025"],
  ["a mean per day by the name of its format", formatNumber("per-day", 0.5), "0,500"],
  ["a tick in thousandths", formatTick("per-day", 0.002, 0.001), "0,002"],
  ["a tick finer than thousandths", formatTick("per-day", 0.0015, 0.0005), "0,0015"],
  ["a tick in whole steps", formatTick("rate", 2, 2), "2"],
  ["a tick in half steps keeps its decimal", formatTick("rate", 1, 0.5), "1,0"],
  ["a tick at zero is bare", formatTick("rate", 0, 0.5), "0"],
  ["a tick in quarter steps", formatTick("rate", 0.25, 0.25), "0,25"],
  ["a tick in per cent", formatTick("percent", -0.45, 0.05), "−45 %"],
  ["a tick in fine steps that floats miss", formatTick("rate", 0.30000000000000004, 0.1), "0,3"],
  ["observed carries no mark", formatMarked("3.544", "observed"), "3.544"],
  ["provisional carries a star", formatMarked("3.680", "provisional"), "3.680*"],
  ["revised provisional carries two", formatMarked("3.680", "revised_provisional"), "3.680**"],
  ["estimated is about", formatMarked("3.605", "estimated"), "≈ 3.605"],
  ["an interval of counts", formatInterval({ low: 3104, high: 4105, level: 0.95 }), "3.104 tot 4.105"],
  ["an interval of rates", formatInterval({ low: 0.68, high: 1.3, level: 0.95 }, "rate"), "0,68 tot 1,30"],
  ["an interval of changes", formatPercentInterval({ low: -0.39, high: -0.3 }), "−39 % tot −30 %"],
  ["an interval across zero", formatPercentInterval({ low: -0.17, high: 0.08 }), "−17 % tot +8 %"],
  ["a level", formatLevel(0.95), "95 %-interval"],
  ["a level with a decimal", formatLevel(0.998), "99,8 %-interval"],
  ["bytes", formatBytes(842), "842 bytes"],
  ["no bytes", formatBytes(0), "0 bytes"],
  ["kilobytes", formatBytes(842_300), "842 KB"],
  ["megabytes", formatBytes(12_700_000), "12,7 MB"],
  ["hundreds of megabytes", formatBytes(151_000_000), "151 MB"],
];

const periods: readonly Row[] = [
  ["a year", formatPeriodLong(year(2018)), "2018"],
  ["a quarter", formatPeriodLong(quarter(2018, 3)), "3e kwartaal 2018"],
  ["a month", formatPeriodLong(month(2018, 8)), "augustus 2018"],
  ["a short year", formatPeriodShort(year(2018)), "2018"],
  ["a short quarter", formatPeriodShort(quarter(2018, 3)), "3e kw 2018"],
  ["a short month", formatPeriodShort(month(2018, 3)), "mrt 2018"],
  ["the name of a month", formatMonthName(month(2018, 8)), "augustus"],
  ["the short name of a month", formatMonthShort(month(2018, 8)), "aug"],
  ["up to and including a month", formatUntil(month(2018, 8)), "t/m augustus 2018"],
  ["up to and including a year", formatUntil(year(2018)), "t/m 2018"],
  ["a range of years", formatPeriodRange(year(2012), year(2025)), "2012 t/m 2025"],
  ["a range of one", formatPeriodRange(year(2012), year(2012)), "2012"],
  ["months of one year", formatPeriodRange(month(2025, 1), month(2025, 8)), "januari t/m augustus 2025"],
  ["months of two years", formatPeriodRange(month(2024, 9), month(2025, 8)), "september 2024 t/m augustus 2025"],
  ["a date", formatDate("2026-08-15"), "15 augustus 2026"],
  ["the date of a moment just before midnight UTC", formatDate("2026-08-15T22:30:00Z"), "16 augustus 2026"],
  ["a moment in summer", formatDateTime("2026-08-15T07:41:00Z"), "15 augustus 2026, 9:41"],
  ["a moment in winter", formatDateTime(new Date("2026-01-02T13:05:00Z")), "2 januari 2026, 14:05"],
  ["midnight", formatDateTime("2026-01-01T23:00:00Z"), "2 januari 2026, 0:00"],
];

const words: readonly Row[] = [
  ["an empty list", joinList([]), ""],
  ["a list of one", joinList(["Ede"]), "Ede"],
  ["a list of two", joinList(["Ede", "Epe"]), "Ede en Epe"],
  ["a list of three", joinList(["Ede", "Epe", "Tiel"]), "Ede, Epe en Tiel"],
  ["a list of choices", joinList(["punt", "komma"], "of"), "punt of komma"],
  ["one", plural(1, "gemeente", "gemeenten"), "gemeente"],
  ["none", plural(0, "gemeente", "gemeenten"), "gemeenten"],
  ["a counted word", countOf(1412, "rij", "rijen"), "1.412 rijen"],
];

describe("numbers in Dutch", () => {
  it.each(numbers)("%s", (_name, actual, expected) => expect(spaced(actual)).toBe(expected));
  it("keeps a number and its percent sign on one line", () => expect(formatPercent(-0.347)).toBe("−34,7\u00a0%"));
  it("refuses what is not a number", () => expect(() => formatCount(Number.NaN)).toThrow(TypeError));
});

describe("periods and dates in Dutch", () => {
  it.each(periods)("%s", (_name, actual, expected) => expect(actual).toBe(expected));
});

describe("words in Dutch", () => {
  it.each(words)("%s", (_name, actual, expected) => expect(actual).toBe(expected));
});
