/** `review --strategy 2015-2018 [--as-of 2018MM08] [FILE…]`: published claims checked, and what the priorities did. */

import { Refusal } from "../domain/refusal.ts";
import type { Answer, Question } from "../engine/question.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { readArguments } from "./arguments.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";

type Review = Answer<Extract<Question, { readonly kind: "review" }>>;
type Claim = Review["claims"][number];
type Way = Claim["groups"][number]["rows"][number];
type Figure = Way["from"];

export async function reviewCommand(args: readonly string[]): Promise<void> {
  const { files, option } = readArguments(args, ["strategy", "as-of"]);
  const [strategy, asOf] = [option("strategy"), option("as-of")];
  if (strategy === undefined) throw new Refusal(missingOption("strategy"));
  const engine = await openEngine(files);
  const review = engine.answer({ kind: "review", strategy, ...(asOf === undefined ? {} : { asOf }) });
  printJson({
    strategy: review.strategy,
    asOf: review.asOf?.value ?? null,
    claims: review.claims.map(claimOf),
    priorities: review.priorities.map(priorityOf),
  });
}

function claimOf({ indicator, published, groups, verdict, verdictText, verdictDetail, wording, source }: Claim) {
  return {
    indicator,
    published: { fraction: published.fraction, wording, range: published.range },
    results: groups.flatMap(({ role, rows, others }) => [...rows, ...others].map((way) => resultOf(way, role))),
    verdict,
    sentence: `${verdictText}: ${verdictDetail}.`,
    source,
  };
}

function resultOf(way: Way, role: string) {
  const { method, base, indicator, region, provenance, fraction, interval, outcome, from, to } = way;
  return {
    method,
    base,
    indicator,
    region,
    provenance,
    role,
    fraction: rounded(fraction),
    interval: interval ? { low: rounded(interval.low), high: rounded(interval.high) } : null,
    holds: outcome === "holds",
    outcome,
    from: numberOf(from),
    to: numberOf(to),
  };
}

function priorityOf({ slug, title, area, indicator, change }: Review["priorities"][number]) {
  return {
    theme: slug,
    title,
    area: area ?? null,
    indicator: indicator ?? null,
    from: change ? { period: change.fromPeriod, ...standingOf(change.from) } : null,
    to: change ? { period: change.toPeriod, ...standingOf(change.to) } : null,
    verdict: change?.verdict ?? null,
    sentence: change?.sentence ?? null,
  };
}

function standingOf(figure: Figure) {
  return { value: numberOf(figure), status: figure.status, provenance: figure.provenance ?? null };
}

function numberOf({ value }: Figure): number | null {
  return value === undefined ? null : rounded(value);
}

/** Without the noise of floating point. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
