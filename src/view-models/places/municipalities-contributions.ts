/** What each municipality added to the change of the unit between two years. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { contributions } from "../../analysis/contribution.ts";
import { figureAt } from "../../analysis/figure.ts";
import { isKnown, type Known } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatSignedCount } from "../../text/format.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView } from "../figure.ts";
import type { MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { ContributionsTable, MunicipalityView } from "./municipalities-view.ts";

interface Part {
  readonly code: RegionCode;
  readonly from: Known;
  readonly to: Known;
}

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
  if (from === to) return undefined;
  const members = context.reference.regions.membersOf(POLICE_UNIT);
  const parts = members.flatMap((code) => changeOf(context, setting, code) ?? []);
  const whole = changeOf(context, setting, POLICE_UNIT);
  if (!whole || parts.length < members.length) return undefined;
  const absolute = (part: Part): number => part.to.value - part.from.value;
  const shares = contributions(
    parts.map((part) => ({ part, absolute: absolute(part) })),
    absolute(whole),
  );
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

function changeOf(
  context: AnalysisContext,
  { indicator, from, to }: MunicipalitiesSetting,
  code: RegionCode,
): Part | undefined {
  const [earlier, later] = [from, to].map((inYear) =>
    figureAt(context, { indicator: indicator.id, region: code, period: year(inYear) }),
  );
  if (!earlier || !later || !isReal(earlier) || !isReal(later)) return undefined;
  return { code, from: earlier, to: later };
}

function isReal(figure: ReturnType<typeof figureAt>): figure is Known {
  return isKnown(figure) && figure.status !== "estimated" && figure.provenance === "real";
}
