/**
 * Which figures are suppressed so that no small count can be told (METHOD section 11): the small ones, and enough further ones
 * that no sum over months, areas or both gives a small count away. Exact ranges decide, not a rule of thumb.
 */

import { type CountRow, type CountTable, isSensitive, type SuppressedCells, type Suppressions } from "./count-table.ts";
import { countDisclosures, type Group } from "./disclosures.ts";

interface Cells extends SuppressedCells {
  whole: boolean;
  readonly parts: Set<number>;
}
type Draft = Map<string, Cells>;

/**
 * The figures to withhold. What was suppressed `before` (an earlier edition of the table) stays suppressed. For every suppressed
 * small count every value from 1 to threshold − 1 stays possible, for every other suppressed figure an interval of at least
 * the threshold; for readers who know all that is shown, how the sums are made, and that counts are not negative.
 */
export function suppressCells(table: CountTable, threshold: number, before: Suppressions = new Map()): Suppressions {
  const suppressed: Draft = new Map(
    table.rows.map((row) => [row.area, firstCells(row, threshold, before.get(row.area))]),
  );
  const families = familiesOf(table);
  // What is suppressed only grows, so this ends.
  for (let size = -1; size !== sizeOf(suppressed); ) {
    size = sizeOf(suppressed);
    for (const { parent, children } of families) {
      const above = parent && cellsOf(suppressed, parent);
      if (above && isTouched(above)) suppressChildren(suppressed, parent, children);
      else suppressGroup(suppressed, { table, threshold, parent, children });
    }
  }
  return new Map([...suppressed].filter(([, cells]) => isTouched(cells)));
}

/** Too small by itself, or suppressed before. */
function firstCells({ whole, parts }: CountRow, threshold: number, before: SuppressedCells | undefined): Cells {
  const small = parts.flatMap((cell, part) =>
    cell && (isSensitive(cell, threshold) || before?.parts.has(part)) ? [part] : [],
  );
  return {
    whole: whole !== undefined && (isSensitive(whole, threshold) || before?.whole === true),
    parts: new Set(small),
  };
}

function cellsOf(suppressed: Draft, { area }: CountRow): Cells {
  const cells = suppressed.get(area);
  if (!cells) throw new RangeError(`${area} is not in the table`);
  return cells;
}

/** Whether a suppressed figure is told to be small ("<5"): in a table of years, of areas that nothing below them gives away. */
export function isMarked(table: CountTable, suppressed: Suppressions, row: CountRow): boolean {
  if (table.parts > 0 || table.hasKin || table.rows.some(({ parent }) => parent === row.area)) return false;
  const siblings = table.rows.filter(({ parent }) => parent !== undefined && parent === row.parent);
  const isLowest = siblings.every(({ area }) => !table.rows.some(({ parent }) => parent === area));
  return isLowest && (row.parent === undefined || !suppressed.has(row.parent));
}

interface Family {
  readonly parent: CountRow | undefined;
  readonly children: readonly CountRow[];
}

/** Areas that one sum binds together, and every area that none does by itself. */
function familiesOf({ rows }: CountTable): readonly Family[] {
  const areas = new Set<string | undefined>(rows.map(({ area }) => area));
  const families = rows.map((parent) => ({ parent, children: rows.filter((row) => row.parent === parent.area) }));
  const single = rows.filter(({ parent }) => !areas.has(parent));
  return [...families, ...single.map((row) => ({ parent: undefined, children: [row] }))];
}

/** Below a suppressed figure everything is suppressed, but parts in which nobody counts anything. An only child is its parent. */
function suppressChildren(suppressed: Draft, parent: CountRow, children: readonly CountRow[]): void {
  const above = cellsOf(suppressed, parent);
  const isOnly = children.length === 1;
  const isNought = (part: number): boolean => children.every(({ parts }) => (parts[part]?.value ?? 0) === 0);
  for (const child of children) {
    const own = cellsOf(suppressed, child);
    if (child.whole && (above.whole || !isOnly)) own.whole = true;
    child.parts.forEach((cell, part) => {
      if (cell && (above.parts.has(part) || !(isOnly || isNought(part)))) own.parts.add(part);
    });
  }
}

/** Suppresses more of a group until nothing can be worked out of it; when all of it is not enough, its sum as well. */
function suppressGroup(suppressed: Draft, group: Group): void {
  align(suppressed, group.children);
  while (countDisclosures(group, suppressed) > 0) {
    const next = bestStep(suppressed, group);
    if (!next) {
      if (group.parent) suppressWholly(cellsOf(suppressed, group.parent), group.parent);
      return;
    }
    for (const row of group.children) suppressed.set(row.area, cellsOf(next, row));
  }
}

/** The next step that leaves the least open, and suppresses the fewest figures, of these the smallest. Years are suppressed only when nothing else is left. */
function bestStep(suppressed: Draft, group: Group): Draft | undefined {
  const isYearOpen = group.children.some((row) => cellsOf(suppressed, row).whole);
  const withinYear = isYearOpen ? [] : stepsFrom(suppressed, group, "months");
  const next = withinYear.length > 0 ? withinYear : stepsFrom(suppressed, group, "all");
  const steps = next.map((step) => ({
    step,
    open: countDisclosures(group, step),
    size: sizeOf(step),
    counted: countedIn(step, group.children),
  }));
  steps.sort((a, b) => a.open - b.open || a.size - b.size || a.counted - b.counted);
  return steps[0]?.step;
}

/** One more area, one more part of the year, or (of all) one more year. */
function stepsFrom(suppressed: Draft, { table, children }: Group, which: "months" | "all"): readonly Draft[] {
  const touched = children.filter((row) => isTouched(cellsOf(suppressed, row)));
  const columns = new Set(touched.flatMap((row) => [...cellsOf(suppressed, row).parts]));
  const size = children.reduce((sum, row) => sum + sizeOfCells(cellsOf(suppressed, row)), 0);
  const steps: Draft[] = [];
  const consider = (rows: readonly CountRow[], change: (cells: Cells, row: CountRow) => void): void => {
    const next = new Map(children.map((row) => [row.area, copyOf(cellsOf(suppressed, row))]));
    for (const row of rows) change(cellsOf(next, row), row);
    align(next, children);
    if (sizeOf(next) > size) steps.push(next);
  };
  for (const row of children) {
    consider([row], (cells, { parts }) => {
      for (const part of columns) if (parts[part]) cells.parts.add(part);
    });
    if (which === "months") continue;
    consider([row], (cells, { whole }) => {
      cells.whole = whole !== undefined;
    });
  }
  for (let part = 0; part < table.parts; part++) {
    consider(touched, (cells, { parts }) => {
      if (parts[part]) cells.parts.add(part);
    });
  }
  return steps;
}

/** All suppressed areas of a group suppress the same parts. No year is suppressed of which readers see all parts. */
function align(suppressed: Draft, children: readonly CountRow[]): void {
  const touched = children.filter((row) => isTouched(cellsOf(suppressed, row)));
  const columns = new Set(touched.flatMap((row) => [...cellsOf(suppressed, row).parts]));
  for (const { parts } of touched) {
    if ([...columns].some((part) => parts[part])) continue;
    parts.forEach((cell, part) => {
      if (cell) columns.add(part);
    });
  }
  for (const row of touched) {
    for (const part of columns) if (row.parts[part]) cellsOf(suppressed, row).parts.add(part);
  }
}

function suppressWholly(cells: Cells, { whole, parts }: CountRow): void {
  cells.whole = whole !== undefined;
  parts.forEach((cell, part) => {
    if (cell) cells.parts.add(part);
  });
}

function copyOf({ whole, parts }: SuppressedCells): Cells {
  return { whole, parts: new Set(parts) };
}

function isTouched({ whole, parts }: SuppressedCells): boolean {
  return whole || parts.size > 0;
}

function sizeOf(suppressed: Suppressions): number {
  return [...suppressed.values()].reduce((size, cells) => size + sizeOfCells(cells), 0);
}

/** What the suppressed figures count together: small ones are missed least. */
function countedIn(suppressed: Draft, children: readonly CountRow[]): number {
  return children.reduce((sum, row) => {
    const cells = cellsOf(suppressed, row);
    const inParts = row.parts.reduce(
      (total, cell, part) => total + (cells.parts.has(part) ? (cell?.value ?? 0) : 0),
      0,
    );
    return sum + inParts + (cells.whole ? (row.whole?.value ?? 0) : 0);
  }, 0);
}

function sizeOfCells({ whole, parts }: SuppressedCells): number {
  return (whole ? 1 : 0) + parts.size;
}
