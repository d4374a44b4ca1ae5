/** What a target for a year means, in words. */

import { countOf, formatCount } from "../format.ts";

export function targetTitle(inYear: number): string {
  return `Het doel voor ${inYear}`;
}

/** A year that is counted whole: "In 2018 waren het er 6.083; het doel van ten hoogste 6.000 is niet gehaald." */
export function finishedYear(inYear: number, value: string, target: string, isMet: boolean): string {
  return `In ${inYear} waren het er ${value}; het doel van ten hoogste ${target} is ${isMet ? "gehaald" : "niet gehaald"}.`;
}

export function noMonthsYet(inYear: number): string {
  return `Van ${inYear} zijn nog geen maanden bekend; hoeveel ruimte er is tot het doel, is dus niet te zeggen.`;
}

/** Part of a year: what has been counted, what may still come, and what the season makes expected. */
export function runRateSentence(facts: {
  readonly target: string;
  readonly counted: string;
  readonly until: string;
  readonly remaining: number;
  readonly monthsLeft: number;
  /** Expected in the months left; `undefined` without a season. */
  readonly expected: string | undefined;
  readonly standing: "passed" | "met" | "missed" | "ahead" | "behind" | "open";
}): string {
  const { target, counted, until, remaining, monthsLeft, expected } = facts;
  const start = `T/m ${until} zijn er ${counted} geteld`;
  if (facts.standing === "passed") {
    return `${start}: het doel van ten hoogste ${target} is al overschreden, met ${formatCount(-remaining)}.`;
  }
  const months = countOf(monthsLeft, "maand", "maanden");
  const room = `${start}; voor een doel van ten hoogste ${target} mogen er in de laatste ${months} nog ${formatCount(remaining)} bij komen`;
  if (expected === undefined)
    return `${room}. Wat te verwachten is, is niet te zeggen: er zijn te weinig volledige jaren.`;
  return `${room}. Naar seizoen zijn er ${expected} te verwachten${standingText(facts.standing)}.`;
}

function standingText(standing: "passed" | "met" | "missed" | "ahead" | "behind" | "open"): string {
  switch (standing) {
    case "ahead":
      return ": het doel is zo goed als zeker haalbaar";
    case "behind":
      return ": het doel is zo goed als zeker niet haalbaar";
    default:
      return "; of het doel gehaald wordt, is nog niet te zeggen";
  }
}

/** Words of the control and the table. */
export const TARGET = {
  heading: "Een doel voor het eindjaar",
  label: "Doel: ten hoogste zoveel in het eindjaar",
  month: "Maand",
  allowed: "Ruimte tot het doel",
  expected: "Te verwachten",
} as const;
