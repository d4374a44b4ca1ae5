/** A checked claim as the command line prints it. */

import type { answerReview } from "../engine/on-request.ts";

export type ClaimAnswer = ReturnType<typeof answerReview>["claims"][number];
type Group = ClaimAnswer["groups"][number];
type Way = Group["rows"][number];

/** Every way of computing with its outcome, the verdict, and what earlier editions said. */
export function checkedClaim({
  indicator,
  groups,
  verdict,
  verdictText,
  verdictDetail,
  editions,
  source,
}: ClaimAnswer) {
  return {
    indicator,
    results: groups.flatMap((group) => [...group.rows, ...group.others].map((way) => resultOf(way, group))),
    verdict,
    sentence: `${verdictText}: ${verdictDetail}.`,
    editions,
    source,
  };
}

/** The fractions between which the claim holds; `null` where it is open. */
export function boundsOf({ published: { range } }: ClaimAnswer) {
  return {
    low: range.low === undefined ? null : rounded(range.low),
    high: range.high === undefined ? null : rounded(range.high),
  };
}

function resultOf(way: Way, { role, edition }: Group) {
  const { method, base, indicator, region, provenance, fraction, interval, outcome, tested, from, to } = way;
  return {
    method,
    base,
    edition: edition ?? null,
    indicator,
    region,
    provenance,
    role,
    fraction: rounded(fraction),
    interval: interval ? { low: rounded(interval.low), high: rounded(interval.high) } : null,
    holds: outcome === "holds",
    outcome,
    change: {
      verdict: tested.verdict,
      test: tested.test,
      phi: rounded(tested.phi),
      pValue: tested.pValue === undefined ? null : rounded(tested.pValue),
    },
    from: numberOf(from),
    to: numberOf(to),
  };
}

/** The number of a figure, without the noise of floating point; `null` where there is none. */
export function numberOf({ value }: Way["from"]): number | null {
  return value === undefined ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
