/** Whether a month is usual for its area, in plain sentences. */

import type { Provenance } from "../../domain/measured.ts";
import type { Month } from "../../domain/period.ts";
import { capitalise } from "../data/findings-nl.ts";
import { formatCount, formatMonthName, formatPeriodLong, formatPeriodRange } from "../format.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";

export type RuleName = "outside" | "run" | "trend" | "two-of-three";

export interface UsualFacts {
  /** "woninginbraken" */
  readonly labelPlural: string;
  /** "in Almelo" */
  readonly where: string;
  readonly month: Month;
  readonly count: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly rules: readonly RuleName[];
  readonly base: { readonly first: Month; readonly last: Month };
  readonly provenance: Provenance;
}

/** "Het aantal woninginbraken in Almelo was 6 in december 2025. Gewoon voor december is 9 tot 33, naar de maat van …" */
export function usualSentence(facts: UsualFacts): string {
  const { month, count, low, high, base } = facts;
  const counted = `Het aantal ${facts.labelPlural} ${facts.where} was ${formatCount(count)} in ${formatPeriodLong(month)}.`;
  const usual = `Gewoon voor ${formatMonthName(month)} is ${bandText(low, high)}, naar de maat van ${formatPeriodRange(base.first, base.last)}.`;
  return [
    counted,
    usual,
    judgement(facts),
    ...(facts.provenance === "real" ? [] : [provesNothing(facts.provenance)]),
  ].join(" ");
}

/** The plainest of the rules first; a month outside the band says more than one near its edge. */
function judgement(facts: UsualFacts): string {
  const { rules } = facts;
  if (rules.length === 0) return "Dat is niet bijzonder.";
  const told = rules.includes("outside") ? rules.filter((rule) => rule !== "two-of-three") : rules;
  return told.map((rule) => `${capitalise(ruleText(rule, facts))}.`).join(" ");
}

/** What is unusual about a month: "ligt buiten wat gewoon is". */
export function ruleText(rule: RuleName, { count, expected }: Pick<UsualFacts, "count" | "expected">): string {
  const side = count < expected ? "lager" : "hoger";
  switch (rule) {
    case "outside":
      return `dat is ${side} dan gewoon`;
    case "run":
      return `al zeven maanden of langer ligt het ${side === "lager" ? "onder" : "boven"} het midden`;
    case "trend":
      return "al zeven maanden op rij gaat het dezelfde kant op";
    case "two-of-three":
      return `twee van de laatste drie maanden liggen bij of buiten de ${side === "lager" ? "onder" : "boven"}grens`;
  }
}

/** The limits of a month as whole counts: "9 tot 33". */
export function bandText(low: number, high: number): string {
  return `${formatCount(Math.ceil(low))} tot ${formatCount(Math.floor(high))}`;
}

/** The longer direction in one sentence. `slope` is in counts per month and year. */
export function directionSentence(facts: {
  readonly labelPlural: string;
  readonly where: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly direction: "up" | "down" | "none";
  readonly slope: number;
  readonly isFound: boolean;
  readonly provenance: Provenance;
}): string {
  const { direction, firstYear, lastYear, where } = facts;
  const years = `Op de langere duur (${firstYear} t/m ${lastYear})`;
  const perYear = formatCount(Math.round(Math.abs(facts.slope) * 12));
  const amount = perYear === "0" ? "minder dan één" : `ongeveer ${perYear}`;
  const course = `${years} ${courseOf(facts, amount)} ${where}`;
  if (facts.provenance !== "real") {
    const seen = direction === "none" ? `${years} is er ${where} geen aantoonbare richting` : course;
    return `${seen}. ${provesNothing(facts.provenance)}`;
  }
  return direction === "none"
    ? `${years} is er ${where} geen aantoonbare richting.`
    : `${course}; dat is meer dan toeval verklaart.`;
}

function courseOf(
  facts: { readonly direction: "up" | "down" | "none"; readonly isFound: boolean; readonly labelPlural: string },
  amount: string,
): string {
  const change = `elk jaar ${amount} ${facts.direction === "up" ? "meer" : "minder"} ${facts.labelPlural}`;
  return facts.isFound ? `worden er ${change} geregistreerd` : `zijn er ${change}`;
}

export function noDirection(): string {
  return "Over een langere richting is niets te zeggen: daarvoor zijn vijf volledige jaren met maandcijfers nodig.";
}

/** Why there is no chart. */
export function noUsual(reason: "no-months" | "no-season" | "few-months", labelPlural: string, where: string): string {
  const subject = `Of ${labelPlural} ${where} gewoon zijn, is niet te zeggen`;
  switch (reason) {
    case "no-months":
      return `${subject}: er zijn geen maandcijfers geladen.`;
    case "no-season":
      return `${subject}: er zijn te weinig volledige jaren met maandcijfers om het seizoen eruit te halen (drie zijn er nodig).`;
    case "few-months":
      return `${subject}: er zijn minder dan twaalf maanden om aan te meten.`;
  }
}

export function usualTitle(
  facts: { readonly label: string; readonly area: string; readonly unusual: number; readonly months: number },
  provenance: Provenance,
): string {
  const { unusual, months } = facts;
  const found =
    unusual === 0
      ? `geen van de ${formatCount(months)} maanden is ongewoon`
      : `${formatCount(unusual)} van de ${formatCount(months)} maanden ${unusual === 1 ? "is" : "zijn"} ongewoon`;
  return markedTitle(`${facts.label}, ${facts.area}: ${found}`, provenance);
}

export function usualSubtitle(unit: string, first: Month, last: Month, base: UsualFacts["base"]): string {
  return `${capitalise(unit)} per maand, ${formatPeriodRange(first, last)}. Grijze band: wat gewoon is voor de maand, naar de maat van ${formatPeriodRange(base.first, base.last)}. Punten: ongewone maanden.`;
}

export function seasonBorrowed(area: string): string {
  return `Het gebied heeft minder dan 100 per jaar of te weinig volledige jaren; het seizoen is geleend van ${area}.`;
}

export function afterBreak({ from, text }: { readonly from: Month; readonly text: string }): string {
  return `De reeks begint na een trendbreuk in ${formatPeriodLong(from)}. ${text}`;
}

export function frozenNote(): string {
  return "De grenzen liggen vast vanaf die maanden. Verschuift het niveau blijvend, kies dan een latere maat: anders blijft elke maand ongewoon.";
}

/** "2023 en 2024" for the two years that a measure begins with. */
export function baseLabel(year: number): string {
  return `${year} en ${year + 1}`;
}

export const USUAL = {
  heading: "Is dit normaal?",
  view: "Bekijk",
  in: "in",
  measuredBy: "naar de maat van",
  indicatorLabel: "Misdrijf of overlast",
  regionLabel: "Gebied",
  baseLabel: "Jaren die de maat zijn",
  month: "Maand",
  count: "Geteld",
  expected: "Verwacht",
  band: "Gewoon",
  verdict: "Oordeel",
  usual: "gewoon",
  bandLabel: "wat gewoon is",
  more: "Is dit normaal? Bekijk de maanden",
  chartAbsent: "Kies een ander gebied of misdrijf, of laad meer maanden op de pagina Gegevens.",
  absent: "Hiervan zijn geen maandcijfers geladen.",
} as const;
