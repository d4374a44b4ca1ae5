import { describe, expect, it } from "vitest";
import { bareFunctions } from "./arquero-expressions.ts";

const HEAD = `import { escape, op, table, type ColumnTable } from "arquero";
const isLarge = (row: { count: number }) => row.count > 10;
const cells: ColumnTable = table({ count: [1, 20] });
`;

/** What is found in the head followed by one statement. */
function foundIn(statement: string): readonly string[] {
  return bareFunctions([], { "src/analysis/planted.ts": `${HEAD}${statement}\n` });
}

describe("Arquero expressions", () => {
  it("of src are ops on column names or go through escape", () => {
    expect(bareFunctions(["src/analysis", "src/dataset"])).toEqual([]);
  });

  it.each([
    { name: "an arrow in filter", code: "cells.filter((row: { count: number }) => row.count > 10);", verb: "filter" },
    { name: "an arrow in an object", code: "cells.derive({ twice: (row: any) => row.count * 2 });", verb: "derive" },
    { name: "a method in an object", code: "cells.derive({ twice(row: any) { return row.count; } });", verb: "derive" },
    { name: "a function by name", code: "cells.filter(isLarge);", verb: "filter" },
    { name: "a function in shorthand", code: "cells.derive({ isLarge });", verb: "derive" },
    { name: "an arrow in an array", code: "cells.orderby([(row: any) => row.count]);", verb: "orderby" },
    { name: "an arrow in a chain", code: 'cells.groupby("count").rollup({ n: () => op.count() });', verb: "rollup" },
    { name: "an arrow on a fresh table", code: "table({ a: [1] }).filter((row: any) => row.a);", verb: "filter" },
  ])("are found: $name", ({ code, verb }) => {
    expect(foundIn(code)).toEqual([`src/analysis/planted.ts:4 ${verb}`]);
  });

  it.each([
    { name: "an escaped arrow", code: "cells.filter(escape((row: any) => row.count > 10));" },
    { name: "an op on a column name", code: 'cells.groupby("count").rollup({ total: op.sum("count") });' },
    { name: "a filter of an array", code: "[1, 2].filter((value: number) => value > 1);" },
    { name: "a callback that Arquero calls", code: "cells.scan((row: any) => { console.log(row); });" },
  ])("may be $name", ({ code }) => {
    expect(foundIn(code)).toEqual([]);
  });
});
