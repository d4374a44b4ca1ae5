/** Findings about totals that differ from the sum of their parts. */

import type { Issue } from "../../domain/issue.ts";
import { countOf, formatCount } from "../format.ts";

type Facts = Issue["facts"];

/** Totals of all types or of a group of them, against those types. */
export function totalDiffersText(facts: Facts, lines: string): string {
  const [total, sum] = [figure(facts["total"]), figure(facts["sum"])];
  const totals = amount(facts, "totaal", "totalen");
  return facts["parts"] === "more"
    ? `Bij ${totals} zijn de soorten samen meer dan het totaal${lines}, bijvoorbeeld ${sum} tegenover ${total}. ${AS_DELIVERED}`
    : `${totals} ${form(facts, "is", "zijn")} niet de som van de soorten${lines}, bijvoorbeeld ${total} tegenover ${sum}. ${AS_DELIVERED}`;
}

/** Figures of larger areas, against the smaller ones in them. */
export function regionsDifferText({ facts, severity }: Issue, lines: string): string {
  const cells = amount(facts, "cijfer", "cijfers");
  return `${cells} van een groter gebied ${form(facts, "is", "zijn")} niet de som van de kleinere gebieden erin${lines}; het grootste verschil is ${figure(facts["total"])} tegenover ${figure(facts["sum"])}. ${ending(severity)}`;
}

/** Figures of years and quarters, against the months or quarters in them. */
export function periodsDifferText({ facts, severity }: Issue, lines: string): string {
  const cells = amount(facts, "cijfer", "cijfers");
  return `${cells} van een heel jaar of kwartaal ${form(facts, "past", "passen")} niet bij de maanden of kwartalen erin${lines}; het grootste verschil is ${figure(facts["total"])} tegenover samen ${figure(facts["sum"])}. ${ending(severity)}`;
}

const AS_DELIVERED = "Beide staan zoals ze zijn geleverd.";

function ending(severity: Issue["severity"]): string {
  return severity === "note"
    ? "Zo klein is het verschil vaker; beide staan zoals ze zijn geleverd."
    : "Een van beide klopt niet. Vergelijk ze met de bron.";
}

/** The number of totals with its word; without a number, the plural word alone. */
function amount(facts: Facts, one: string, several: string): string {
  const count = facts["count"];
  return typeof count === "number" ? countOf(count, one, several) : several;
}

function form(facts: Facts, one: string, several: string): string {
  return facts["count"] === 1 ? one : several;
}

function figure(fact: string | number | undefined): string {
  return typeof fact === "number" ? formatCount(fact) : "";
}
