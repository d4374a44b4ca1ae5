/** A table that no format recognises, as the page asks about it. */

import type { MappingStep } from "../../domain/mapping-step.ts";
import { MEASURES } from "../../domain/observation.ts";
import { regionCode } from "../../domain/region.ts";
import { type NameFound, NUMBER_NOTATIONS, questionFacts } from "../../domain/table-mapping.ts";
import { indicatorTitle } from "../../reference/indicator-title.ts";
import type { Reference } from "../../reference/reference.ts";
import { measureChoice } from "../../text/data/mapping-nl.ts";
import { mappingQuestionText } from "../../text/data/mapping-question-nl.ts";
import * as text from "../../text/data/table-mapping-nl.ts";
import type { IndicatorOption } from "../indicator-options.ts";
import { mappingView } from "./column-questions.ts";
import { mappingSampleView } from "./first-figures.ts";
import { regionOptions } from "./region-names.ts";
import type { TableMappingView } from "./table-mapping-view.ts";

/** Names shown at once; the others follow when these are answered, or are left out together. */
const MOST_NAMES = 40;

/** Everything that a person needs to see and to choose from. */
export function tableMappingView(step: MappingStep, reference: Reference): TableMappingView {
  const { mapping, questions, rows, columns, names, sample, recipe, sheetDate } = step;
  return {
    mapping,
    open: [...new Set(questions.map((question) => mappingQuestionText(questionFacts(question))))],
    rows,
    columns: columns.map(({ head, values, measures }, at) => ({
      title: text.mappedColumnTitle(at + 1, head),
      values: text.mappedColumnValues(values),
      measures,
    })),
    names: names.slice(0, MOST_NAMES).map((found) => ({
      dimension: found.dimension,
      name: found.name,
      title: text.unknownNameTitle(found.name, found.rows),
      proposals: proposalsOf(found, reference),
    })),
    openNames: questions.flatMap((question) =>
      question.kind === "unknownName" ? [{ dimension: question.dimension, name: question.name }] : [],
    ),
    notations: NUMBER_NOTATIONS.map((value) => ({ value, label: text.notationChoice(value) })),
    sample: mappingSampleView(sample, reference),
    regions: regionOptions(reference),
    groups: mappingView([], reference).groups,
    ...(sheetDate === undefined
      ? {}
      : {
          sheetDates: sheetDate.choices.map((value) => ({
            value,
            label: text.sheetDateChoice(value, sheetDate.example),
          })),
        }),
    ...(recipe !== undefined && questions.length > 0 ? { recipe: text.filledByRecipe(recipe) } : {}),
  };
}

function proposalsOf({ dimension, proposals }: NameFound, reference: Reference): readonly IndicatorOption[] {
  if (dimension === "measure") return MEASURES.map((value) => ({ value, label: measureChoice(value) }));
  return proposals.map((value) => ({ value, label: nameOf(value, reference) }));
}

function nameOf(value: string, reference: Reference): string {
  const code = regionCode(value);
  const region = code && reference.regions.get(code)?.name;
  return region ?? indicatorTitle(reference, value) ?? value;
}
