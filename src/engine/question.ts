/** Every question the app can ask the engine, and the view model that answers it. */

import type { CompareQuestion, CompareView } from "../view-models/compare/compare-view.ts";
import type { CatalogueQuestion, CatalogueView } from "../view-models/data/catalogue-view.ts";
import type { LoadsQuestion, LoadsView } from "../view-models/data/loads-view.ts";
import type { OverviewQuestion, OverviewView } from "../view-models/overview/overview-view.ts";
import type { ConcentrationAsked, ConcentrationView } from "../view-models/places/concentration-view.ts";
import type { DisplacementPageView, DisplacementQuestion } from "../view-models/places/displacement-page-view.ts";
import type { MunicipalitiesQuestion, MunicipalitiesView } from "../view-models/places/municipalities-view.ts";
import type { ShiftAsked, ShiftView } from "../view-models/places/shift-view.ts";
import type { ReviewQuestion, ReviewView } from "../view-models/review/review-view.ts";
import type { SignalsAsked, SignalsView } from "../view-models/signals/signals-view.ts";
import type { UsualAsked, UsualView } from "../view-models/signals/usual-view.ts";
import type { OwnFiguresAsked, OwnFiguresView } from "../view-models/theme/own-figures-view.ts";
import type { ThemeQuestion, ThemeView } from "../view-models/theme/theme-view.ts";
import type { TrendAsked, TrendView } from "../view-models/trend/trend-view.ts";

/** Questions that are answered at once, by code that is there from the start. */
export type Question = CatalogueQuestion | OverviewQuestion | ThemeQuestion | TrendAsked | LoadsQuestion;

/** Questions whose answer is made by code that is fetched when the first of them is asked. */
export type LaterQuestion =
  | SignalsAsked
  | UsualAsked
  | ReviewQuestion
  | CompareQuestion
  | MunicipalitiesQuestion
  | DisplacementQuestion
  | ShiftAsked
  | ConcentrationAsked
  | OwnFiguresAsked;

/** Everything the page can ask. */
export type PageQuestion = Question | LaterQuestion;

export type PageAnswer<Q extends PageQuestion> = Q extends LaterQuestion
  ? LaterAnswer<Q>
  : Q extends Question
    ? Answer<Q>
    : never;

/** The view model that answers each of them. */
interface LaterAnswers {
  readonly signals: SignalsView;
  readonly usual: UsualView;
  readonly review: ReviewView;
  readonly compare: CompareView;
  readonly municipalities: MunicipalitiesView;
  readonly "displacement-page": DisplacementPageView;
  readonly shift: ShiftView;
  readonly concentration: ConcentrationView;
  readonly "own-figures": OwnFiguresView;
}

export type LaterAnswer<Q extends LaterQuestion> = LaterAnswers[Q["kind"]];

export type Answer<Q extends Question> = Q extends CatalogueQuestion
  ? CatalogueView
  : Q extends OverviewQuestion
    ? OverviewView
    : Q extends ThemeQuestion
      ? ThemeView
      : Q extends TrendAsked
        ? TrendView
        : LoadsView;

/** What tells the one from the other; the type of the record holds every kind there is. */
const IS_LATER: Readonly<Record<PageQuestion["kind"], boolean>> = {
  catalogue: false,
  overview: false,
  theme: false,
  trend: false,
  loads: false,
  signals: true,
  usual: true,
  review: true,
  compare: true,
  municipalities: true,
  "displacement-page": true,
  shift: true,
  concentration: true,
  "own-figures": true,
};

/** Whether the code that answers must be fetched first. */
export function isLater(question: PageQuestion): question is LaterQuestion {
  return IS_LATER[question.kind];
}
