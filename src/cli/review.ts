/** `review --strategy 2015-2018 [--as-of 2018MM08] [FILE…]`: published claims checked, and what the priorities did. */

import { Refusal } from "../domain/refusal.ts";
import { answerReview } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { boundsOf, checkedClaim, numberOf } from "./claim-json.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

type Review = ReturnType<typeof answerReview>;
type Figure = NonNullable<Review["priorities"][number]["change"]>["from"];

export async function reviewCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "strategy", "as-of"]);
  const { option } = given;
  const [strategy, asOf] = [option("strategy"), option("as-of")];
  if (strategy === undefined) throw new Refusal(missingOption("strategy"));
  const engine = await openEngine(given);
  const review = answerReview(engine.context(), { kind: "review", strategy, ...(asOf === undefined ? {} : { asOf }) });
  printAnswer(engine, {
    strategy: review.strategy,
    asOf: review.asOf?.value ?? null,
    claims: review.claims.map((claim) => ({
      published: { fraction: claim.published.fraction, wording: claim.wording, range: boundsOf(claim) },
      ...checkedClaim(claim),
    })),
    priorities: review.priorities.map(priorityOf),
  });
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
