/** One run of the engine over a large export: every answer, and the full aggregation beside DuckDB's, in turns. */

import type { Browser } from "playwright-core";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import { freshProfile } from "../browser.ts";
import { AGGREGATORS, type Aggregation, type Aggregator } from "../contenders/aggregation.ts";
import type { AnswerTimes } from "../contenders/answer-times.ts";

/** The first round warms up and is left out. */
const ROUNDS = 6;

export interface EngineRun {
  readonly answers: AnswerTimes;
  readonly aggregations: ReadonlyMap<Aggregator, readonly Aggregation[]>;
}

export async function runEngine(
  browser: Browser,
  address: string,
  reference: OpeningData["reference"],
  path: string,
): Promise<EngineRun> {
  const { context, page } = await freshProfile(browser, "");
  page.setDefaultTimeout(0);
  await page.goto(`${address}engine.html`);
  await page.waitForFunction(() => "enginePage" in window);
  await page.locator("input").setInputFiles(path);
  await page.evaluate((texts) => window.enginePage.open(texts), reference);
  const answers = await page.evaluate(() => window.enginePage.answers());
  const aggregations = new Map<Aggregator, Aggregation[]>(AGGREGATORS.map((who) => [who, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [who, all] of aggregations) {
      const one = await page.evaluate((asked) => window.enginePage.aggregate(asked), who);
      if (round > 0) all.push(one);
    }
  }
  await context.close();
  return { answers, aggregations };
}
