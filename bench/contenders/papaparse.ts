/** PapaParse as its documentation begins: the file, and objects by the names of the columns. */

import Papa from "papaparse";
import { FIGURE, PERIOD, type StartContender, sumsOfCells } from "./contender.ts";

type Row = Readonly<Record<string, string>>;

export const start: StartContender = async () => {
  let rows: readonly Row[] = [];
  return {
    load: async (file) => {
      rows = await new Promise<readonly Row[]>((resolve, reject) => {
        Papa.parse<Row>(file, {
          delimiter: ";",
          header: true,
          skipEmptyLines: true,
          complete: ({ data }) => resolve(data),
          error: reject,
        });
      });
    },
    sums: async () => sumsOfCells(rows.length, (row) => [rows[row]?.[PERIOD], rows[row]?.[FIGURE]]),
  };
};
