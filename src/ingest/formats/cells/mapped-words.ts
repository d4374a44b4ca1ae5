/** Words in heads and cells of tables that nobody described: what they say of a column, never of its figures. */

import type { Measure } from "../../../domain/observation.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey, knownColumn } from "./column-names.ts";
import { saysOtherFigures } from "./counted-subject.ts";
import { headWords } from "./head-words.ts";

/** Heads of numbers that name a row or an area and count nothing. */
const KEY_HEAD = /^(?:.*(?:code|nummer|_id|_nr)|gm|cbs|gemeentenr|gem\.? ?nr\.?)$/;
/** Heads of columns that number the rows; a blank one is what R and Python write. */
const ROW_HEAD = /^(?:|#|id|nr\.?|nummer|volgnummer|rij|index|rownames|unnamed: 0)$/;
/** Heads of areas; a column of numbers under one of them holds their numbers. */
const AREA_HEAD = /(?:gemeente|gebied|regio|wijk|buurt|plaats|district|municipality|region|area|geoitem)/;
const MONTH_HEAD = /^(?:maand(?:nummer|nr|en)?|month|mnd)$/;
const COUNT_HEAD = /^(?:aantal(?:len)?|count|number|n|freq(?:uentie)?|frequency|aantal .*)$/;

const UNITS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["aantal", "count"],
  ["aantallen", "count"],
  ["absoluut", "count"],
  ["count", "count"],
  ["number", "count"],
  ["per 1.000 inwoners", "per1000"],
  ["per 1000 inwoners", "per1000"],
  ["per 1 000 inwoners", "per1000"],
  ["per1000", "per1000"],
  ["share_of_total", "share_of_total"],
  ["solved_count", "solved_count"],
  ["solved_share", "solved_share"],
  ["suspect_registrations", "suspect_registrations"],
]);

/** Whether a head is that of a key: an index, a code, a number of an area. */
export function isKeyHead(head: string): boolean {
  const key = headKey(head);
  return (key !== "" && ROW_HEAD.test(key)) || KEY_HEAD.test(key) || AREA_HEAD.test(key);
}

export function isRowHead(head: string): boolean {
  return ROW_HEAD.test(headKey(head));
}

export function isAreaHead(head: string): boolean {
  return AREA_HEAD.test(headKey(head));
}

export function isMonthHead(head: string): boolean {
  return MONTH_HEAD.test(headKey(head));
}

/** The measure that a cell of a column of units names; `undefined` for any other text. */
export function unitMeasure(text: string): Measure | undefined {
  return UNITS.get(headKey(trimCell(text)));
}

/** The measure that a head itself says. */
export function headMeasure(head: string): Measure | undefined {
  const known = knownColumn(head)?.column;
  if (known?.role === "topic") return known.measure;
  const said = unitMeasure(head);
  if (said) return said;
  const key = headKey(head);
  const { unit } = headWords(head);
  if (unit === "per1000") return "per1000";
  if (saysOtherFigures(head)) return undefined;
  return unit === "count" || (unit === undefined && COUNT_HEAD.test(key)) ? "count" : undefined;
}

/** `2018` and `8` or `augustus` as one period; a mark of provisional figures stays at the end. */
export function yearAndMonth(yearText: string, monthText: string): string {
  const [, inYear = "", stars = ""] = /^(.*?)\s*(\**)$/s.exec(trimCell(yearText)) ?? [];
  const inMonth = trimCell(monthText);
  const numbered = /^(?:0?[1-9]|1[0-2])$/.test(inMonth);
  return numbered ? `${inYear}-${inMonth.padStart(2, "0")}${stars}` : `${inYear} ${inMonth}${stars}`;
}
