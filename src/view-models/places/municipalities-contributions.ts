/** What each municipality added to the change of the unit between two years. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { municipalContributions } from "../../analysis/places/municipal-contributions.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatSignedCount } from "../../text/format.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView } from "../figure.ts";
import type { MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { ContributionsTable, MunicipalityView } from "./municipalities-view.ts";

/**
 * `undefined` when a municipality or the unit lacks a real figure in either year: parts would not add up.
 * Across a change in registration (`breakNotes`) the counts stand, and the heading says that they cannot be compared.
 */
export function contributionsTable(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  roles: ReadonlyMap<RegionCode, MunicipalityView["role"]>,
  group: string | undefined,
  breakNotes: readonly string[],
): ContributionsTable | undefined {
  const { indicator, from, to } = setting;
  const found = municipalContributions(context, { indicator: indicator.id, from, to });
  if (!found) return undefined;
  const { unit: whole, shares } = found;
  const rows = shares.parts.map(({ part, absolute: difference, share }) => ({
    code: part.code,
    name: regionName(context, part.code),
    identity: identityOf(context, part.code),
    role: roles.get(part.code) ?? ("other" as const),
    from: figureView(part.from, "count").text,
    to: figureView(part.to, "count").text,
    absolute: formatSignedCount(difference),
    share: text.shareText(share),
  }));
  return {
    title:
      breakNotes.length > 0
        ? text.contributionsNotComparable(indicator, String(from), String(to))
        : text.contributionsTitle(indicator.labelPlural, shares.whole, rows[0]),
    subtitle: text.contributionsSubtitle(String(from), String(to), group),
    from: String(from),
    to: String(to),
    rows: rows.filter(({ role }) => role !== "other"),
    total: {
      name: regionName(context, POLICE_UNIT),
      from: figureView(whole.from, "count").text,
      to: figureView(whole.to, "count").text,
      absolute: formatSignedCount(shares.whole),
      share: text.shareText(shares.whole === 0 ? undefined : 1),
    },
    notes: [
      ...breakNotes,
      text.contributionsNote(),
      ...(shares.rest === 0 ? [] : [text.contributionsRest(formatSignedCount(shares.rest))]),
    ],
  };
}
