/** Which municipalities of the unit border on each other. */

import { type RegionCode, regionCode } from "../domain/region.ts";
import type { CsvRow } from "./read-csv.ts";

/** Neighbours per municipality; each border stands once in the file and counts both ways. */
export function readNeighbours(rows: readonly CsvRow[]): ReadonlyMap<RegionCode, readonly RegionCode[]> {
  const neighbours = new Map<RegionCode, RegionCode[]>();
  const add = (from: RegionCode, to: RegionCode): void => {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  };
  for (const row of rows) {
    const [a, b] = [codeIn(row, "code_a"), codeIn(row, "code_b")];
    if (a === b) throw row.fault(`${a} is not its own neighbour`);
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

function codeIn(row: CsvRow, column: string): RegionCode {
  const code = regionCode(row.text(column));
  if (!code) throw row.fault(`"${column}" is not a region code`);
  return code;
}
