/** Findings as Dutch sentences: what changed, how sure that is, and what must be said with it. */

import type { Interval, Verdict } from "../domain/measured.ts";
import { formatLevel, formatPercent, formatPercentInterval } from "./format.ts";

const NUMBER_WORDS = [
  ...["geen", "één", "twee", "drie", "vier", "vijf", "zes"],
  ...["zeven", "acht", "negen", "tien", "elf", "twaalf"],
] as const;

/** Small numbers as words: "drie", "13". */
export function numberWord(value: number): string {
  return NUMBER_WORDS[value] ?? String(value);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The verdict in words. On figures found by police work and on registrations a fall is a fall in registrations. */
export function verdictText(verdict: Verdict): string {
  switch (verdict) {
    case "fell":
      return "Gedaald";
    case "rose":
      return "Gestegen";
    case "no_demonstrable_change":
      return "Geen aantoonbare verandering";
    case "too_little_data":
      return "Te weinig gegevens";
    case "not_comparable":
      return "Niet vergelijkbaar";
  }
}

/** What the sentence about a change needs, worded as far as possible. */
export interface ChangeFacts {
  /** "Woninginbraak" */
  readonly label: string;
  /** "in Oost-Nederland" */
  readonly where: string;
  /** "9.311", "≈ 42.390" */
  readonly from: string;
  readonly to: string;
  /** "2015", "januari t/m augustus 2018" */
  readonly fromPeriod: string;
  readonly toPeriod: string;
  /** Whether the later figure is an estimate, and of what: "geschat uit januari t/m augustus". */
  readonly estimate: string | undefined;
  readonly fraction: number | undefined;
  readonly interval: Interval | undefined;
  readonly equal: boolean;
  readonly small: boolean;
  readonly verdict: Verdict;
  /** Words for a break between the two periods. */
  readonly broken: string | undefined;
}

function certainty(facts: ChangeFacts): string {
  if (facts.fraction === undefined || facts.small) return "";
  const range = facts.interval ? `; ${formatLevel(facts.interval.level)} ${formatPercentInterval(facts.interval)}` : "";
  return ` (${formatPercent(facts.fraction)}${range})`;
}

/** One plain sentence about a change: counts, percentage, interval and whether chance explains it. */
export function changeSentence(facts: ChangeFacts): string {
  const course = `van ${facts.from} in ${facts.fromPeriod} naar ${facts.to} in ${facts.toPeriod}`;
  const estimated = facts.estimate ? ` Het cijfer over ${facts.toPeriod} is ${facts.estimate}.` : "";
  const subject = `${facts.label} ${verbOf(facts)} ${facts.where}`;
  if (facts.equal) {
    return `${facts.label} bleef ${facts.where} gelijk: ${facts.from} in ${facts.fromPeriod} en in ${facts.toPeriod}.${estimated}`;
  }
  switch (facts.verdict) {
    case "fell":
    case "rose":
      return `${subject} ${course}${certainty(facts)}; dat is meer dan toeval verklaart.${estimated}`;
    case "no_demonstrable_change":
      return `${subject} ${course}${certainty(facts)}; dat verschil kan toeval zijn.${estimated}`;
    case "too_little_data":
      return `${subject} ${course}; dat is te weinig om een verandering aan te tonen.${estimated}`;
    case "not_comparable":
      return `${subject} ${course}${certainty(facts)}, maar die twee zijn niet vergelijkbaar. ${facts.broken ?? ""}${estimated}`.trim();
  }
}

function verbOf(facts: ChangeFacts): string {
  if (facts.verdict === "fell") return "daalde";
  if (facts.verdict === "rose") return "steeg";
  return "ging";
}

/** The heading of a page: the finding about the area as a whole, and the district where it was strongest. */
export function changeHeadline(facts: {
  readonly label: string;
  readonly area: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly fraction: number | undefined;
  readonly small: boolean;
  readonly verdict: Verdict;
  readonly isEstimate: boolean;
  readonly strongest: string | undefined;
}): string {
  const where = facts.area ? ` in ${facts.area}` : "";
  const span = `tussen ${facts.from} en ${facts.to}`;
  const size =
    facts.fraction === undefined || facts.small
      ? ""
      : ` ${formatPercent(Math.abs(facts.fraction), 0).replace("+", "")}`;
  const strongest = facts.strongest ? `; het sterkst in ${facts.strongest}` : "";
  const expected = facts.isEstimate ? " naar verwachting" : "";
  switch (facts.verdict) {
    case "fell":
      return `${facts.label} daalde${where}${expected}${size} ${span}${strongest}`;
    case "rose":
      return `${facts.label} steeg${where}${expected}${size} ${span}${strongest}`;
    case "no_demonstrable_change":
      return `${facts.label}: geen aantoonbare verandering${where} ${span}`;
    case "too_little_data":
      return `${facts.label}: te weinig gegevens${where} voor een oordeel over ${facts.from} tot ${facts.to}`;
    case "not_comparable":
      return `${facts.label}: ${facts.from} en ${facts.to} zijn${where} niet te vergelijken`;
  }
}

/** The heading above the districts. */
export function districtsTitle(facts: {
  readonly fell: number;
  readonly rose: number;
  readonly total: number;
  readonly strongest: { readonly name: string; readonly fraction: number } | undefined;
}): string {
  const extreme = facts.strongest
    ? `, het sterkst in ${facts.strongest.name} (${formatPercent(facts.strongest.fraction, 0)})`
    : "";
  const inAll = (count: number) =>
    count === facts.total
      ? `alle ${numberWord(facts.total)} districten`
      : `${numberWord(count)} van de ${numberWord(facts.total)} districten`;
  if (facts.fell > 0 && facts.rose === 0) return `In ${inAll(facts.fell)} aantoonbaar gedaald${extreme}`;
  if (facts.rose > 0 && facts.fell === 0) return `In ${inAll(facts.rose)} aantoonbaar gestegen${extreme}`;
  if (facts.rose > 0)
    return `In ${inAll(facts.fell)} aantoonbaar gedaald, in ${numberWord(facts.rose)} aantoonbaar gestegen`;
  return "In geen van de districten is een verandering aan te tonen";
}

/** The heading above the ranking of municipalities. */
export function rankingTitle(above: number, below: number): string {
  const municipalities = (count: number): string => (count === 1 ? "gemeente ligt" : "gemeenten liggen");
  const tail = "de meeste zijn niet te onderscheiden";
  if (above === 0 && below === 0) return "Geen enkele gemeente ligt aantoonbaar boven of onder het gemiddelde";
  if (above === 0)
    return `${capitalise(numberWord(below))} ${municipalities(below)} aantoonbaar onder het gemiddelde; ${tail}`;
  const rest = below === 0 ? "geen enkele eronder" : `${numberWord(below)} eronder`;
  return `${capitalise(numberWord(above))} ${municipalities(above)} aantoonbaar boven het gemiddelde, ${rest}; ${tail}`;
}
