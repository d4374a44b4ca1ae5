/** The funnel and the ranking of municipalities in words: who lies outside the limits, and how sure a place is. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise } from "../data/findings-nl.ts";
import { countOf, formatCount, formatRate, formatShare, joinList } from "../format.ts";
import { markedTitle } from "../provenance-nl.ts";
import type { Subject } from "./municipalities-nl.ts";
import { type MeasureWord, unitText } from "./theme-nl.ts";

type Standing = "outside-998" | "outside-95" | "inside";

/** The place in the funnel: "boven de 95 %-grens". */
export function placeText(standing: Standing, isAbove: boolean): string {
  if (standing === "inside") return "binnen de grenzen";
  return `${isAbove ? "boven" : "onder"} de ${standing === "outside-998" ? LIMIT_998 : LIMIT_95}-grens`;
}

const LIMIT_95 = "95\u00a0%";

const LIMIT_998 = "99,8\u00a0%";

export function limitLabel(level: 0.95 | 0.998): string {
  return level === 0.95 ? LIMIT_95 : LIMIT_998;
}

export function funnelTitle(places: number, outside: number, provenance: Provenance): string {
  if (provenance !== "real") return markedTitle(`De ${formatCount(places)} gemeenten naar grootte`, provenance);
  return outside === 0
    ? `Alle ${formatCount(places)} gemeenten liggen in de trechter`
    : `${formatCount(places - outside)} van de ${formatCount(places)} gemeenten liggen in de trechter, ${formatCount(outside)} erbuiten`;
}

export function funnelSubtitle(subject: Subject, group: string | undefined): string {
  const unit = unitText(subject.measure, subject.labelPlural, "");
  const shown = group === undefined ? "" : `; uitgelicht: ${group}`;
  return `${capitalise(unit)} in ${subject.year}, naar grootte van de gemeente${shown}`;
}

export function funnelSummary(facts: {
  readonly provenance: Provenance;
  readonly places: number;
  readonly mean: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly followed: readonly { readonly name: string; readonly rate: string; readonly place: string }[];
}): string {
  const list = (names: readonly string[]): string => (names.length === 0 ? "geen" : joinList(names));
  const own = facts.followed.map(({ name, rate, place }) => ` ${name}: ${rate}, ${place}.`).join("");
  const summary = `Trechter van ${countOf(facts.places, "gemeente", "gemeenten")} rond het gemiddelde van ${facts.mean}. Boven de grenzen: ${list(facts.above)}. Eronder: ${list(facts.below)}.${own}`;
  return markedTitle(summary, facts.provenance);
}

export function exposureUnit(measure: MeasureWord): string {
  return measure === "per1000-dwellings" ? "woningen" : "inwoners";
}

export function meanLabel(mean: string): string {
  return `Oost-Nederland ${mean}`;
}

/** The name of a place that stands apart on few counted: "Rozendaal: 5 geteld". */
export function fewCountedLabel(name: string, count: string): string {
  return `${name}: ${count} geteld`;
}

/** What a person reads on pointing at a municipality. */
export function municipalityTip(facts: {
  readonly name: string;
  readonly district: string;
  readonly rate: string;
  readonly unit: string;
  readonly count: string;
  readonly exposure: string;
  readonly exposureUnit: string;
  readonly place: string;
}): string {
  return [
    `${facts.name} (${facts.district})`,
    `${facts.rate} ${facts.unit}`,
    `${facts.count} geteld, ${facts.exposure} ${facts.exposureUnit}`,
    facts.place,
  ].join("\n");
}

/** What a person reads on pointing at a row of the ranking. */
export function rankTip(facts: {
  readonly name: string;
  readonly rank: string;
  readonly range: string;
  readonly rate: string;
  readonly unit: string;
  readonly count: string;
  readonly isSmall: boolean;
}): string {
  return [
    facts.name,
    `plaats ${facts.rank}, met 95\u00a0% zekerheid ${facts.range}`,
    `${facts.rate} ${facts.unit} (${facts.count} geteld)`,
    ...(facts.isSmall ? ["gerangschikt op drie jaar samen"] : []),
  ].join("\n");
}

export function funnelNotes(facts: { readonly phi: number; readonly tau: number }): readonly string[] {
  return [
    `Grenzen van ${LIMIT_95} en ${LIMIT_998} rond het gemiddelde, verruimd voor wat gemeenten altijd al verschillen (Spiegelhalter 2005; φ = ${formatRate(facts.phi)}, τ = ${formatRate(facts.tau)}).`,
    "Met naam: wat u volgt, en wat buiten de 95\u00a0%-grens ligt; onder de 20 staat het aantal erbij.",
  ];
}

/** How a funnel is to be read. */
export function readingFunnel(): { readonly title: string; readonly paragraphs: readonly string[] } {
  return {
    title: "Zo leest u dit",
    paragraphs: [
      "Hoe kleiner de gemeente, hoe meer haar cijfer schommelt. Daarom wordt de trechter naar links wijder.",
      "Een gemeente buiten de trechter verdient een gesprek: dat verschil komt bij deze grootte zelden door toeval. Van 76 gemeenten waar niets aan de hand is, liggen er gemiddeld vier buiten de grens van 95\u00a0%.",
      "Binnen de trechter zegt de plaats op de ranglijst weinig.",
    ],
  };
}

export function rankingTitle(higher: number, lower: number, places: number, provenance: Provenance): string {
  if (provenance !== "real") return markedTitle(`De ${formatCount(places)} gemeenten op volgorde`, provenance);
  if (higher + lower === 0)
    return "De volgorde is toeval: elke gemeente kan bij de hoogste en bij de laagste helft horen";
  const rest = places - higher - lower;
  return `${formatCount(higher)} gemeenten horen vrijwel zeker bij de hoogste helft en ${formatCount(lower)} bij de laagste; van de andere ${formatCount(rest)} is dat niet te zeggen`;
}

export function rankingSubtitle(subject: Subject, places: number, group: string | undefined): string {
  const shown = group === undefined ? "" : `; getoond: ${group}`;
  return `Plaats op volgorde van ${unitText(subject.measure, subject.labelPlural, "")} in ${subject.year}, 1 is het hoogst van ${formatCount(places)}; de streep is waar de plaats met 95\u00a0% zekerheid ligt${shown}`;
}

export function rankingSummary(
  rows: readonly { readonly name: string; readonly rank: string; readonly range: string }[],
  places: number,
): string {
  const shown = rows.slice(0, 5).map(({ name, rank, range }) => `${name} plaats ${rank} (${range})`);
  return `Ranglijst van ${countOf(places, "gemeente", "gemeenten")} met het interval van elke plaats. Bovenaan: ${joinList(shown)}.`;
}

export function rankMiddle(): string {
  return "midden";
}

/** "12", or "12–13" where two share it. */
export function rankText(rank: number): string {
  return Number.isInteger(rank)
    ? formatCount(rank)
    : `${formatCount(Math.floor(rank))}–${formatCount(Math.ceil(rank))}`;
}

export function rankRange(low: number, high: number): string {
  return `${formatCount(low)} tot ${formatCount(high)}`;
}

/** The mark behind the name of a small municipality. */
export const SMALL_MARK = "†";

export function smallNote(firstYear: number, lastYear: number): string {
  const small = `${SMALL_MARK} minder dan 20 geteld of minder dan 3.000 inwoners`;
  return firstYear === lastYear
    ? `${small}: gerangschikt op ${lastYear} alleen, dus met veel toeval.`
    : `${small}: gerangschikt op ${firstYear} t/m ${lastYear} samen, zodat toeval haar niet bovenaan zet.`;
}

/** Why small municipalities are ranked on fewer years than three. */
export function poolingCutNote(firstYear: number, lastYear: number, texts: readonly string[]): string {
  const on = firstYear === lastYear ? `${lastYear} alleen` : `${firstYear} en ${lastYear} samen`;
  return [`Trendbreuk: kleine gemeenten staan op ${on}, want eerdere jaren zijn niet vergelijkbaar.`, ...texts].join(
    " ",
  );
}

export function shrinkNote(): string {
  return "De volgorde gaat uit van cijfers die naar het gemiddelde zijn toegerekend: hoe minder gevallen, hoe zwaarder het gemiddelde weegt. De plaatsen komen uit 10.000 trekkingen.";
}

export function noOrder(): string {
  return "Gemeenten verschillen hier niet meer dan toeval verklaart. Een ranglijst zou niets zeggen en is weggelaten.";
}

export function weightText(weight: number): string {
  return formatShare(weight, 0);
}
