/** From measured figures to figures as shown. */

import { isKnown, type Measured, type Provenance, weakerProvenance } from "../domain/measured.ts";
import { type Period, printPeriod } from "../domain/period.ts";
import { formatMarked, formatNumber, type NumberFormat } from "../text/format.ts";
import { UNRIPE_MARK } from "../text/maturity-nl.ts";
import { missingMark, missingReasonText, suppressedMark, suppressedReasonText } from "../text/pages/standing-nl.ts";
import type { FigureView, IdentityView, SeriesView } from "./view-parts.ts";

/** A figure as printed with its marks; a missing one keeps its reason and never becomes a number. */
export function figureView(figure: Measured, format: NumberFormat, counted?: number): FigureView {
  if (figure.status === "missing") {
    return { text: missingMark(figure.reason), status: "missing", missing: missingReasonText(figure.reason) };
  }
  if (!isKnown(figure)) {
    return { text: suppressedMark(figure), status: "suppressed", missing: suppressedReasonText(figure) };
  }
  const shared = {
    text: formatMarked(formatNumber(format, figure.value), figure.status),
    value: figure.value,
    status: figure.status,
    provenance: figure.provenance,
  };
  if (figure.status !== "estimated") return shared;
  return {
    ...shared,
    method: figure.method,
    ...(figure.interval ? { interval: figure.interval } : {}),
    ...(counted === undefined ? {} : { counted }),
  };
}

/** A figure of which the history of the loads says that it usually still grows. */
export function asUnripe(figure: FigureView): FigureView {
  return figure.value === undefined ? figure : { ...figure, text: `${figure.text}${UNRIPE_MARK}`, unripe: true };
}

/** A series as shown; every period keeps its place, also one without a figure. `unripe` ones get their mark. */
export function seriesView(
  about: { readonly id: string; readonly label: string; readonly identity: IdentityView },
  points: readonly { readonly period: Period; readonly figure: Measured; readonly counted?: number | undefined }[],
  format: NumberFormat,
  unripe: readonly Period[] = [],
): SeriesView {
  const young = new Set(unripe.map(printPeriod));
  return {
    ...about,
    points: points.map(({ period, figure, counted }) => {
      const shown = figureView(figure, format, counted);
      const code = printPeriod(period);
      return { period: code, figure: young.has(code) ? asUnripe(shown) : shown };
    }),
  };
}

/** The weakest provenance of what is shown; `real` when nothing is. */
export function weakestOf(figures: readonly Measured[]): Provenance {
  return figures
    .filter(isKnown)
    .reduce<Provenance>((weakest, each) => weakerProvenance(weakest, each.provenance), "real");
}
