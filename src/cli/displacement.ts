/** `displacement [FILE…] --indicator I --from 2015 --to 2018 [--region GM0141]`: what moved to the neighbours, if anything. */

import { Refusal } from "../domain/refusal.ts";
import { answerDisplacement } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { readArguments } from "./arguments.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";

const REQUIRED = ["indicator", "from", "to"] as const;

export async function displacementCommand(args: readonly string[]): Promise<void> {
  const { files, option } = readArguments(args, ["threshold", ...REQUIRED, "region"]);
  const [indicator = "", from = "", to = ""] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const region = option("region");
  const engine = await openEngine(files, option("threshold"));
  const asked = { kind: "displacement" as const, indicator, from, to, ...(region === undefined ? {} : { region }) };
  printJson(answerDisplacement(engine.context(), asked));
}
