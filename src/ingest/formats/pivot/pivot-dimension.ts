/** The dimensions of a StatLine pivot, by the heads that StatLine prints. */

import { headKey, knownColumn, type RegionColumn } from "../cells/column-names.ts";

export type PivotDimension =
  | { readonly kind: "topic" }
  | { readonly kind: "period" }
  | { readonly kind: "region"; readonly areas: RegionColumn }
  | { readonly kind: "offence"; readonly dimension: "crime" | "nuisance" };

export type DimensionKind = PivotDimension["kind"];

/** The head of the topics in pivots of the StatLine of before 2018, numbered or not; today's has it in the singular. */
const OLD_TOPIC_HEAD = /^onderwerpen(?:_\d)?$/;

/** Whether a head is the one by which pivots of the old StatLine are told apart. */
export function isOldTopicHead(head: string): boolean {
  return OLD_TOPIC_HEAD.test(headKey(head));
}

/** What a head of a pivot stands for: one of our dimensions, or `undefined`. */
export function pivotDimension(head: string): PivotDimension | undefined {
  if (headKey(head) === "onderwerp" || isOldTopicHead(head)) return { kind: "topic" };
  const known = knownColumn(head);
  if (!known || known.style === "odata") return undefined;
  const { column } = known;
  switch (column.role) {
    case "period":
      return { kind: "period" };
    case "region":
      return { kind: "region", areas: column.areas };
    case "offence":
      return { kind: "offence", dimension: column.dimension };
    case "topic":
      return undefined;
  }
}
