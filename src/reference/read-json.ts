/** Reads a JSON file of `data/reference` field by field, so that a fault names the file and the place. */

import { fault } from "./fault.ts";

/** An object of a JSON file. Every reader throws an error with the file and the path when the field does not hold. */
export interface JsonObject {
  readonly text: (key: string) => string;
  /** `undefined` when the field is absent or null. */
  readonly optionalText: (key: string) => string | undefined;
  readonly number: (key: string) => number;
  readonly optionalNumber: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean;
  readonly texts: (key: string) => readonly string[];
  readonly numbers: (key: string) => readonly number[];
  readonly objects: (key: string) => readonly JsonObject[];
  /** The field as an object; `undefined` when absent or null. */
  readonly optionalObject: (key: string) => JsonObject | undefined;
  /** One of the given words. */
  readonly oneOf: <T extends string>(key: string, words: readonly T[]) => T;
  readonly has: (key: string) => boolean;
  /** The object as it was parsed. */
  readonly value: () => unknown;
  readonly fault: (problem: string) => Error;
}

/** The object at the top of a JSON file. */
export function readJson(file: string, text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return objectAt(file, "top", value);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Error(`${file}: this is not JSON`, { cause });
    throw cause;
  }
}

function objectAt(file: string, path: string, value: unknown): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault(file, path, "not an object");
  const fields = new Map<string, unknown>(Object.entries(value));
  const at = (key: string): string => (path === "top" ? key : `${path}.${key}`);
  const absent = (key: string): boolean => fields.get(key) === undefined || fields.get(key) === null;
  const text = (key: string): string => checked(file, at(key), fields.get(key), isText, "a text");
  const number = (key: string): number => checked(file, at(key), fields.get(key), isNumber, "a number");
  const list = (key: string): readonly unknown[] => checked(file, at(key), fields.get(key), Array.isArray, "a list");
  return {
    text,
    number,
    optionalText: (key) => (absent(key) ? undefined : text(key)),
    optionalNumber: (key) => (absent(key) ? undefined : number(key)),
    flag: (key) => checked(file, at(key), fields.get(key), isFlag, "true or false"),
    texts: (key) => list(key).map((item, index) => checked(file, `${at(key)}[${index}]`, item, isText, "a text")),
    numbers: (key) => list(key).map((item, index) => checked(file, `${at(key)}[${index}]`, item, isNumber, "a number")),
    objects: (key) => list(key).map((item, index) => objectAt(file, `${at(key)}[${index}]`, item)),
    optionalObject: (key) => (absent(key) ? undefined : objectAt(file, at(key), fields.get(key))),
    oneOf: (key, words) => {
      const found = words.find((word) => word === fields.get(key));
      if (found === undefined) throw fault(file, at(key), `not one of ${words.join(", ")}`);
      return found;
    },
    has: (key) => !absent(key),
    value: () => value,
    fault: (problem) => fault(file, path, problem),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

function checked<T>(
  file: string,
  path: string,
  value: unknown,
  holds: (value: unknown) => value is T,
  expected: string,
): T {
  if (!holds(value)) throw fault(file, path, `not ${expected}`);
  return value;
}
