/**
 * `displacement [FILE…] --indicator I --from 2015 --to 2018 [--region GM0141]`: what moved to the neighbours, if anything;
 * with `--towards digital [--region R] [--base 2016]` which part of the offences compared is digital, year after year.
 */

import { Refusal } from "../domain/refusal.ts";
import { answerDisplacement, answerShift } from "../engine/on-request.ts";
import { baseWithoutFigures, missingOption, unknownDirection } from "../text/data/asked-nl.ts";
import { readArguments, refuseOptions } from "./arguments.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";

/** What offences can move towards, other than the neighbours. */
const DIGITAL = "digital";
const REQUIRED = ["indicator", "from", "to"] as const;

export async function displacementCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, ["threshold", ...REQUIRED, "region", "towards", "base"]);
  const { files, option } = given;
  const [region, towards, base] = ["region", "towards", "base"].map(option);
  if (towards !== undefined) {
    if (towards !== DIGITAL) throw new Refusal(unknownDirection(towards, DIGITAL));
    refuseOptions(given, REQUIRED, `--towards ${DIGITAL}`);
    const engine = await openEngine(files, option("threshold"));
    const asked = { kind: "shift" as const, ...(region ? { region } : {}), ...(base ? { base } : {}) };
    const { series: _, ...answer } = answerShift(engine.context(), asked);
    if (base !== undefined && answer.base !== base) throw new Refusal(baseWithoutFigures(base, answer.base));
    printJson(answer);
    return;
  }
  refuseOptions(given, ["base"], `een vraag zonder --towards ${DIGITAL}`);
  const [indicator = "", from = "", to = ""] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const engine = await openEngine(files, option("threshold"));
  const asked = { kind: "displacement" as const, indicator, from, to, ...(region === undefined ? {} : { region }) };
  printJson(answerDisplacement(engine.context(), asked));
}
