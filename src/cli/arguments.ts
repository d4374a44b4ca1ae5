/** Options and files of a command. */

import { parseArgs } from "node:util";
import { Refusal } from "../domain/refusal.ts";
import { wrongOptions } from "../text/asked-nl.ts";

export interface Arguments {
  readonly files: readonly string[];
  readonly option: (name: string) => string | undefined;
}

/** Reads `--name value` for the names allowed; everything else is a file. An unknown option is refused. */
export function readArguments(args: readonly string[], allowed: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(allowed.map((name) => [name, { type: "string" as const }])),
      allowPositionals: true,
    });
    return {
      files: positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === "string" ? value : undefined;
      },
    };
  } catch (cause) {
    throw new Refusal(wrongOptions(cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}
