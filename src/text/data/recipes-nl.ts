/** Recipes: what they are, what came of a change, and why a file of them is refused. */

import { countOf, joinList } from "../format.ts";

export const RECIPES = {
  heading: "Recepten",
  intro:
    "Een recept onthoudt hoe u een tabel hebt ingedeeld. Het bestand van volgende maand met dezelfde kolommen wordt er vanzelf mee gelezen. Staat er iets nieuws in, dan vraagt het programma het u.",
  none: "Er zijn nog geen recepten. U maakt er een bij een tabel die u hebt ingedeeld.",
  rename: "Naam wijzigen",
  save: "Bewaren",
  cancel: "Annuleren",
  remove: "Verwijderen",
  removeSure: "Zeker weten? Verwijderen",
  name: "Naam van het recept",
  exportAll: "Alle recepten downloaden",
  fileName: "recepten.json",
  importFile: "Recepten uit een bestand halen",
  failed: "De recepten konden niet worden gewijzigd. Probeer het opnieuw.",
} as const;

export function recipeDetail(savedOn: string, heads: readonly string[]): string {
  const named = heads.filter((head) => head !== "").slice(0, 6);
  const more = heads.length > named.length ? " …" : "";
  return `bewaard op ${savedOn} · ${countOf(heads.length, "kolom", "kolommen")}: ${named.join(", ")}${more}`;
}

export function renameLabel(name: string): string {
  return `Naam van recept ‘${name}’ wijzigen`;
}

export function removeLabel(name: string): string {
  return `Recept ‘${name}’ verwijderen`;
}

export function recipeSaved(name: string): string {
  return `Het recept ‘${name}’ is bewaard.`;
}

export function recipeRenamed(name: string): string {
  return `Het recept heet nu ‘${name}’.`;
}

export function recipeRemoved(name: string): string {
  return `Het recept ‘${name}’ is verwijderd.`;
}

export function recipesImported(names: readonly string[]): string {
  return `${countOf(names.length, "recept", "recepten")} overgenomen: ${joinList(names.map((name) => `‘${name}’`))}.`;
}

export function recipeWithoutName(): string {
  return "Geef het recept een naam.";
}

export function recipeNameTaken(name: string): string {
  return `Er is al een recept ‘${name}’ voor een andere tabel. Kies een andere naam.`;
}

export function recipeGone(): string {
  return "Dit recept is er niet meer. Misschien is het in een ander tabblad verwijderd.";
}

export function recipesNotKept(): string {
  return "Het recept kon niet worden bewaard: er is geen opslagruimte in deze browser, of die is vol. Er is niets veranderd.";
}

/** Why a file of recipes is refused. Nothing of it was taken. */
export function recipeFileRefused(problem: string, at: number | undefined): string {
  switch (problem) {
    case "notJson":
      return "Dit bestand is beschadigd of geen bestand met recepten: het is geen leesbare JSON. Er is niets overgenomen.";
    case "otherFile":
      return "Dit is geen bestand met recepten. Kies het bestand dat u met ‘Alle recepten downloaden’ hebt gemaakt. Er is niets overgenomen.";
    case "laterSchema":
      return "Dit bestand is gemaakt met een nieuwere versie van dit programma. Werk het programma bij. Er is niets overgenomen.";
    default:
      return `Dit bestand met recepten is beschadigd${at === undefined ? "" : `: recept ${at} is niet te lezen`}. Er is niets overgenomen.`;
  }
}
