/** How the whole of a template divides over its parts, beside the division that the network states. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { isKnown, type Known, type Measured, missing, weakerProvenance, weakerStatus } from "../../domain/measured.ts";
import { type Period, printPeriod } from "../../domain/period.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import { formatMarked, formatPeriodShort, formatShare } from "../../text/format.ts";
import * as text from "../../text/pages/own-figures-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView } from "../figure.ts";
import type { FigureView } from "../view-parts.ts";
import type { LoadedOwn } from "./find-theme.ts";
import type { OwnSharesView } from "./own-figures-view.ts";

interface OwnFigures {
  readonly own: LoadedOwn;
  readonly figures: readonly Measured[];
}

/**
 * Each part as a fraction of all parts together, in the periods of which every part is known and some is above nought. Absent
 * where the network states no division, where a part of it is not loaded as counts, and where no period is complete.
 */
export function ownShares(
  context: AnalysisContext,
  title: string,
  rows: readonly OwnFigures[],
  periods: readonly Period[],
): OwnSharesView | undefined {
  const parts = rows.flatMap(({ own, figures }) => {
    const { id, label, referenceShare } = own.indicator;
    return referenceShare === undefined || own.measure !== "count" ? [] : [{ id, label, referenceShare, figures }];
  });
  // What the network states is a division of everything: without one of its parts there is nothing to hold it against.
  const stated = parts.reduce((sum, { referenceShare }) => sum + referenceShare, 0);
  if (parts.length < 2 || Math.abs(stated - 1) > 1e-9) return undefined;
  const wholes = periods.map((_, at) => wholeOf(parts.map(({ figures }) => figures[at])));
  const last = wholes.findLastIndex((whole) => whole !== undefined);
  const [whole, period] = [wholes[last], periods[last]];
  if (!whole || !period) return undefined;
  const shares = parts.map((part) => ({
    label: part.label,
    reference: part.referenceShare,
    figures: periods.map((_, at) => shareView(part.figures[at], wholes[at])),
    id: part.id,
  }));
  const facts = {
    title,
    period: formatPeriodShort(period),
    total: whole.value,
    parts: shares.map(({ label, reference, figures }) => ({ label, reference, text: figures[last]?.text ?? "" })),
  };
  return {
    title: text.sharesTitle(facts),
    subtitle: text.sharesSubtitle(regionName(context, POLICE_UNIT), periods.map(formatPeriodShort)),
    summary: text.sharesSentence(facts),
    parts: shares.map(({ id, label, reference, figures }) => ({
      series: {
        id,
        label,
        identity: identityOf(context, POLICE_UNIT),
        points: periods.map((each, at) => ({
          period: printPeriod(each),
          figure: figures[at] ?? figureView(missing("notInData"), "percent"),
        })),
      },
      reference,
      referenceLabel: text.referenceText(reference),
    })),
  };
}

type Whole = Pick<Known, "value" | "status" | "provenance">;

/** The parts together; `undefined` where one is not known or all are nought. */
function wholeOf(figures: readonly (Measured | undefined)[]): Whole | undefined {
  const known = figures.filter((figure) => figure !== undefined).filter(isKnown);
  if (known.length < figures.length) return undefined;
  const whole = known.reduce<Whole | undefined>(
    (sum, each) =>
      sum
        ? {
            value: sum.value + each.value,
            status: weakerStatus(sum.status, each.status),
            provenance: weakerProvenance(sum.provenance, each.provenance),
          }
        : each,
    undefined,
  );
  return whole && whole.value > 0 ? whole : undefined;
}

function shareView(part: Measured | undefined, whole: Whole | undefined): FigureView {
  if (!part || !whole || !isKnown(part)) return figureView(missing("incomplete"), "percent");
  const value = part.value / whole.value;
  return {
    text: formatMarked(formatShare(value, 0), whole.status),
    value,
    status: whole.status,
    provenance: whole.provenance,
  };
}
