/** JSON with sorted keys, so that two runs can be compared line by line. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: unknown): Json | undefined {
  if (value === undefined) return undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not a number for JSON: ${value}`);
    return value;
  }
  if (Array.isArray(value)) return value.map((each) => sorted(each) ?? null);
  if (typeof value !== "object") throw new TypeError(`not a value for JSON: ${typeof value}`);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.flatMap(([key, each]) => (each === undefined ? [] : [[key, sorted(each) ?? null]])),
  );
}

/** The JSON of a value, keys sorted at every level; a number that is not finite throws. */
export function toSortedJson(value: unknown): string {
  return JSON.stringify(sorted(value), undefined, 2);
}

/** Prints a value on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${toSortedJson(value)}\n`);
}
