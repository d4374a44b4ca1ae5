/** Arquero's own reader of text, types inferred as it does by default. */

import { type ColumnTable, fromCSV } from "arquero";
import { FIGURE, PERIOD, type StartContender, sumsOfCells } from "./contender.ts";

export const start: StartContender = async () => {
  let table: ColumnTable | undefined;
  return {
    load: async (file) => {
      table = fromCSV(await file.text(), { delimiter: ";" });
    },
    sums: async () => {
      const [period, figure] = [table?.getter(PERIOD), table?.getter(FIGURE)];
      // Its way of saying that a cell of a column of numbers holds none.
      const printed = (value: unknown): unknown => (value === null || Number.isNaN(value) ? "." : value);
      return sumsOfCells(table?.numRows() ?? 0, (row) => [period?.(row), printed(figure?.(row))]);
    },
  };
};
