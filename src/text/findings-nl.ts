/** Findings as Dutch sentences: what changed, how sure that is, and what must be said with it. */

import type { Interval, Verdict } from "../domain/measured.ts";
import { formatLevel, formatPercent, formatPercentInterval, formatShare, joinList } from "./format.ts";

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
  /** "woninginbraken" */
  readonly labelPlural: string;
  /** "in Oost-Nederland" */
  readonly where: string;
  /** " per 1.000 inwoners" behind the figures; empty for counts. */
  readonly unit: string;
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
  const course = `van ${facts.from}${facts.unit} in ${facts.fromPeriod} naar ${facts.to} in ${facts.toPeriod}`;
  const estimated = facts.estimate ? ` Het cijfer over ${facts.toPeriod} is ${facts.estimate}.` : "";
  const subject = `Het aantal ${facts.labelPlural} ${verbOf(facts)} ${facts.where}`;
  if (facts.equal) {
    return `Het aantal ${facts.labelPlural} bleef ${facts.where} gelijk: ${facts.from}${facts.unit} in ${facts.fromPeriod} en in ${facts.toPeriod}.${estimated}`;
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

/** What a heading needs. */
export interface HeadlineFacts {
  /** "Woninginbraak", "Drugsmisdrijven" */
  readonly label: string;
  readonly labelPlural: string;
  /** Found by police work: then fewer or more were recorded, and nothing rose or fell. */
  readonly isFound: boolean;
  /** Named when it is not the unit. */
  readonly area: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly fraction: number | undefined;
  readonly small: boolean;
  readonly verdict: Verdict;
  readonly isEstimate: boolean;
  readonly strongest: string | undefined;
}

/** A change as a finding: "Woninginbraak daalde 35 %", "Drugsmisdrijven: 10 % minder geregistreerd". */
export function movedText(
  facts: Pick<HeadlineFacts, "label" | "labelPlural" | "isFound" | "area" | "fraction" | "small" | "isEstimate"> & {
    readonly verdict: "fell" | "rose";
  },
): string {
  const { fraction, verdict } = facts;
  const where = facts.area ? ` in ${facts.area}` : "";
  const expected = facts.isEstimate ? " naar verwachting" : "";
  const size = fraction === undefined || facts.small ? "" : ` ${formatShare(Math.abs(fraction), 0)}`;
  if (facts.isFound) {
    return `${facts.label}:${size}${size ? " " : " aantoonbaar "}${verdict === "fell" ? "minder" : "meer"} geregistreerd${where}${expected}`;
  }
  const isPlural = facts.label.toLowerCase() === facts.labelPlural.toLowerCase();
  const verb = verdict === "fell" ? (isPlural ? "daalden" : "daalde") : isPlural ? "stegen" : "steeg";
  return `${facts.label} ${verb}${where}${expected}${size}`;
}

/** The heading of a page: the finding about the area as a whole, and the district where it was strongest. */
export function changeHeadline(facts: HeadlineFacts): string {
  const { label, from, to, verdict } = facts;
  const where = facts.area ? ` in ${facts.area}` : "";
  const span = `tussen ${from} en ${to}`;
  switch (verdict) {
    case "fell":
    case "rose": {
      const strongest = facts.strongest ? `; het sterkst in ${facts.strongest}` : "";
      return `${movedText({ ...facts, verdict })} ${span}${strongest}`;
    }
    case "no_demonstrable_change":
      return `${label}: geen aantoonbare verandering${where} ${span}`;
    case "too_little_data":
      return `${label}: te weinig gegevens${where} voor een oordeel over ${from} tot ${to}`;
    case "not_comparable":
      return `${label}: ${from} en ${to} zijn${where} niet te vergelijken`;
  }
}

/** The heading above the districts. */
export function districtsTitle(facts: {
  /** Names of the districts that fell or rose demonstrably. */
  readonly fell: readonly string[];
  readonly rose: readonly string[];
  readonly total: number;
  readonly strongest: { readonly name: string; readonly fraction: number } | undefined;
  /** Why none of them can be judged, when that holds for all. */
  readonly unjudged: "absent" | "broken" | undefined;
}): string {
  const { fell, rose, total, strongest } = facts;
  const moved = (names: readonly string[], word: string): string => {
    const size = strongest ? ` (${formatPercent(strongest.fraction, 0)})` : "";
    if (names.length === 1) return `Alleen in ${names[0]} aantoonbaar ${word}${size}`;
    const extreme = strongest ? `, het sterkst in ${strongest.name}${size}` : "";
    const which =
      names.length === total
        ? `alle ${numberWord(total)} districten`
        : `${numberWord(names.length)} van de ${numberWord(total)} districten`;
    return `In ${which} aantoonbaar ${word}${extreme}`;
  };
  if (fell.length > 0 && rose.length > 0) {
    return `Aantoonbaar gedaald in ${joinList(fell)}, aantoonbaar gestegen in ${joinList(rose)}`;
  }
  if (fell.length > 0) return moved(fell, "gedaald");
  if (rose.length > 0) return moved(rose, "gestegen");
  if (facts.unjudged === "absent") return "Van de districten zijn nog niet beide jaren bekend";
  if (facts.unjudged === "broken") return "Door een trendbreuk zijn de twee jaren in geen district te vergelijken";
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
