/** Options and files of a command. */

import { parseArgs } from "node:util";
import { Refusal } from "../domain/refusal.ts";
import { optionsNotAsked, optionWithoutValue, optionWithValue, unknownOption } from "../text/data/asked-nl.ts";

/** Options without a value. */
const FLAGS: ReadonlySet<string> = new Set(["round"]);

/** Options of every answer: how counts of a person's own files are told. */
export const PROTECTION_OPTIONS = ["threshold", "round"] as const;

export interface Arguments {
  readonly files: readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (name: string) => boolean;
  /** The value of an option, the last one when it is given more than once. */
  readonly option: (name: string) => string | undefined;
  /** All values of an option that may be repeated. */
  readonly options: (name: string) => readonly string[];
}

/** Refuses options that belong to another question of the same command; `asked` is what was asked. */
export function refuseOptions({ option }: Arguments, names: readonly string[], asked: string): void {
  const given = names.filter((name) => option(name) !== undefined);
  if (given.length > 0) throw new Refusal(optionsNotAsked(given, asked));
}

/** Reads `--name value` and `--name=value` (or `--name`, for what has no value) for the names allowed; everything else is a file. Refuses other options. */
export function readArguments(args: readonly string[], allowed: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      allowed.map((name) => [name, { type: FLAGS.has(name) ? "boolean" : "string", multiple: true } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!allowed.includes(token.name)) throw new Refusal(unknownOption(token.rawName, allowed));
    if (FLAGS.has(token.name)) {
      if (token.value !== undefined) throw new Refusal(optionWithValue(token.name));
      continue;
    }
    // What looks like an option is not taken for a value: the value was forgotten.
    const isForgotten = !token.value || (!token.inlineValue && token.value.startsWith("-"));
    if (isForgotten) throw new Refusal(optionWithoutValue(token.name));
  }
  const all = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  };
  return {
    files: positionals,
    has: (name) => values[name] !== undefined,
    option: (name) => all(name).at(-1),
    options: all,
  };
}
