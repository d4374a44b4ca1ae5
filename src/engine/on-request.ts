/** Answers that no page asks for at its opening: they cost the worker nothing until somebody wants them. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { compareView } from "../view-models/compare/compare.ts";
import { concentrationView } from "../view-models/places/concentration.ts";
import type { ConcentrationAsked, ConcentrationView } from "../view-models/places/concentration-view.ts";
import { displacementView } from "../view-models/places/displacement.ts";
import { displacementPageView } from "../view-models/places/displacement-page.ts";
import type { DisplacementAsked, DisplacementView } from "../view-models/places/displacement-view.ts";
import { municipalitiesView } from "../view-models/places/municipalities.ts";
import { placesView } from "../view-models/places/places.ts";
import type { PlacesAsked, PlacesView } from "../view-models/places/places-view.ts";
import { shiftView } from "../view-models/places/shift.ts";
import type { ShiftAsked, ShiftView } from "../view-models/places/shift-view.ts";
import { backTestView } from "../view-models/review/back-test.ts";
import type { BackTestAsked, BackTestView } from "../view-models/review/back-test-view.ts";
import { type OwnClaimAsked, ownClaimView } from "../view-models/review/own-claim.ts";
import { reviewView } from "../view-models/review/review.ts";
import type { ClaimView, ReviewQuestion, ReviewView } from "../view-models/review/review-view.ts";
import { signalsView } from "../view-models/signals/signals.ts";
import type { SignalsAsked, SignalsView } from "../view-models/signals/signals-view.ts";
import { usualView } from "../view-models/signals/usual.ts";
import type { UsualAsked, UsualView } from "../view-models/signals/usual-view.ts";
import { ownFiguresView } from "../view-models/theme/own-figures.ts";
import type { LaterAnswer, LaterQuestion } from "./question.ts";

/** The answer to a question of the page. Refuses with a sentence what does not exist. */
export function answerLater(context: AnalysisContext, question: LaterQuestion): LaterAnswer<LaterQuestion> {
  switch (question.kind) {
    case "signals":
      return answerSignals(context, question);
    case "usual":
      return answerUsual(context, question);
    case "review":
      return answerReview(context, question);
    case "compare":
      return compareView(context, question);
    case "municipalities":
      return municipalitiesView(context, question);
    case "displacement-page":
      return displacementPageView(context, question);
    case "shift":
      return answerShift(context, question);
    case "concentration":
      return answerConcentration(context, question);
    case "own-figures":
      return ownFiguresView(context, question);
  }
}

/** A strategy and the claims about it, beside what the figures say. */
export function answerReview(context: AnalysisContext, asked: ReviewQuestion): ReviewView {
  return reviewView(context, asked);
}

/** What changed in the last month, or as of an earlier one. Refuses where no municipal months are loaded. */
export function answerSignals(context: AnalysisContext, asked: SignalsAsked): SignalsView {
  return signalsView(context, asked);
}

/** Which part of the offences that the strategy compares is digital, year after year. Refuses an area without both sides. */
export function answerShift(context: AnalysisContext, asked: ShiftAsked): ShiftView {
  return shiftView(context, asked);
}

/** How unevenly an offence lies over the wijken or buurten that are loaded. Refuses where there are fewer than ten. */
export function answerConcentration(context: AnalysisContext, asked: ConcentrationAsked): ConcentrationView {
  return concentrationView(context, asked);
}

/** Whether the months of one area are usual for it. Refuses where no indicator has months of the area. */
export function answerUsual(context: AnalysisContext, asked: UsualAsked): UsualView {
  return usualView(context, asked);
}

/** What would have been said of earlier years after some months, and how far off it was. */
export function answerBackTest(context: AnalysisContext, asked: BackTestAsked): BackTestView {
  return backTestView(context, asked);
}

/** The municipalities in a year: funnel, shrunken rates and ranks with their intervals. */
export function answerPlaces(context: AnalysisContext, asked: PlacesAsked): PlacesView {
  return placesView(context, asked);
}

/** Whether offences moved to the neighbours of a municipality, or a screen over all municipalities. */
export function answerDisplacement(context: AnalysisContext, asked: DisplacementAsked): DisplacementView {
  return displacementView(context, asked);
}

/** A claim that a person typed, beside every way of computing. Refuses with a sentence when it cannot be read. */
export function answerClaim(context: AnalysisContext, asked: OwnClaimAsked): ClaimView {
  return ownClaimView(context, asked);
}
