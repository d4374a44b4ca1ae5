/** Reads the parameters of an address, tolerantly: what means nothing is left out and remembered, so that it can be said. */

import { parsePeriod, printPeriod } from "../../domain/period.ts";

/** A part of an address that means nothing to us. */
export interface IgnoredPart {
  readonly name: string;
  readonly value: string;
  /** Set where it stood in a list of which the rest was followed. */
  readonly others?: "kept";
}

/** Reads one value; `undefined` when it cannot be read. */
export type Reader<T> = (text: string) => T | undefined;

export interface Parameters {
  /** Reads one parameter; what is present but unreadable is ignored, and said so. */
  readonly read: <T>(name: string, reader: Reader<T>) => T | undefined;
  /**
   * Reads a list with commas; every item that cannot be read is ignored by itself, and what stands twice is read once, unless
   * who asks wants to say so.
   */
  readonly readList: <T>(
    name: string,
    reader: Reader<T>,
    options?: { readonly repeated: "kept" },
  ) => readonly T[] | undefined;
  readonly ignore: (name: string, value: string) => void;
  /** What was ignored, and what nobody read. */
  readonly ignored: () => readonly IgnoredPart[];
}

/** The parameters of a query, the part of an address after the `?`. */
export function readParameters(query: string): Parameters {
  const left = new Map(new URLSearchParams(query));
  const ignored: IgnoredPart[] = [];
  const take = (name: string): string | undefined => {
    const text = left.get(name);
    left.delete(name);
    return text;
  };
  return {
    read: (name, reader) => {
      const text = take(name);
      if (text === undefined) return undefined;
      const value = reader(text);
      if (value === undefined) ignored.push({ name, value: text });
      return value;
    },
    readList: (name, reader, options) => {
      const text = take(name);
      if (text === undefined) return undefined;
      const items = text.split(",").filter((item) => item !== "");
      const values = items.map((item) => ({ item, value: reader(item) }));
      const read = values.flatMap(({ value }) => (value === undefined ? [] : [value]));
      const kept = options?.repeated === "kept" ? read : [...new Set(read)];
      for (const { item, value } of values) {
        if (value !== undefined) continue;
        ignored.push({ name, value: item, ...(kept.length > 0 ? { others: "kept" } : {}) });
      }
      if (items.length === 0) ignored.push({ name, value: text });
      return kept.length > 0 ? kept : undefined;
    },
    ignore: (name, value) => {
      ignored.push({ name, value });
    },
    ignored: () => [...ignored, ...[...left].map(([name, value]) => ({ name, value }))],
  };
}

const DATE = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Reads a day: `2018-09-15`. */
export const readDate: Reader<string> = (text) => (DATE.test(text) ? text : undefined);

/** Reads a month in any spelling of the sources: `2018-08`. */
export const readMonth: Reader<string> = (text) => {
  const period = parsePeriod(text);
  return period?.kind === "month" ? printPeriod(period) : undefined;
};

const YEAR = /^(?:19|20)\d{2}$/;

/** Reads a year. */
export const readYear: Reader<number> = (text) => (YEAR.test(text) ? Number(text) : undefined);

/** The years `van` and `tot`; both are ignored when the first does not lie before the last. */
export function readYears(parameters: Parameters): { readonly from?: number; readonly to?: number } {
  const from = parameters.read("van", readYear);
  const to = parameters.read("tot", readYear);
  if (from !== undefined && to !== undefined && from >= to) {
    parameters.ignore("van", String(from));
    parameters.ignore("tot", String(to));
    return {};
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

type Printable = string | number | readonly (string | number)[] | undefined;

/** An address of a path and its parameters; those without a value are left out, and lists get commas. */
export function printParameters(path: string, parameters: readonly (readonly [string, Printable])[]): string {
  const query = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${printed(value)}`]));
  return query.length === 0 ? `#${path}` : `#${path}?${query.join("&")}`;
}

/** Colons, commas and slashes may stand in this part of an address as they are, and read better so. */
function printed(value: Exclude<Printable, undefined>): string {
  const values = typeof value === "object" ? value : [value];
  return values
    .map((each) => encodeURIComponent(each).replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%2C", ","))
    .join(",");
}
