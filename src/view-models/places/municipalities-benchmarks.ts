/** The reader's own municipality beside groups of others, each without itself, and beside the country. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { type AgainstBenchmark, againstBenchmark } from "../../analysis/places/against-group.ts";
import { type Benchmark, benchmarksOf, groupMembers } from "../../analysis/places/benchmark-groups.ts";
import type { RegionCode } from "../../domain/region.ts";
import { formatPercent, formatPercentInterval, formatRate } from "../../text/format.ts";
import * as text from "../../text/pages/municipalities-nl.ts";
import { groupWords, type MunicipalitiesSetting } from "./municipalities-setting.ts";
import type { BenchmarkRow, BenchmarksTable, MunicipalityView } from "./municipalities-view.ts";

/** What a comparison with a group needs to know of the question. */
export type BenchmarkSetting = Pick<MunicipalitiesSetting, "indicator" | "areas" | "list" | "measure" | "to">;

/** Numbers and name of one group beside a municipality; no numbers where the group has a gap or is the municipality alone. */
export function besideBenchmark(
  context: AnalysisContext,
  { indicator, areas, list, measure, to }: BenchmarkSetting,
  own: RegionCode,
  benchmark: Benchmark,
): { readonly found: AgainstBenchmark | undefined; readonly word: text.GroupWord; readonly name: string } | undefined {
  const word = wordOf(context, { areas, list }, benchmark);
  if (!word) return undefined;
  const members = benchmark === "country" ? [] : groupMembers(context, benchmark, { year: to, focus: own, list });
  const asked = { indicator: indicator.id, region: own, year: to, measure };
  const others = members.filter((code) => code !== own).length;
  return {
    found: againstBenchmark(context, asked, benchmark === "country" ? "country" : members),
    word,
    name: text.groupBeside(word, { others, isMember: members.includes(own) }),
  };
}

function wordOf(
  context: AnalysisContext,
  setting: Pick<MunicipalitiesSetting, "areas" | "list">,
  benchmark: Benchmark,
): text.GroupWord | undefined {
  if (benchmark === "country") return { kind: "country" };
  return groupWords(context, setting).find(({ value }) => value === benchmark)?.word;
}

/** One group as a row; `undefined` where there are no numbers. */
export function besideGroup(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  own: RegionCode,
  benchmark: Benchmark,
): { readonly row: BenchmarkRow; readonly name: string } | undefined {
  const beside = besideBenchmark(context, setting, own, benchmark);
  if (!beside?.found) return undefined;
  const { found, word, name } = beside;
  const { pooled, unweighted, fraction, interval, standing, others } = found;
  const row = {
    group: benchmark,
    isChosen: benchmark === setting.group,
    name: text.groupRow(name, word, others.length),
    pooled: formatRate(1000 * pooled),
    unweighted: text.unweightedText(unweighted === undefined ? undefined : formatRate(1000 * unweighted)),
    difference: fraction === undefined ? "" : formatPercent(fraction, 0),
    interval: interval ? formatPercentInterval(interval) : "",
    standing,
    standingText: text.againstText(standing),
  };
  return { row, name };
}

/** What it is held against unasked, and the group that was chosen. */
export function benchmarksTable(
  context: AnalysisContext,
  setting: MunicipalitiesSetting,
  own: MunicipalityView,
  subject: Parameters<typeof text.benchmarksSubtitle>[0],
): BenchmarksTable | undefined {
  const unasked = benchmarksOf(context, own.code, { year: setting.to, list: setting.list });
  const groups = new Set<Benchmark>([...unasked, setting.group]);
  const rows = [...groups].flatMap((group) => besideGroup(context, setting, own.code, group)?.row ?? []);
  if (rows.length === 0) return undefined;
  const standings = (standing: BenchmarkRow["standing"]): number =>
    rows.filter((row) => row.standing === standing).length;
  return {
    title: text.benchmarksTitle(own.name, standings("above"), standings("below")),
    subtitle: text.benchmarksSubtitle(subject, own.name, own.rate.text),
    rows,
    note: text.benchmarksNote(
      String(setting.to),
      rows.some(({ group }) => group === "country") ? "country" : "no-country",
    ),
  };
}
