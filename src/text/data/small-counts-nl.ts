/** The setting for small counts of a person's own figures. */

import type { Protection } from "../../domain/suppression.ts";

export const SMALL_COUNTS = {
  title: "Kleine aantallen",
  intro:
    "Cijfers die u zelf inlaadt (een sjabloon, een eigen tabel, getelde incidenten) kunnen over herkenbare mensen gaan. Aantallen boven nul en onder deze grens worden nergens getoond of uitgevoerd, en ook de cijfers niet waarmee ze te herleiden zijn. Cijfers van politie, CBS en VNG zijn openbaar en blijven zoals ze zijn.",
  label: "Kleinste eigen aantal dat getoond wordt",
  hint: "Een geheel getal van 1 tot en met 100; gebruikelijk is 5. Bij 1 wordt niets afgeschermd.",
  round: "Eigen aantallen afronden op vijftallen",
  roundHint:
    "Elk eigen aantal wordt los afgerond, ook een totaal: delen en totaal kunnen dan een paar schelen. Uw bestanden blijven zoals ze zijn; zet u dit uit, dan staan de precieze aantallen er weer.",
  apply: "Toepassen",
} as const;

/** Said of a file before it is loaded. */
export function ownCountsNote(): string {
  return "Het zijn eigen cijfers: kleine aantallen worden nergens getoond (zie Kleine aantallen).";
}

/** Said where own counts are rounded, beside figures that stand on them. */
export function roundedCountsNote(): string {
  return "Eigen aantallen zijn afgerond op vijftallen; wat eruit is berekend, gaat van de afgeronde aantallen uit.";
}

export function protectionApplied({ threshold, isRounded }: Protection): string {
  const small =
    threshold === 1
      ? "Eigen aantallen worden niet afgeschermd."
      : `Eigen aantallen van 1 tot en met ${threshold - 1} zijn nu afgeschermd.`;
  return isRounded ? `${small} Wat getoond wordt, is afgerond op vijftallen.` : small;
}
