/** What the page of displacement says: what happened in a municipality, around it and elsewhere, and how little that proves. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise, headName } from "../data/findings-nl.ts";
import { countOf, formatCount, formatPercent, formatPercentInterval, formatRate, joinList } from "../format.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";
import { rangeText } from "./compare-nl.ts";
import { falseDiscoveryText } from "./displacement-measures-nl.ts";
import { HYPOTHESIS } from "./places-nl.ts";

type Parts = readonly { readonly text: string; readonly strong?: boolean }[];

/** What the figures of a municipality and its neighbours look like; never more than a look. */
export type DisplacementSign =
  | "nothing-to-move"
  | "displacement"
  | "diffusion"
  | "neighbours-higher"
  | "neighbours-lower"
  | "undecided";

export interface DisplacementSubject {
  readonly label: string;
  readonly labelPlural: string;
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  /** What the rest of the unit did meanwhile. */
  readonly elsewhere: "fell" | "rose";
}

/** Lower than the rest: "verder afgenomen" where that fell, "minder toegenomen" where it rose. */
function lower({ elsewhere }: DisplacementSubject): string {
  return elsewhere === "fell" ? "verder afgenomen" : "minder toegenomen";
}

interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** The heading of one municipality. */
export function displacementHeadline(subject: DisplacementSubject, name: string, sign: DisplacementSign): string {
  const { label, labelPlural, from, to, provenance } = subject;
  const what = headName(label, labelPlural);
  const when = rangeText(from, to);
  if (provenance !== "real") return markedTitle(`${what} in ${name} en bij de buren, ${when}`, provenance);
  switch (sign) {
    case "nothing-to-move":
      return `${what} in ${name}: niet ${lower(subject)} dan elders, dus niets dat verplaatst kan zijn`;
    case "displacement":
      return `${what} in ${name}: ${lower(subject)} dan elders, maar bij de buren juist niet. Dat kan verplaatsing zijn`;
    case "diffusion":
      return `${what} in ${name} én bij de buren ${lower(subject)} dan elders: geen verplaatsing, eerder uitstraling`;
    case "neighbours-higher":
      return `${what}: bij de buren van ${name} hoger dan elders, in ${name} zelf niet aantoonbaar lager`;
    case "neighbours-lower":
      return `${what}: bij de buren van ${name} juist ${lower(subject)} dan elders, dus geen verplaatsing`;
    case "undecided":
      return `Geen aanwijzing dat ${labelPlural} zich van ${name} naar de buren verplaatsten`;
  }
}

/** The heading where the registration changed between the two years. */
export function notComparableHeadline({ label, labelPlural, from, to, provenance }: DisplacementSubject): string {
  return markedTitle(`${headName(label, labelPlural)}: ${from} en ${to} zijn niet te vergelijken`, provenance);
}

/** Under it: the counts of a municipality, its neighbours and the rest, and why nothing is concluded from them. */
export function notComparableStandfirst(
  { labelPlural, from, to }: DisplacementSubject,
  one:
    | {
        readonly name: string;
        readonly counts: readonly {
          readonly area: "target" | "buffer" | "control";
          readonly before: string;
          readonly after: string;
        }[];
      }
    | undefined,
): string {
  const why = `Tussen ${from} en ${to} veranderde de registratie (trendbreuk), en hoeveel dat scheelt kan per gemeente verschillen: over verplaatsing is dan niets te zeggen.`;
  if (!one) return why;
  const where = { target: `in ${one.name}`, buffer: "bij de buurgemeenten", control: "in de rest van Oost-Nederland" };
  const counted = one.counts.map(({ area, before, after }) => `${where[area]} ${before} en ${after}`);
  return `${why} Geteld in ${from} en ${to}: ${joinList(counted)} ${labelPlural}.`;
}

/** Under the heading: counts of the municipality, and both areas against the rest. */
export function displacementStandfirst(
  subject: DisplacementSubject,
  facts: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly target: Ratio;
    readonly buffer: Ratio;
    /** Of the neighbours, among all municipalities that came out lower; `undefined` where this one is not among them. */
    readonly falseDiscovery: number | undefined;
  },
): Parts {
  const { labelPlural, from, to, provenance } = subject;
  const counted: Parts = [
    { text: `In ${facts.name} gingen de ${labelPlural} van ` },
    { text: facts.before, strong: true },
    { text: ` in ${from} naar ` },
    { text: facts.after, strong: true },
    { text: ` in ${to}` },
  ];
  if (provenance !== "real") return [...counted, { text: `. ${provesNothing(provenance)}` }];
  return [
    ...counted,
    {
      text: `: ${againstElsewhere(facts.target)}. De buurgemeenten samen: ${againstElsewhere(facts.buffer)}.`,
    },
    ...(facts.falseDiscovery === undefined || !isDemonstrable(facts.buffer)
      ? []
      : [
          {
            text: ` Wie alle gemeenten naloopt, vindt altijd wel zo’n geval: daarmee is de kans op een valse vondst ${falseDiscoveryText(facts.falseDiscovery)}.`,
          },
        ]),
  ];
}

function isDemonstrable({ low, high }: Ratio): boolean {
  return low > 1 || high < 1;
}

function againstElsewhere({ ratio, low, high }: Ratio): string {
  const change = formatPercent(ratio - 1, 0);
  const range = formatPercentInterval({ low: low - 1, high: high - 1 });
  return isDemonstrable({ ratio, low, high })
    ? `${change} tegenover de rest (${range})`
    : `niet aantoonbaar anders dan de rest (${change}; ${range})`;
}

/** Why it is a hypothesis: said on every view of the page. */
export function hypothesis(provenance: Provenance): string {
  return provenance === "real" ? HYPOTHESIS : provesNothing(provenance);
}

/** Municipalities of the screen by what they look like. */
export interface ScreenFinds {
  /** How many fell further than the rest, out of how many. */
  readonly gained: number;
  readonly tested: number;
  /** Their own fall is demonstrable, and their neighbours are demonstrably higher. */
  readonly displaced: readonly string[];
  /** Their neighbours are demonstrably higher, but their own fall may be chance. */
  readonly neighboursHigher: readonly string[];
}

/** The heading over all municipalities. */
export function screenHeadline(subject: DisplacementSubject, { gained, displaced }: ScreenFinds): string {
  const { label, labelPlural, from, to, provenance } = subject;
  const what = `${headName(label, labelPlural)} ${rangeText(from, to)}`;
  if (provenance !== "real") return markedTitle(`${what}, gemeenten en hun buren`, provenance);
  if (gained === 0) return `${what}: nergens ${lower(subject)} dan elders`;
  return displaced.length === 0
    ? `${what}: nergens een aanwijzing voor verplaatsing naar de buren`
    : `${what}: bij ${countOf(displaced.length, "gemeente", "gemeenten")} een aanwijzing voor verplaatsing naar de buren`;
}

export function screenStandfirst(
  subject: DisplacementSubject,
  { gained, tested, displaced, neighboursHigher }: ScreenFinds,
): string {
  const { labelPlural, provenance } = subject;
  const start = `In ${formatCount(gained)} van de ${formatCount(tested)} gemeenten zijn de ${labelPlural} ${lower(subject)} dan in de rest van Oost-Nederland.`;
  if (provenance !== "real") return `${start} ${provesNothing(provenance)}`;
  const higher = "lagen de buurgemeenten aantoonbaar hoger dan de rest";
  const parts = [
    start,
    ...(displaced.length > 0 ? [`Bij ${joinList(displaced)} staat dat vast, en ${higher}.`] : []),
    ...(neighboursHigher.length > 0
      ? [
          `Bij ${joinList(neighboursHigher)} ${higher}, maar dat het in de gemeente zelf ${lower(subject)} is, staat niet vast.`,
        ]
      : []),
    ...(gained > 0 && displaced.length + neighboursHigher.length === 0 ? [`Bij geen daarvan ${higher}.`] : []),
    "Kies een gemeente voor alle cijfers.",
  ];
  return parts.join(" ");
}

export function screenTitle(subject: DisplacementSubject, gained: number): string {
  return markedTitle(
    `De ${formatCount(gained)} gemeenten waar het ${lower(subject)} is dan elders`,
    subject.provenance,
  );
}

export function screenSubtitle({ from, to }: DisplacementSubject): string {
  return `Verandering van ${from} naar ${to} tegenover de rest van Oost-Nederland, met 95\u00a0%-interval; wie het minst door toeval komt, staat bovenaan`;
}

export function screenNote(): string {
  return "Valse vondst: de kans daarop, het deel van de gemeenten tot en met deze regel dat door toeval zou opvallen (Benjamini–Hochberg over alle regels). Onder de 5\u00a0% is het een aanwijzing, vet gedrukt. Boven 0\u00a0% bij de buren wijst naar verplaatsing, eronder naar uitstraling. Het WDQ zegt niets waar de gemeente zelf nauwelijks van de rest verschilt.";
}

export function areasTitle(provenance: Provenance): string {
  return markedTitle("Gemeente, buren en de rest naast elkaar", provenance);
}

export function areaRowName(area: "target" | "buffer" | "control", name: string, members: number): string {
  switch (area) {
    case "target":
      return name;
    case "buffer":
      return countOf(members, "buurgemeente", "buurgemeenten");
    case "control":
      return `De rest (${formatCount(members)} gemeenten)`;
  }
}

/** The rest inside a sentence. */
export function theRest(): string {
  return "de rest";
}

export function neighboursNote(names: readonly string[]): string {
  return `De buurgemeenten: ${joinList(names)}. Buren buiten Oost-Nederland tellen niet mee: daarvan zijn hier geen cijfers.`;
}

/** "Index in 2018: Enschede 62, 5 buurgemeenten 62 en de rest 66" */
export function courseTitle(
  subject: DisplacementSubject,
  ends: readonly { readonly name: string; readonly text: string }[],
): string {
  const found = joinList(ends.map(({ name, text }) => `${name} ${text}`));
  return markedTitle(`Index in ${subject.to}: ${found}`, subject.provenance);
}

export function courseSubtitle({ labelPlural, from }: DisplacementSubject, first: string, last: string): string {
  return `${capitalise(labelPlural)} per jaar als index (${from} = 100), ${first} t/m ${last}`;
}

export function courseUnit({ labelPlural, from }: DisplacementSubject): string {
  return `index van ${labelPlural} (${from} = 100)`;
}

export function displacementNotes(facts: { readonly phi: number; readonly corrected: boolean }): readonly string[] {
  return [
    "De rest van Oost-Nederland laat zien wat er ook zonder verplaatsing gebeurde. Daalt een misdrijf overal, dan is dat geen verplaatsing.",
    `De intervallen zijn verruimd omdat de cijfers meer schommelen dan gewoon toeval (φ = ${formatRate(facts.phi)}).`,
    ...(facts.corrected ? ["Een van de aantallen is nul; daarom is bij alle zes een half opgeteld."] : []),
  ];
}

export function breakNote(text: string): string {
  return `Tussen deze jaren veranderde de registratie, voor alle gemeenten tegelijk. ${text}`;
}

export function noDisplacement(from: string, to: string): string {
  return `Verplaatsing is alleen uit te rekenen met cijfers van alle gemeenten in beide jaren; die zijn er niet voor ${from} en ${to}.`;
}

export function notAMunicipalityOfTheUnit(name: string): string {
  return `${name} is geen gemeente van Oost-Nederland; u ziet alle gemeenten.`;
}

/** The choice of no municipality: the screen. */
export function allMunicipalities(count: number): string {
  return `elke gemeente (alle ${formatCount(count)})`;
}

export const DISPLACEMENT = {
  title: "Waterbed",
  loading: "Verplaatsing wordt uitgerekend",
  absentTitle: "Nog geen cijfers per gemeente",
  toData: "Naar de pagina Gegevens",
  question: "Stel de vraag",
  /** "Verplaatsing van [woninginbraak] uit [Enschede] naar de buurgemeenten, van [2015] t/m [2018]." */
  displacementOf: "Verplaatsing van",
  outOf: "uit",
  toNeighbours: "naar de buurgemeenten, van",
  until: "t/m",
  indicatorLabel: "Misdrijf of overlast",
  areaLabel: "Gemeente",
  fromLabel: "Eerste jaar",
  toLabel: "Laatste jaar",
  hypothesis: "Een hypothese, geen vaststelling",
  area: "Gebied",
  change: "Verandering",
  againstRest: "Tegenover de rest",
  interval: "95\u00a0%-interval",
  municipality: "Gemeente",
  own: "Gemeente zelf",
  neighbours: "Buurgemeenten",
  quotient: "WDQ",
  falseDiscovery: "Valse vondst",
  method: "Hoe dit berekend is",
  notes: "Let op bij verplaatsing",
  all: "Alle gemeenten",
  showAll: (count: number): string => `Toon alle ${formatCount(count)}`,
  showLess: "Toon minder",
} as const;
