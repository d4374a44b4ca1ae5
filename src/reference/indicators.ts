/** Indicators: the published offence types with the words and warnings that people wrote for them. */

import { type IndicatorId, parseIndicatorId } from "../domain/indicator.ts";
import type { JsonObject } from "./read-json.ts";
import type { Indicator, IndicatorKind, OffenceType, OffenceTypes } from "./reference.ts";

const KINDS: readonly IndicatorKind[] = ["brought", "found", "registered"];
const DENOMINATORS = ["inhabitants", "dwellings"] as const;

/** The indicators of `indicators.json` in its order; each must be a published type of `offence-types.csv`. */
export function readIndicators(file: JsonObject, offenceTypes: OffenceTypes): ReadonlyMap<IndicatorId, Indicator> {
  const indicators = new Map<IndicatorId, Indicator>();
  for (const entry of file.objects("indicators")) {
    const indicator = indicatorOf(entry, offenceTypes);
    if (indicators.has(indicator.id)) throw entry.fault(`${indicator.id} stands there twice`);
    indicators.set(indicator.id, indicator);
  }
  return indicators;
}

function indicatorOf(entry: JsonObject, offenceTypes: OffenceTypes): Indicator {
  const parts = parseIndicatorId(entry.text("id"));
  const type = parts && offenceTypes.get(parts.id);
  if (!type?.title) throw entry.fault(`there is no published offence type ${entry.text("id")}`);
  return {
    id: type.id,
    classification: type.classification,
    code: type.code,
    label: entry.text("label"),
    labelPlural: entry.text("labelPlural"),
    title: printedTitle(type, type.title),
    kind: entry.oneOf("kind", KINDS),
    riseIsBad: entry.flag("riseIsBad"),
    denominators: entry.texts("denominators").map((text) => denominatorOf(entry, text)),
    definition: entry.text("definition"),
    caveats: entry.texts("caveats"),
  };
}

/** Titles of the police get their code; totals have none, and titles of CBS begin with a number of their own. */
function printedTitle(type: OffenceType, title: string): string {
  const hasOwnNumber = type.classification === "cbs_crime" || type.classification === "strategy_review";
  return type.isTotal || hasOwnNumber ? title : `${type.code} ${title}`;
}

function denominatorOf(entry: JsonObject, text: string): (typeof DENOMINATORS)[number] {
  const found = DENOMINATORS.find((denominator) => denominator === text);
  if (!found) throw entry.fault(`an unknown denominator: ${text}`);
  return found;
}
