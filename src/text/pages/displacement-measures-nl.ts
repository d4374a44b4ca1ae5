/** The measures of displacement in numbers and words: ratios to the rest, quotient, net effect, weighted difference. */

import type { Provenance } from "../../domain/measured.ts";
import {
  formatCount,
  formatLevel,
  formatPercent,
  formatPercentInterval,
  formatRate,
  formatSignedCount,
  joinList,
} from "../format.ts";
import { markedTitle } from "../provenance-nl.ts";

/** A change against the rest: "−6 %". */
export function ratioText(ratio: number): string {
  return formatPercent(ratio - 1, 0);
}
export function ratioRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return formatPercentInterval({ low: low - 1, high: high - 1 });
}

export function falseDiscoveryText(rate: number): string {
  const percent = Math.round(100 * rate);
  return percent < 1 ? "< 1\u00a0%" : `${formatCount(percent)}\u00a0%`;
}

/** "−0,06"; where there was nothing to move there is none. */
export function quotientText(quotient: number | undefined): string {
  return quotient === undefined ? "n.v.t." : formatRate(quotient);
}

/** A measure of displacement: its name, its value and how it is read. */
export interface MeasureText {
  readonly term: string;
  readonly value: string;
  readonly reading: string;
}

export function measuresTitle(provenance: Provenance): string {
  return markedTitle("Drie maten uit de literatuur", provenance);
}

export function quotientMeasure(quotient: number | undefined): MeasureText {
  return {
    term: "Waterbedquotiënt (WDQ)",
    value: quotientText(quotient),
    reading: quotientReading(quotient),
  };
}

function quotientReading(quotient: number | undefined): string {
  if (quotient === undefined) return "Alleen te lezen waar de gemeente zelf lager uitkwam dan de rest.";
  const range =
    quotient > 0
      ? "Boven 0: ook de buren kwamen lager uit dan de rest."
      : quotient >= -1
        ? "Tussen −1 en 0: bij de buren kwam er minder bij dan er in de gemeente af ging."
        : "Onder −1: bij de buren kwam er meer bij dan er in de gemeente af ging.";
  return `${range} Dit getal heeft geen interval; lees het met de intervallen in de tabel.`;
}

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function netEffectMeasure({ value, low, high }: Bounds): MeasureText {
  const sure = low > 0 || high < 0;
  return {
    term: "Netto effect (TNE)",
    value: `${formatSignedCount(value)} (${signedRange(low, high)})`,
    reading: `Zoveel ${value >= 0 ? "minder" : "meer"} in gemeente en buren samen dan wanneer zij de rest hadden gevolgd; positief is minder. ${sure ? "Het interval bevat 0 niet." : "Het interval bevat 0: het kan toeval zijn."}`,
  };
}

export function matchedMeasure(
  matched: (Bounds & { readonly z: number; readonly controls: readonly string[] }) | undefined,
  perArea: number,
): MeasureText {
  const term = "Gewogen verschuiving (WDD)";
  if (!matched)
    return { term, value: "n.v.t.", reading: "Er zijn buiten de buren te weinig gemeenten van ongeveer deze grootte." };
  const { value, low, high, z, controls } = matched;
  const sure = low > 0 || high < 0;
  return {
    term,
    value: `${formatSignedCount(value)} (${signedRange(low, high)})`,
    reading: `Gemeente en buren samen tegenover gemeenten met ongeveer evenveel gevallen in het eerste jaar, ${perArea} per gemeente: ${joinList(controls)}. Negatief is minder; z = ${formatRate(z)}. ${sure ? "Het interval bevat 0 niet." : "Het interval bevat 0: het kan toeval zijn."}`,
  };
}

function signedRange(low: number, high: number): string {
  return `${formatSignedCount(low)} tot ${formatSignedCount(high)}; ${formatLevel(0.95)}`;
}
