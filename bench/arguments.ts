/** What `npm run bench -- …` was asked for. */

import { SIZES, type Size } from "./big-export.ts";
import { CONTENDERS, type ContenderName } from "./contenders/contender.ts";

/**
 * `app`: filters, first screen and a small file in the app itself. `engine`: answers over a large export. `load`: large exports
 * and who else can read them.
 */
export const PARTS = ["app", "engine", "load"] as const;
export type Part = (typeof PARTS)[number];

export interface Asked {
  readonly parts: readonly Part[];
  readonly sizes: readonly Size[];
  readonly contenders: readonly ContenderName[];
  /** Whether a bound that is exceeded ends the run with 1. */
  readonly strict: boolean;
  /** Whether all contenders were asked for: only then is the result of loads kept. */
  readonly isWholeLoad: boolean;
}

/** Throws with the choices when something is asked that there is not. */
export function readArguments(given: readonly string[]): Asked {
  const rest = [...given];
  const strict = takeFlag(rest, "--strict");
  const parts = takeList(rest, "--only", PARTS);
  const sizes = takeList(rest, "--sizes", SIZES);
  const contenders = takeList(rest, "--contenders", CONTENDERS);
  if (rest.length > 0) {
    throw new Error(`unknown: ${rest.join(" ")}; there are --strict, --only, --sizes and --contenders`);
  }
  return { strict, parts, sizes, contenders, isWholeLoad: contenders.length === CONTENDERS.length };
}

function takeFlag(rest: string[], flag: string): boolean {
  const at = rest.indexOf(flag);
  if (at >= 0) rest.splice(at, 1);
  return at >= 0;
}

/** The values behind an option, in the order of the choices; all of them without it. */
function takeList<T extends string>(rest: string[], option: string, choices: readonly T[]): readonly T[] {
  const at = rest.indexOf(option);
  if (at < 0) return choices;
  const [, list = ""] = rest.splice(at, 2);
  const asked = list.split(",");
  const unknown = asked.filter((value) => !choices.some((choice) => choice === value));
  if (unknown.length > 0) throw new Error(`${option} ${unknown.join(",")}: there are ${choices.join(", ")}`);
  return choices.filter((choice) => asked.includes(choice));
}
