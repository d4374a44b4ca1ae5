/** All checks of `data/`, and what they find. */

import { SIMULATION_CHECKS } from "../simulation/check-simulation.ts";
import type { Check, Problem } from "./check.ts";
import { FILE_CHECKS } from "./check-files.ts";
import { FORMER_TYPE_CHECKS } from "./check-former-types.ts";
import { INDICATOR_CHECKS } from "./check-indicators.ts";
import { PLACE_CHECKS } from "./check-places.ts";
import { POPULATION_CHECKS } from "./check-population.ts";
import { PUBLICATION_CHECKS } from "./check-publications.ts";
import { REGION_CHECKS } from "./check-regions.ts";
import { checkSchemas } from "./check-schemas.ts";
import type { Files } from "./files.ts";
import { referenceOf } from "./tables.ts";

/** The facts that no schema says, each with its sentence. */
export const CHECKS: readonly Check[] = [
  {
    name: "reference-can-be-read",
    sentence: "The app can read the reference data.",
    run: (data) => {
      referenceOf(data);
      return [];
    },
  },
  ...REGION_CHECKS,
  ...PLACE_CHECKS,
  ...POPULATION_CHECKS,
  ...INDICATOR_CHECKS,
  ...FORMER_TYPE_CHECKS,
  ...PUBLICATION_CHECKS,
  ...SIMULATION_CHECKS,
  ...FILE_CHECKS,
];

/** What one check finds; a file that it cannot read is a problem too. */
export function runCheck(check: Check, data: Files): readonly Problem[] {
  try {
    return check.run(data);
  } catch (cause) {
    return [{ file: "data", problem: cause instanceof Error ? cause.message : String(cause) }];
  }
}

/** Everything that is wrong with `data/`: schemas first, then the facts. The same problem is told once. */
export function checkData(data: Files): readonly Problem[] {
  const problems = [...checkSchemas(data), ...CHECKS.flatMap((check) => runCheck(check, data))];
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
