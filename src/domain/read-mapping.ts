/** Mappings and recipes from JSON: every field is checked, and anything else than what this program writes is refused. */

import type { ColumnAnswer, ColumnAnswers } from "./column-mapping.ts";
import { MEASURES, type Measure } from "./observation.ts";
import type { Recipe, RecipeReads } from "./recipe.ts";
import {
  type ColumnRole,
  type FixedDimensions,
  MAPPING_DELIMITERS,
  type MappedName,
  NUMBER_NOTATIONS,
  ROLE_KINDS,
  SHEET_DATE_MEANINGS,
  type TableColumn,
  type TableMapping,
} from "./table-mapping.ts";

type Fields = Readonly<Record<string, unknown>>;

const NAMED = ["region", "indicator", "measure"] as const;
const MOST_COLUMNS = 500;

/** A mapping; `undefined` when a field is absent or of another kind. */
export function readTableMapping(value: unknown): TableMapping | undefined {
  if (!isFields(value)) return undefined;
  const delimiter = MAPPING_DELIMITERS.find((known) => known === value["delimiter"]);
  const { linesAbove, headerRows } = value;
  const columns = all(value["columns"], readColumn);
  const names = all(value["names"] ?? [], readName);
  const fixed = readFixed(value["fixed"] ?? {});
  const notation = NUMBER_NOTATIONS.find((known) => known === value["notation"]);
  const sheetDates = SHEET_DATE_MEANINGS.find((known) => known === value["sheetDates"]);
  if (value["notation"] !== undefined && !notation) return undefined;
  if (value["sheetDates"] !== undefined && !sheetDates) return undefined;
  if (!delimiter || !isCount(linesAbove) || !isCount(headerRows) || !columns || !names || !fixed) return undefined;
  if (columns.length > MOST_COLUMNS) return undefined;
  return {
    delimiter,
    linesAbove,
    headerRows,
    columns,
    fixed,
    ...(notation ? { notation } : {}),
    ...(sheetDates ? { sheetDates } : {}),
    names,
  };
}

/** A recipe; `undefined` when any part of it cannot be used. */
export function readRecipe(value: unknown): Recipe | undefined {
  if (!isFields(value) || !isFields(value["layout"])) return undefined;
  const { id, name, savedAt, layout } = value;
  const heads = all(layout["heads"], (head) => (typeof head === "string" ? head : undefined));
  const { delimiter } = layout;
  const reads = readReads(value["reads"]);
  const isNamed = typeof id === "string" && id !== "" && typeof name === "string" && name.trim() !== "";
  if (!isNamed || typeof savedAt !== "string" || !Number.isFinite(Date.parse(savedAt))) return undefined;
  if (typeof delimiter !== "string" || !heads || !reads) return undefined;
  return { id, name, savedAt, layout: { delimiter, heads }, reads };
}

function readReads(value: unknown): RecipeReads | undefined {
  if (!isFields(value)) return undefined;
  if (value["kind"] === "table") {
    const mapping = readTableMapping(value["mapping"]);
    return mapping && { kind: "table", mapping };
  }
  const answers = value["kind"] === "columns" ? readAnswers(value["answers"]) : undefined;
  const names = value["names"] === undefined ? [] : all(value["names"], readName);
  return answers && names && { kind: "columns", answers, ...(names.length > 0 ? { names } : {}) };
}

function readAnswers(value: unknown): ColumnAnswers | undefined {
  return all(value, (each) => {
    if (!isFields(each) || typeof each["head"] !== "string") return undefined;
    const answer = readAnswer(each["answer"]);
    return answer && { head: each["head"], answer };
  });
}

function readAnswer(value: unknown): ColumnAnswer | undefined {
  if (!isFields(value)) return undefined;
  if (value["kind"] === "leaveOut") return { kind: "leaveOut" };
  const measure = measureOf(value["measure"]);
  const { indicator } = value;
  return value["kind"] === "indicator" && typeof indicator === "string" && measure
    ? { kind: "indicator", indicator, measure }
    : undefined;
}

function readColumn(value: unknown): TableColumn | undefined {
  if (!isFields(value) || typeof value["head"] !== "string") return undefined;
  const role = readRole(value["role"]);
  return role && { head: value["head"], role };
}

function readRole(value: unknown): ColumnRole | undefined {
  if (!isFields(value)) return undefined;
  const { kind } = value;
  if (kind === "undecided") return { kind };
  const known = ROLE_KINDS.find((candidate) => candidate === kind);
  if (known !== "value") return known && { kind: known };
  const fixed = readFixed(value);
  return fixed && { kind: "value", ...fixed };
}

function readFixed(value: unknown): FixedDimensions | undefined {
  if (!isFields(value)) return undefined;
  const { region, period, indicator } = value;
  const measure = measureOf(value["measure"]);
  if (value["measure"] !== undefined && !measure) return undefined;
  if ([region, period, indicator].some((text) => text !== undefined && typeof text !== "string")) return undefined;
  return {
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof period === "string" ? { period } : {}),
    ...(typeof indicator === "string" ? { indicator } : {}),
    ...(measure ? { measure } : {}),
  };
}

function readName(value: unknown): MappedName | undefined {
  if (!isFields(value) || typeof value["name"] !== "string") return undefined;
  const dimension = NAMED.find((known) => known === value["dimension"]);
  const { name, as } = value;
  if (!dimension || (as !== undefined && typeof as !== "string")) return undefined;
  return as === undefined ? { dimension, name } : { dimension, name, as };
}

function measureOf(value: unknown): Measure | undefined {
  return MEASURES.find((known) => known === value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every element as read; `undefined` when one of them cannot be. */
function all<T>(value: unknown, read: (each: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.map(read).filter((each): each is T => each !== undefined);
  return found.length === value.length ? found : undefined;
}
