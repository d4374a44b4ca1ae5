/**
 * `displacement [FILE…] --indicator I --from 2015 --to 2018 [--region GM0141]`: what moved to the neighbours, if anything;
 * with `--towards digital [--region R] [--base 2016]` which part of the offences compared is digital, year after year.
 */

import { Refusal } from "../domain/refusal.ts";
import { answerDisplacement, answerShift } from "../engine/on-request.ts";
import { baseWithoutFigures, missingOption, unknownDirection } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments, refuseOptions } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

/** What offences can move towards, other than the neighbours. */
const DIGITAL = "digital";
const REQUIRED = ["indicator", "from", "to"] as const;

export async function displacementCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, ...REQUIRED, "region", "towards", "base"]);
  const { option } = given;
  const [region, towards, base] = ["region", "towards", "base"].map(option);
  if (towards !== undefined) {
    if (towards !== DIGITAL) throw new Refusal(unknownDirection(towards, DIGITAL));
    refuseOptions(given, REQUIRED, `--towards ${DIGITAL}`);
    const engine = await openEngine(given);
    const asked = { kind: "shift" as const, ...(region ? { region } : {}), ...(base ? { base } : {}) };
    const { series: _, ...answer } = answerShift(engine.context(), asked);
    if (base !== undefined && answer.base !== base) throw new Refusal(baseWithoutFigures(base, answer.base));
    printAnswer(engine, answer);
    return;
  }
  refuseOptions(given, ["base"], `een vraag zonder --towards ${DIGITAL}`);
  const [indicator = "", from = "", to = ""] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const engine = await openEngine(given);
  const asked = { kind: "displacement" as const, indicator, from, to, ...(region === undefined ? {} : { region }) };
  printAnswer(engine, answerDisplacement(engine.context(), asked));
}
