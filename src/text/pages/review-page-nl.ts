/** Dutch words of the page of the end review: headings, table heads, and the goals that a reader may fill in. */

import { inSentence } from "../format.ts";

export const REVIEW = {
  title: "Eindevaluatie",
  loading: "De eindevaluatie wordt gemaakt",
  asOfIntro: "Rekenwijzen met een deel van het jaar gaan uit van de stand van",
  asOfLabel: "Peildatum van de rekenwijzen",
  tested: "Bewering getoetst",
  editions: "Wat eerdere edities zeggen",
  claim: "Bewering",
  priority: "Prioriteit",
  published: "Gepubliceerd",
  counted: "Nu geteld",
  interval: "95\u00a0%-interval",
  verdict: "Oordeel over de bewering",
  districts: "De districten",
  district: "District",
  difference: "Verschil",
  share: "Aandeel",
  priorities: "Wat elke prioriteit deed",
  goals: "De eigen doelen van de strategie",
  goalsIntro:
    "Jaar en stand kunt u hier bijhouden. Ze staan alleen in deze browser en tellen in geen enkel cijfer mee.",
  noGoals: "Van deze strategie kennen we geen eigen doelen met een jaar.",
  goal: "Doel",
  theme: "Thema",
  year: "Jaar",
  state: "Stand",
  reset: "Terug naar de aangeleverde stand",
  edited: "aangepast",
  noYear: "geen jaar",
  wholeYears: "hele jaren, geteld",
  partYears: "uit een deel van het jaar",
  base: "Van",
  way: "Manier van rekenen",
  group: "Cijfers",
  change: "Verandering",
  judgement: "Oordeel",
  outcome: "Uitkomst",
  from: "Begin",
  to: "Eind",
  provenance: "Herkomst",
} as const;

export const PROVENANCES = { real: "echt", simulated: "gesimuleerd", reconstruction: "reconstructie" } as const;

export const GOAL_STATES = {
  unknown: "onbekend",
  planned: "gepland",
  running: "loopt",
  reached: "bereikt",
  not_reached: "niet bereikt",
} as const;

/** Name of a field of a goal for who does not see the table around it. */
export function goalField(field: string, goal: string): string {
  return `${field} van ‘${goal}’`;
}

/** "Bewering getoetst: woninginbraken" */
export function testedTitle(priority: string): string {
  return `${REVIEW.tested}: ${inSentence(priority)}`;
}

/** The band above the page of a review: what the reference date does there. */
export const REVIEW_BAND = {
  text: "Rekenwijzen met een deel van het jaar zien alleen de maanden tot en met dan; hele jaren staan er met de cijfers van nu.",
  back: "Naar de peildatum van de bewering",
} as const;
