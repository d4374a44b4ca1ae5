/** Municipalities that one is held against: all, a district, those of a size, those nearest in size, a reader's own list (METHOD section 6). */

import { isKnown } from "../../domain/measured.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { denominatorAt } from "../denominator.ts";

/** Classes of inhabitants: from `least` up to, not including, `below`. */
export const SIZE_CLASSES = [
  { id: "size/0", least: 0, below: 10_000 },
  { id: "size/10", least: 10_000, below: 20_000 },
  { id: "size/20", least: 20_000, below: 50_000 },
  { id: "size/50", least: 50_000, below: 100_000 },
  { id: "size/100", least: 100_000, below: Number.POSITIVE_INFINITY },
] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** `all`, a district, a class of size, the ten nearest in inhabitants to one municipality, or a list of the reader's own. */
export type BenchmarkGroup = "all" | "nearest" | "list" | SizeClass["id"] | `district/${string}`;

/** A group of municipalities, or the country, of which only the figure as a whole is asked. */
export type Benchmark = BenchmarkGroup | "country";

/** Municipalities that the nearest in size are. */
export const NEAREST = 10;

/** When, and for whom, the members of a group are asked. */
export interface GroupOccasion {
  readonly year: number;
  /** The municipality that is held against the group. */
  readonly focus: RegionCode | undefined;
  /** The reader's own list. */
  readonly list: readonly RegionCode[];
}

/**
 * Today's municipalities of a group in a year, in no order. `nearest` is to `focus`, and empty without one; neither `nearest`
 * nor `list` has `focus` among them. A municipality without a number of inhabitants has no size.
 */
export function groupMembers(
  context: AnalysisContext,
  group: BenchmarkGroup,
  { year, focus, list }: GroupOccasion,
): readonly RegionCode[] {
  const all = context.reference.regions.membersOf(POLICE_UNIT);
  if (group === "all") return all;
  if (group === "list") return all.filter((code) => list.includes(code) && code !== focus);
  const sizeClass = SIZE_CLASSES.find(({ id }) => id === group);
  if (sizeClass) return all.filter((code) => sizeClassOf(context, code, year)?.id === sizeClass.id);
  if (group === "nearest") return focus === undefined ? [] : nearestTo(context, focus, year);
  const district = context.reference.regions.districts.find(({ code }) => code === group);
  return district ? context.reference.regions.membersOf(district.code) : [];
}

/** A district as a group. */
export function districtGroup(district: RegionCode): BenchmarkGroup {
  return `district/${district.slice("district/".length)}`;
}

/**
 * What a municipality is held against unasked: all others, its district, its class of size, the nearest in size, the list where
 * there is one, and the country.
 */
export function benchmarksOf(
  context: AnalysisContext,
  own: RegionCode,
  { year, list }: Pick<GroupOccasion, "year" | "list">,
): readonly Benchmark[] {
  const district = context.reference.regions.districtOf(own);
  const size = sizeClassOf(context, own, year);
  return [
    "all",
    ...(district ? [districtGroup(district.code)] : []),
    ...(size ? [size.id] : []),
    "nearest",
    ...(list.some((code) => code !== own) ? (["list"] as const) : []),
    "country",
  ];
}

/** The class of size of a municipality in a year. */
export function sizeClassOf(context: AnalysisContext, code: RegionCode, year: number): SizeClass | undefined {
  const inhabitants = inhabitantsOf(context, code, year);
  if (inhabitants === undefined) return undefined;
  return SIZE_CLASSES.find(({ least, below }) => inhabitants >= least && inhabitants < below);
}

function nearestTo(context: AnalysisContext, focus: RegionCode, year: number): readonly RegionCode[] {
  const own = inhabitantsOf(context, focus, year);
  if (own === undefined) return [];
  return context.reference.regions
    .membersOf(POLICE_UNIT)
    .flatMap((code) => {
      const inhabitants = code === focus ? undefined : inhabitantsOf(context, code, year);
      return inhabitants === undefined ? [] : [{ code, distance: Math.abs(inhabitants - own) }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ code }) => code);
}

function inhabitantsOf(context: AnalysisContext, code: RegionCode, year: number): number | undefined {
  const figure = denominatorAt(context, "inhabitants", code, year);
  return isKnown(figure) ? figure.value : undefined;
}
