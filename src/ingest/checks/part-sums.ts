/** The sums of parts beside their totals: of all offences of a kind, or of the smaller areas of larger ones. */

import { type DictionaryColumn, isMissingCode, type ObservationColumns } from "../../domain/observation.ts";

export interface PartSum {
  /** Row of the total. */
  readonly row: number;
  /** Number of parts with a figure, and their sum. */
  readonly parts: number;
  readonly sum: number;
}

/** What adds up to what, along one column; every pair of texts of the two others is a sum of its own. */
export interface PartsOfTotal {
  readonly along: DictionaryColumn<string>;
  readonly others: readonly [DictionaryColumn<string>, DictionaryColumn<string>];
  /** Per place of the dictionary of `along` the place of the total that it is a part of; −1 for what is no part. */
  readonly totalOf: readonly number[];
}

/** Up to this number every possible sum has its place: millions of rows find it at once. */
const MOST_PLACES = 2 ** 22;

/**
 * The sums of counts that have a total, in the order of the totals in the file; no cell stands in it twice. Missing cells are
 * no part.
 */
export function partSums(columns: ObservationColumns, { along, others, totalOf }: PartsOfTotal): readonly PartSum[] {
  const { length, measure, value, status } = columns;
  const { codes } = along;
  const count = measure.dictionary.indexOf("count");
  if (count < 0) return [];
  const [{ codes: first }, { codes: second, dictionary }] = others;
  const totalPlaces = [...new Set(totalOf)].filter((place) => place >= 0);
  // Which of the totals a row is of or adds to; what is neither has none.
  const isTotal = Uint8Array.from(along.dictionary, (_, place) => (totalPlaces.includes(place) ? 1 : 0));
  const groupOf = Int32Array.from(totalOf, (total, place) => totalPlaces.indexOf(isTotal[place] === 1 ? place : total));
  const width = dictionary.length;
  const ofGroup = others[0].dictionary.length * width;
  const possible = ofGroup * totalPlaces.length;
  const isDense = possible <= MOST_PLACES;
  const placeOf = numbered();
  const places = isDense ? possible : length;
  const sums = new Float64Array(places);
  const parts = new Uint32Array(places);
  const placeAt = (row: number): number => {
    const key = (groupOf[codes[row] ?? 0] ?? 0) * ofGroup + (first[row] ?? 0) * width + (second[row] ?? 0);
    return isDense ? key : placeOf(key);
  };
  const totals: number[] = [];
  const isMixed = measure.dictionary.length > 1;
  for (let row = 0; row < length; row++) {
    const code = codes[row] ?? 0;
    if ((groupOf[code] ?? -1) < 0 || (isMixed && measure.codes[row] !== count)) continue;
    if (isMissingCode(status[row] ?? 0)) continue;
    if (isTotal[code] === 1) totals.push(row);
    else {
      const place = placeAt(row);
      parts[place] = (parts[place] ?? 0) + 1;
      sums[place] = (sums[place] ?? 0) + (value[row] ?? 0);
    }
  }
  return totals.map((row) => {
    const place = placeAt(row);
    return { row, parts: parts[place] ?? 0, sum: sums[place] ?? 0 };
  });
}

/** Places in the order in which keys are first met. */
function numbered(): (key: number) => number {
  const places = new Map<number, number>();
  return (key) => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
}
