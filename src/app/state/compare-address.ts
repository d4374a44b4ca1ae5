/** The question of a comparison in the address: `#/vergelijken?i=…&g=…&met=…&maat=…&van=…&tot=…&beeld=…&rij=…&kolom=…`. */

import { parseIndicatorId } from "../../domain/indicator.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type {
  CompareDimension,
  CompareForm,
  CompareMeasure,
  CompareQuestion,
} from "../../view-models/compare/compare-view.ts";
import { type Parameters, printParameters, type Reader, readYears } from "./parameters.ts";

/** What is asked of a comparison; everything has a default. */
export type CompareSelection = Omit<CompareQuestion, "kind">;

/** In an address: no areas at all, or no reference. */
const NONE = "geen";
const FORMS: readonly (readonly [string, CompareForm])[] = [
  ["lijnen", "lines"],
  ["staven", "bars"],
  ["helling", "slope"],
  ["veelvouden", "multiples"],
  ["tabel", "table"],
];
const DIMENSIONS: readonly (readonly [string, CompareDimension])[] = [
  ["gebied", "area"],
  ["misdrijf", "indicator"],
  ["jaar", "period"],
];
const MEASURES: readonly CompareMeasure[] = ["count", "per1000", "per1000-dwellings", "index"];

const readIndicator: Reader<NonNullable<CompareSelection["indicators"]>[number]> = (text) => parseIndicatorId(text)?.id;
const readReference: Reader<RegionCode | "none"> = (text) => (text === NONE ? "none" : regionCode(text));
const readMeasure: Reader<CompareMeasure> = (text) => MEASURES.find((measure) => measure === text);
const readForm: Reader<CompareForm> = (text) => FORMS.find(([word]) => word === text)?.[1];
const readDimension: Reader<CompareDimension> = (text) => DIMENSIONS.find(([word]) => word === text)?.[1];

/** Reads what was asked; what cannot be read is ignored. */
export function readCompareSelection(parameters: Parameters): CompareSelection {
  const indicators = parameters.readList("i", readIndicator);
  const areas = readAreas(parameters);
  const reference = parameters.read("met", readReference);
  const measure = parameters.read("maat", readMeasure);
  const { from, to } = readYears(parameters);
  const view = parameters.read("beeld", readForm);
  const rows = parameters.read("rij", readDimension);
  const columns = parameters.read("kolom", readDimension);
  const twice = columns !== undefined && columns === rows;
  if (twice) parameters.ignore("kolom", wordOf(DIMENSIONS, columns) ?? columns);
  return definedSelection({
    indicators,
    areas,
    reference,
    measure,
    from,
    to,
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
  const { indicators, areas, reference, measure, from, to, view, rows, columns } = selection;
  return printParameters("/vergelijken", [
    ["i", indicators],
    ["g", areas?.length === 0 ? NONE : areas],
    ["met", reference === "none" ? NONE : reference],
    ["maat", measure],
    ["van", from],
    ["tot", to],
    ["beeld", wordOf(FORMS, view)],
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
  const { indicators, areas, reference, measure, from, to, view, rows, columns } = parts;
  return {
    ...(indicators === undefined ? {} : { indicators }),
    ...(areas === undefined ? {} : { areas }),
    ...(reference === undefined ? {} : { reference }),
    ...(measure === undefined ? {} : { measure }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(view === undefined ? {} : { view }),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  };
}
