/** Municipalities beside each other, and what may have moved between them, in sentences. */

import type { Provenance } from "../../domain/measured.ts";
import { formatCount, formatInterval, formatPercent, joinList, plural } from "../format.ts";
import { provesNothing } from "../provenance-nl.ts";

export function noPlaces(labelPlural: string, year: string): string {
  return `Er zijn geen cijfers van gemeenten over ${labelPlural} in ${year}, of te weinig om ze naast elkaar te zetten.`;
}

/** Which municipalities lie outside the funnel, by name. */
export function funnelSentence(facts: {
  readonly labelPlural: string;
  readonly year: string;
  readonly places: number;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly provenance: Provenance;
}): string {
  const { above, below } = facts;
  const sides = [
    above.length > 0 ? `hoger ${plural(above.length, "is", "zijn")} ${joinList(above)}` : "",
    below.length > 0 ? `lager ${plural(below.length, "is", "zijn")} ${joinList(below)}` : "",
  ].filter((side) => side !== "");
  const found =
    sides.length === 0
      ? `geen van de ${formatCount(facts.places)} gemeenten ligt verder van het gemiddelde dan bij haar grootte past`
      : `${formatCount(above.length + below.length)} van de ${formatCount(facts.places)} gemeenten ${plural(above.length + below.length, "ligt", "liggen")} verder van het gemiddelde dan bij hun grootte past: ${sides.join("; ")}`;
  const sentence = `Bij ${facts.labelPlural} in ${facts.year}: ${found}.`;
  return facts.provenance === "real" ? sentence : `${sentence} ${provesNothing(facts.provenance)}`;
}

export interface DisplacementFacts {
  readonly labelPlural: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly target: {
    readonly before: number;
    readonly after: number;
    readonly ratio: number;
    readonly low: number;
    readonly high: number;
  };
  readonly buffer: { readonly ratio: number; readonly low: number; readonly high: number };
  readonly netEffect: { readonly value: number; readonly low: number; readonly high: number; readonly level: number };
  readonly provenance: Provenance;
  /** A change in registration lies between the two years. */
  readonly broken: boolean;
}

/** What happened in a municipality and around it against the rest of the unit. A hypothesis, and it says so. */
export function displacementSentence(facts: DisplacementFacts): string {
  const { target, buffer, netEffect } = facts;
  const own = `In ${facts.area} gingen de ${facts.labelPlural} van ${formatCount(target.before)} in ${facts.from} naar ${formatCount(target.after)} in ${facts.to}, ${againstRest(target)}.`;
  const around = `De buurgemeenten: ${againstRest(buffer)}.`;
  const { level } = netEffect;
  const net = `Samen ${formatCount(Math.abs(Math.round(netEffect.value)))} ${netEffect.value >= 0 ? "minder" : "meer"} dan verwacht (${formatInterval({ low: netEffect.low, high: netEffect.high, level })}; positief is minder).`;
  const last = facts.provenance === "real" ? HYPOTHESIS : provesNothing(facts.provenance);
  const broken = facts.broken
    ? [
        `Tussen ${facts.from} en ${facts.to} veranderde de registratie (trendbreuk); die jaren zijn niet goed vergelijkbaar.`,
      ]
    : [];
  return [own, around, net, ...broken, last].join(" ");
}

function againstRest({
  ratio,
  low,
  high,
}: {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}): string {
  const change = formatPercent(ratio - 1, 0);
  if (high < 1) return `${change} tegenover de rest van Oost-Nederland`;
  if (low > 1) return `${change} tegenover de rest van Oost-Nederland`;
  return `niet aantoonbaar anders dan de rest van Oost-Nederland (${change})`;
}

/** Why displacement is never more than a hypothesis (Guerette & Bowers 2009). */
export const HYPOTHESIS =
  "Of misdrijven zich hebben verplaatst, is daarmee niet bewezen: van 102 onderzoeken vond 26\u00a0% verplaatsing, en 27\u00a0% dat ook de omgeving er beter van werd.";

export function notAMunicipality(name: string): string {
  return `Van ${name} is geen verplaatsing uit te rekenen: dat kan alleen voor een gemeente van Oost-Nederland met buurgemeenten daarbinnen, met cijfers van alle gemeenten in beide jaren.`;
}
