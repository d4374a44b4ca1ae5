/** The question of displacement in the address: `#/waterbed?i=…&g=…&van=…&tot=…`. */

import { parseIndicatorId } from "../../domain/indicator.ts";
import { regionCode } from "../../domain/region.ts";
import type { DisplacementQuestion } from "../../view-models/places/displacement-page-view.ts";
import { type Parameters, printParameters, readYears } from "./parameters.ts";

/** What is asked of displacement; everything has a default. */
export type DisplacementSelection = Omit<DisplacementQuestion, "kind">;

export type DisplacementChange = {
  readonly [Key in keyof DisplacementSelection]?: DisplacementSelection[Key] | undefined;
};

/** Reads what was asked; what cannot be read is ignored. */
export function readDisplacementSelection(parameters: Parameters): DisplacementSelection {
  const indicator = parameters.read("i", (text) => parseIndicatorId(text)?.id);
  const region = parameters.read("g", regionCode);
  return definedSelection({ indicator, region, ...readYears(parameters) });
}

/** The address of a selection, `#` included. */
export function printDisplacementAddress({ indicator, region, from, to }: DisplacementSelection): string {
  return printParameters("/waterbed", [
    ["i", indicator],
    ["g", region],
    ["van", from],
    ["tot", to],
  ]);
}

/** A selection with some parts changed; `undefined` takes a part out. */
export function withDisplacementChange(
  selection: DisplacementSelection,
  change: DisplacementChange,
): DisplacementSelection {
  return definedSelection({ ...selection, ...change });
}

function definedSelection({ indicator, region, from, to }: DisplacementChange): DisplacementSelection {
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(region === undefined ? {} : { region }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
