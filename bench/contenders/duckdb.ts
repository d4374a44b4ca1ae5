/** DuckDB in WebAssembly: a table of text from `read_csv`, in its own worker. The build for pages that are not isolated. */

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import program from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import module from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { FIGURE, PERIOD, type StartContender } from "./contender.ts";

const FILE = "export.csv";
const READ = `CREATE TABLE export AS SELECT * FROM read_csv('${FILE}', delim = ';', header = true, quote = '"', all_varchar = true)`;
const ADD_UP = `SELECT "${PERIOD}" AS period, sum(TRY_CAST(trim("${FIGURE}") AS INTEGER))::DOUBLE AS total FROM export GROUP BY ALL`;

export const start: StartContender = async () => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(program));
  await database.instantiate(module);
  const connection = await database.connect();
  return {
    load: async (file) => {
      await database.registerFileHandle(FILE, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      await connection.query(READ);
    },
    sums: async () => {
      const rows = (await connection.query(ADD_UP)).toArray();
      return Object.fromEntries(rows.map(({ period, total }) => [String(period), Number(total)]));
    },
  };
};
