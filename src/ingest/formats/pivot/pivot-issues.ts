/** The findings that reading a pivot gives: about its dimensions, and about the rows and columns that were not read. */

import type { Issue, IssueCode, Severity } from "../../../domain/issue.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import { LINES_SHOWN, type Tally } from "../../tally.ts";
import { sheetDateIssues } from "../cells/sheet-dates.ts";
import { droppedIssues, topicIssues } from "../long/long-issues.ts";
import type { FilledPivot } from "./fill-pivot.ts";
import type { DimensionKind } from "./pivot-dimension.ts";
import type { PivotKeys } from "./pivot-keys.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import { isPartOfYear } from "./pivot-periods.ts";
import { hasDimension } from "./pivot-texts.ts";

const NEEDED: readonly DimensionKind[] = ["period", "region", "offence"];

/** A dimension that stands nowhere, periods without a year, and codes that a spreadsheet turned into dates. */
export function blockingIssues(layout: PivotLayout, keys: PivotKeys, fileName: string): readonly Issue[] {
  const where = { file: fileName };
  const absent = NEEDED.filter((kind) => !hasDimension(layout, kind)).map(
    (dimension): Issue => ({ code: "dimensionAbsent", severity: "blocks", where, facts: { dimension } }),
  );
  const withoutYear = [...keys.periods.keys()].filter(isPartOfYear);
  const dates = [...keys.offences].filter(([, cell]) => cell.kind === "date");
  const [example] = withoutYear;
  return [
    ...absent,
    ...sheetDateIssues(keys.periods, fileName),
    ...(example === undefined
      ? []
      : [
          {
            code: "periodWithoutYear",
            severity: "blocks",
            where,
            facts: { example, count: withoutYear.length },
          } satisfies Issue,
        ]),
    ...(dates.length > 0 ? [{ code: "excelDates", severity: "blocks", where, facts: {} } satisfies Issue] : []),
  ];
}

/** Rows that were left out, and cells that were no figures. */
export function rowIssues(
  { dropped, problems }: { readonly dropped: FilledPivot["dropped"]; readonly problems: Tally<IssueCode> },
  heads: Parameters<typeof droppedIssues>[1],
  fileName: string,
): readonly Issue[] {
  const cells = topicIssues([problems], { heads: [""], topics: [{ column: 0, measure: "count" }] }, fileName);
  return [
    ...droppedIssues(dropped, heads, fileName),
    ...cells.map(({ where: { column: _, ...where }, ...issue }) => ({ ...issue, where })),
  ];
}

const COLUMN_PROBLEMS: Readonly<Partial<Record<DropReason, readonly [IssueCode, Severity]>>> = {
  unknownCode: ["unknownCode", "doubt"],
  unknownRegion: ["unknownRegion", "doubt"],
  regionAmbiguous: ["regionAmbiguous", "doubt"],
  unsupportedPeriod: ["unsupportedPeriod", "note"],
  unreadablePeriod: ["unreadablePeriod", "doubt"],
};

/** Columns that were not read while others were, and the topics that are not ours. */
export function columnIssues(
  filled: Pick<FilledPivot, "columns" | "ignoredTopics">,
  fileName: string,
): readonly Issue[] {
  const where = { file: fileName };
  const found = [...filled.columns].flatMap(([reason, columns]): readonly Issue[] => {
    const [code, severity] = COLUMN_PROBLEMS[reason] ?? [];
    if (!code || !severity) return [];
    return [{ code, severity, where, facts: { of: "columns", count: columns.size } }];
  });
  if (filled.ignoredTopics.size === 0) return found;
  const heads = [...filled.ignoredTopics].map((topic) => topic.slice(0, 60));
  const facts = { heads: heads.slice(0, LINES_SHOWN).join(", ").slice(0, 300), count: heads.length };
  return [...found, { code: "ignoredTopics", severity: "note", where, facts }];
}
