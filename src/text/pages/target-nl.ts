/** What a target for a year means, in words. */

import { formatCount, isOne, plural } from "../format.ts";

export function targetTitle(inYear: number): string {
  return `Het doel voor ${inYear}`;
}

/** A year that is counted whole: "In 2018 waren het er 6.083; het doel van ten hoogste 6.000 is niet gehaald." */
export function finishedYear(inYear: number, value: string, target: string, isMet: boolean): string {
  return `In ${inYear} ${isOne(value) ? "was" : "waren"} het er ${value}; het doel van ten hoogste ${target} is ${isMet ? "gehaald" : "niet gehaald"}.`;
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
  const start = `T/m ${until} ${isOne(counted) ? "is" : "zijn"} er ${counted} geteld`;
  if (facts.standing === "passed") {
    return `${start}: het doel van ten hoogste ${target} is al overschreden, met ${formatCount(-remaining)}.`;
  }
  const months = plural(monthsLeft, "maand", `${formatCount(monthsLeft)} maanden`);
  const more = remaining === 0 ? "mag er in de" : `${plural(remaining, "mag", "mogen")} er in de`;
  const added = remaining === 0 ? "niets meer bij komen" : `nog ${formatCount(remaining)} bij komen`;
  const room = `${start}; voor een doel van ten hoogste ${target} ${more} laatste ${months} ${added}`;
  if (expected === undefined)
    return `${room}. Wat te verwachten is, is niet te zeggen: er zijn te weinig volledige jaren.`;
  return `${room}. Naar seizoen ${isOne(expected) ? "is" : "zijn"} er ${expected} te verwachten${standingText(facts.standing)}.`;
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
