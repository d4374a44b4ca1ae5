/** What a verdict on a change stands on, in plain sentences: which test decided, how likely chance is, and the interval. */

import type { Provenance, Verdict } from "../domain/measured.ts";
import { type CountedKind, verdictText } from "./data/findings-nl.ts";
import { formatLevel, formatProbability } from "./format.ts";
import { notCounted } from "./provenance-nl.ts";

/** Name of what opens the evidence. */
export const EVIDENCE_TITLE = "Hoe weten we dit?";

export type TestWord = "exact-conditional" | "beta-binomial" | "rate-ratio" | "rate-ratio-estimated" | "none";

export interface EvidenceFacts {
  readonly verdict: Verdict;
  readonly kind: CountedKind;
  readonly provenance: Provenance;
  readonly test: TestWord;
  readonly pValue: number | undefined;
  /** "−39 % tot −30 %"; empty where no percentage is given. */
  readonly interval: string;
  /** How much more than chance the figures vary, as a sentence; empty when that is not known. */
  readonly spread: string;
  readonly eTestPValue: number | undefined;
}

/** The evidence, the deciding sentence last but for the comparison beside it. */
export function evidenceSentences(facts: EvidenceFacts): readonly string[] {
  if (facts.provenance !== "real") return [`${notCounted(facts.provenance)} ${TEST_OF_MADE}`];
  if (facts.verdict === "not_comparable") return [NOT_COMPARABLE];
  if (facts.test === "none") return [NOT_TESTED];
  return [
    testSentence(facts.test),
    facts.spread,
    facts.pValue === undefined ? "" : chanceSentence(facts.pValue),
    decision(facts),
    facts.eTestPValue === undefined ? "" : eTestSentence(facts.eTestPValue),
  ].filter((sentence) => sentence !== "");
}

const NOT_COMPARABLE =
  "Er is geen oordeel over de verandering: tussen de twee periodes is de registratie veranderd, en dat kan het verschil verklaren.";
const TEST_OF_MADE = "Een toets daarop bewijst niets.";
const NOT_TESTED = "Er is niets getoetst: van de schatting is niet bekend hoe onzeker zij is.";

function testSentence(test: Exclude<TestWord, "none">): string {
  switch (test) {
    case "exact-conditional":
      return "Getoetst met de exacte voorwaardelijke toets, want een van de twee aantallen ligt onder 100.";
    case "beta-binomial":
      return "Getoetst met de bètabinomiale toets, want een van de twee aantallen ligt onder 100 en de cijfers schommelen meer dan gewoon toeval.";
    case "rate-ratio":
      return "Getoetst op de verhouding van de twee cijfers, want beide aantallen zijn 100 of meer.";
    case "rate-ratio-estimated":
      return "Getoetst op de verhouding van de twee cijfers; de onzekerheid van de schatting telt mee.";
  }
}

function chanceSentence(pValue: number): string {
  return `Was er niets veranderd, dan is de kans op een zo groot verschil ${formatProbability(pValue)} (p).`;
}

function decision({ verdict, kind, interval }: EvidenceFacts): string {
  const subject = interval === "" ? "De toets" : `Het ${formatLevel(0.95)} van de verandering, ${interval},`;
  const isMoved = verdict === "fell" || verdict === "rose";
  const small = verdict === "too_little_data" ? ", en beide aantallen liggen onder 20" : "";
  return `${subject} sluit ‘geen verandering’ ${isMoved ? "uit" : "niet uit"}${small}. Daarom: ${verdictText(verdict, kind).toLowerCase()}.`;
}

function eTestSentence(pValue: number): string {
  return `Ter vergelijking: met de E-toets, die alleen met gewoon toeval rekent, is die kans ${formatProbability(pValue)} (p).`;
}
