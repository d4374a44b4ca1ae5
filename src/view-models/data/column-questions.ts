/** The columns of a file that a person names, with the indicators to choose from. */

import { type ColumnQuestion, isMappable, measuresOf } from "../../domain/column-mapping.ts";
import type { Classification } from "../../domain/indicator.ts";
import type { Indicator, Reference } from "../../reference/reference.ts";
import { classificationName, columnTitle, columnValues, lookText } from "../../text/data/mapping-nl.ts";
import type { IndicatorOption } from "../indicator-options.ts";
import type { ColumnQuestionView, MappingView } from "./loads-view.ts";

/** The questions in the order of the file, and every indicator that a column may hold. */
export function mappingView(questions: readonly ColumnQuestion[], reference: Reference): MappingView {
  const indicators = [...reference.indicators.values()].filter(({ classification }) => isMappable(classification));
  const classifications = new Set<Classification>(indicators.map(({ classification }) => classification));
  return {
    columns: questions.map((question) => columnView(question, reference)),
    groups: [...classifications].map((classification) => ({
      label: classificationName(classification),
      measures: measuresOf(classification),
      indicators: indicators.filter((indicator) => indicator.classification === classification).map(optionOf),
    })),
  };
}

function columnView(question: ColumnQuestion, reference: Reference): ColumnQuestionView {
  const { head, values, cells, looksLike, measures, proposals, answer } = question;
  const likely = looksLike === "count" ? "count" : measures.length === 1 ? measures[0] : undefined;
  return {
    head,
    title: columnTitle(head),
    look: lookText(looksLike),
    values: columnValues(values, cells),
    measures,
    ...(likely ? { likelyMeasure: likely } : {}),
    proposals: proposals.flatMap((id) => {
      const indicator = reference.indicators.get(id);
      return indicator ? [optionOf(indicator)] : [];
    }),
    ...(answer ? { answer } : {}),
  };
}

/** Title with the everyday name behind it, where that says more. */
function optionOf({ id, title, label }: Indicator): IndicatorOption {
  const says = title.toLowerCase().includes(label.toLowerCase());
  return { value: id, label: says ? title : `${title} (${label})` };
}
