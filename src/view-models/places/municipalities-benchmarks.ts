/** The reader's own municipality beside groups of others, each without itself. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { againstGroup } from "../../analysis/places/against-group.ts";
import { type BenchmarkGroup, groupMembers, sizeClassOf } from "../../analysis/places/benchmark-groups.ts";
import type { RegionCode } from "../../domain/region.ts";
import { formatPercent, formatPercentInterval, formatRate } from "../../text/format.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { districtGroup, groupWords, type MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { BenchmarkRow, BenchmarksTable, MunicipalityView } from "./municipalities-view.ts";

/** One group beside a municipality; `undefined` where the group has a gap or is the municipality alone. */
export function besideGroup(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  own: RegionCode,
  group: BenchmarkGroup,
): { readonly row: BenchmarkRow; readonly name: string } | undefined {
  const members = groupMembers(context, group, { year: setting.to, focus: own });
  const found = againstGroup(context, {
    indicator: setting.indicator.id,
    region: own,
    group: members,
    year: setting.to,
    measure: setting.measure,
  });
  const word = groupWords(context).find(({ value }) => value === group)?.word;
  if (!found || !word) return undefined;
  const { pooled, unweighted, fraction, interval, standing } = found;
  const others = found.others.length;
  const name = text.groupBeside(word, { others, isMember: members.includes(own) });
  const row = {
    group,
    isChosen: group === setting.group,
    name: text.groupRow(name, word, others),
    pooled: formatRate(1000 * pooled),
    unweighted: formatRate(1000 * unweighted),
    difference: fraction === undefined ? "" : formatPercent(fraction, 0),
    interval: interval ? formatPercentInterval(interval) : "",
    standing,
    standingText: text.againstText(standing),
  };
  return { row, name };
}

/** Its own district, its class of size, the nearest in size and all others, and the group that was chosen. */
export function benchmarksTable(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  own: MunicipalityView,
  subject: Parameters<typeof text.benchmarksSubtitle>[0],
): BenchmarksTable | undefined {
  const district = context.reference.regions.districtOf(own.code);
  const size = sizeClassOf(context, own.code, setting.to);
  const groups = new Set<BenchmarkGroup>([
    "all",
    ...(district ? [districtGroup(district.code)] : []),
    ...(size ? [size.id] : []),
    "nearest",
    setting.group,
  ]);
  const rows = [...groups].flatMap((group) => besideGroup(context, setting, own.code, group)?.row ?? []);
  if (rows.length === 0) return undefined;
  const standings = (standing: BenchmarkRow["standing"]): number =>
    rows.filter((row) => row.standing === standing).length;
  return {
    title: text.benchmarksTitle(own.name, standings("above"), standings("below")),
    subtitle: text.benchmarksSubtitle(subject, own.name, own.rate.text),
    rows,
    note: text.benchmarksNote(String(setting.to)),
  };
}
