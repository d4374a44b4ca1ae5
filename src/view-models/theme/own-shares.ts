/** How the whole of a template divides over its parts, beside the division that the network states. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { sumOfKnown } from "../../analysis/sum.ts";
import { isKnown, type Known, type Measured, missing } from "../../domain/measured.ts";
import { type Period, printPeriod } from "../../domain/period.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import { formatMarked, formatPeriodShort, formatShare } from "../../text/format.ts";
import * as text from "../../text/pages/own-figures-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView } from "../figure.ts";
import type { FigureView } from "../view-parts.ts";
import type { LoadedOwn } from "./find-theme.ts";
import type { OwnSharesView } from "./own-figures-view.ts";

/** What is known of the unit, a cell per period. */
type OwnRow = readonly { readonly own: LoadedOwn; readonly figure: Measured }[];

/**
 * Each part as a fraction of all parts together, in the periods of which every part is known and some is above nought. Absent
 * where the network states no division, where a part of it is not loaded as counts, and where no period is complete.
 */
export function ownShares(
  context: AnalysisContext,
  title: string,
  rows: readonly OwnRow[],
  periods: readonly Period[],
): OwnSharesView | undefined {
  const parts = rows.flatMap((cells) => {
    const [first] = cells;
    const share = first?.own.indicator.referenceShare;
    if (!first || share === undefined || first.own.measure !== "count") return [];
    return [{ ...first.own.indicator, referenceShare: share, figures: cells.map(({ figure }) => figure) }];
  });
  // What the network states is a division of everything: without one of its parts there is nothing to hold it against.
  const stated = parts.reduce((sum, { referenceShare }) => sum + referenceShare, 0);
  if (parts.length < 2 || Math.abs(stated - 1) > 1e-9) return undefined;
  const wholes = periods.map((_, at) => wholeOf(parts.flatMap(({ figures }) => figures[at] ?? [])));
  const last = wholes.findLastIndex((whole) => whole !== undefined);
  const [whole, period] = [wholes[last], periods[last]];
  if (!whole || !period) return undefined;
  const shares = parts.map(({ id, label, referenceShare, figures }) => ({
    series: {
      ...{ id, label, identity: identityOf(context, POLICE_UNIT) },
      points: periods.map((each, at) => ({ period: printPeriod(each), figure: shareView(figures[at], wholes[at]) })),
    },
    reference: referenceShare,
    referenceLabel: text.referenceText(referenceShare),
  }));
  const facts = {
    title,
    period: formatPeriodShort(period),
    total: whole.value,
    parts: shares.map(({ series, reference }) => ({
      ...{ label: series.label, reference },
      text: series.points[last]?.figure.text ?? "",
    })),
  };
  return {
    title: text.sharesTitle(facts),
    subtitle: text.sharesSubtitle(regionName(context, POLICE_UNIT), periods.map(formatPeriodShort)),
    summary: text.sharesSentence(facts),
    parts: shares,
  };
}

/** The parts together; `undefined` where one is not known or all are nought. */
function wholeOf(figures: readonly Measured[]): Known | undefined {
  const known = figures.filter(isKnown);
  const whole = known.length === figures.length ? sumOfKnown(known, "published") : undefined;
  return whole && whole.value > 0 ? whole : undefined;
}

function shareView(part: Measured | undefined, whole: Known | undefined): FigureView {
  if (!part || !whole || !isKnown(part)) return figureView(missing("incomplete"), "percent");
  const { status, provenance } = whole;
  const value = part.value / whole.value;
  return { text: formatMarked(formatShare(value, 0), status), value, status, provenance };
}
