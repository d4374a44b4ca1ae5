/** Random tables of a total and its parts: offence types of municipalities in districts, with months or without. */

import fc from "fast-check";
import type { CountTable } from "../../../src/analysis/disclosure/count-table.ts";
import { tableOf } from "./worlds.ts";

/** A total and some of its parts. */
export interface TotalAndTypes {
  readonly total: CountTable;
  readonly types: readonly CountTable[];
}

export interface WorldOfTypes {
  readonly threshold: number;
  readonly first: TotalAndTypes;
  /** Some figures revised. */
  readonly second: TotalAndTypes;
  /** Whether the types are all that the total counts. */
  readonly isAllOfIt: boolean;
}

interface Revised {
  readonly value: number;
  readonly revision: number;
}
type Counts<T> = readonly (readonly (readonly T[])[])[];

/** Mostly counts in which some are small and most are not; a few worlds are full of small ones, as of youth groups. */
const sizes = fc.constantFrom(
  [0, 3, 9, 25, 60, 120, 200, 300],
  [20, 30, 40, 60, 80, 120, 150, 200],
  [0, 0, 1, 2, 3, 4, 6, 9],
);

export const worldsOfTypes: fc.Arbitrary<WorldOfTypes> = fc
  .record({
    threshold: fc.constantFrom(3, 5, 10),
    parts: fc.constantFrom(0, 0, 1, 3),
    types: fc.integer({ min: 1, max: 4 }),
    isAllOfIt: fc.boolean(),
    municipalities: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    sizes,
  })
  .chain(({ threshold, parts, types, isAllOfIt, municipalities, sizes: likely }) => {
    const width = Math.max(parts, 1);
    const count = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...likely) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) },
    );
    const revision = fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -4, max: 4 }) },
    );
    const place = some(width, width, fc.record({ value: count, revision }));
    const ofOne: fc.Arbitrary<Counts<Revised>> = fc.tuple(...municipalities.map((size) => some(size, size, place)));
    const drawn = types + (isAllOfIt ? 0 : 1);
    return some(drawn, drawn, ofOne).map((counts) => {
      const edition = (countOf: (of: Revised) => number): TotalAndTypes => {
        const read = counts.map((each) => each.map((places) => places.map((cells) => cells.map(countOf))));
        return {
          total: tableOf(sumOf(read), parts),
          types: read.slice(0, types).map((each) => tableOf(each, parts)),
        };
      };
      return {
        threshold,
        isAllOfIt,
        first: edition(({ value }) => value),
        second: edition(({ value, revision: by }) => Math.max(0, value + by)),
      };
    });
  });

function some<T>(least: number, most: number, what: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(what, { minLength: least, maxLength: most });
}

function sumOf(counts: readonly Counts<number>[]): Counts<number> {
  const [first] = counts;
  return (first ?? []).map((district, d) =>
    district.map((places, m) =>
      places.map((_, at) => counts.reduce((sum, each) => sum + (each[d]?.[m]?.[at] ?? 0), 0)),
    ),
  );
}
