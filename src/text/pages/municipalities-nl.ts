/** What the view of all municipalities says: which lie apart, groups to be held against, and what each added to a change. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise, headName, numberWord } from "../data/findings-nl.ts";
import { countOf, formatCount, formatShare, joinList, plural } from "../format.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";
import { namedOrCounted } from "./compare-notices-nl.ts";
import { type MeasureWord, unitSuffix, unitText } from "./theme-nl.ts";

type Parts = readonly { readonly text: string; readonly strong?: boolean }[];

const MUNICIPALITY = ["gemeente", "gemeenten"] as const;

type Against = "above" | "below" | "not-distinguishable" | "too-little-data";

/** What a sentence about municipalities is about. */
export interface Subject {
  readonly label: string;
  readonly labelPlural: string;
  readonly measure: MeasureWord;
  readonly year: string;
  readonly provenance: Provenance;
}

/** The heading: of the reader's own municipality where there is one, else how many lie apart. */
export function municipalitiesHeadline(
  subject: Subject,
  facts: {
    readonly places: number;
    readonly outside: number;
    readonly own: { readonly name: string; readonly side: "above" | "below" | "inside" } | undefined;
  },
): string {
  const { label, labelPlural, year, provenance } = subject;
  const { places, outside, own } = facts;
  if (provenance !== "real") {
    return markedTitle(
      `${headName(label, labelPlural)} in ${year}, ${formatCount(places)} gemeenten naast elkaar`,
      provenance,
    );
  }
  if (own) {
    const found = {
      above: "ligt hoger dan bij haar grootte past",
      below: "ligt lager dan bij haar grootte past",
      inside: "wijkt niet af van wat bij haar grootte past",
    }[own.side];
    return `${headName(label, labelPlural)} in ${year}: ${own.name} ${found}`;
  }
  const found =
    outside === 0
      ? `geen van de ${formatCount(places)} gemeenten ligt`
      : `${formatCount(outside)} van de ${formatCount(places)} gemeenten ${plural(outside, "ligt", "liggen")}`;
  return `${headName(label, labelPlural)} in ${year}: ${found} verder van het gemiddelde dan bij ${outside > 1 ? "hun" : "haar"} grootte past`;
}

/** Under the heading without a municipality of one's own: the mean, and who lies apart. */
export function apartStandfirst(
  { measure, provenance }: Subject,
  facts: { readonly mean: string; readonly above: readonly string[]; readonly below: readonly string[] },
): Parts {
  const mean: Parts = [
    { text: "Gemiddeld " },
    { text: facts.mean, strong: true },
    { text: `${unitSuffix(measure)}. ` },
  ];
  if (provenance !== "real") return [...mean, { text: provesNothing(provenance) }];
  const sides = [
    ...(facts.above.length > 0 ? [`Hoger: ${joinList(facts.above)}.`] : []),
    ...(facts.below.length > 0 ? [`Lager: ${joinList(facts.below)}.`] : []),
    "Kies hierboven uw gemeente om haar naast de andere te zien.",
  ];
  return [...mean, { text: sides.join(" ") }];
}

/** Under the heading of one's own municipality: its rate and the mean, its place with how sure that is, and the group beside it. */
export function ownStandfirst(
  { measure, labelPlural, provenance }: Subject,
  facts: {
    readonly name: string;
    readonly rate: string;
    readonly mean: string;
    readonly places: number;
    readonly rank: { readonly text: string; readonly range: string } | undefined;
    readonly against:
      | { readonly group: string; readonly pooled: string; readonly standing: Against; readonly difference: string }
      | undefined;
  },
): Parts {
  const { name, rate, mean, places, rank, against } = facts;
  const start: Parts = [
    { text: `${name} telt ` },
    { text: rate, strong: true },
    { text: ` ${unitText(measure, labelPlural, "")}, alle ${formatCount(places)} gemeenten samen ` },
    { text: mean, strong: true },
    { text: ". " },
  ];
  if (provenance !== "real") return [...start, { text: provesNothing(provenance) }];
  return [
    ...start,
    ...(rank
      ? [
          { text: `Op volgorde staat ${name} op plaats ` },
          { text: rank.text, strong: true },
          {
            text: ` van ${formatCount(places)}, met 95\u00a0% zekerheid ergens tussen ${rank.range.replace(" tot ", " en ")}. `,
          },
        ]
      : []),
    ...(against
      ? [
          {
            text: `Naast ${against.group} (samen ${against.pooled}) is ${name} ${againstText(against.standing)}${
              against.difference === "" ? "" : ` (${against.difference})`
            }.`,
          },
        ]
      : []),
  ];
}

export function againstText(standing: Against): string {
  switch (standing) {
    case "above":
      return "aantoonbaar hoger";
    case "below":
      return "aantoonbaar lager";
    case "not-distinguishable":
      return "niet te onderscheiden";
    case "too-little-data":
      return "met te weinig gevallen om te vergelijken";
  }
}

/** A group of municipalities, nearest in size to the reader's own or listed by the reader; or the country. */
export type GroupWord =
  | { readonly kind: "all" | "nearest" | "list"; readonly places: number }
  | { readonly kind: "district"; readonly name: string }
  | { readonly kind: "country" }
  | SizeGroup;

interface SizeGroup {
  readonly kind: "size";
  readonly least: number;
  readonly below: number;
}

/** A group as a control names it: "district Twente", "gemeenten van 20.000 tot 50.000 inwoners". */
export function groupChoice(group: GroupWord): string {
  switch (group.kind) {
    case "all":
      return `alle ${formatCount(group.places)} gemeenten`;
    case "district":
      return `district ${group.name}`;
    case "size":
      return `gemeenten ${sizeText(group)}`;
    case "nearest":
      return `${numberWord(group.places)} ongeveer even grote gemeenten`;
    case "list":
      return group.places === 0 ? "een eigen lijst" : `een eigen lijst van ${countOf(group.places, ...MUNICIPALITY)}`;
    case "country":
      return "Nederland";
  }
}

function sizeText({ least, below }: SizeGroup): string {
  if (least === 0) return `tot ${formatCount(below)} inwoners`;
  if (!Number.isFinite(below)) return `van ${formatCount(least)} inwoners of meer`;
  return `van ${formatCount(least)} tot ${formatCount(below)} inwoners`;
}

/** The mean of the municipalities of a group; of the country there is none. */
export function unweightedText(rate: string | undefined): string {
  return rate ?? "n.v.t.";
}

export function benchmarksTitle(name: string, above: number, below: number): string {
  if (above + below === 0) return `${name} is van geen van deze groepen te onderscheiden`;
  const parts = [
    ...(above > 0 ? [`hoger dan ${countOf(above, "groep", "groepen")}`] : []),
    ...(below > 0 ? [`lager dan ${countOf(below, "groep", "groepen")}`] : []),
  ];
  return `${name} ligt aantoonbaar ${joinList(parts)}`;
}

export function benchmarksSubtitle(subject: Subject, name: string, own: string): string {
  return `${name}: ${own} ${unitText(subject.measure, subject.labelPlural, "")} in ${subject.year}; elke groep zonder ${name} zelf`;
}

export function benchmarksNote(year: string, country: "country" | "no-country"): string {
  const ofCountry =
    country === "country"
      ? "Van Nederland is alleen het cijfer samen bekend."
      : `Over ${year} is er geen cijfer van Nederland om naast te zetten.`;
  return `Samen: alle gevallen gedeeld door alle inwoners of woningen van de groep. Gemiddeld: het gemiddelde van de cijfers van de gemeenten, elk even zwaar. De toets staat op het eerste. ${ofCountry} Grootte naar inwoners in ${year}. Een indeling naar stedelijkheid is er nog niet: die staat niet in de meegeleverde gegevens.`;
}

/** A group beside a municipality that is left out of it: "de andere gemeenten van district Twente". */
export function groupBeside(
  group: GroupWord,
  { others, isMember }: { readonly others: number; readonly isMember: boolean },
): string {
  const whose = isMember ? "de andere gemeenten" : "de gemeenten";
  switch (group.kind) {
    case "all":
      return `de andere ${formatCount(others)} gemeenten`;
    case "district":
      return `${whose} van district ${group.name}`;
    case "size":
      return `${whose} ${sizeText(group)}`;
    case "nearest":
      return groupChoice(group);
    case "list":
      return others === 1
        ? "de ene gemeente van uw eigen lijst"
        : `de ${formatCount(others)} gemeenten van uw eigen lijst`;
    case "country":
      return "de rest van Nederland";
  }
}

/** The same at the head of a row, with how many they are where the words do not say so. */
export function groupRow(name: string, group: GroupWord, others: number): string {
  const isCounted = group.kind !== "district" && group.kind !== "size";
  return isCounted ? capitalise(name) : `${capitalise(name)} (${formatCount(others)})`;
}

export function contributionsTitle(
  labelPlural: string,
  whole: number,
  first: { readonly name: string; readonly absolute: string; readonly share: string } | undefined,
): string {
  const change =
    whole === 0
      ? `Evenveel ${labelPlural}`
      : `${formatCount(Math.abs(whole))} ${labelPlural} ${whole < 0 ? "minder" : "meer"}`;
  const most = first === undefined ? "" : `; ${first.name} droeg het meest bij (${first.absolute}, ${first.share})`;
  return `${change}${most}`;
}

/** Instead of it where the registration changed between the two years. */
export function contributionsNotComparable(
  { label, labelPlural }: Pick<Subject, "label" | "labelPlural">,
  from: string,
  to: string,
): string {
  return `${headName(label, labelPlural)}: ${from} en ${to} zijn niet te vergelijken`;
}

export function contributionsSubtitle(from: string, to: string, group: string | undefined): string {
  const shown = group === undefined ? "" : `; getoond: ${group}`;
  return `Verschil tussen ${from} en ${to} in aantallen, en welk deel van het verschil van heel Oost-Nederland dat is${shown}`;
}

export function contributionsNote(): string {
  return "Een groot deel zegt vooral dat een gemeente groot is. Een gemeente die tegen de richting in ging, heeft een deel met het andere teken; samen is het 100\u00a0%.";
}

export function shareText(share: number | undefined): string {
  return share === undefined ? "n.v.t." : formatShare(share);
}

export function contributionsRest(rest: string): string {
  return `De gemeenten samen verschillen ${rest} van het gepubliceerde totaal.`;
}

/** "van de 2 gekozen soorten toont deze weergave er één" */
export function oneIndicatorOnly(label: string, asked: number): string {
  return `Deze weergave toont één soort tegelijk: ${label}, de eerste van de ${asked} gekozen soorten.`;
}

export function notMunicipal(labels: readonly string[]): string {
  return `Van ${namedOrCounted(labels, "soorten")} zijn er geen cijfers van gemeenten.`;
}

export function nearestNeedsOwn(): string {
  return "kies eerst een gemeente";
}

export function noMunicipalities(): string {
  return "Er zijn geen cijfers van gemeenten geladen. Eigen cijfers laadt u op de pagina Gegevens.";
}

export function noMunicipalitiesIn(labelPlural: string, year: string): string {
  return `Van ${labelPlural} in ${year} zijn er geen cijfers van gemeenten, of te weinig om ze naast elkaar te zetten.`;
}

export function absentNote(names: readonly string[]): string {
  return `Zonder cijfer of zonder inwonertal, en dus niet in de trechter: ${joinList(names)}.`;
}
