/** The dimensions of a StatLine pivot, by the heads that StatLine prints. */

import { headKey, knownColumn, type RegionColumn } from "./column-names.ts";

export type PivotDimension =
  | { readonly kind: "topic" }
  | { readonly kind: "period" }
  | { readonly kind: "region"; readonly areas: RegionColumn }
  | { readonly kind: "offence"; readonly dimension: "crime" | "nuisance" };

export type DimensionKind = PivotDimension["kind"];

/** What a head of a pivot stands for: one of our dimensions, or `undefined`. */
export function pivotDimension(head: string): PivotDimension | undefined {
  if (headKey(head) === "onderwerp") return { kind: "topic" };
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
