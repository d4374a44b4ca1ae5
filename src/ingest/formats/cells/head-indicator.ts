/** Which indicator a head names: with certainty, or as a proposal to a person. */

import { isMappable } from "../../../domain/column-mapping.ts";
import { type IndicatorId, parseIndicatorId } from "../../../domain/indicator.ts";
import type { Indicator, Reference } from "../../../reference/reference.ts";
import { headKey, type KnownClassification } from "./column-names.ts";
import { offenceReader } from "./offence-cell.ts";
import { letterGroups, likeness } from "./text-likeness.ts";

export interface NamedIndicator {
  /** Set only when the head names one indicator and says nothing else. */
  readonly certain: IndicatorId | undefined;
  /** The indicators that it names or resembles, the nearest first; three at most. */
  readonly proposals: readonly IndicatorId[];
}

const CLASSIFICATIONS: readonly KnownClassification[] = ["police_crime", "police_nuisance", "cbs_crime"];
const CODE = String.raw`(?:\d{1,2}\.\d{1,2}\.\d{1,2}|[EFM]\d{2,3}|CRI\d{4}|T\d{6})`;
const CODE_IN_FRONT = new RegExp(String.raw`^(${CODE})(?:\s*[-:.]?\s+(.*))?$`);
const CODE_BEHIND = new RegExp(String.raw`^(.*\S)\s*\((${CODE})\)$`);
/** Words that say nothing more than that offences were counted. */
const SAY_NOTHING: ReadonlySet<string> = new Set(["aantal", "geregistreerd", "geregistreerde", "politie", "de", "het"]);

const MOST_PROPOSALS = 3;
/** Likeness under which a name is no proposal. */
const LEAST_LIKENESS = 0.3;
/** Characters of a head that are compared; longer ones are descriptions. */
const LONGEST = 200;

/**
 * A function that reads names of columns. Certain is an exact title or label, with or without its code, or a code with words
 * of that indicator alone; a name that several classifications share, such as "Mishandeling", is not.
 */
export function indicatorNamer(reference: Reference): (name: string) => NamedIndicator {
  const readers = CLASSIFICATIONS.map((of) => offenceReader(of, reference.offenceTypes));
  const indicators = [...reference.indicators.values()].filter((one) => isMappable(one.classification));
  const compared = indicators.map(comparable);
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (name) => {
    const text = name.slice(0, LONGEST);
    const { code, rest } = partedCode(text);
    const read = readers.flatMap((reader) => {
      const cell = reader(code ?? text);
      const indicator = cell.kind === "known" ? known.get(cell.id) : undefined;
      return indicator ? [indicator] : [];
    });
    const labelled = indicators.filter(({ label }) => headKey(label) === headKey(text));
    const written = parseIndicatorId(text);
    const spelled = indicators.filter(({ id }) => id === written?.id);
    const named = [...new Set([...read, ...labelled, ...spelled])];
    const exact = spelled.length > 0 ? spelled : named.filter((indicator) => saysNothingElse(rest, indicator));
    const nearest = nearestTo(rest === "" ? text : rest, compared);
    return {
      certain: exact.length === 1 ? exact[0]?.id : undefined,
      proposals: [...new Set([...exact, ...named, ...nearest].map(({ id }) => id))].slice(0, MOST_PROPOSALS),
    };
  };
}

/** A code in front of the name or in brackets behind it, and the words beside it. */
function partedCode(text: string): { readonly code: string | undefined; readonly rest: string } {
  const front = CODE_IN_FRONT.exec(text);
  if (front) return { code: front[1], rest: front[2] ?? "" };
  const behind = CODE_BEHIND.exec(text);
  return behind ? { code: behind[2], rest: behind[1] ?? "" } : { code: undefined, rest: text };
}

/** Whether every word is a word of the indicator: "1.1.1 Inbraak woning" is it, "1.1.1 exclusief pogingen" is another figure. */
function saysNothingElse(rest: string, { title, label, labelPlural }: Indicator): boolean {
  const own = new Set([title, label, labelPlural].flatMap(wordsOf));
  return wordsOf(rest).every((word) => own.has(word) || SAY_NOTHING.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

interface Comparable {
  readonly indicator: Indicator;
  /** The letters of its title and labels. */
  readonly names: readonly ReadonlySet<string>[];
}

function comparable(indicator: Indicator): Comparable {
  const { title, label, labelPlural } = indicator;
  return { indicator, names: [title, label, labelPlural].map(letterGroups) };
}

function nearestTo(name: string, indicators: readonly Comparable[]): readonly Indicator[] {
  const letters = letterGroups(name);
  return indicators
    .map(({ indicator, names }) => ({ indicator, like: Math.max(...names.map((own) => likeness(letters, own))) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_PROPOSALS)
    .map(({ indicator }) => indicator);
}
