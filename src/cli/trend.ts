/** `trend [FILE…] --indicator … --region … --from … --to …`: two figures, the change between them and how sure it is. */

import { Refusal } from "../domain/refusal.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { readColumnAnswers } from "./column-answers.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";

const REQUIRED = ["indicator", "region", "from", "to"] as const;
const OPTIONAL = ["as-of", "method", "season-years", "measure", "base"] as const;

export async function trendCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, ...REQUIRED, ...OPTIONAL, "column"]);
  const { option, options } = given;
  const [indicator, region, from, to] = REQUIRED.map((name) => {
    const value = option(name);
    if (value === undefined) throw new Refusal(missingOption(name));
    return value;
  });
  const [asOf, method, seasonYears, measure, base] = OPTIONAL.map(option);
  const engine = await openEngine(given, readColumnAnswers(options("column")));
  printJson(
    engine.answer({
      kind: "trend",
      indicator: indicator ?? "",
      region: region ?? "",
      from: from ?? "",
      to: to ?? "",
      ...(asOf === undefined ? {} : { asOf }),
      ...(method === undefined ? {} : { method }),
      ...(seasonYears === undefined ? {} : { seasonYears }),
      ...(measure === undefined ? {} : { measure }),
      ...(base === undefined ? {} : { base }),
    }),
  );
}
