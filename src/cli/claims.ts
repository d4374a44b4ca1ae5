/**
 * `claims [FILE…] [--as-of M]`: every published claim beside every method, base year and edition. With `--indicator`: a claim
 * of one's own, `--region R --from Y --to Y --direction fell|rose [--at-least 0.4|--at-most 0.4|--rounded 0.4]`.
 */

import { CLAIM_QUANTIFIERS, type OwnClaim } from "../domain/own-claim.ts";
import { parsePeriod } from "../domain/period.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Engine } from "../engine/engine.ts";
import { answerClaim, answerReview } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { tooManySizes } from "../text/pages/own-claim-nl.ts";
import { asOfOutside } from "../text/pages/review-nl.ts";
import { type Arguments, PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { boundsOf, type ClaimAnswer, checkedClaim } from "./claim-json.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

const REQUIRED = ["indicator", "region", "from", "to", "direction"] as const;
const SIZES = CLAIM_QUANTIFIERS.filter((quantifier) => quantifier !== "any");

export async function claimsCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "as-of", ...REQUIRED, ...SIZES]);
  const asOf = given.option("as-of");
  const own = [...REQUIRED, ...SIZES].some((name) => given.option(name) !== undefined)
    ? readOwnClaim(given, asOf)
    : undefined;
  const engine = await openEngine(given);
  if (own) {
    const claim = answerClaim(engine.context(), { kind: "claim", ...own });
    printAnswer(engine, { claims: [{ ...own, claimed: claimedOf(claim), ...checkedClaim(claim) }] });
    return;
  }
  printAnswer(engine, { claims: publishedClaims(engine, asOf) });
}

function readOwnClaim({ option }: Arguments, asOf: string | undefined): OwnClaim {
  const [indicator = "", region = "", from = "", to = "", direction = ""] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const sizes = SIZES.filter((name) => option(name) !== undefined);
  if (sizes.length > 1) throw new Refusal(tooManySizes(SIZES.map((name) => `--${name}`)));
  const [quantifier = "any"] = sizes;
  const fraction = option(quantifier);
  return {
    indicator,
    region,
    from,
    to,
    direction,
    quantifier,
    ...(fraction === undefined ? {} : { fraction }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The claims of every strategy; with a reference date of those whose last year it is in. */
function publishedClaims(engine: Engine, asOf: string | undefined) {
  const strategies = engine.context().reference.strategies.filter(({ claims }) => claims.length > 0);
  const month = asOf === undefined ? undefined : parsePeriod(asOf);
  const asked = strategies.filter(({ to }) => asOf === undefined || month?.year === to);
  if (asOf !== undefined && asked.length === 0) throw new Refusal(asOfOutside(asOf, strategies[0]?.to ?? 0));
  return asked.flatMap(({ id, from, to, claimsBasis }) => {
    const review = answerReview(engine.context(), {
      kind: "review",
      strategy: id,
      ...(asOf === undefined ? {} : { asOf }),
    });
    return review.claims.map((claim) => ({
      strategy: id,
      publishedIn: claimsBasis?.publishedIn ?? null,
      asOf: review.asOf?.value ?? null,
      from: String(from),
      to: String(to),
      claimed: claimedOf(claim),
      ...checkedClaim(claim),
    }));
  });
}

function claimedOf(claim: ClaimAnswer) {
  return { fraction: claim.published.fraction, wording: claim.wording, range: boundsOf(claim) };
}
