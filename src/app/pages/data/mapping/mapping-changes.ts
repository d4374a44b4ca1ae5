/** Changes of a mapping that a person is filling in. Each gives a new one. */

import { MEASURES } from "../../../../domain/observation.ts";
import {
  type ColumnRole,
  type FixedDimensions,
  MAPPED_DIMENSIONS,
  type MappedDimension,
  type NamedDimension,
  ROLE_KINDS,
  type TableMapping,
} from "../../../../domain/table-mapping.ts";

export const UNDECIDED = "undecided";

/** The mapping with another role for one column; what a column of figures says itself goes with the role. */
export function withRole(mapping: TableMapping, column: number, chosen: string): TableMapping {
  const kind = ROLE_KINDS.find((known) => known === chosen) ?? UNDECIDED;
  return withColumn(mapping, column, { kind });
}

/** The mapping with something that a column of figures says itself; `""` takes it away. */
export function withOwn(
  mapping: TableMapping,
  column: number,
  said: { readonly dimension: MappedDimension; readonly value: string },
): TableMapping {
  const role = mapping.columns[column]?.role;
  if (role?.kind !== "value") return mapping;
  const { kind, ...own } = role;
  return withColumn(mapping, column, { kind, ...changed(own, said.dimension, said.value) });
}

/** The mapping with something that holds for all rows; `""` takes it away. */
export function withFixed(mapping: TableMapping, dimension: MappedDimension, value: string): TableMapping {
  return { ...mapping, fixed: changed(mapping.fixed, dimension, value) };
}

/** The mapping with an answer for a name: what it stands for, `undefined` to leave its rows out, `""` for no answer. */
export function withName(
  mapping: TableMapping,
  name: { readonly dimension: NamedDimension; readonly name: string },
  as: string | undefined,
): TableMapping {
  const others = mapping.names.filter((other) => other.dimension !== name.dimension || other.name !== name.name);
  const answer = { dimension: name.dimension, name: name.name };
  if (as === "") return { ...mapping, names: others };
  return { ...mapping, names: [...others, as === undefined ? answer : { ...answer, as }] };
}

/** The mapping for another place of the heads: the columns are looked at anew. */
export function withLayout(
  mapping: TableMapping,
  layout: Partial<Pick<TableMapping, "delimiter" | "linesAbove" | "headerRows">>,
): TableMapping {
  return { ...mapping, ...layout, columns: [] };
}

function withColumn(mapping: TableMapping, column: number, role: ColumnRole): TableMapping {
  return { ...mapping, columns: mapping.columns.map((each, at) => (at === column ? { ...each, role } : each)) };
}

function changed(before: FixedDimensions, dimension: MappedDimension, value: string): FixedDimensions {
  const after = { ...before, [dimension]: value };
  const measure = MEASURES.find((known) => known === after.measure);
  const texts = MAPPED_DIMENSIONS.flatMap((each) => (each === "measure" || !after[each] ? [] : [[each, after[each]]]));
  return { ...Object.fromEntries(texts), ...(measure ? { measure } : {}) };
}
