/** Sums of figures: the weakest status, one provenance, and where it all came from. */

import {
  type Estimated,
  isKnown,
  type Known,
  type Measured,
  type Missing,
  missing,
  type Origin,
  weakerStatus,
} from "../domain/measured.ts";
import { type Period, periodCode } from "../domain/period.ts";

/** The sum of known figures of one provenance; `undefined` when there are none or when provenances differ. */
export function sumOfKnown(figures: readonly Known[], operation: Origin["operation"]): Known | undefined {
  const [first] = figures;
  if (!first || figures.some((figure) => figure.provenance !== first.provenance)) return undefined;
  const sum = {
    value: figures.reduce((total, figure) => total + figure.value, 0),
    provenance: first.provenance,
    origin: {
      loads: [...new Set(figures.flatMap((figure) => figure.origin.loads))].sort(),
      rows: figures.reduce((total, figure) => total + figure.origin.rows, 0),
      operation,
    },
  };
  const status = figures.map((figure) => figure.status).reduce(weakerStatus);
  if (status !== "estimated") return { ...sum, status };
  const estimates = figures.filter((figure): figure is Estimated => figure.status === "estimated");
  const basis = [...new Set(estimates.flatMap((figure) => figure.basis))].sort();
  return { ...sum, status, method: estimates[0]?.method ?? "interpolated", basis };
}

/**
 * The sum of figures of successive periods. All must be observed and of one provenance; otherwise `missing: incomplete` with
 * the codes of the absent periods (or of those with the rarer provenance), or `notInData` when none is there. With a
 * suppressed one in it the sum is suppressed: together with the year it would give that one away.
 */
export function sumOfPeriods(parts: readonly { readonly period: Period; readonly figure: Measured }[]): Measured {
  const known = parts.flatMap(({ period, figure }) =>
    isKnown(figure) && figure.status !== "estimated" ? [{ period, figure }] : [],
  );
  const suppressed = parts.find(({ figure }) => figure.status === "suppressed")?.figure;
  if (suppressed?.status === "suppressed") return { ...suppressed, reason: "secondary" };
  if (known.length === 0) return missing("notInData");
  const present = new Set(known.map(({ period }) => periodCode(period)));
  const absent = parts.filter(({ period }) => !present.has(periodCode(period)));
  if (absent.length > 0) return incomplete(absent);
  const isSummed = known.some(({ figure }) => figure.origin.operation === "summed-regions");
  const sum = sumOfKnown(
    known.map(({ figure }) => figure),
    isSummed ? "summed-both" : "summed-months",
  );
  return sum ?? incomplete(ofRarerProvenance(known));
}

function ofRarerProvenance<T extends { readonly figure: Known }>(parts: readonly T[]): readonly T[] {
  const numberOf = (part: T): number =>
    parts.filter((each) => each.figure.provenance === part.figure.provenance).length;
  const most = Math.max(...parts.map(numberOf));
  const commonest = parts.find((part) => numberOf(part) === most)?.figure.provenance;
  return parts.filter((part) => part.figure.provenance !== commonest);
}

function incomplete(parts: readonly { readonly period: Period }[]): Missing {
  return missing(
    "incomplete",
    parts.map(({ period }) => periodCode(period)),
  );
}
