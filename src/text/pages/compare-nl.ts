/** What the page of comparisons says: findings, and what could not be followed. */

import type { Verdict } from "../../domain/measured.ts";
import { type CountedKind, capitalise, headName, movedText, numberWord } from "../data/findings-nl.ts";
import { countOf, formatPercent, inSentence, joinList } from "../format.ts";
import { namedOrCounted } from "./compare-notices-nl.ts";
import { districtPhrase, type MeasureWord, unitText } from "./theme-nl.ts";

type Parts = readonly { readonly text: string; readonly strong?: boolean }[];
type Standing = "above" | "below" | "not-distinguishable";

/** What the heading of one indicator in several areas needs. */
export interface ComparisonFacts {
  readonly label: string;
  readonly labelPlural: string;
  readonly kind: CountedKind;
  readonly areas: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly areDistricts: boolean;
  /** The later year is estimated from its first months. */
  readonly isEstimate: boolean;
  /** The area that demonstrably changed most. */
  readonly strongest: string | undefined;
  /** Changes that may be shown as a percentage. */
  readonly fractions: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** "Woninginbraak daalde in alle vijf districten aantoonbaar tussen 2012 en 2025 (−68 % tot −86 %)" */
export function comparisonHeadline(facts: ComparisonFacts): string {
  const { areas, from, to, fractions } = facts;
  const name = headName(facts.label, facts.labelPlural);
  const span = `tussen ${from} en ${to}`;
  const of = (verdict: Verdict): readonly string[] =>
    areas.filter((area) => area.verdict === verdict).map((area) => area.name);
  const [fell, rose] = [of("fell"), of("rose")];
  const moved = (verdict: "fell" | "rose", names: readonly string[]): string =>
    movedText({
      ...facts,
      isFound: facts.kind === "found",
      verdict,
      area: whereText(names, facts),
      fraction: areas.length === 1 ? fractions[0] : undefined,
      small: fractions.length === 0,
    });
  if (fell.length > 0 && rose.length > 0) {
    const rise = facts.kind === "found" ? "meer geregistreerd" : "gestegen";
    return `${moved("fell", fell)} ${span}; aantoonbaar ${rise} in ${whereText(rose, facts)}`;
  }
  if (fell.length > 0) return `${moved("fell", fell)} ${span}${extentText(facts, fell)}`;
  if (rose.length > 0) return `${moved("rose", rose)} ${span}${extentText(facts, rose)}`;
  if (of("not_comparable").length === areas.length) return `${name}: ${from} en ${to} zijn niet te vergelijken`;
  if (of("no_demonstrable_change").length === areas.length) {
    const where = areas.length === 1 ? `in ${areas[0]?.name}` : `in geen van de ${gathered(facts)}`;
    return `${name}: ${where} ${areas.length === 1 ? "geen" : "een"} aantoonbare verandering ${span}`;
  }
  return `${name} in ${areas.length > 3 ? gathered(facts) : joinList(areas.map((area) => area.name))}, ${from} t/m ${to}`;
}

/** What is compared, without a finding: "Jeugdoverlast in vijf gebieden, 2012 t/m 2023". */
export function neutralHeadline(facts: {
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
}): string {
  const { labels, names, from, to } = facts;
  const where = names.length > 3 ? `${numberWord(names.length)} gebieden` : joinList(names);
  const what = labels.map((label, index) => (index === 0 ? label : inSentence(label)));
  return `${namedOrCounted(what, "soorten")} in ${where}, ${from} t/m ${to}`;
}

/** A title over figures of which some are simulated. */
export function partlyMarked(title: string): string {
  return `Deels gesimuleerd: ${inSentence(title)}`;
}
export function partlyProvesNothing(): string {
  return "Een deel van deze cijfers is gesimuleerd; verschillen daarin bewijzen niets.";
}

/** "vijf districten" */
function gathered({ areas, areDistricts }: ComparisonFacts): string {
  return `${numberWord(areas.length)} ${areDistricts ? "districten" : "gebieden"}`;
}

function whereText(names: readonly string[], facts: ComparisonFacts): string {
  if (names.length <= 2 || (names.length === 3 && facts.areas.length > 3)) return joinList(names);
  return names.length === facts.areas.length
    ? `alle ${gathered(facts)}`
    : `${numberWord(names.length)} van de ${gathered(facts)}`;
}

/** Where most, if that is demonstrable; else how far the percentages reach, when every one of them is shown. */
function extentText({ strongest, fractions, areas }: ComparisonFacts, moved: readonly string[]): string {
  if (strongest !== undefined && moved.includes(strongest)) return `, het sterkst in ${strongest}`;
  if (areas.length < 2 || moved.length < areas.length || fractions.length < areas.length) return "";
  const sizes = [...fractions].sort((a, b) => Math.abs(a) - Math.abs(b)).map((size) => formatPercent(size, 0));
  const [least, most] = [sizes[0] ?? "", sizes.at(-1) ?? ""];
  return least === most ? ` (${most})` : ` (${least} tot ${most})`;
}

/** Levels in the last year, and which areas lie apart from the rest of the reference area. */
export function comparisonStandfirst(facts: {
  readonly measure: MeasureWord;
  readonly labelPlural: string;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly { readonly name: string; readonly text: string; readonly value: number }[];
  readonly reference: { readonly name: string; readonly text: string } | undefined;
  readonly standings: readonly { readonly name: string; readonly standing: Standing }[];
}): Parts {
  const sorted = [...facts.figures].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return [];
  const lead = `${capitalise(unitText(facts.measure, facts.labelPlural, facts.from))} in ${facts.to}: `;
  const range: Parts =
    sorted.length === 1
      ? [{ text: lead }, { text: high.text, strong: true }, { text: ` in ${high.name}` }]
      : [
          { text: `${lead}van ` },
          { text: low.text, strong: true },
          { text: ` in ${low.name} tot ` },
          { text: high.text, strong: true },
          { text: ` in ${high.name}` },
        ];
  const whole: Parts = facts.reference
    ? [{ text: `; ${facts.reference.name} ` }, { text: facts.reference.text, strong: true }, { text: "." }]
    : [{ text: "." }];
  return [...range, ...whole, ...standingsText(facts.standings, facts.reference?.name ?? "")];
}

function standingsText(
  standings: readonly { readonly name: string; readonly standing: Standing }[],
  reference: string,
): Parts {
  if (standings.length === 0) return [];
  const of = (standing: Standing): readonly string[] =>
    standings.filter((each) => each.standing === standing).map(({ name }) => name);
  const [above, below] = [of("above"), of("below")];
  const rest = `de rest van ${reference}`;
  if (above.length + below.length === 0) {
    const who = standings.length === 1 ? (standings[0]?.name ?? "") : "Geen van de gebieden";
    return [{ text: ` ${who} ${standings.length === 1 ? "is niet" : "is"} aantoonbaar anders dan ${rest}.` }];
  }
  return [
    ...(above.length > 0 ? [{ text: ` Aantoonbaar hoger dan ${rest}: ${namedOrCounted(above, "gebieden")}.` }] : []),
    ...(below.length > 0 ? [{ text: ` Aantoonbaar lager dan ${rest}: ${namedOrCounted(below, "gebieden")}.` }] : []),
  ];
}

/** Several indicators of one area: "Zwolle, 2025 tegenover 2012: aantoonbaar lager zijn woninginbraken en fietsendiefstallen" */
export function indicatorsHeadline(facts: {
  readonly area: string;
  readonly lower: readonly string[];
  readonly higher: readonly string[];
  readonly from: string;
  readonly to: string;
}): string {
  const { lower, higher } = facts;
  const parts = [
    ...(lower.length > 0 ? [`aantoonbaar minder ${namedOrCounted(lower, "soorten")}`] : []),
    ...(higher.length > 0 ? [`aantoonbaar meer ${namedOrCounted(higher, "soorten")}`] : []),
  ];
  return `${facts.area}, ${facts.to} tegenover ${facts.from}: ${parts.length > 0 ? joinList(parts) : "geen aantoonbare verandering"}`;
}

/** Several indicators in several areas: how many of the comparisons hold. */
export function manyHeadline(facts: {
  readonly lower: number;
  readonly higher: number;
  readonly all: number;
  readonly from: string;
  readonly to: string;
}): string {
  const parts = [
    ...(facts.lower > 0 ? [`${numberWord(facts.lower)} aantoonbaar lager`] : []),
    ...(facts.higher > 0 ? [`${numberWord(facts.higher)} aantoonbaar hoger`] : []),
  ];
  const found = parts.length > 0 ? joinList(parts) : "geen enkele aantoonbaar anders";
  const verb = facts.lower + facts.higher > 1 ? "liggen" : "ligt";
  return `Van de ${countOf(facts.all, "reeks", "reeksen")} ${verb} er in ${facts.to} ${found} dan in ${facts.from}`;
}

/** How the figures of several indicators are to be read. */
export function manyStandfirst(indicators: number, areas: number): Parts {
  const scale = areas === 1 ? "op één schaal" : "elk op een eigen schaal";
  return [{ text: `${capitalise(numberWord(indicators))} soorten misdrijf naast elkaar, ${scale}.` }];
}

export function severalOffences(): string {
  return "misdrijven";
}

export function kindsIn(area: string): string {
  return `Soorten misdrijf in ${area}`;
}

/** "3,74–7,34", kept on one line. */
export function rangeText(low: string, high: string): string {
  return `${low}–\u2060${high}`;
}

/** "Woninginbraak: van 3,74–7,34 in 2012 naar 0,95–1,33 in 2025" */
export function figureTitle(facts: {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly fromYear: string;
  readonly toYear: string;
}): string {
  const { subject, from, to, fromYear, toYear } = facts;
  if (from !== "" && to !== "") return `${subject}: van ${from} in ${fromYear} naar ${to} in ${toYear}`;
  return `${subject}, ${fromYear} t/m ${toYear}`;
}

export function figureSubtitle(facts: {
  /** With what it is per: "woninginbraken per jaar". */
  readonly unit: string;
  readonly area: string | undefined;
  readonly from: string;
  readonly to: string;
}): string {
  return [capitalise(facts.unit), ...(facts.area ? [facts.area] : []), `${facts.from} t/m ${facts.to}`].join(", ");
}

/** What a reader who cannot see the chart needs: every series with its two figures. */
export function figureSummary(
  unit: string,
  series: readonly { readonly name: string; readonly from: string | undefined; readonly to: string | undefined }[],
  period: { readonly from: string; readonly to: string },
): string {
  const rows = series.map(({ name, from, to }) => districtPhrase(name, from, to));
  return `${capitalise(unit)}, ${period.from} en ${period.to}: ${joinList(rows)}.`;
}

export function standingText(standing: Standing): string {
  switch (standing) {
    case "above":
      return "aantoonbaar hoger";
    case "below":
      return "aantoonbaar lager";
    case "not-distinguishable":
      return "niet te onderscheiden";
  }
}

export function standingTitle(reference: string, year: string): string {
  return `Tegenover de rest van ${reference}, ${year}`;
}

export function changesTitle({ from, to }: { readonly from: string; readonly to: string }): string {
  return `Van ${from} naar ${to}`;
}

/** What kind of area a name belongs to: "gemeente, Twente". */
export function areaKind(
  level: "municipality" | "district" | "unit" | "country",
  district: string | undefined,
): string {
  switch (level) {
    case "country":
      return "heel het land";
    case "unit":
      return "politie-eenheid";
    case "district":
      return "politiedistrict";
    case "municipality":
      return `gemeente, ${district ?? "Oost-Nederland"}`;
  }
}

/** An indicator in a list, with what its figures are where they are not published for municipalities. */
export function indicatorChoice(label: string, figures: "published" | "simulated" | "national"): string {
  switch (figures) {
    case "published":
      return label;
    case "simulated":
      return `${label} (gemeenten gesimuleerd)`;
    case "national":
      return `${label} (alleen landelijk)`;
  }
}
export function noReference(): string {
  return "geen ander gebied";
}
