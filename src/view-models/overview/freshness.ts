/** How fresh the figures are: last period, edition, what is provisional, how many municipalities. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { rememberPerDataset } from "../../analysis/memo.ts";
import { PROVENANCES, type Provenance, weakerProvenance } from "../../domain/measured.ts";
import { comparePeriods, lastMonthOf, type Period, parsePeriod, periodCode } from "../../domain/period.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import { editionLine } from "../../text/data/catalogue-nl.ts";
import { formatDate, formatPeriodLong, joinList } from "../../text/format.ts";
import { FRESHNESS_TERMS, municipalitiesText, uploadsText } from "../../text/pages/overview-nl.ts";
import type { OverviewView } from "./overview-view.ts";

/** Periods of the municipalities of the unit, in order; of everything loaded when the unit has none. */
function periodsShown({ dataset, reference }: AnalysisContext): readonly Period[] {
  const member = reference.regions.membersOf(POLICE_UNIT)[0];
  const ofUnit = dataset.indicators.filter((id) => member && dataset.regionsOf(id).includes(member));
  const codes = new Set((ofUnit.length > 0 ? ofUnit : dataset.indicators).flatMap((id) => dataset.periodsOf(id)));
  return [...codes].flatMap((code) => parsePeriod(code) ?? []).sort(comparePeriods);
}

function lastPeriod(context: AnalysisContext): Period | undefined {
  const periods = periodsShown(context);
  return [...periods].sort((a, b) => comparePeriods(lastMonthOf(a), lastMonthOf(b))).at(-1);
}

/** Edition of the newest load with figures of the unit's municipalities, in words; of any load when none has them. */
function newestEdition({ dataset, reference }: AnalysisContext): string | undefined {
  const members = new Set<string>(reference.regions.membersOf(POLICE_UNIT));
  const counted = dataset.loads.filter(({ receipt }) => receipt.format !== "denominators");
  const ofUnit = counted.filter((load) => load.columns.region.dictionary.some((code) => members.has(code)));
  const candidates = ofUnit.length > 0 ? ofUnit : counted;
  const newest = [...candidates].sort((a, b) => (a.editionDate < b.editionDate ? -1 : 1)).at(-1);
  if (!newest) return undefined;
  return newest.source.edition ?? (newest.kind === "upload" ? formatDate(newest.editionDate) : undefined);
}

/** Years of which a figure of the unit or of one of its municipalities is provisional, in order. */
const provisionalYears = rememberPerDataset(
  () => "provisional years",
  (context: AnalysisContext): readonly string[] => {
    const { dataset, reference } = context;
    const areas = [POLICE_UNIT, ...reference.regions.membersOf(POLICE_UNIT)];
    const provisional = new Set(dataset.periodsWith(["provisional", "revised_provisional"], areas));
    const years = periodsShown(context).filter((period) => provisional.has(periodCode(period)));
    return [...new Set(years.map((period) => String(period.year)))].sort();
  },
);

/** "Cijfers t/m december 2025 · editie augustus 2026 · 2024 en 2025 voorlopig" */
export function editionOf(context: AnalysisContext): string {
  const last = lastPeriod(context);
  return editionLine({
    last: last && formatPeriodLong(lastMonthOf(last)),
    edition: newestEdition(context),
    provisional: provisionalYears(context, undefined),
  });
}

/** The weakest provenance of what pages show. The reconstruction is shown by the review alone, which says so beside it. */
export function weakestProvenance({ dataset }: AnalysisContext): Provenance {
  return dataset.loads
    .map((load) => load.provenance)
    .filter((provenance) => provenance !== "reconstruction")
    .reduce(weakerProvenance, PROVENANCES[0]);
}

/** "Deze cijfers": terms and texts. */
export function freshnessOf(context: AnalysisContext): OverviewView["freshness"] {
  const { dataset, reference } = context;
  const last = lastPeriod(context);
  const edition = newestEdition(context);
  const provisional = provisionalYears(context, undefined);
  const members = reference.regions.membersOf(POLICE_UNIT);
  const regions = new Set(dataset.regions);
  const uploads = dataset.loads.filter((load) => load.kind === "upload").length;
  return [
    ...(last ? [{ term: FRESHNESS_TERMS.lastPeriod, text: formatPeriodLong(last) }] : []),
    ...(edition ? [{ term: FRESHNESS_TERMS.edition, text: edition }] : []),
    ...(provisional.length > 0 ? [{ term: FRESHNESS_TERMS.provisional, text: joinList(provisional) }] : []),
    {
      term: FRESHNESS_TERMS.municipalities,
      text: municipalitiesText(members.filter((member) => regions.has(member)).length, members.length),
    },
    { term: FRESHNESS_TERMS.loads, text: uploadsText(uploads) },
  ];
}
