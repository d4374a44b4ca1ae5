/**
 * The attack that tries to undo what was suppressed, by linear programming: between which values each suppressed figure must lie
 * for a reader who knows everything that is shown and how sums are made. It takes from the
 * protection only what a reader sees: which figures are missing, and which of them are called small.
 */

import highsLoader from "highs";
import type { CountRow, CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import { isMarked } from "../../../src/analysis/disclosure/suppress-cells.ts";

const highs = await highsLoader();

/** A table as it is shown; the name tells its figures from those of other tables. */
export interface ShownTable {
  readonly name: string;
  readonly table: CountTable;
  readonly suppressed: Suppressions;
  /** What is shown is rounded to multiples of five, each figure by itself. */
  readonly isRounded?: true;
}

/** A table that is the sum of others, or at least as much as these where further parts are not shown. */
export interface SumOfTables {
  readonly total: ShownTable;
  readonly parts: readonly ShownTable[];
  readonly isAllOfIt: boolean;
}

export interface Found {
  readonly table: string;
  readonly area: string;
  readonly at: number | "whole";
  readonly value: number;
  readonly isSensitive: boolean;
  readonly low: number;
  readonly high: number;
}

interface Variable {
  readonly name: string;
  readonly table: string;
  readonly area: string;
  readonly at: number | "whole";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Shown, and known but for its rounding. */
  readonly isShown?: true;
}

/** Figures of which too much can be worked out; empty when both promises hold. */
export function attack(table: CountTable, threshold: number, suppressed: Suppressions): readonly Found[] {
  const shown = { name: "", table, suppressed };
  return attackTables([shown], threshold, equationsOf(shown, variablesIn(shown, threshold)));
}

/** The same where every figure that is shown is rounded. */
export function attackRounded(table: CountTable, threshold: number, suppressed: Suppressions): readonly Found[] {
  const shown = { name: "", table, suppressed, isRounded: true } as const;
  return attackTables([shown], threshold, equationsOf(shown, variablesIn(shown, threshold)));
}

/** The same for a reader who knows that some tables add up to another one. */
export function attackSum(sum: SumOfTables, threshold: number): readonly Found[] {
  const tables = [sum.total, ...sum.parts];
  const names = new Set(tables.flatMap((shown) => variablesIn(shown, threshold)).map(({ name }) => name));
  const within = tables.flatMap((shown) => equationsOf(shown, variablesIn(shown, threshold)));
  return attackTables(tables, threshold, [...within, ...equationsBetween(sum, names)]);
}

function variablesIn(shown: ShownTable, threshold: number): readonly Variable[] {
  const { name, table, suppressed, isRounded } = shown;
  return table.rows.flatMap((row) => [
    ...variablesOf(name, table, row, threshold, suppressed),
    ...(isRounded ? roundedIn(shown, row, threshold) : []),
  ]);
}

/** What is shown of an area: within 2 of what it is rounded to, and no small count, for that would not be shown. */
function roundedIn({ name, suppressed }: ShownTable, row: CountRow, threshold: number): readonly Variable[] {
  const cells = suppressed.get(row.area);
  const variable = (at: number | "whole", value: number): Variable => {
    const rounded = 5 * Math.floor((value + 2) / 5);
    const [low, high] = rounded === 0 ? [0, threshold > 2 ? 0 : 2] : [Math.max(rounded - 2, threshold), rounded + 2];
    return { name: nameOf(name, row.area, at), table: name, area: row.area, at, value, low, high, isShown: true };
  };
  const parts = row.parts.flatMap((cell, part) =>
    cell && !cells?.parts.has(part) ? [variable(part, cell.value)] : [],
  );
  return row.whole && !cells?.whole ? [variable("whole", row.whole.value), ...parts] : parts;
}

function attackTables(
  tables: readonly ShownTable[],
  threshold: number,
  equations: readonly string[],
): readonly Found[] {
  const variables = tables.flatMap((shown) => variablesIn(shown, threshold));
  const sought = variables.filter(({ isShown }) => !isShown);
  if (sought.length === 0) return [];
  const seen = new Map(sought.map(({ name, value }) => [name, { low: value, high: value }]));
  const isSettled = ({ name, value }: Variable): boolean => {
    const { low, high } = seen.get(name) ?? { low: value, high: value };
    return isSensitive(value, threshold) ? low <= 1 && high >= threshold - 1 : high - low >= threshold;
  };
  const look = (direction: "minimize" | "maximize", terms: readonly string[]): void => {
    const solution = highs.solve(program(direction, terms, equations, variables));
    if (solution.Status !== "Optimal") throw new Error(`the attack ended ${solution.Status}`);
    for (const { name } of sought) {
      const value = solution.Columns[name]?.Primal ?? Number.NaN;
      const range = seen.get(name);
      if (range) seen.set(name, { low: Math.min(range.low, value), high: Math.max(range.high, value) });
    }
  };
  // Every solution is a table that fits what is shown: one answers for many figures.
  for (const variable of sought) {
    if (!isSettled(variable)) look("maximize", [variable.name]);
    if (!isSettled(variable)) look("minimize", [variable.name]);
  }
  return sought
    .filter((variable) => !isSettled(variable))
    .map(({ name, table, area, at, value }) => ({
      table,
      area,
      at,
      value,
      isSensitive: isSensitive(value, threshold),
      ...(seen.get(name) ?? { low: value, high: value }),
    }));
}

function isSensitive(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** No counts of this size occur, so the bound itself tells nothing. */
const LARGE = 10_000;

function variablesOf(
  ofTable: string,
  table: CountTable,
  row: CountRow,
  threshold: number,
  suppressed: Suppressions,
): readonly Variable[] {
  const cells = suppressed.get(row.area);
  if (!cells) return [];
  const marked = isMarked(table, suppressed, row);
  const variable = (at: number | "whole", value: number): Variable => {
    const small = isSensitive(value, threshold);
    const low = marked && small ? 1 : marked && value >= threshold ? threshold : 0;
    const high = marked && small ? threshold - 1 : LARGE;
    return { name: nameOf(ofTable, row.area, at), table: ofTable, area: row.area, at, value, low, high };
  };
  const parts = row.parts.flatMap((cell, part) => (cell && cells.parts.has(part) ? [variable(part, cell.value)] : []));
  return row.whole && cells.whole ? [variable("whole", row.whole.value), ...parts] : parts;
}

function nameOf(table: string, area: string, at: number | "whole"): string {
  return `${table}${area}_${at}`;
}

type Term = readonly [name: string, value: number];

/** A sum with a suppressed figure in it: its suppressed terms, and what the shown ones leave for them. */
function equation(
  names: ReadonlySet<string>,
  sum: Term,
  terms: readonly Term[],
  relation: "=" | "<=" = "=",
): readonly string[] {
  const suppressed = terms.filter(([name]) => names.has(name)).map(([name]) => name);
  const isSumWithheld = names.has(sum[0]);
  if (suppressed.length === 0 && !isSumWithheld) return [];
  const shown = terms.reduce((total, [name, value]) => (names.has(name) ? total : total + value), 0);
  const left = [...suppressed, ...(isSumWithheld ? [`- ${sum[0]}`] : [])].join(" + ").replaceAll("+ -", "-");
  return [`${left} ${relation} ${isSumWithheld ? -shown : sum[1] - shown}`];
}

/** What the parts of a total leave for one another, in every area and part of the year. */
function equationsBetween({ total, parts, isAllOfIt }: SumOfTables, names: ReadonlySet<string>): readonly string[] {
  return total.table.rows.flatMap(({ area }) => {
    const columns: readonly (number | "whole")[] = ["whole", ...Array(total.table.parts).keys()];
    const cellIn = ({ table }: ShownTable, at: number | "whole") => {
      const row = table.rows.find((each) => each.area === area);
      return at === "whole" ? row?.whole : row?.parts[at];
    };
    return columns.flatMap((at) => {
      const sum = cellIn(total, at);
      if (!sum) return [];
      const terms = parts.flatMap((part): readonly Term[] => {
        const cell = cellIn(part, at);
        return cell ? [[nameOf(part.name, area, at), cell.value]] : [];
      });
      const isExact = isAllOfIt && terms.length === parts.length;
      return equation(names, [nameOf(total.name, area, at), sum.value], terms, isExact ? "=" : "<=");
    });
  });
}

/** Every sum over months or areas in a table. */
function equationsOf({ name: ofTable, table }: ShownTable, variables: readonly Variable[]): readonly string[] {
  const names = new Set(variables.map(({ name }) => name));
  const ofRows = table.rows.flatMap(({ area, whole, parts }) => {
    const terms = parts.flatMap((cell, part) => (cell ? [[nameOf(ofTable, area, part), cell.value] as const] : []));
    return whole && terms.length > 0 ? equation(names, [nameOf(ofTable, area, "whole"), whole.value], terms) : [];
  });
  const ofParents = table.rows.flatMap((parent) => {
    const children = table.rows.filter((row) => row.parent === parent.area);
    const columns: readonly (number | "whole")[] = ["whole", ...parent.parts.keys()];
    return columns.flatMap((at) => {
      const cellOf = (row: CountRow) => (at === "whole" ? row.whole : row.parts[at]);
      const sum = cellOf(parent);
      const terms = children.map((row) => ({ row, cell: cellOf(row) }));
      if (!sum || children.length === 0 || !table.isSumKnown(parent.area, at)) return [];
      return equation(
        names,
        [nameOf(ofTable, parent.area, at), sum.value],
        terms.map(({ row, cell }) => [nameOf(ofTable, row.area, at), cell?.value ?? 0]),
      );
    });
  });
  return [...ofRows, ...ofParents];
}

function program(
  direction: string,
  terms: readonly string[],
  equations: readonly string[],
  variables: readonly Variable[],
): string {
  return [
    direction,
    ` obj: ${terms.join(" + ")}`,
    "subject to",
    ...equations.map((equation, at) => ` c${at}: ${equation}`),
    "bounds",
    ...variables.map(({ name, low, high }) => ` ${low} <= ${name} <= ${high}`),
    "end",
  ].join("\n");
}
