/** Breaks of an indicator as annotations of its charts. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { printPeriod } from "../../domain/period.ts";
import type { AnnotationView } from "../view-parts.ts";

/** Registration breaks and exceptional periods of an indicator, in time order. */
export function annotationsOf({ reference }: AnalysisContext, indicator: IndicatorId): readonly AnnotationView[] {
  return reference.breaks
    .filter((each) => each.indicators.includes(indicator))
    .map((each) => ({
      from: printPeriod(each.from),
      ...(each.to ? { to: printPeriod(each.to) } : {}),
      text: each.text,
      kind: each.kind === "registration" ? ("break" as const) : ("exceptional" as const),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
