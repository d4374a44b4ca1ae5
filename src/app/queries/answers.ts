/** One query per question: the key is the version of the dataset and the question, so an answer never goes stale. */

import { keepPreviousData, queryOptions, replaceEqualDeep, skipToken, useQuery } from "@tanstack/react-query";
import type { EngineClient } from "../../engine/engine-api.ts";
import type { PageAnswer, PageQuestion } from "../../engine/question.ts";
import type { CompareQuestion } from "../../view-models/compare/compare-view.ts";
import type { CatalogueQuestion } from "../../view-models/data/catalogue-view.ts";
import type { LoadsQuestion } from "../../view-models/data/loads-view.ts";
import type { OverviewQuestion } from "../../view-models/overview/overview-view.ts";
import type { ConcentrationAsked } from "../../view-models/places/concentration-view.ts";
import type { DisplacementQuestion } from "../../view-models/places/displacement-page-view.ts";
import type { MunicipalitiesQuestion } from "../../view-models/places/municipalities-view.ts";
import type { ShiftAsked } from "../../view-models/places/shift-view.ts";
import type { ReviewQuestion } from "../../view-models/review/review-view.ts";
import type { SignalsAsked } from "../../view-models/signals/signals-view.ts";
import type { UsualAsked } from "../../view-models/signals/usual-view.ts";
import type { OwnFiguresAsked } from "../../view-models/theme/own-figures-view.ts";
import type { ThemeQuestion } from "../../view-models/theme/theme-view.ts";
import { useServices } from "../services.ts";
import { openingQuery } from "./opening.ts";

/** Where the answers come from; without a version the dataset is not open yet, and nothing is asked. */
interface Source {
  readonly engine: EngineClient;
  readonly version: string | undefined;
}

const CATALOGUE: CatalogueQuestion = { kind: "catalogue" };
const LOADS: LoadsQuestion = { kind: "loads" };

/** The key of an answer. Without a version it is that of an answer from before there was an engine: see `first-screen.ts`. */
export const answerKey = (version: string | undefined, question: PageQuestion) =>
  ["answer", version, question] as const;

/** The answer to one question. While a new one is made, the old one stays on screen. */
function answerQuery<Q extends PageQuestion>({ engine, version }: Source, question: Q) {
  return queryOptions<PageAnswer<Q>>({
    queryKey: answerKey(version, question),
    queryFn:
      version === undefined
        ? skipToken
        : async ({ client }) =>
            // Where it says what stands there already, nothing is drawn anew.
            replaceEqualDeep(client.getQueryData(answerKey(undefined, question)), await engine.answer(question)),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}

/** The state of the dataset; opens it when nobody has. */
export function useDataset() {
  const { engine, openingData } = useServices();
  return useQuery(openingQuery(engine, openingData));
}

function useSource(): Source {
  const { engine } = useServices();
  const dataset = useDataset();
  return { engine, version: dataset.data?.version };
}

/** Themes and freshness. Does not throw: a page without it still works. */
export function useCatalogue() {
  return useQuery(answerQuery(useSource(), CATALOGUE));
}

export function useOverview(question: OverviewQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), throwOnError: true });
}

export function useTheme(question: ThemeQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), throwOnError: true });
}

export function useReview(question: ReviewQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), throwOnError: true });
}

export function useComparison(question: CompareQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), throwOnError: true });
}

/** Does not throw by itself: without figures of every municipality the page says so. */
export function useDisplacement(question: DisplacementQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

/** Does not throw by itself: without figures of municipalities the page says so. */
export function useMunicipalities(question: MunicipalitiesQuestion) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

/** Does not throw by itself: without municipal months the page says so. */
export function useSignals(question: SignalsAsked) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

/** Does not throw by itself: where too few small areas are loaded the section says so. */
export function useConcentration(question: ConcentrationAsked) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

export function useOwnFigures(question: OwnFiguresAsked) {
  return useQuery({ ...answerQuery(useSource(), question), throwOnError: true });
}

/** Does not throw by itself: where one side has no figures the section says so. */
export function useShift(question: ShiftAsked) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

/** Does not throw by itself: where nothing is known of an area the section says so. */
export function useUsual(question: UsualAsked) {
  return useQuery({ ...answerQuery(useSource(), question), retry: false });
}

/** The log of loads: it changes also where no figure does. */
export function useLoads() {
  const source = useSource();
  const log = useDataset().data?.log;
  const query = answerQuery(source, LOADS);
  return useQuery({ ...query, queryKey: [...answerKey(source.version, LOADS), log], throwOnError: true });
}
