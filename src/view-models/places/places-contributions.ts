/** What each municipality added to the change of the unit, in numbers. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { type CountedTwice, municipalContributions } from "../../analysis/places/municipal-contributions.ts";
import { breaksBetweenYears } from "../../analysis/series-breaks.ts";
import type { Year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Indicator } from "../../reference/reference.ts";
import { notComparableNote } from "../../text/notes-nl.ts";
import * as text from "../../text/pages/places-nl.ts";
import { regionName } from "../areas.ts";
import type { ContributionsView, ContributionView } from "./places-view.ts";

/** Refuses years in which a municipality or the unit has no real figure: parts would not add up. */
export function placesContributions(
  context: AnalysisContext,
  indicator: Indicator,
  [from, to]: readonly [Year, Year],
): { readonly contributions: ContributionsView; readonly notes: readonly string[] } {
  const [first, last] = [String(from.year), String(to.year)];
  const found = municipalContributions(context, { indicator: indicator.id, from: from.year, to: to.year });
  if (!found) throw new Refusal(text.noContributions(indicator.labelPlural, first, last));
  const { unit, shares } = found;
  const shown = ({ code, from: earlier, to: later }: CountedTwice, absolute: number, share: number | undefined) =>
    ({
      region: { code, name: regionName(context, code) },
      from: earlier.value,
      to: later.value,
      absolute,
      share: share ?? null,
    }) satisfies ContributionView;
  const breaks = breaksBetweenYears(context.reference, indicator.id, from.year, to.year);
  return {
    contributions: {
      from: first,
      to: last,
      isComparable: breaks.length === 0,
      parts: shares.parts.map(({ part, absolute, share }) => shown(part, absolute, share)),
      unit: shown(unit, shares.whole, shares.whole === 0 ? undefined : 1),
      rest: shares.rest,
    },
    notes:
      breaks.length === 0
        ? []
        : [
            notComparableNote(
              first,
              last,
              breaks.map((each) => each.text),
            ),
          ],
  };
}
