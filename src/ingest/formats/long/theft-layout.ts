/** The layout of 83651NED: recorded thefts by kind and by use of violence, of which only the rows of the total can be counted. */

import type { Measure } from "../../../domain/observation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey } from "../cells/column-names.ts";
import type { LongLayout } from "./long-layout.ts";

export interface TheftLayout extends LongLayout {
  /** The column of the second dimension. */
  readonly violence: number;
}

const VIOLENCE = "gebruikvangeweld";
const KIND = "soortdiefstal";
/** With and without violence together. */
export const TOTAL = "T001540";
/** With violence, without violence. */
export const PARTS: ReadonlySet<string> = new Set(["A048105", "A048106"]);

const TOPICS: readonly (readonly [RegExp, Measure])[] = [
  [/^totaalgeregistreerdediefstallen_\d+$/, "count"],
  [/^geregistreerdediefstallenper1000inw_\d+$/, "per1000"],
];
/** A topic of the table that is not read; any other head could be a dimension, of which a part would pass for the whole. */
const OTHER_TOPIC = /_\d+$/;
const TITLE_LINES = 12;

/** The columns of the table by their heads; `undefined` for any other sheet, and where the total of the second dimension is absent. */
export function theftLayout(sheet: Sheet): TheftLayout | undefined {
  const headerRow = sheet.rows
    .slice(0, TITLE_LINES)
    .findIndex((row) => [VIOLENCE, KIND].every((head) => row.some((cell) => headKey(cell) === head)));
  const cells = (sheet.rows[headerRow] ?? []).map(trimCell);
  const heads = cells.slice(0, cells.findLastIndex((head) => head !== "") + 1);
  const keys = heads.map(headKey);
  const needed = [VIOLENCE, KIND, "regios", "perioden"];
  const [violence = -1, offence = -1, region = -1, period = -1] = needed.map((head) => keys.indexOf(head));
  const topics = keys.flatMap((key, column) => {
    const measure = TOPICS.find(([head]) => head.test(key))?.[1];
    return measure ? [{ column, measure }] : [];
  });
  const others = keys.flatMap((key, column) =>
    needed.includes(key) || topics.some((topic) => topic.column === column)
      ? []
      : [{ column, head: heads[column] ?? "" }],
  );
  const complete = Math.min(violence, offence, region, period) >= 0 && topics.length > 0;
  if (!complete || others.some(({ head }) => !isHarmless(head))) return undefined;
  const hasTotal = sheet.rows.some((row, at) => at > headerRow && trimCell(row[violence] ?? "") === TOTAL);
  if (!hasTotal) return undefined;
  const repeated = keys.flatMap((key, column) => {
    const measure = topics.find((topic) => topic.column === column)?.measure;
    const same = measure
      ? topics.filter((topic) => topic.measure === measure).length
      : needed.includes(key)
        ? keys.filter((other) => other === key).length
        : 1;
    return same > 1 ? [heads[column] ?? ""] : [];
  });
  return {
    headerRow,
    heads,
    style: "odata",
    classification: "cbs_crime",
    offence,
    region,
    areas: "regions",
    period,
    topics,
    ignored: others,
    repeated,
    violence,
  };
}

function isHarmless(head: string): boolean {
  return head === "" || headKey(head) === "id" || /^unnamed: \d+$/i.test(head) || OTHER_TOPIC.test(head);
}
