/** Where the columns of a mapping stand, and what each column of figures is. */

import type { ColumnRole, FixedDimensions, RoleKind } from "../../domain/table-mapping.ts";

/** Where each role stands; −1 for none. */
export type RolePlaces = Readonly<Record<Exclude<RoleKind, "value" | "ignore">, number>>;

/** A column of figures with what it says itself or the whole file says; what is absent stands in a column of its own. */
export interface FigurePlan extends FixedDimensions {
  readonly column: number;
  readonly head: string;
}

/** The column of each role: the first one that has it. */
export function placesOf(roles: readonly ColumnRole[]): RolePlaces {
  const place = (kind: RoleKind): number => roles.findIndex((role) => role.kind === kind);
  return {
    region: place("region"),
    period: place("period"),
    month: place("month"),
    indicator: place("indicator"),
    measure: place("measure"),
  };
}

/** What a column says itself goes before its place in a column, and that before what holds for all rows. */
export function figurePlan(
  role: Extract<ColumnRole, { readonly kind: "value" }>,
  column: number,
  head: string,
  fixed: FixedDimensions,
  at: RolePlaces,
): FigurePlan {
  const { region, period, indicator, measure } = { ...withoutColumns(fixed, at), ...role };
  return {
    column,
    head,
    ...(region ? { region } : {}),
    ...(period ? { period } : {}),
    ...(indicator ? { indicator } : {}),
    ...(measure ? { measure } : {}),
  };
}

function withoutColumns(fixed: FixedDimensions, at: RolePlaces): FixedDimensions {
  const { region, period, indicator, measure } = fixed;
  return {
    ...(region && at.region < 0 ? { region } : {}),
    ...(period && at.period < 0 ? { period } : {}),
    ...(indicator && at.indicator < 0 ? { indicator } : {}),
    ...(measure && at.measure < 0 ? { measure } : {}),
  };
}
