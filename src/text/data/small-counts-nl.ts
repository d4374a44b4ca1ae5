/** The setting for small counts of a person's own figures. */

export const SMALL_COUNTS = {
  title: "Kleine aantallen",
  intro:
    "Cijfers die u zelf inlaadt (een sjabloon, een eigen tabel, getelde incidenten) kunnen over herkenbare mensen gaan. Aantallen boven nul en onder deze grens worden nergens getoond of uitgevoerd, en ook de cijfers niet waarmee ze te herleiden zijn. Cijfers van politie, CBS en VNG zijn openbaar en blijven zoals ze zijn.",
  label: "Kleinste eigen aantal dat getoond wordt",
  hint: "Een geheel getal van 1 tot en met 100; gebruikelijk is 5. Bij 1 wordt niets afgeschermd.",
  apply: "Toepassen",
} as const;

/** Said of a file before it is loaded. */
export function ownCountsNote(): string {
  return "Het zijn eigen cijfers: kleine aantallen worden nergens getoond (zie Kleine aantallen).";
}

export function thresholdApplied(threshold: number): string {
  return threshold === 1
    ? "Eigen aantallen worden niet meer afgeschermd."
    : `Eigen aantallen van 1 tot en met ${threshold - 1} zijn nu afgeschermd.`;
}
