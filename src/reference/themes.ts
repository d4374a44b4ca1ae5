/** The two strategies: their themes from the facts, joined with the words that people wrote, and their claims. */

import { type IndicatorId, parseIndicatorId } from "../domain/indicator.ts";
import { type Month, parsePeriod } from "../domain/period.ts";
import type { JsonObject } from "./read-json.ts";
import type { Claim, ClaimsBasis, Strategy, StrategyGoal, Theme } from "./reference.ts";

const OPEN_DATA = ["full", "partial", "none"] as const;
const GOAL_STATES = ["unknown", "planned", "running", "reached", "not_reached"] as const;

/** Everything that strategies are made of and checked against. */
export interface StrategyFiles {
  readonly themes: JsonObject;
  readonly strategies: JsonObject;
  readonly claims: JsonObject;
  readonly indicators: ReadonlyMap<IndicatorId, unknown>;
  readonly uploads: readonly { readonly id: string }[];
}

/** The strategies of `strategies.json`, oldest first as in the file. Unknown themes, indicators, uploads are faults. */
export function readStrategies(files: StrategyFiles): readonly Strategy[] {
  const slugs = new Set<string>();
  return files.strategies.objects("strategies").map((entry) => {
    const strategy = strategyOf(entry, files);
    for (const { slug } of strategy.themes) {
      if (slugs.has(slug)) throw entry.fault(`the slug ${slug} is used twice`);
      slugs.add(slug);
    }
    return strategy;
  });
}

function strategyOf(entry: JsonObject, files: StrategyFiles): Strategy {
  const id = entry.text("id");
  const taxonomy = entry.text("taxonomy");
  const structure = files.themes.objects("taxonomies").find((each) => each.text("id") === taxonomy);
  if (!structure) throw entry.fault(`themes.json has no taxonomy ${taxonomy}`);
  const texts = entry.objects("themes");
  const themes = structure.objects("themes").map((theme) => themeOf(theme, textsFor(theme, texts), id, files));
  const claims = files.claims.objects("strategies").find((each) => each.text("strategy") === id);
  return {
    id,
    title: structure.text("title"),
    from: entry.number("from"),
    to: entry.number("to"),
    source: entry.text("source"),
    themes,
    claims: claims?.objects("claims").map((claim) => claimOf(claim, files)) ?? [],
    claimsBasis: claims && claimsBasisOf(claims),
    goals: entry.objects("goals").map((goal) => goalOf(goal, themes)),
  };
}

function textsFor(structure: JsonObject, texts: readonly JsonObject[]): JsonObject {
  const found = texts.find((each) => each.text("id") === structure.text("id"));
  if (!found) throw structure.fault(`strategies.json has no words for theme ${structure.text("id")}`);
  return found;
}

function themeOf(structure: JsonObject, words: JsonObject, strategy: string, files: StrategyFiles): Theme {
  const notes = words.objects("subgoals");
  return {
    ...commonOf(structure, words, files),
    slug: words.text("slug"),
    id: structure.text("id"),
    strategy,
    subgoals: structure.objects("subgoals").map((subgoal) => commonOf(subgoal, textsFor(subgoal, notes), files)),
  };
}

function commonOf(structure: JsonObject, words: JsonObject, files: StrategyFiles): Theme["subgoals"][number] {
  return {
    title: structure.text("title"),
    indicators: structure.texts("indicators").map((text) => indicatorIn(structure, text, files)),
    openData: structure.oneOf("openData", OPEN_DATA),
    uploads: structure.texts("uploads").map((upload) => {
      if (!files.uploads.some((each) => each.id === upload)) throw structure.fault(`there is no upload ${upload}`);
      return upload;
    }),
    note: words.optionalText("note"),
  };
}

function claimOf(entry: JsonObject, files: StrategyFiles): Claim {
  const [low, high] = entry.numbers("holdsBetween");
  if (low === undefined || high === undefined || low > high) throw entry.fault("holdsBetween is not a low and a high");
  return {
    id: entry.text("id"),
    indicator: indicatorIn(entry, entry.text("indicator"), files),
    compare: entry.texts("compare").map((text) => indicatorIn(entry, text, files)),
    wording: entry.text("wording"),
    publishedFraction: entry.number("publishedFraction"),
    holdsBetween: [low, high],
  };
}

function claimsBasisOf(entry: JsonObject): ClaimsBasis {
  return {
    publishedIn: entry.text("publishedIn"),
    basis: entry.text("basis"),
    asOf: monthIn(entry, entry.text("asOf")),
  };
}

function goalOf(entry: JsonObject, themes: readonly Theme[]): StrategyGoal {
  const theme = entry.text("theme");
  if (!themes.some((each) => each.slug === theme)) throw entry.fault(`there is no theme ${theme}`);
  return {
    id: entry.text("id"),
    theme,
    text: entry.text("text"),
    year: entry.optionalNumber("year"),
    state: entry.oneOf("state", GOAL_STATES),
  };
}

function indicatorIn(entry: JsonObject, text: string, files: StrategyFiles): IndicatorId {
  const id = parseIndicatorId(text)?.id;
  if (!id || !files.indicators.has(id)) throw entry.fault(`there is no indicator ${text}`);
  return id;
}

function monthIn(entry: JsonObject, text: string): Month {
  const period = parsePeriod(text);
  if (period?.kind !== "month") throw entry.fault(`this is not a month: ${text}`);
  return period;
}
