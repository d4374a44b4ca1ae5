/** A dataset in which some figures are suppressed: what is not told looks, to everything that asks, as if it were secret. */

import { PROVENANCES } from "../domain/measured.ts";
import { CELL_STATUSES } from "../domain/observation.ts";
import type { Cell, CellColumns, Dataset } from "./dataset.ts";

const SECRET = CELL_STATUSES.indexOf("missing:secret");
const REAL = PROVENANCES.indexOf("real");

/** What is suppressed, and how other loads are treated. */
interface Protection extends Pick<Dataset, "suppression" | "madeOf"> {
  readonly version: string;
}

/** The dataset with the figures suppressed for which `suppression` gives a reason. Sums are made over `unsuppressed`. */
export function withSuppressions(complete: Dataset, { version, suppression, madeOf }: Protection): Dataset {
  const hide = (cell: Cell): Cell => ({
    status: "missing",
    reason: "secret",
    loadId: cell.loadId,
    line: cell.line,
    provenance: cell.provenance,
  });
  const columnsOf: Dataset["cellColumns"] = (indicator, measure, among) => {
    const columns = complete.cellColumns(indicator, measure, among);
    return withoutSuppressed(columns, (row) => {
      const [region, period] = [columns.regions[columns.region[row] ?? 0], columns.periods[columns.period[row] ?? 0]];
      return (
        region !== undefined && period !== undefined && suppression(indicator, region, period, measure) !== undefined
      );
    });
  };
  return {
    ...complete,
    version,
    cell: (indicator, region, period, measure) => {
      const cell = complete.cell(indicator, region, period, measure);
      return cell && suppression(indicator, region, period, measure) ? hide(cell) : cell;
    },
    figuresFor: (indicator, region, period, measure) => {
      const figures = complete.figuresFor(indicator, region, period, measure);
      return suppression(indicator, region, period, measure) ? figures.map(hide) : figures;
    },
    cellColumns: columnsOf,
    suppression,
    unsuppressed: complete,
    madeOf,
  };
}

function withoutSuppressed(columns: CellColumns, isSuppressed: (row: number) => boolean): CellColumns {
  const [value, known, status] = [columns.value.slice(), columns.known.slice(), columns.status.slice()];
  for (let row = 0; row < columns.length; row++) {
    if (columns.provenance[row] !== REAL || !isSuppressed(row)) continue;
    value[row] = 0;
    known[row] = 0;
    status[row] = SECRET;
  }
  return { ...columns, value, known, status };
}
