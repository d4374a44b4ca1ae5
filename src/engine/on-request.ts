/** Answers that no page asks for at its opening: they cost the worker nothing until somebody wants them. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { signalsView } from "../view-models/signals.ts";
import type { SignalsAsked, SignalsView } from "../view-models/signals-view.ts";

/** What changed in the last month, or as of an earlier one. Refuses where no municipal months are loaded. */
export function answerSignals(context: AnalysisContext, asked: SignalsAsked): SignalsView {
  return signalsView(context, asked);
}
