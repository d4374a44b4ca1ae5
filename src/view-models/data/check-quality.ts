/** The quality of a checked file: its verdict, the counts that jump, and what it changes of earlier figures. */

import type { Jump } from "../../analysis/quality/jumps.ts";
import type { RevisionSummary } from "../../dataset/largest-revisions.ts";
import type { LoadEffect } from "../../dataset/revisions.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { CELL_STATUSES, type ObservationColumns } from "../../domain/observation.ts";
import { type PeriodCode, parsePeriod } from "../../domain/period.ts";
import type { Receipt } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import { indicatorTitle } from "../../reference/indicator-title.ts";
import type { Reference } from "../../reference/reference.ts";
import * as text from "../../text/data/quality-nl.ts";
import { formatCount, formatMarked, formatPeriodLong, formatSignedCount } from "../../text/format.ts";
import type { FindingView } from "./loads-view.ts";
import type { QualityView, RevisionsView } from "./quality-view.ts";

/** Jumps that get a sentence of their own. */
const JUMPS_NAMED = 8;
const LINES_SHOWN = 20;

export interface Quality {
  readonly receipt: Receipt;
  readonly reference: Reference;
  /** Names as printed, of regions that the reference data does not know. */
  readonly regionNames: readonly (readonly [RegionCode, string])[];
  readonly effect: LoadEffect | undefined;
  readonly revisions: RevisionSummary | undefined;
  /** Rows that can be left out. */
  readonly doubtful: number;
}

/** What is said above the findings; `undefined` when the file is not one to load. */
export function qualityView(of: Quality, findings: readonly FindingView[]): QualityView {
  const { receipt, effect, revisions, doubtful } = of;
  const blocking = findings.filter(({ severity }) => severity === "blocks").length;
  const doubts = findings.filter(({ severity }) => severity === "doubt").length;
  const figures = { figures: receipt.observations, revised: effect?.revised ?? 0, added: effect?.added ?? 0, doubts };
  return {
    verdict: receipt.accepted ? text.verdictText(figures) : text.notLoadedVerdict(blocking),
    ...(revisions && revisions.count > 0 ? { revisions: revisionsView(revisions, of) } : {}),
    ...(effect && doubtful > 0 && doubtful < receipt.observations
      ? { withoutDoubtful: text.withoutDoubtfulText(doubtful) }
      : {}),
    ...(mayShowLines(receipt) ? { linesKey: receipt.hash } : {}),
  };
}

/** Lines of a file with data of persons are shown to nobody; those of a file that is no text cannot be. */
function mayShowLines({ format }: Pick<Receipt, "format">): boolean {
  return ![
    "personal-data",
    "incident-list",
    "incident-counts",
    "image-or-binary",
    "archive",
    "workbook",
    "empty",
  ].includes(format);
}

/** A finding per jump, the largest first; what is too much to name is one finding. */
export function jumpFindings(
  jumps: readonly Jump[],
  columns: ObservationColumns,
  names: Pick<Quality, "reference" | "regionNames">,
): readonly FindingView[] {
  const [named, rest] = [jumps.slice(0, JUMPS_NAMED), jumps.slice(JUMPS_NAMED)];
  const lineOf = ({ row }: Jump): number => columns.line[row] ?? 0;
  return [
    ...named.map((jump): FindingView => {
      const { before, now } = jump;
      return {
        severity: "doubt",
        sentence: text.jumpText({ ...namesOf(jump, names), before, now }),
        lines: [lineOf(jump)],
      };
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            severity: "doubt",
            sentence: text.moreJumps(rest.length),
            lines: rest.slice(0, LINES_SHOWN).map(lineOf),
          } as const,
        ]),
  ];
}

function revisionsView(summary: RevisionSummary, names: Pick<Quality, "reference" | "regionNames">): RevisionsView {
  const { count, raised, lowered, periods, largest } = summary;
  const most = periods[0];
  const rest = count - largest.length;
  return {
    sentence: text.revisionsText({
      count,
      raised,
      lowered,
      period: most && { name: periodName(most.period), count: most.count },
    }),
    rows: largest.map((revision) => {
      const { before, now, statusNow, line } = revision;
      return {
        ...namesOf(revision, names),
        before: formatCount(before),
        now: markedCount(now, statusNow),
        difference: formatSignedCount(now - before),
        percent: text.percentOf(before, now),
        line,
      };
    }),
    ...(rest > 0 ? { more: text.moreRevisions(rest) } : {}),
  };
}

function markedCount(value: number, statusCode: number): string {
  const status = CELL_STATUSES[statusCode];
  const number = formatCount(value);
  return status === "provisional" || status === "revised_provisional" ? formatMarked(number, status) : number;
}

function namesOf(
  cell: { readonly indicator: IndicatorId; readonly region: RegionCode; readonly period: PeriodCode },
  { reference, regionNames }: Pick<Quality, "reference" | "regionNames">,
): { readonly indicator: string; readonly region: string; readonly period: string } {
  const { indicator, region, period } = cell;
  return {
    indicator: indicatorTitle(reference, indicator) ?? indicator.slice(indicator.indexOf(":") + 1),
    region: reference.regions.get(region)?.name ?? regionNames.find(([code]) => code === region)?.[1] ?? region,
    period: periodName(period),
  };
}

function periodName(code: PeriodCode): string {
  const period = parsePeriod(code);
  return period ? formatPeriodLong(period) : code;
}
