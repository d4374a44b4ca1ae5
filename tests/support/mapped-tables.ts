import type { MappingStep } from "../../src/domain/mapping-step.ts";
import { observationAt } from "../../src/domain/observation.ts";
import type { ReadingAnswers } from "../../src/domain/recipe.ts";
import type { TableMapping } from "../../src/domain/table-mapping.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { loadReference } from "./reference.ts";

/** Reads lines as a file. */
export function readLines(lines: readonly string[], said: ReadingAnswers = {}): Promise<IngestResult> {
  return ingest(new TextEncoder().encode(`${lines.join("\n")}\n`), "tabel.csv", loadReference(), said);
}

/** What is known of a table that is asked; fails when it is not asked. */
export async function asked(lines: readonly string[], said: ReadingAnswers = {}): Promise<MappingStep> {
  const { mapping } = await readLines(lines, said);
  if (!mapping) throw new Error("the table is not asked");
  return mapping;
}

/** The kinds of what is open, once each. */
export function openKinds({ questions }: MappingStep): readonly string[] {
  return [...new Set(questions.map((question) => question.kind))];
}

/** A mapping with other roles, by head. */
export function withRoles(
  mapping: TableMapping,
  roles: Readonly<Record<string, TableMapping["columns"][number]["role"]>>,
): TableMapping {
  return { ...mapping, columns: mapping.columns.map(({ head, role }) => ({ head, role: roles[head] ?? role })) };
}

/** Figures without their line numbers, in an order of their own. */
export function figuresOf({ observations }: IngestResult): readonly string[] {
  if (!observations) return [];
  return Array.from({ length: observations.length }, (_, row) => {
    const { classification, code, region, period, measure, value, status } = observationAt(observations, row);
    return `${classification}:${code} ${region} ${period} ${measure} ${value ?? "-"} ${status}`;
  }).sort();
}
