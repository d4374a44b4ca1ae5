/** The question of a comparison in the address: `#/vergelijken?i=…&g=…&met=…&groep=…&lijst=…&maat=…&van=…&tot=…&peil=…&editie=…&beeld=…&rij=…&kolom=…`. */

import { parseIndicatorId } from "../../domain/indicator.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type {
  CompareDimension,
  CompareForm,
  CompareMeasure,
  CompareQuestion,
} from "../../view-models/compare/compare-view.ts";
import type { MunicipalitiesQuestion } from "../../view-models/places/municipalities-view.ts";
import { type Parameters, printParameters, type Reader, readDate, readMonth, readYears } from "./parameters.ts";

/** A way to look: a form of the comparison, or all municipalities in a funnel. */
export type CompareLook = CompareForm | "funnel";
type Group = NonNullable<MunicipalitiesQuestion["group"]>;

/** What is asked of a comparison; everything has a default. */
export type CompareSelection = Omit<CompareQuestion, "kind" | "view"> & {
  readonly view?: CompareLook;
  /** Municipalities that the reader's own is held against in the funnel. */
  readonly group?: Group;
  /** The reader's own list of municipalities as it stands in the address; what stands twice in it is not hidden. */
  readonly list?: readonly RegionCode[];
};

/** In an address: no areas at all, or no reference. */
const NONE = "geen";
const LOOKS: readonly (readonly [string, CompareLook])[] = [
  ["lijnen", "lines"],
  ["staven", "bars"],
  ["helling", "slope"],
  ["veelvouden", "multiples"],
  ["trechter", "funnel"],
  ["tabel", "table"],
];
const GROUPS: readonly (readonly [string, Group])[] = [
  ["alle", "all"],
  ["naaste", "nearest"],
  ["tot-10000", "size/0"],
  ["vanaf-10000", "size/10"],
  ["vanaf-20000", "size/20"],
  ["vanaf-50000", "size/50"],
  ["vanaf-100000", "size/100"],
  ["lijst", "list"],
];
const DIMENSIONS: readonly (readonly [string, CompareDimension])[] = [
  ["gebied", "area"],
  ["misdrijf", "indicator"],
  ["jaar", "period"],
];
/** A district is named as in the list of areas: `district/twente`. */
const DISTRICT = /^district\/[a-z-]+$/;
const MEASURES: readonly CompareMeasure[] = ["count", "per-day", "per1000", "per1000-dwellings", "index"];

const readIndicator: Reader<NonNullable<CompareSelection["indicators"]>[number]> = (text) => parseIndicatorId(text)?.id;
const readReference: Reader<RegionCode | "none"> = (text) => (text === NONE ? "none" : regionCode(text));
const readMeasure: Reader<CompareMeasure> = (text) => MEASURES.find((measure) => measure === text);
const readLook: Reader<CompareLook> = (text) => LOOKS.find(([word]) => word === text)?.[1];
const readGroup: Reader<Group> = (text) =>
  GROUPS.find(([word]) => word === text)?.[1] ??
  (DISTRICT.test(text) ? `district/${text.slice("district/".length)}` : undefined);
const readDimension: Reader<CompareDimension> = (text) => DIMENSIONS.find(([word]) => word === text)?.[1];

/** Reads what was asked; what cannot be read is ignored. */
export function readCompareSelection(parameters: Parameters): CompareSelection {
  const indicators = parameters.readList("i", readIndicator);
  const areas = readAreas(parameters);
  const reference = parameters.read("met", readReference);
  const group = parameters.read("groep", readGroup);
  const list = parameters.readList("lijst", regionCode, { repeated: "kept" });
  const measure = parameters.read("maat", readMeasure);
  const { from, to } = readYears(parameters);
  const asOf = parameters.read("peil", readMonth);
  const edition = parameters.read("editie", readDate);
  const view = parameters.read("beeld", readLook);
  const rows = parameters.read("rij", readDimension);
  const columns = parameters.read("kolom", readDimension);
  const twice = columns !== undefined && columns === rows;
  if (twice) parameters.ignore("kolom", wordOf(DIMENSIONS, columns) ?? columns);
  return definedSelection({
    indicators,
    areas,
    reference,
    group,
    list,
    measure,
    from,
    to,
    asOf,
    edition,
    view,
    rows,
    columns: twice ? undefined : columns,
  });
}

/** A list of areas, or the word for none. */
function readAreas(parameters: Parameters): CompareSelection["areas"] {
  const list = parameters.readList("g", (text) => (text === NONE ? NONE : regionCode(text)));
  const areas = list?.flatMap((each) => (each === NONE ? [] : [each]));
  if (list?.includes(NONE) && areas && areas.length > 0) parameters.ignore("g", NONE);
  return areas;
}

/** The address of a selection, `#` included. */
export function printCompareAddress(selection: CompareSelection): string {
  const { indicators, areas, reference, group, list, measure, from, to, asOf, edition, view, rows, columns } =
    selection;
  return printParameters("/vergelijken", [
    ["i", indicators],
    ["g", areas?.length === 0 ? NONE : areas],
    ["met", reference === "none" ? NONE : reference],
    ["groep", group?.startsWith("district/") ? group : wordOf(GROUPS, group)],
    ["lijst", list],
    ["maat", measure],
    ["van", from],
    ["tot", to],
    ["peil", asOf],
    ["editie", edition],
    ["beeld", wordOf(LOOKS, view)],
    ["rij", wordOf(DIMENSIONS, rows)],
    ["kolom", wordOf(DIMENSIONS, columns)],
  ]);
}

function wordOf<T>(words: readonly (readonly [string, T])[], value: T | undefined): string | undefined {
  return words.find(([, known]) => known === value)?.[0];
}

export type CompareChange = { readonly [Key in keyof CompareSelection]?: CompareSelection[Key] | undefined };

/** A selection with some parts changed; `undefined` takes a part out. */
export function withCompareChange(selection: CompareSelection, change: CompareChange): CompareSelection {
  return definedSelection({ ...selection, ...change });
}

function definedSelection(parts: CompareChange): CompareSelection {
  const { indicators, areas, reference, group, list, measure, from, to, asOf, edition, view, rows, columns } = parts;
  return {
    ...(indicators === undefined ? {} : { indicators }),
    ...(areas === undefined ? {} : { areas }),
    ...(reference === undefined ? {} : { reference }),
    ...(group === undefined ? {} : { group }),
    ...(list === undefined ? {} : { list }),
    ...(measure === undefined ? {} : { measure }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(edition === undefined ? {} : { edition }),
    ...(view === undefined ? {} : { view }),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  };
}
