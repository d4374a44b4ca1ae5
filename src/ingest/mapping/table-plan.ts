/** A mapping laid over its sheet: what each figure column is, what every name stands for, and what is still open. */

import { measuresOf } from "../../domain/column-mapping.ts";
import { parseIndicatorId } from "../../domain/indicator.ts";
import { MEASURES, type Measure } from "../../domain/observation.ts";
import type {
  ColumnRole,
  ColumnSeen,
  FixedDimensions,
  MappedDimension,
  MappingQuestion,
  NamedDimension,
  NameFound,
  NumberNotation,
  RoleKind,
  TableMapping,
} from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import type { NotationConflict, NotationDecision } from "../decide-notation.ts";
import { headKey } from "../formats/column-names.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { columnMeasures, isGroupOfThree, isSureNotation, notationOf } from "./column-evidence.ts";
import {
  indicatorReader,
  isIndicatorAnswer,
  isRegionAnswer,
  measureReader,
  type NameReader,
  nameKey,
  regionReader,
} from "./name-readers.ts";
import { headsOf, tableRows } from "./table-shape.ts";

/** A column of figures with what it says itself or the whole file says; what is absent stands in a column of its own. */
export interface FigurePlan extends FixedDimensions {
  readonly column: number;
  readonly head: string;
}

/** What a name of a column stands for; `leftOut` when a person said so, `undefined` when nobody knows yet. */
export type NameMeaning = string | undefined | { readonly leftOut: true };

export interface TablePlan {
  readonly mapping: TableMapping;
  readonly heads: readonly string[];
  readonly figures: readonly FigurePlan[];
  /** Where each role stands; −1 for none. */
  readonly at: Readonly<Record<Exclude<RoleKind, "value" | "ignore">, number>>;
  readonly notation: NumberNotation;
  /** The meaning of a cell as printed. */
  readonly meaning: (dimension: NamedDimension, text: string) => NameMeaning;
  readonly questions: readonly MappingQuestion[];
  readonly names: readonly NameFound[];
  readonly columns: readonly ColumnSeen[];
  readonly example: string | undefined;
}

const VALUES_SHOWN = 4;

/** Lays a mapping over a sheet. The questions are what keeps it from being read. */
export function tablePlan(sheet: Sheet, mapping: TableMapping, reference: Reference): TablePlan {
  const heads = headsOf(sheet, mapping).map((parts) => parts.join(" | "));
  const roles = mapping.columns.map(({ role }) => role);
  const at = placesOf(roles);
  const figures = roles.flatMap((role, column): readonly FigurePlan[] =>
    role.kind === "value" ? [figurePlan(role, column, heads[column] ?? "", mapping.fixed, at)] : [],
  );
  const decision = notationOf(
    sheet,
    mapping,
    heads.length,
    figures.map(({ column }) => column),
  );
  const notation = mapping.notation ?? ("rows" in decision ? "dutch" : decision.notation);
  const measures = columnMeasures(sheet, mapping, heads, notation);
  const named = nameMeanings(sheet, mapping, heads.length, at, reference);
  const examples = "rows" in decision ? decision.examples : decision.example === undefined ? [] : [decision.example];
  const questions: readonly MappingQuestion[] = [
    ...otherHeads(mapping, heads),
    ...roleQuestions(roles, heads),
    ...dimensionQuestions(figures, at),
    ...choiceQuestions(figures, mapping, reference),
    ...measureQuestions(figures, measures),
    ...sameFigures(figures),
    ...notationQuestions(decision, mapping, sheet.delimiter),
    ...named.questions,
  ];
  return {
    mapping,
    heads,
    figures,
    at,
    notation,
    meaning: named.meaning,
    questions,
    names: named.names,
    columns: heads.map((head, column) => ({
      head,
      values: firstTexts(sheet, mapping, heads.length, column),
      measures: measures[column] ?? [],
    })),
    example: examples[0],
  };
}

/** Marks that can be both are asked; marks of both notations, or against the answer, would make figures wrong. */
function notationQuestions(
  decision: NotationDecision | NotationConflict,
  mapping: TableMapping,
  delimiter: string,
): readonly MappingQuestion[] {
  if ("rows" in decision) return [{ kind: "mixedNotation", examples: decision.examples }];
  const { example } = decision;
  if (example === undefined) return [];
  if (mapping.notation === undefined) {
    return isSureNotation(decision, delimiter) ? [] : [{ kind: "notation", example }];
  }
  const isContradicted = mapping.notation !== decision.notation && !isGroupOfThree(example);
  return isContradicted ? [{ kind: "notation", example }] : [];
}

function placesOf(roles: readonly ColumnRole[]): TablePlan["at"] {
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
function figurePlan(
  role: Extract<ColumnRole, { readonly kind: "value" }>,
  column: number,
  head: string,
  fixed: FixedDimensions,
  at: TablePlan["at"],
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

function withoutColumns(fixed: FixedDimensions, at: TablePlan["at"]): FixedDimensions {
  const { region, period, indicator, measure } = fixed;
  return {
    ...(region && at.region < 0 ? { region } : {}),
    ...(period && at.period < 0 ? { period } : {}),
    ...(indicator && at.indicator < 0 ? { indicator } : {}),
    ...(measure && at.measure < 0 ? { measure } : {}),
  };
}

/** A mapping of another table is not laid over this one: columns would be taken for others. */
function otherHeads(mapping: TableMapping, heads: readonly string[]): readonly MappingQuestion[] {
  const expected = mapping.columns.map(({ head }) => head);
  const isSame =
    expected.length === heads.length && expected.every((head, at) => headKey(head) === headKey(heads[at] ?? ""));
  const shown = (all: readonly string[]): string => all.join(", ").slice(0, 200);
  return isSame ? [] : [{ kind: "otherHeads", expected: shown(expected), found: shown(heads) }];
}

function roleQuestions(roles: readonly ColumnRole[], heads: readonly string[]): readonly MappingQuestion[] {
  const undecided = roles.flatMap((role, column): readonly MappingQuestion[] =>
    role.kind === "undecided" ? [{ kind: "columnRole", column, head: heads[column] ?? "" }] : [],
  );
  const twice = (["region", "period", "month", "indicator", "measure"] as const).flatMap(
    (role): readonly MappingQuestion[] => {
      const found = roles.flatMap(({ kind }, column) => (kind === role ? [heads[column] ?? ""] : []));
      return found.length > 1 ? [{ kind: "roleTwice", role, heads: found }] : [];
    },
  );
  const month = roles.findIndex(({ kind }) => kind === "month");
  const yearless = month >= 0 && !roles.some(({ kind }) => kind === "period");
  return [
    ...undecided,
    ...(roles.some(({ kind }) => kind === "value") ? [] : [{ kind: "noFigures" as const }]),
    ...twice,
    ...(yearless ? [{ kind: "monthWithoutYear" as const, head: heads[month] ?? "" }] : []),
  ];
}

function dimensionQuestions(figures: readonly FigurePlan[], at: TablePlan["at"]): readonly MappingQuestion[] {
  return (["region", "period", "indicator", "measure"] as const).flatMap(
    (dimension: MappedDimension): readonly MappingQuestion[] => {
      const lacking = at[dimension] >= 0 ? [] : figures.filter((figure) => figure[dimension] === undefined);
      return lacking.length > 0
        ? [{ kind: "dimensionMissing", dimension, heads: lacking.map(({ head }) => head) }]
        : [];
    },
  );
}

/** Answers that name nothing: a region, an indicator or a period that does not exist. */
function choiceQuestions(
  figures: readonly FigurePlan[],
  mapping: TableMapping,
  reference: Reference,
): readonly MappingQuestion[] {
  const given = (dimension: "region" | "indicator" | "period"): readonly string[] => [
    ...new Set(figures.flatMap((figure) => figure[dimension] ?? [])),
  ];
  const answers = (dimension: NamedDimension): readonly string[] =>
    mapping.names.flatMap((name) => (name.dimension === dimension && name.as !== undefined ? [name.as] : []));
  const bad =
    (dimension: MappedDimension) =>
    (text: string): MappingQuestion => ({ kind: "badChoice", dimension, text });
  return [
    ...[...given("region"), ...answers("region")].filter((text) => !isRegionAnswer(text, reference)).map(bad("region")),
    ...[...given("indicator"), ...answers("indicator")]
      .filter((text) => !isIndicatorAnswer(text, reference))
      .map(bad("indicator")),
    ...answers("measure")
      .filter((text) => !MEASURES.some((measure) => measure === text))
      .map(bad("measure")),
    ...given("period").flatMap((text): readonly MappingQuestion[] =>
      parsePeriodCell(text).kind === "period" ? [] : [{ kind: "badPeriod", text }],
    ),
  ];
}

/** A percentage, a rate and a figure that is not whole are never counts, whoever says so. */
function measureQuestions(
  figures: readonly FigurePlan[],
  measures: readonly (readonly Measure[])[],
): readonly MappingQuestion[] {
  return figures.flatMap(({ head, column, measure, indicator }): readonly MappingQuestion[] => {
    const possible = measures[column] ?? [];
    if (measure === undefined) return [];
    const ofIndicator = indicator === undefined ? undefined : parseIndicatorId(indicator)?.classification;
    const isPossible = possible.includes(measure) && (!ofIndicator || measuresOf(ofIndicator).includes(measure));
    return isPossible ? [] : [{ kind: "measureImpossible", head, measure }];
  });
}

/** Columns that would give the same figure twice. */
function sameFigures(figures: readonly FigurePlan[]): readonly MappingQuestion[] {
  const groups = new Map<string, string[]>();
  for (const { head, region, period, indicator, measure } of figures) {
    const key = JSON.stringify([region ?? null, period ?? null, indicator ?? null, measure ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  return [...groups.values()].filter((heads) => heads.length > 1).map((heads) => ({ kind: "sameFigure", heads }));
}

function firstTexts(sheet: Sheet, mapping: TableMapping, width: number, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of tableRows(sheet, mapping, width)) {
    const text = trimCell(cells[column] ?? "");
    if (text !== "") found.add(text.slice(0, 60));
    if (found.size >= VALUES_SHOWN) break;
  }
  return [...found];
}

interface Meanings {
  readonly meaning: TablePlan["meaning"];
  readonly names: readonly NameFound[];
  readonly questions: readonly MappingQuestion[];
}

/** Every different name of the key columns: known, answered, or asked. */
function nameMeanings(
  sheet: Sheet,
  mapping: TableMapping,
  width: number,
  at: TablePlan["at"],
  reference: Reference,
): Meanings {
  const readers: readonly (readonly [NamedDimension, NameReader])[] = [
    ["region", regionReader(reference)],
    ["indicator", indicatorReader(reference)],
    ["measure", measureReader()],
  ];
  const answered = new Map(mapping.names.map((name) => [nameId(name.dimension, name.name), name]));
  const meanings = new Map<string, NameMeaning>();
  const names: NameFound[] = [];
  const questions: MappingQuestion[] = [];
  for (const [dimension, reader] of readers) {
    if (at[dimension] < 0) continue;
    const rows = new Map<string, number>();
    for (const { cells } of tableRows(sheet, mapping, width)) {
      const text = cells[at[dimension]] ?? "";
      rows.set(text, (rows.get(text) ?? 0) + 1);
    }
    const asked = new Map<string, NameFound>();
    for (const [text, { known, proposals }] of reader(rows.keys())) {
      const name = nameKey(text);
      const answer = answered.get(nameId(dimension, name));
      meanings.set(`${dimension} ${text}`, known ?? (answer ? (answer.as ?? { leftOut: true }) : undefined));
      if (known !== undefined || name === "") continue;
      const before = asked.get(name)?.rows ?? 0;
      asked.set(name, { dimension, name, rows: before + (rows.get(text) ?? 0), proposals });
    }
    for (const found of asked.values()) {
      names.push(found);
      const { name, rows: count } = found;
      if (!answered.has(nameId(dimension, name))) questions.push({ kind: "unknownName", dimension, name, rows: count });
    }
  }
  return { meaning: (dimension, text) => meanings.get(`${dimension} ${text}`), names, questions };
}

function nameId(dimension: NamedDimension, name: string): string {
  return `${dimension} ${nameKey(name).toLowerCase()}`;
}
