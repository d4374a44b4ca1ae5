/** Random tables of counts: municipalities in districts in a unit, with months or without, in two editions. */

import fc from "fast-check";
import type { CountCell, CountRow, CountTable } from "../../../src/analysis/disclosure/count-table.ts";

export interface World {
  readonly threshold: number;
  readonly first: CountTable;
  /** One month more, and some figures revised. */
  readonly second: CountTable;
}

const UNIT = "unit";

interface Drawn {
  readonly threshold: number;
  readonly parts: number;
  /** Counts by district, municipality and part; `undefined` was not delivered. */
  readonly first: readonly (readonly (readonly (number | undefined)[])[])[];
  readonly revised: readonly (readonly (readonly (number | undefined)[])[])[];
}

const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 25 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20, max: 120 }) },
);

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    threshold: fc.constantFrom(3, 5, 10),
    parts: fc.constantFrom(0, 0, 1, 2, 4, 6),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ threshold, parts, sizes }) => {
    const width = Math.max(parts, 1);
    const cell = fc.record({
      value: count,
      revision: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
      ),
      isAbsent: fc.oneof({ weight: 30, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    });
    const municipality = fc.array(cell, { minLength: width, maxLength: width });
    const district = fc.tuple(...sizes.map((size) => fc.array(municipality, { minLength: size, maxLength: size })));
    return district.map((districts) => ({
      threshold,
      parts,
      first: districts.map((places) =>
        places.map((cells) =>
          cells.map(({ value, isAbsent }, at) => (isAbsent || (parts > 2 && at === parts - 1) ? undefined : value)),
        ),
      ),
      revised: districts.map((places) =>
        places.map((cells) =>
          cells.map(({ value, revision, isAbsent }) => (isAbsent ? undefined : Math.max(0, value + revision))),
        ),
      ),
    }));
  });

/** As drawn, with every sum that a reader can make. */
export const worlds: fc.Arbitrary<World> = drawn.map(({ threshold, parts, first, revised }) => ({
  threshold,
  first: tableOf(first, parts),
  second: tableOf(revised, parts),
}));

/** A table of districts of municipalities, each with its counts; with every sum that a reader can make. */
export function tableOf(districts: Drawn["first"], parts: number): CountTable {
  const places = districts.flatMap((municipalities, district) =>
    municipalities.map((counts, at) => rowOf(`d${district}m${at}`, `d${district}`, counts, parts)),
  );
  const sums = districts.map((municipalities, district) =>
    rowOf(`d${district}`, UNIT, columnSums(municipalities), parts),
  );
  const unit = rowOf(UNIT, undefined, columnSums(districts.map(columnSums)), parts);
  const rows = [unit, ...sums, ...places];
  return {
    rows,
    parts,
    isSumKnown: (parent, at) => {
      const children = rows.filter((row) => row.parent === parent);
      if (at !== "whole") return children.every(({ parts: cells }) => cells[at] !== undefined);
      const above = rows.find(({ area }) => area === parent);
      // Months that not all have delivered are in the years of the children and not in that of their parent.
      const isEven = children.every(({ parts: cells }) => cells.every((cell, part) => !cell || above?.parts[part]));
      return isEven && children.every(({ whole }) => whole !== undefined);
    },
  };
}

/** Sums of the columns in which nothing is absent. */
function columnSums(rows: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  return (rows[0] ?? []).map((_, at) => {
    const cells = rows.map((row) => row[at]);
    return cells.every((cell) => cell !== undefined) ? cells.reduce((sum, cell) => sum + cell, 0) : undefined;
  });
}

function rowOf(
  area: string,
  parent: string | undefined,
  counts: readonly (number | undefined)[],
  parts: number,
): CountRow {
  const cells = counts.map((value): CountCell | undefined =>
    value === undefined ? undefined : { value, isRestricted: true },
  );
  const present = counts.filter((value) => value !== undefined);
  const whole = present.length === 0 ? undefined : { value: present.reduce((a, b) => a + b, 0), isRestricted: true };
  return { area, parent, whole, parts: parts === 0 ? [] : cells };
}
