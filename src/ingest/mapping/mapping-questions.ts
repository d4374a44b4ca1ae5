/** What keeps a table from being read by a mapping: everything that is absent, double, impossible or contradicted. */

import { measuresOf } from "../../domain/column-mapping.ts";
import { parseIndicatorId } from "../../domain/indicator.ts";
import { MEASURES, type Measure } from "../../domain/observation.ts";
import type {
  ColumnRole,
  MappedDimension,
  MappingQuestion,
  NamedDimension,
  TableMapping,
} from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import type { NotationConflict, NotationDecision } from "../decide-notation.ts";
import { headKey } from "../formats/cells/column-names.ts";
import { isSheetDate, sheetMonths } from "../formats/cells/sheet-dates.ts";
import { parsePeriodCell } from "../parse-period.ts";
import { trimCell } from "../trim-cell.ts";
import { isGroupOfThree, isSureNotation } from "./column-evidence.ts";
import type { FigurePlan, RolePlaces } from "./figure-plan.ts";
import { isIndicatorAnswer, isRegionAnswer } from "./name-readers.ts";

/** Marks that can be both are asked; marks of both notations, or against the answer, would make figures wrong. */
export function notationQuestions(
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

/** A mapping of another table is not laid over this one: columns would be taken for others. */
export function otherHeads(mapping: TableMapping, heads: readonly string[]): readonly MappingQuestion[] {
  const expected = mapping.columns.map(({ head }) => head);
  const isSame =
    expected.length === heads.length && expected.every((head, at) => headKey(head) === headKey(heads[at] ?? ""));
  const shown = (all: readonly string[]): string => all.join(", ").slice(0, 200);
  return isSame ? [] : [{ kind: "otherHeads", expected: shown(expected), found: shown(heads) }];
}

export function roleQuestions(roles: readonly ColumnRole[], heads: readonly string[]): readonly MappingQuestion[] {
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

export function dimensionQuestions(figures: readonly FigurePlan[], at: RolePlaces): readonly MappingQuestion[] {
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
export function choiceQuestions(
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
      parsePeriodCell(text).kind === "period" || isSheetDate(text) ? [] : [{ kind: "badPeriod", text }],
    ),
  ];
}

/** A percentage, a rate and a figure that is not whole are never counts, whoever says so. */
export function measureQuestions(
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

/** A period such as `jan-18` that can be a month or a day; `undefined` where the table itself shows that it is a month. */
export function openSheetDate(texts: ReadonlySet<string>): string | undefined {
  const example = [...texts].find(isSheetDate);
  return example === undefined || sheetMonths(texts).size > 0 ? undefined : trimCell(example);
}

/** Columns that would give the same figure twice. */
export function sameFigures(figures: readonly FigurePlan[]): readonly MappingQuestion[] {
  const groups = new Map<string, string[]>();
  for (const { head, region, period, indicator, measure } of figures) {
    const key = JSON.stringify([region ?? null, period ?? null, indicator ?? null, measure ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  return [...groups.values()].filter((heads) => heads.length > 1).map((heads) => ({ kind: "sameFigure", heads }));
}
