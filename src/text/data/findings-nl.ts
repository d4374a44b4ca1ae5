/** Findings as Dutch sentences: what changed, how sure that is, and what must be said with it. */

import type { Interval, Provenance, Verdict } from "../../domain/measured.ts";
import { formatLevel, formatPercent, formatPercentInterval, formatShare, joinList } from "../format.ts";
import { notCounted, provesNothing } from "../provenance-nl.ts";

const NUMBER_WORDS = [
  ...["geen", "één", "twee", "drie", "vier", "vijf", "zes"],
  ...["zeven", "acht", "negen", "tien", "elf", "twaalf"],
] as const;

/** Small numbers as words: "drie", "13". */
export function numberWord(value: number): string {
  return NUMBER_WORDS[value] ?? String(value);
}

/** With a capital; "één" becomes "Eén", since a capital in front carries no accent. */
export function capitalise(text: string): string {
  return text.startsWith("één") ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a figure comes about: brought by victims, found by police work, or registered on a call. */
export type CountedKind = "brought" | "found" | "registered";

/** The verdict in words. What police work finds does not fall or rise: fewer or more were recorded. */
export function verdictText(verdict: Verdict, kind: CountedKind = "brought"): string {
  switch (verdict) {
    case "fell":
      return kind === "found" ? "Minder geregistreerd" : "Gedaald";
    case "rose":
      return kind === "found" ? "Meer geregistreerd" : "Gestegen";
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
  readonly provenance: Provenance;
  /** "woninginbraken" */
  readonly labelPlural: string;
  readonly kind: CountedKind;
  /** "in Oost-Nederland" */
  readonly where: string;
  /** " per 1.000 inwoners" behind the first figure; empty for counts and index numbers. */
  readonly unit: string;
  readonly isIndex: boolean;
  /** "9.311", "≈ 42.390" */
  readonly from: string;
  readonly to: string;
  /** "2015", "januari t/m augustus 2018" */
  readonly fromPeriod: string;
  readonly toPeriod: string;
  /** How the later figure was estimated: "geschat uit januari t/m augustus 2018, naar seizoen"; `undefined` when counted. */
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

/** What is counted: "Het aantal woninginbraken", "Het aantal geregistreerde drugsmisdrijven", "De index van woninginbraken". */
function subjectOf({ isIndex, kind, labelPlural }: ChangeFacts): string {
  const counted = kind === "found" ? `geregistreerde ${labelPlural}` : labelPlural;
  return isIndex ? `De index van ${counted}` : `Het aantal ${counted}`;
}

/** One plain sentence about a change: counts, percentage, interval and whether chance explains it. */
export function changeSentence(facts: ChangeFacts): string {
  const { provenance, estimate, toPeriod } = facts;
  const estimated = estimate === undefined ? "" : estimateSentence(toPeriod, estimate);
  return [findingSentence(facts), provenance === "real" ? "" : madeSentence(facts, provenance), estimated]
    .filter((part) => part !== "")
    .join(" ");
}

function findingSentence(facts: ChangeFacts): string {
  const { where, unit, from, to, fromPeriod, toPeriod, verdict } = facts;
  if (fromPeriod === toPeriod) return `${subjectOf(facts)} ${where} was ${from}${unit} in ${fromPeriod}.`;
  if (staysSame(facts)) {
    const later = from === to ? "en" : `en ${to}`;
    const nearly = facts.equal ? "" : "vrijwel ";
    return `${subjectOf(facts)} bleef ${where} ${nearly}gelijk: ${from}${unit} in ${fromPeriod} ${later} in ${toPeriod}.`;
  }
  if (facts.equal && verdict === "not_comparable") {
    const both = `${from}${unit} in ${fromPeriod} en ${to} in ${toPeriod}`;
    return [`${subjectOf(facts)} was ${where} ${both}, maar die twee zijn niet vergelijkbaar.`, facts.broken ?? ""]
      .join(" ")
      .trim();
  }
  const course = `van ${from}${unit} in ${fromPeriod} naar ${to} in ${toPeriod}`;
  const sentence = `${subjectOf(facts)} ${verbOf(facts)} ${where} ${course}`;
  if (facts.provenance !== "real") return `${sentence}.`;
  switch (verdict) {
    case "fell":
    case "rose":
      return `${sentence}${certainty(facts)}; dat is meer dan toeval verklaart.`;
    case "no_demonstrable_change":
      return `${sentence}${certainty(facts)}; dat verschil kan toeval zijn.`;
    case "too_little_data":
      return `${sentence}${certainty(facts)}; er zijn te weinig gegevens om een verandering aan te tonen.`;
    case "not_comparable":
      return [`${sentence}${certainty(facts)}, maar die twee zijn niet vergelijkbaar.`, facts.broken ?? ""]
        .join(" ")
        .trim();
  }
}

/** Equal, or printed as the same number without being shown to differ; across a break nothing is called equal. */
function staysSame({ equal, from, to, verdict }: ChangeFacts): boolean {
  if (verdict === "not_comparable") return false;
  const number = (figure: string): string => figure.replace(/[*†≈\s]/gu, "");
  const hasMoved = verdict === "fell" || verdict === "rose";
  return equal || (!hasMoved && number(from) === number(to));
}

function madeSentence(facts: ChangeFacts, provenance: Exclude<Provenance, "real">): string {
  const differs = facts.fromPeriod !== facts.toPeriod && !staysSame(facts);
  return differs ? provesNothing(provenance) : notCounted(provenance);
}

/** "Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen." */
export function estimateSentence(period: string, estimate: string): string {
  return `Het cijfer over ${period} is ${estimate}.`;
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
  /** The first of the two periods without a figure. */
  readonly absent: string | undefined;
}

/** The name that a heading begins with; a label with a comma or a colon in it reads badly there. */
export function headName(label: string, labelPlural: string): string {
  return /[:,]/.test(label) ? capitalise(labelPlural) : label;
}

/** Whether a name takes a plural verb: "drugsmisdrijven daalden", "woninginbraak daalde". */
export function isPluralName(name: string, labelPlural: string): boolean {
  return name.toLowerCase() === labelPlural.toLowerCase() || /(?:misdrijven|ongevallen)(?: \(|$)/.test(name);
}

/** A change as a finding: "Woninginbraak daalde 35 %", "Drugsmisdrijven: 10 % minder geregistreerd". */
export function movedText(
  facts: Pick<HeadlineFacts, "label" | "labelPlural" | "isFound" | "area" | "fraction" | "small" | "isEstimate"> & {
    readonly verdict: "fell" | "rose";
  },
): string {
  const { fraction, verdict } = facts;
  const name = headName(facts.label, facts.labelPlural);
  const where = facts.area ? ` in ${facts.area}` : "";
  const expected = facts.isEstimate ? " naar verwachting" : "";
  const size = fraction === undefined || facts.small ? " aantoonbaar" : ` ${sizeText(fraction)}`;
  if (facts.isFound) {
    return `${name}:${expected}${size} ${verdict === "fell" ? "minder" : "meer"} geregistreerd${where}`;
  }
  const isPlural = isPluralName(name, facts.labelPlural);
  const verb = verdict === "fell" ? (isPlural ? "daalden" : "daalde") : isPlural ? "stegen" : "steeg";
  return `${name} ${verb}${where}${expected}${size}`;
}

/** The size of a change for a heading: "35 %"; a small one keeps a decimal, since nothing moves by "0 %". */
function sizeText(fraction: number): string {
  const size = Math.abs(fraction);
  if (size < 0.0005) return "aantoonbaar";
  return formatShare(size, size < 0.005 ? 1 : 0);
}

/** "tussen 2015 en 2018"; of parts of years "in januari t/m augustus 2018 tegenover januari t/m augustus 2015". */
function spanText(from: string, to: string): string {
  const isPart = `${from} ${to}`.includes(" t/m ");
  return isPart ? `in ${to} tegenover ${from}` : `tussen ${from} en ${to}`;
}

/** The heading of a page: the finding about the area as a whole, and the district where it was strongest. */
export function changeHeadline(facts: HeadlineFacts): string {
  const { from, to, verdict } = facts;
  const label = headName(facts.label, facts.labelPlural);
  const where = facts.area ? ` in ${facts.area}` : "";
  const span = spanText(from, to);
  if (facts.absent) return `${label}: geen cijfer${where} over ${facts.absent}`;
  if (from === to) return `${label}: één periode${where}, ${from}`;
  switch (verdict) {
    case "fell":
    case "rose": {
      const strongest = facts.strongest ? `; het sterkst in ${facts.strongest}` : "";
      return `${movedText({ ...facts, verdict })} ${span}${strongest}`;
    }
    case "no_demonstrable_change":
      return `${label}: geen aantoonbare verandering${where} ${span}`;
    case "too_little_data":
      return `${label}: te weinig gegevens${where} om een verandering ${span} aan te tonen`;
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
  readonly kind: CountedKind;
}): string {
  const { fell, rose, total, strongest } = facts;
  const [down, up] = facts.kind === "found" ? ["minder geregistreerd", "meer geregistreerd"] : ["gedaald", "gestegen"];
  const moved = (names: readonly string[], word = ""): string => {
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
    return `Aantoonbaar ${down} in ${joinList(fell)}, aantoonbaar ${up} in ${joinList(rose)}`;
  }
  if (fell.length > 0) return moved(fell, down);
  if (rose.length > 0) return moved(rose, up);
  if (facts.unjudged === "absent") return "Van de districten zijn niet beide periodes bekend";
  if (facts.unjudged === "broken") return "Door een trendbreuk zijn de twee periodes in geen district te vergelijken";
  return "In geen van de districten is een verandering aan te tonen";
}

/** The heading above the ranking: how many municipalities lie demonstrably above and below the mean, of how many ranked. */
export function rankingTitle(above: number, below: number, ranked: number): string {
  const municipalities = (count: number): string => (count === 1 ? "gemeente ligt" : "gemeenten liggen");
  const rest = ranked - above - below;
  const tail =
    rest <= 0
      ? ""
      : `; ${rest * 2 > ranked ? "de meeste zijn" : rest === 1 ? "de andere is" : "de andere zijn"} niet te onderscheiden`;
  if (above === 0 && below === 0) return "Geen enkele gemeente ligt aantoonbaar boven of onder het gemiddelde";
  if (above === 0) {
    return `${capitalise(numberWord(below))} ${municipalities(below)} aantoonbaar onder het gemiddelde, geen enkele erboven${tail}`;
  }
  const under = below === 0 ? "geen enkele eronder" : `${numberWord(below)} eronder`;
  return `${capitalise(numberWord(above))} ${municipalities(above)} aantoonbaar boven het gemiddelde, ${under}${tail}`;
}
