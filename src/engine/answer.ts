/** Which view model answers which question. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { Refusal } from "../domain/refusal.ts";
import { noSuchTheme } from "../text/engine-nl.ts";
import { catalogueView } from "../view-models/data/catalogue.ts";
import { type LogState, loadsView } from "../view-models/data/loads.ts";
import { overviewView } from "../view-models/overview/overview.ts";
import { themeView } from "../view-models/theme/theme.ts";
import { trendView } from "../view-models/trend/trend.ts";
import type { Answer, Question } from "./question.ts";

/** The answer to a question; throws with a Dutch sentence when it asks for something that does not exist. */
export function answerQuestion<Q extends Question>(context: AnalysisContext, question: Q, log: LogState): Answer<Q> {
  // The union narrows, the generic does not follow: each branch gives the view model of its own question.
  return answerOf(context, question, log) as Answer<Q>;
}

function answerOf(context: AnalysisContext, question: Question, log: LogState): Answer<Question> {
  switch (question.kind) {
    case "catalogue":
      return catalogueView(context);
    case "overview":
      return overviewView(context, question);
    case "theme": {
      const view = themeView(context, question);
      if (!view) throw new Refusal(noSuchTheme(question.slug));
      return view;
    }
    case "trend":
      return trendView(context, question);
    case "loads":
      return loadsView(context, log);
  }
}
