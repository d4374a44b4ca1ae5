/** The rows of a long table into observation columns. Millions of rows pass here: codes only, no text per row. */

import type { IssueCode } from "../../../domain/issue.ts";
import { CELL_STATUSES, type CellStatus, type Measure, type ObservationColumns } from "../../../domain/observation.ts";
import { type Notation, parseNumber } from "../../parse-number.ts";
import { type DropTally, type Tally, tally } from "../../tally.ts";
import { valueProblem } from "../cells/measure-rules.ts";
import type { Key, LongKeys } from "./long-keys.ts";
import type { LongLayout } from "./long-layout.ts";
import type { LongTable } from "./long-table.ts";

export interface FilledColumns {
  readonly observations: ObservationColumns;
  readonly dropped: DropTally;
  /** Cells of each topic that could not be a figure. */
  readonly problems: readonly Tally<IssueCode>[];
  readonly byName: Tally<"municipality" | "neighbourhood">;
  readonly newCodes: Tally<string>;
}

/**
 * Keeps every row whose keys are known, with a figure or a missing cell per topic, and counts the others with the reason.
 * The table is used up: where each row gives one observation, its columns become those of the observations.
 */
export function fillLong(table: LongTable, layout: LongLayout, keys: LongKeys, notation: Notation): FilledColumns {
  const measures = [...new Set(layout.topics.map((topic) => topic.measure))];
  const oddCells = table.topics.map(({ odd }, index) =>
    odd.map((text) => oddCell(text, notation, layout.topics[index]?.measure ?? "count")),
  );
  const dropped: DropTally = tally();
  const problems = layout.topics.map(() => tally<IssueCode>());
  const byName = tally<"municipality" | "neighbourhood">();
  const newCodes = tally<string>();
  const plain = asItStands(table, keys, { measure: measures[0] ?? "count", oddCells: oddCells[0] ?? [] });
  if (plain) return { observations: plain, dropped, problems, byName, newCodes };

  const { rows, lines } = table;
  const topics = layout.topics.length;
  const own = topics === 1;
  const [offenceCodes, regionCodes, periodCodes] = [table.offence.codes, table.region.codes, table.period.codes];
  const out = {
    indicator: own ? offenceCodes : new Uint32Array(rows * topics),
    region: own ? regionCodes : new Uint32Array(rows * topics),
    period: own ? periodCodes : new Uint32Array(rows * topics),
    measure: new Uint32Array(rows * topics),
    value: new Float64Array(rows * topics),
    status: new Uint8Array(rows * topics),
    line: own ? lines : new Uint32Array(rows * topics),
  };
  const indicators = numbering(keys.offences, (id) => id);
  const regions = numbering(keys.regions, (code) => code);
  const periods = numbering(keys.periods, ({ code }) => code);
  const statusOfPeriod = keys.periods.map(statusOf);
  const isNew = keys.offenceCells.map((cell) => cell.kind === "new");
  const named = keys.regions.map(levelByName);
  const measureCodes = layout.topics.map((topic) => measures.indexOf(topic.measure));
  const cellsOf = table.topics.map((topic) => topic.cells);
  let oddRow = 0;
  let nextOdd = table.oddRows[0]?.after ?? -1;
  let length = 0;

  for (let row = 0; row <= rows; row++) {
    while (nextOdd === row) {
      const odd = table.oddRows[oddRow];
      if (odd) dropped.add(odd.reason, odd.line);
      oddRow += 1;
      nextOdd = table.oddRows[oddRow]?.after ?? -1;
    }
    if (row === rows) break;
    const offence = offenceCodes[row] ?? 0;
    const region = regionCodes[row] ?? 0;
    const period = periodCodes[row] ?? 0;
    const line = lines[row] ?? 0;
    const drop = indicators.drops[offence] ?? regions.drops[region] ?? periods.drops[period];
    if (drop !== undefined) {
      dropped.add(drop, line);
      continue;
    }
    if (isNew[offence]) newCodes.add(indicators.textAt(offence), line);
    const level = named[region];
    if (level !== undefined) byName.add(level, line);
    const indicatorCode = indicators.codeOf(offence);
    const regionCode = regions.codeOf(region);
    const periodCode = periods.codeOf(period);
    for (let topic = 0; topic < topics; topic++) {
      const cell = cellsOf[topic]?.[row] ?? -1;
      out.indicator[length] = indicatorCode;
      out.region[length] = regionCode;
      out.period[length] = periodCode;
      out.measure[length] = measureCodes[topic] ?? 0;
      out.line[length] = line;
      if (cell >= 0) {
        out.value[length] = cell;
        out.status[length] = statusOfPeriod[period] ?? 0;
      } else {
        const odd = oddCells[topic]?.[-1 - cell] ?? UNREADABLE;
        if (odd.problem) problems[topic]?.add(odd.problem, line);
        out.value[length] = odd.value;
        out.status[length] = odd.status ?? statusOfPeriod[period] ?? 0;
      }
      length += 1;
    }
  }
  const observations: ObservationColumns = {
    length,
    indicator: { dictionary: indicators.dictionary, codes: cut(out.indicator, length) },
    region: { dictionary: regions.dictionary, codes: cut(out.region, length) },
    period: { dictionary: periods.dictionary, codes: cut(out.period, length) },
    measure: { dictionary: length === 0 ? [] : measures, codes: cut(out.measure, length) },
    value: cut(out.value, length),
    status: cut(out.status, length),
    line: cut(out.line, length),
  };
  return { observations, dropped, problems, byName, newCodes };
}

/**
 * The columns of a table of which every row is kept as it stands, with one figure: those of its keys are there already.
 * Nothing for any other table.
 */
function asItStands(
  table: LongTable,
  keys: LongKeys,
  { measure, oddCells }: { readonly measure: Measure; readonly oddCells: readonly OddCell[] },
): ObservationColumns | undefined {
  const { rows, lines, topics, oddRows } = table;
  const [indicators, regions, periods] = [
    distinct(keys.offences, (id) => id),
    distinct(keys.regions, (code) => code),
    distinct(keys.periods, ({ code }) => code),
  ];
  if (!indicators || !regions || !periods || topics.length !== 1 || oddRows.length > 0 || rows === 0) return undefined;
  if (keys.offenceCells.some(({ kind }) => kind === "new") || keys.regions.some(levelByName)) return undefined;
  if (oddCells.some(({ problem }) => problem)) return undefined;
  const value = cut(topics[0]?.cells ?? new Float64Array(rows), rows);
  const status = new Uint8Array(rows);
  const statusOfPeriod = Uint8Array.from(keys.periods, statusOf);
  const periodCodes = table.period.codes;
  if (statusOfPeriod.some((code) => code !== 0)) {
    for (let row = 0; row < rows; row++) status[row] = statusOfPeriod[periodCodes[row] ?? 0] ?? 0;
  }
  for (let row = 0; row < rows; row++) {
    const cell = value[row] ?? 0;
    if (cell >= 0) continue;
    const odd = oddCells[-1 - cell] ?? UNREADABLE;
    value[row] = odd.value;
    if (odd.status !== undefined) status[row] = odd.status;
  }
  return {
    length: rows,
    indicator: { dictionary: indicators, codes: cut(table.offence.codes, rows) },
    region: { dictionary: regions, codes: cut(table.region.codes, rows) },
    period: { dictionary: periods, codes: cut(table.period.codes, rows) },
    // nothing is written: memory for noughts alone is never taken
    measure: { dictionary: [measure], codes: new Uint32Array(rows) },
    value,
    status,
    line: cut(lines, rows),
  };
}

/** What the texts stand for, when each stands for something and no two for the same. */
function distinct<V, T extends string>(keys: readonly Key<V>[], textOf: (value: V) => T): readonly T[] | undefined {
  const texts = keys.flatMap((key) => ("drop" in key ? [] : [textOf(key.value)]));
  return texts.length === keys.length && new Set(texts).size === texts.length ? texts : undefined;
}

/** What a text that is no plain number gives in every row in which it stands. */
interface OddCell {
  readonly value: number;
  /** Absent for a figure: then it has the status of its period. */
  readonly status?: number;
  readonly problem?: IssueCode;
}

const UNREADABLE: OddCell = { value: 0, status: statusCode("missing:unreadable"), problem: "unreadableNumber" };

function oddCell(text: string, notation: Notation, measure: Measure): OddCell {
  const cell = parseNumber(text, notation);
  if (cell.kind === "missing") return { value: 0, status: statusCode(`missing:${cell.reason}`) };
  if (cell.kind === "unreadable") return UNREADABLE;
  const problem = valueProblem(cell.value, measure);
  return problem ? { ...UNREADABLE, problem } : { value: cell.value };
}

function statusCode(status: CellStatus): number {
  return CELL_STATUSES.indexOf(status);
}

function statusOf(key: LongKeys["periods"][number]): number {
  return "drop" in key ? 0 : statusCode(key.value.status);
}

function levelByName(key: Key<string>): "municipality" | "neighbourhood" | undefined {
  if ("drop" in key) return undefined;
  if (key.value.startsWith("municipality/")) return "municipality";
  return key.value.startsWith("neighbourhood/") ? "neighbourhood" : undefined;
}

/** Numbers what the texts stand for, in the order in which rows are kept; several texts can stand for the same. */
function numbering<V, T extends string>(keys: readonly Key<V>[], textOf: (value: V) => T) {
  const values = keys.map((key) => ("drop" in key ? undefined : textOf(key.value)));
  const drops = keys.map((key) => ("drop" in key ? key.drop : undefined));
  const codes = new Int32Array(keys.length).fill(-1);
  const known = new Map<T, number>();
  const dictionary: T[] = [];
  const textAt = (place: number): T => {
    const value = values[place];
    if (value === undefined) throw new RangeError(`no key at ${place}`);
    return value;
  };
  const first = (place: number): number => {
    const value = textAt(place);
    const code = known.get(value) ?? dictionary.push(value) - 1;
    known.set(value, code);
    codes[place] = code;
    return code;
  };
  const codeOf = (place: number): number => {
    const code = codes[place] ?? -1;
    return code < 0 ? first(place) : code;
  };
  return { drops, dictionary, textAt, codeOf };
}

/** Slack up to this share of a column is left where it is: copying it would cost more memory than it gives back. */
const LEFT_OVER = 1 / 16;

function cut<A extends Uint8Array | Uint32Array | Float64Array>(column: A, length: number): A;
function cut(column: Uint8Array | Uint32Array | Float64Array, length: number) {
  if (column.length === length) return column;
  const slack = column.length - length;
  return slack <= column.length * LEFT_OVER && slack > 0 && length > 100_000
    ? column.subarray(0, length)
    : column.slice(0, length);
}
