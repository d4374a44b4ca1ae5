/** D3's reader: objects by the names of the columns. */

import { dsvFormat } from "d3-dsv";
import { FIGURE, PERIOD, type StartContender, sumsOfCells } from "./contender.ts";

export const start: StartContender = async () => {
  let rows: readonly Readonly<Record<string, string>>[] = [];
  return {
    load: async (file) => {
      rows = dsvFormat(";").parse(await file.text());
    },
    sums: async () => sumsOfCells(rows.length, (row) => [rows[row]?.[PERIOD], rows[row]?.[FIGURE]]),
  };
};
