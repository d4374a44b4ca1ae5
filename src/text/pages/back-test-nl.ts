/** Why the estimates of earlier years cannot be replayed, and what can be asked instead. */

/**
 * What is lacking. `simulated`, `reconstruction`: the only months there are. `no-months`: none at all. `too-few-years`: real
 * months, but not a year asked for with both an estimate and a figure. `too-few-counted`: no indicator is large enough.
 */
export type ReplayLack = "simulated" | "reconstruction" | "no-months" | "too-few-years" | "too-few-counted";

export interface ReplayFacts {
  /** "in Oost-Nederland" */
  readonly where: string;
  /** Of the one indicator asked for. */
  readonly labelPlural: string | undefined;
  readonly fromYear: number;
  readonly toYear: number;
}

/** What lacks, where, and what to do. */
export function nothingToReplay({ where, labelPlural, fromYear, toYear }: ReplayFacts, lack: ReplayLack): string {
  const of = labelPlural === undefined ? "" : ` van ${labelPlural}`;
  const years = fromYear === toYear ? `in ${fromYear}` : `van ${fromYear} tot en met ${toYear}`;
  const cannot = `Hoe goed schattingen${of} ${where} waren, is ${years} niet na te gaan`;
  return `${cannot}: ${BECAUSE[lack]}`;
}

const BECAUSE: Readonly<Record<ReplayLack, string>> = {
  simulated:
    "er zijn alleen gesimuleerde maandcijfers, en die zeggen niets over echte jaarcijfers. Geef een bestand met echte maandcijfers van dit gebied, of kies een gebied dat ze heeft: in de publicaties is dat Nederland (NL01).",
  reconstruction:
    "de maandcijfers zijn een rekenvoorbeeld, en dat zegt niets over echte jaarcijfers. Kies een indicator en een gebied met echte maandcijfers.",
  "no-months":
    "er zijn geen maandcijfers van. Geef een bestand met echte maandcijfers, of kies een andere indicator of andere jaren.",
  "too-few-years":
    "van geen van die jaren is er zowel een schatting als een echt jaarcijfer. Een schatting vraagt drie volledige jaren met maandcijfers ervoor. Kies andere jaren.",
  "too-few-counted":
    "geen enkele indicator heeft echte cijfers van gemiddeld 500 per jaar of meer. Kies een groter gebied, andere jaren of één indicator met --indicator.",
};
