/** The cells of a large export in DuckDB, with the district of every municipality of the unit beside them. */

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import program from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import module from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Reference } from "../../src/reference/reference.ts";
import type { Aggregation, Aggregator } from "./aggregation.ts";
import { FIGURE, PERIOD } from "./contender.ts";

export interface DuckdbCells {
  readonly aggregate: (who: Aggregator) => Promise<Aggregation>;
}

const FILE = "export.csv";

const CELLS = `CREATE TABLE cells AS SELECT trim("SoortMisdrijf") AS offence, trim("RegioS") AS region, "${PERIOD}" AS period,
  coalesce(TRY_CAST(trim("${FIGURE}") AS INTEGER), 0) AS figure
  FROM read_csv('${FILE}', delim = ';', header = true, quote = '"', all_varchar = true)`;

const ENUMERATED = ["offence", "region", "period"] as const;

function sumsFrom(cells: string, members: string): string {
  return `SELECT offence, district, period, sum(figure)::DOUBLE AS total, count(figure)::DOUBLE AS parts
    FROM ${cells} JOIN ${members} USING (region) GROUP BY ALL`;
}

/** Reads the export into both tables; none of that is in any time. */
export async function openDuckdbCells(file: File, { regions }: Reference): Promise<DuckdbCells> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(program));
  await database.instantiate(module);
  const connection = await database.connect();
  await database.registerFileHandle(FILE, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(CELLS);
  const rows = regions.districts.flatMap(({ code }) =>
    regions.membersOf(code).map((region) => `('${region}', '${code}')`),
  );
  await connection.query(`CREATE TABLE members AS SELECT * FROM (VALUES ${rows.join(", ")}) AS t(region, district)`);
  for (const column of ENUMERATED) {
    await connection.query(`CREATE TYPE ${column}_type AS ENUM (SELECT DISTINCT ${column} FROM cells ORDER BY ALL)`);
  }
  const columns = ENUMERATED.map((column) => `${column}::${column}_type AS ${column}`).join(", ");
  await connection.query(`CREATE TABLE cells_enum AS SELECT ${columns}, figure FROM cells`);
  await connection.query(
    "CREATE TABLE members_enum AS SELECT region::region_type AS region, district FROM members WHERE region IN (SELECT region FROM cells)",
  );
  return {
    aggregate: async (who) => {
      const query = who === "duckdb, ENUM" ? sumsFrom("cells_enum", "members_enum") : sumsFrom("cells", "members");
      const from = performance.now();
      const answer = await connection.query(query);
      const milliseconds = performance.now() - from;
      const sums = answer.toArray();
      return { milliseconds, groups: sums.length, total: sums.reduce((total, row) => total + Number(row["total"]), 0) };
    },
  };
}
