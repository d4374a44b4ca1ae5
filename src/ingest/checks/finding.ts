/** A finding together with the rows it is about: all of them, where the issue itself names the first lines. */

import type { Issue } from "../../domain/issue.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import { LINES_SHOWN } from "../tally.ts";

export interface Finding {
  readonly issue: Issue;
  /** Rows of the observation columns. */
  readonly rows: readonly number[];
}

/** A finding about rows; their first lines go into the issue. */
export function findingAbout(
  rows: readonly number[],
  columns: ObservationColumns,
  issue: Pick<Issue, "code" | "severity" | "facts"> & { readonly fileName: string },
): Finding {
  const { fileName, code, severity, facts } = issue;
  const lines = rows.slice(0, LINES_SHOWN).map((row) => columns.line[row] ?? 0);
  return { rows, issue: { code, severity, facts, where: { file: fileName, lines } } };
}
