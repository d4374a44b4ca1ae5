/** What a test says of a change, in words; the sign and the colour only repeat them. */

import type { ReactNode } from "react";
import type { Verdict as TestVerdict } from "../../domain/measured.ts";

interface VerdictProps {
  readonly verdict: TestVerdict;
  /**
   * `better` and `worse` colour the words, `neutral` gives a direction without a judgement, `none` has no sign but the one
   * of "no change": for offences that the police bring in themselves.
   */
  readonly judgement: "better" | "worse" | "neutral" | "none";
  readonly children: ReactNode;
}

const SIGNS = {
  rose: "M5 1 9.5 9h-9z",
  fell: "M5 9 .5 1h9z",
  no_demonstrable_change: "M0 2.2h10v2H0zM0 5.8h10v2H0z",
} as const;

export function Verdict({ verdict, judgement, children }: VerdictProps) {
  const sign = signOf(verdict, judgement);
  return (
    <span className="verdict" data-judgement={isDirection(verdict) ? judgement : "none"}>
      {sign === undefined ? null : (
        <svg className="verdict-sign" viewBox="0 0 10 10" aria-hidden="true">
          <path d={sign} />
        </svg>
      )}
      <span>{children}</span>
    </span>
  );
}

/** Only a change that a test carries can be better or worse. */
function isDirection(verdict: TestVerdict): boolean {
  return verdict === "fell" || verdict === "rose";
}

function signOf(verdict: TestVerdict, judgement: VerdictProps["judgement"]): string | undefined {
  switch (verdict) {
    case "rose":
    case "fell":
      return judgement === "none" ? undefined : SIGNS[verdict];
    case "no_demonstrable_change":
      return SIGNS.no_demonstrable_change;
    case "too_little_data":
    case "not_comparable":
      return undefined;
  }
}
