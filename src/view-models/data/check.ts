/** What a dropped file is, before anything is stored: evidence, rows, findings, first figures, effect. */

import type { Jump } from "../../analysis/quality/jumps.ts";
import type { RevisionSummary } from "../../dataset/largest-revisions.ts";
import { isOwnFormat } from "../../dataset/load.ts";
import type { LoadEffect } from "../../dataset/revisions.ts";
import type { ColumnQuestion } from "../../domain/column-mapping.ts";
import type { IncidentOffer } from "../../domain/incidents.ts";
import type { Issue } from "../../domain/issue.ts";
import type { MappingStep } from "../../domain/mapping-step.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import { parsePeriod } from "../../domain/period.ts";
import type { Receipt } from "../../domain/receipt.ts";
import type { RecipeDraft } from "../../domain/recipe.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { RegionQuestion } from "../../domain/region-questions.ts";
import type { Reference } from "../../reference/reference.ts";
import { redoOffer } from "../../text/data/history-nl.ts";
import { issueSentence } from "../../text/data/issue-sentences.ts";
import * as text from "../../text/data/loads-nl.ts";
import { MAPPING, mappingTitle } from "../../text/data/mapping-nl.ts";
import { dropReasonText, evidenceSentence, formatName } from "../../text/data/receipt-sentences.ts";
import { ownCountsNote } from "../../text/data/small-counts-nl.ts";
import { TABLE_MAPPING } from "../../text/data/table-mapping-nl.ts";
import { formatBytes, formatCount, formatDate, formatDateTime, formatPeriodLong } from "../../text/format.ts";
import { jumpFindings, qualityView } from "./check-quality.ts";
import { mappingView } from "./column-questions.ts";
import { firstFigures } from "./first-figures.ts";
import type { CheckView, FindingView, RowsView } from "./loads-view.ts";
import { regionNamesView } from "./region-names.ts";
import { tableMappingView } from "./table-mapping.ts";

export interface Checked {
  readonly receipt: Receipt;
  readonly issues: readonly Issue[];
  readonly observations: ObservationColumns | undefined;
  readonly regionNames: readonly (readonly [RegionCode, string])[];
  readonly questions: readonly ColumnQuestion[];
  readonly regions?: readonly RegionQuestion[];
  readonly incidents?: IncidentOffer;
  /** A table that a person says how to read, as it stands. */
  readonly mapping?: MappingStep;
  readonly recipe?: RecipeDraft;
  readonly reference: Reference;
  /** Edition date, and on what it rests. */
  readonly edition: { readonly date: string; readonly because: "content" | "fileName" | "modified" | "today" };
  readonly alreadyLoaded: boolean;
  /** The load of the same bytes that was taken back, and when; `undefined` when there is none. */
  readonly takenBack: { readonly loadId: string; readonly at: string } | undefined;
  /** Key of the staged file; `undefined` when there is nothing to load. */
  readonly stageId: string | undefined;
  /** What loading would do; `undefined` when it was refused or is loaded already. */
  readonly effect: LoadEffect | undefined;
  readonly revisions: RevisionSummary | undefined;
  readonly jumps: readonly Jump[];
  /** Rows of the observations that can be left out. */
  readonly doubtful: number;
}

/** The check of one file. */
export function checkView(checked: Checked): CheckView {
  const { receipt, observations, effect, stageId, alreadyLoaded, takenBack, edition, questions, mapping, recipe } =
    checked;
  const findings = [
    ...checked.issues.map(findingOf),
    ...(observations ? jumpFindings(checked.jumps, observations, checked) : []),
  ].sort(bySeverity);
  return {
    ...(stageId === undefined ? {} : { stageId }),
    fileName: receipt.fileName,
    accepted: observations !== undefined,
    format: receipt.format,
    title: titleOf(checked),
    subtitle: text.fileSubtitle(formatBytes(receipt.bytes), text.encodingName(receipt.encoding), receipt.delimiter),
    evidence: receipt.evidence.map(evidenceSentence),
    rows: observations ? rowsOf(receipt) : [],
    findings,
    quality: qualityView(checked, findings),
    preview: observations ? firstFigures(checked, observations) : [],
    ...(effect ? { effect: effectOf(effect, receipt) } : {}),
    ...(stageId !== undefined && edition.because !== "content"
      ? {
          editionDate: { value: edition.date, because: text.editionBecause(edition.because, formatDate(edition.date)) },
        }
      : {}),
    ...(alreadyLoaded ? { alreadyLoaded } : {}),
    ...(takenBack
      ? { redo: { loadId: takenBack.loadId, sentence: redoOffer(formatDateTime(takenBack.at), stageId !== undefined) } }
      : {}),
    ...(alreadyLoaded && receipt.columns ? { remap: MAPPING.remap } : {}),
    ...(checked.regions && observations && !alreadyLoaded
      ? { regionNames: regionNamesView(checked.regions, checked.reference) }
      : {}),
    ...(checked.incidents && !alreadyLoaded ? { incidents: checked.incidents } : {}),
    ...(alreadyLoaded && receipt.mapping ? { remap: TABLE_MAPPING.remap } : {}),
    ...(mapping && !alreadyLoaded ? { table: tableMappingView(mapping, checked.reference) } : {}),
    ...(recipe && !alreadyLoaded ? { recipe } : {}),
    ...(questions.length > 0 && !alreadyLoaded ? { mapping: mappingView(questions, checked.reference) } : {}),
  };
}

/** What loading would do; of a person's own figures also what is not told of them. */
function effectOf(effect: LoadEffect, { format, provenance }: Receipt): string {
  const isOwn = isOwnFormat(format) && provenance === undefined;
  return [text.effectText(effect), ...(isOwn ? [ownCountsNote()] : [])].join(" ");
}

function titleOf({ receipt, observations, alreadyLoaded, questions, mapping }: Checked): string {
  if (alreadyLoaded) return text.alreadyLoadedTitle(receipt.fileName);
  if (observations) return text.recognisedTitle(formatName(receipt.format), receipt.table);
  if (mapping) return TABLE_MAPPING.title;
  return questions.length > 0
    ? mappingTitle(formatName(receipt.format))
    : text.refusedTitle(formatName(receipt.format));
}

function rowsOf(receipt: Receipt): readonly RowsView[] {
  const kept: RowsView = {
    label: text.keptLabel(),
    count: formatCount(receipt.rowsKept),
    why: text.keptText(receipt.observations, periodsText(receipt)),
    lines: [],
    kind: "kept",
  };
  const dropped = receipt.dropped.map(
    ({ reason, count, lines }): RowsView => ({
      label: text.droppedLabel(),
      count: formatCount(count),
      why: dropReasonText(reason),
      lines,
      kind: "dropped",
    }),
  );
  const missing = receipt.missing.map(
    ({ reason, count }): RowsView => ({
      label: text.missingLabel(),
      count: formatCount(count),
      why: text.missingText(reason),
      lines: [],
      kind: "doubt",
    }),
  );
  return [kept, ...dropped, ...missing];
}

function periodsText({ periods }: Receipt): string {
  const [first, last] = [periods?.first, periods?.last].map((code) => code && parsePeriod(code));
  if (!first || !last) return "";
  return text.periodRange(formatPeriodLong(first), formatPeriodLong(last));
}

function findingOf(issue: Issue): FindingView {
  return { severity: issue.severity, sentence: issueSentence(issue), lines: issue.where.lines ?? [] };
}

const SEVERITIES: readonly FindingView["severity"][] = ["blocks", "doubt", "note"];

function bySeverity(a: FindingView, b: FindingView): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
