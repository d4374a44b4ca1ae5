/** An engine that answers from a list: for tests of the page. */

import type { ColumnAnswers } from "../../src/domain/column-mapping.ts";
import type { ReadingAnswers } from "../../src/domain/recipe.ts";
import type {
  CheckWatch,
  DatasetState,
  EngineClient,
  FileBytes,
  Restored,
  Unpacked,
} from "../../src/engine/engine-api.ts";
import type { PageAnswer, PageQuestion } from "../../src/engine/question.ts";
import type { CompareQuestion } from "../../src/view-models/compare/compare-view.ts";
import type { LoadComparisonView } from "../../src/view-models/data/load-comparison-view.ts";
import type { CheckView } from "../../src/view-models/data/loads-view.ts";
import type { RecipeChange, RecipesView } from "../../src/view-models/data/recipes-view.ts";
import type { DisplacementQuestion } from "../../src/view-models/places/displacement-page-view.ts";
import type { MunicipalitiesQuestion } from "../../src/view-models/places/municipalities-view.ts";
import type { OwnClaimsChange, OwnClaimsView } from "../../src/view-models/review/own-claims-view.ts";
import type { ThemeQuestion } from "../../src/view-models/theme/theme-view.ts";
import { aLoadComparison } from "./load-comparison.ts";
import { aReview } from "./review-view.ts";
import { aCatalogue, aCheck, anOverview, aThemeView, someLoads } from "./view-models.ts";

/** What it gives back; the rest is as in `view-models.ts`. */
export interface FakeAnswers {
  readonly catalogue?: () => unknown;
  readonly overview?: () => unknown;
  readonly theme?: (question: ThemeQuestion) => unknown;
  readonly review?: () => unknown;
  readonly compare?: (question: CompareQuestion) => unknown;
  readonly loads?: () => unknown;
  readonly signals?: () => unknown;
  readonly displacement?: (question: DisplacementQuestion) => unknown;
  readonly municipalities?: (question: MunicipalitiesQuestion) => unknown;
  readonly usual?: () => unknown;
  readonly shift?: () => unknown;
  readonly concentration?: () => unknown;
  readonly open?: () => Promise<DatasetState>;
  readonly check?: (
    file: FileBytes,
    answers?: ColumnAnswers | ReadingAnswers,
    watch?: CheckWatch,
  ) => Promise<CheckView>;
  readonly recipes?: (change: RecipeChange) => Promise<RecipesView>;
  readonly claims?: (change: OwnClaimsChange) => Promise<OwnClaimsView>;
  readonly unpack?: (file: FileBytes) => Promise<Unpacked>;
  readonly lines?: EngineClient["lines"];
  readonly sample?: EngineClient["sample"];
  readonly commit?: () => Promise<DatasetState>;
  readonly undo?: () => Promise<DatasetState>;
  readonly compareLoads?: () => LoadComparisonView;
  readonly restore?: (file: Blob) => Promise<Restored>;
  readonly showAsOf?: (loadId: string | undefined) => Promise<DatasetState>;
}

export interface FakeEngine extends EngineClient {
  readonly questions: readonly PageQuestion[];
  /** `check maanden.csv`, `commit stage-1 2026-08-15`, … in order. */
  readonly calls: readonly string[];
  /** As another tab would. */
  readonly changeElsewhere: (state: DatasetState) => void;
}

const NO_OPTIONS: OwnClaimsView["options"] = { indicators: [], areas: [], years: [] };

/** A question whose answer never comes: the page goes on waiting. */
const unanswered = (): Promise<never> => new Promise(() => undefined);

export function fakeEngine(given: FakeAnswers = {}): FakeEngine {
  const questions: PageQuestion[] = [];
  const calls: string[] = [];
  const listeners = new Set<(state: DatasetState) => void>();
  const answerOf = async (question: PageQuestion): Promise<unknown> => {
    switch (question.kind) {
      case "catalogue":
        return (given.catalogue ?? aCatalogue)();
      case "overview":
        return (given.overview ?? anOverview)();
      case "theme":
        return (given.theme ?? (() => aThemeView()))(question);
      case "review":
        return (given.review ?? aReview)();
      case "compare":
        return given.compare ? given.compare(question) : unanswered();
      case "signals":
        return given.signals ? given.signals() : unanswered();
      case "displacement-page":
        return given.displacement ? given.displacement(question) : unanswered();
      case "municipalities":
        return given.municipalities ? given.municipalities(question) : unanswered();
      case "usual":
        return given.usual ? given.usual() : unanswered();
      case "shift":
        return given.shift ? given.shift() : unanswered();
      case "concentration":
        return given.concentration ? given.concentration() : unanswered();
      case "loads":
        return (given.loads ?? someLoads)();
    }
  };
  return {
    questions,
    calls,
    changeElsewhere: (state) => {
      for (const listener of listeners) listener(state);
    },
    open: () => (given.open ?? (async () => ({ version: "v1" })))(),
    answer: <Q extends PageQuestion>(question: Q) => {
      questions.push(question);
      return answerOf(question) as Promise<PageAnswer<Q>>;
    },
    check: (file, answers, watch) => {
      calls.push(["check", file.fileName, ...(answers ? [JSON.stringify(answers)] : [])].join(" "));
      return (given.check ?? (async ({ fileName }: FileBytes) => aCheck({ fileName, stageId: `stage-${fileName}` })))(
        file,
        answers,
        watch,
      );
    },
    expectFiles: async () => undefined,
    unpack: (file) => {
      calls.push(`unpack ${file.fileName}`);
      return (given.unpack ?? (async () => ({ kind: "plain" }) as const))(file);
    },
    commit: (stageId, { editionDate, without }) => {
      const said = [editionDate, without && `without ${without}`].filter((part) => part !== undefined);
      calls.push(["commit", stageId, ...said].join(" "));
      return (given.commit ?? (async () => ({ version: "v2" })))();
    },
    lines: (key, file, lines) => {
      calls.push(`lines ${key} ${lines.join(" ")}`);
      return given.lines?.(key, file, lines) ?? Promise.resolve(lines.map((line) => ({ line, text: `tekst ${line}` })));
    },
    sample: (file, mapping) => given.sample?.(file, mapping) ?? Promise.resolve(undefined),
    discard: async (stageId) => {
      calls.push(`discard ${stageId}`);
    },
    undo: (loadId) => {
      calls.push(`undo ${loadId}`);
      return (given.undo ?? (async () => ({ version: "v2" })))();
    },
    redo: async (loadId) => {
      calls.push(`redo ${loadId}`);
      return { version: "v3" };
    },
    remove: async (loadId) => {
      calls.push(`remove ${loadId}`);
      return { version: "v2", log: 1 };
    },
    showAsOf: (loadId) => {
      calls.push(`showAsOf ${loadId ?? "now"}`);
      return (given.showAsOf ?? (async () => ({ version: "v4" })))(loadId);
    },
    protect: async ({ threshold, isRounded }) => {
      calls.push(`protect ${threshold}${isRounded ? " rounded" : ""}`);
      return { version: "v6" };
    },
    compareLoads: async (earlier, later) => {
      calls.push(`compareLoads ${earlier} ${later}`);
      return (given.compareLoads ?? aLoadComparison)();
    },
    backup: async (sections) => {
      calls.push(`backup ${sections.map(({ name }) => name).join(" ")}`);
      return new Blob(["backup"]);
    },
    restore: async (file, known) => {
      calls.push(`restore ${Object.keys(known).join(" ")}`);
      return (given.restore ?? (async () => ({ state: { version: "v5" }, sections: [], added: 1, present: 2 })))(file);
    },
    recipes: (change) => {
      if (change.kind !== "look") calls.push(`recipes ${change.kind}`);
      return (given.recipes ?? (async () => ({ recipes: [], file: "" })))(change);
    },
    claims: (change) => {
      if (change.kind !== "look") calls.push(`claims ${change.kind}`);
      return (given.claims ?? (async () => ({ claims: [], options: NO_OPTIONS, text: "" })))(change);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
