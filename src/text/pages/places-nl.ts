/** Municipalities beside each other, and what may have moved between them, in sentences. */

import type { Provenance } from "../../domain/measured.ts";
import { formatCount, formatInterval, formatPercent, joinList, plural } from "../format.ts";
import { provesNothing } from "../provenance-nl.ts";

export function noPlaces(labelPlural: string, year: string): string {
  return `Er zijn geen cijfers van gemeenten over ${labelPlural} in ${year}, of te weinig om ze naast elkaar te zetten.`;
}

/** A year that was not over on the reference date is not known then. */
export function yearNotOver(year: string, asOf: string): string {
  return `Op de peildatum ${asOf} was ${year} nog niet voorbij. Kies een eerder jaar of een latere peildatum.`;
}

export function noMunicipalityOfUnit(asked: string): string {
  return `“${asked}” is geen gemeente van Oost-Nederland. Noem achter --region een gemeente, zoals GM0153 of Enschede.`;
}

export function noFigureOf(name: string, labelPlural: string, year: string): string {
  return `Van ${name} is er geen cijfer over ${labelPlural} in ${year} om naast andere gemeenten te zetten.`;
}

/** Why figures that are not real are held against no group. */
export function nothingToHoldAgainst(provenance: Exclude<Provenance, "real">): string {
  return `Een gemeente wordt alleen met echte cijfers naast een groep gezet. ${provesNothing(provenance)}`;
}

export function noContributions(labelPlural: string, from: string, to: string): string {
  return `De bijdragen aan de verandering van ${from} naar ${to} zijn niet uit te rekenen: over ${labelPlural} zijn er niet in beide jaren echte cijfers van alle gemeenten en van Oost-Nederland.`;
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
  const outside = above.length + below.length;
  const [who, theirs] = outside === 1 ? ["ligt", "haar"] : ["liggen", "hun"];
  const found =
    outside === 0
      ? `geen van de ${formatCount(facts.places)} gemeenten ligt verder van het gemiddelde dan bij haar grootte past`
      : `${formatCount(outside)} van de ${formatCount(facts.places)} gemeenten ${who} verder van het gemiddelde dan bij ${theirs} grootte past: ${sides.join("; ")}`;
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
  /** One of the counts was nought: half was added to all of them. */
  readonly corrected: boolean;
}

/** What happened in a municipality and around it against the rest of the unit. A hypothesis, and it says so. */
export function displacementSentence(facts: DisplacementFacts): string {
  const { target, buffer, netEffect } = facts;
  const [before, after] = [target.before, target.after].map(formatCount);
  const course =
    before === after
      ? `bleef het aantal ${facts.labelPlural} gelijk (${before} in ${facts.from} en in ${facts.to})`
      : `ging het aantal ${facts.labelPlural} van ${before} in ${facts.from} naar ${after} in ${facts.to}`;
  const own = `In ${facts.area} ${course}, ${againstRest(target)}.`;
  const around = `De buurgemeenten: ${againstRest(buffer)}.`;
  const { level } = netEffect;
  const effect = Math.round(netEffect.value);
  const size = effect === 0 ? "evenveel als" : `${formatCount(Math.abs(effect))} ${effect > 0 ? "minder" : "meer"} dan`;
  const net = `Samen ${size} verwacht (${formatInterval({ low: netEffect.low, high: netEffect.high, level })}; positief is minder).`;
  const half = facts.corrected ? ["Een van de aantallen is nul; daarom is bij alle zes een half opgeteld."] : [];
  const last = facts.provenance === "real" ? HYPOTHESIS : provesNothing(facts.provenance);
  return [own, around, net, ...half, last].join(" ");
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
  if (high < 1 || low > 1) return `${change} tegenover de rest van Oost-Nederland`;
  return `niet aantoonbaar anders dan de rest van Oost-Nederland (${change})`;
}

/** Why displacement is never more than a hypothesis (Guerette & Bowers 2009). */
export const HYPOTHESIS =
  "Of misdrijven zich hebben verplaatst, is daarmee niet bewezen: in 102 onderzoeken was bij 26\u00a0% van de metingen verplaatsing te zien, en ging bij 27\u00a0% ook de omgeving erop vooruit.";

/** Years in which not every municipality has a figure. */
export function yearsNotWhole(years: readonly string[]): string {
  return `Verplaatsing is alleen uit te rekenen met cijfers van alle gemeenten in beide jaren; die zijn er niet voor ${joinList(years)}. Kies andere jaren.`;
}

export function nothingMoved(from: number, to: number): string {
  return `Tussen ${from} en ${to} is nergens een verplaatsing uit te rekenen: geen enkele gemeente deed het beter dan de rest van Oost-Nederland.`;
}

export function notAMunicipality(name: string): string {
  return `Van ${name} is geen verplaatsing uit te rekenen: dat kan alleen voor een gemeente van Oost-Nederland met buurgemeenten daarbinnen, met cijfers van alle gemeenten in beide jaren.`;
}
